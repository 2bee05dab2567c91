// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/surveys/survey_page.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/base/program_language.h"
#include "core/exchange/survey_form.h"
#include "core/figures/survey_scores.h"
#include "core/records/all.h"
#include "core/report/survey_pages.h"
#include "ui/dialogs.h"
#include "ui/forms/editors/wheel_focus_guard.h"
#include "ui/report/document_view.h"
#include "ui/report/paper_view.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_header.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr Survey::Who kGroups[] = {Survey::Who::Student, Survey::Who::Partner_, Survey::Who::Teacher_,
                                   Survey::Who::School};

QString nameOf(Survey::Who who)
{
    return recordText(choicesOf(who)[size_t(who)].label);
}

QString named(const char* what, Survey::Who who)
{
    return QLatin1StringView(what) + QLatin1StringView(choicesOf(who)[size_t(who)].token);
}

} // namespace

SurveyPage::SurveyPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_header(new PageHeader(tr("Survey"))), m_stack(new QStackedWidget),
      m_results(new DocumentView(context)), m_partner(new QComboBox)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    auto* gone = new EmptyState(QStringLiteral("clipboard2-check"), tr("No survey chosen"),
                                tr("Open one from the list of surveys."));
    connect(gone->addAction(tr("To the surveys")), &QPushButton::clicked, this,
            [this] { navigator().openList(recordType<Survey>()); });
    m_stack->addWidget(gone);
    m_stack->addWidget(makeContent());
    auto* edit = new QPushButton(icon("pencil-square"), tr("Edit"));
    edit->setObjectName(QStringLiteral("surveyEdit"));
    connect(edit, &QPushButton::clicked, this, [this] { navigator().openRecord(recordType<Survey>(), m_id.value); });
    m_header->addAtRight(edit);
    connect(&m_results->paper(), &PaperView::figureClicked, this, &SurveyPage::openAnswers);
}

QWidget* SurveyPage::makeContent()
{
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->addWidget(m_results, 1);
    Card* forms = makeForms();
    row->addWidget(forms, 0, Qt::AlignTop);
    whenThemed(content, [row, forms] {
        row->setContentsMargins(metrics::pageMargin(), px(2), metrics::pageMargin(), metrics::pageMargin());
        row->setSpacing(metrics::gap());
        forms->setFixedWidth(px(300));
    });
    return content;
}

Card* SurveyPage::makeForms()
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("surveyForms"));
    card->setHeading(tr("Forms to send out"));
    auto* about = new QLabel(tr("Print them for people to tick, or send the workbook and import it when it comes back: "
                                "then the scores are on file at once."));
    about->setWordWrap(true);
    setRole(about, "caption");
    card->body()->addWidget(about);
    auto* word = new QLabel(tr("Partner judged"));
    setRole(word, "caption");
    card->body()->addWidget(word);
    m_partner->setObjectName(QStringLiteral("surveyPartner"));
    m_partner->setAccessibleName(word->text());
    m_partner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    guardWheel(m_partner);
    card->body()->addWidget(m_partner);
    for (const Survey::Who who : kGroups)
        addGroup(card, who);
    auto* import = new QPushButton(icon("file-import"), tr("Import forms that came back…"));
    import->setObjectName(QStringLiteral("surveyImport"));
    connect(import, &QPushButton::clicked, this, [this] { navigator().openPage(QStringLiteral("import")); });
    card->body()->addWidget(import);
    return card;
}

void SurveyPage::addGroup(Card* card, Survey::Who who)
{
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(nameOf(who)), 1);
    auto* print = new QPushButton(icon("printer"), tr("Form…"));
    print->setObjectName(named("print_", who));
    print->setAccessibleName(tr("Form for %1, to print").arg(nameOf(who)));
    connect(print, &QPushButton::clicked, this, [this, who] { printForm(who); });
    row->addWidget(print);
    auto* save = new QPushButton(icon("filetype-xlsx"), tr("Excel…"));
    save->setObjectName(named("save_", who));
    save->setAccessibleName(tr("Form for %1, as a workbook").arg(nameOf(who)));
    connect(save, &QPushButton::clicked, this, [this, who] { saveForm(who); });
    row->addWidget(save);
    card->body()->addLayout(row);
}

void SurveyPage::showRecord(qint64 id)
{
    m_id = Id<Survey>{id};
    reload();
}

void SurveyPage::reload()
{
    if (!m_id.isSet())
        return;
    session().jobs().read(
        QStringLiteral("survey"), this,
        [id = m_id](const ReadStore& store, Progress&) -> std::optional<Contents> {
            const std::optional<Survey> survey = store.find(id);
            if (!survey)
                return std::nullopt;
            Contents contents{*survey, {}};
            const RecordType& type = recordType<Partner>();
            for (const Partner& each : store.all<Partner>({.type = &type, .sorts = {{type.get("name")}}}))
                contents.partners.emplace_back(each.id.value, each.name);
            return contents;
        },
        [this](const std::optional<Contents>& contents) { present(contents); });
}

bool SurveyPage::isTouchedBy(const ChangeSet& changes) const
{
    return !changes.isEmpty();
}

void SurveyPage::present(const std::optional<Contents>& contents)
{
    m_contents = contents;
    m_stack->setCurrentIndex(contents ? 1 : 0);
    if (!contents)
        return;
    m_header->setTitle(contents->survey.name);
    m_header->setSentence(contents->survey.term);
    const qint64 chosen = partner().value;
    const QSignalBlocker blocker(m_partner);
    m_partner->clear();
    m_partner->addItem(tr("Whoever answers picks it"), qint64(0));
    for (const auto& [id, name] : contents->partners)
        m_partner->addItem(name, id);
    m_partner->setCurrentIndex(std::max(0, m_partner->findData(chosen)));
    m_results->setMake(
        [id = m_id](const ReadStore& store) { return report::makeSurveyResults(store, id, Words(programLanguage())); });
}

void SurveyPage::openAnswers(const QString& figure)
{
    if (const std::optional<Selection> answers = findSurveyAnswers(figure))
        navigator().openList(*answers->type, *answers);
}

Id<Partner> SurveyPage::partner() const
{
    return Id<Partner>{m_partner->currentData().toLongLong()};
}

QString SurveyPage::formName(Survey::Who who) const
{
    QStringList parts{m_contents->survey.name, nameOf(who)};
    if (partner().isSet())
        parts << m_partner->currentText();
    return parts.join(QStringLiteral(" - "));
}

void SurveyPage::printForm(Survey::Who who)
{
    auto* window = new DocumentWindow(
        context(), formName(who),
        [id = m_id, who, partner = partner()](const ReadStore& store) {
            return report::makeSurveyForm(store, surveyForm(store, id, who, partner), Words(programLanguage()));
        },
        this);
    window->show();
}

void SurveyPage::saveForm(Survey::Who who)
{
    QString path = dialogs().saveFile({.title = tr("Save the form"),
                                       .filter = tr("Excel workbook (*.xlsx)"),
                                       .suggested = formName(who) + QStringLiteral(".xlsx")});
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive))
        path += QStringLiteral(".xlsx");
    session().jobs().read(
        {}, this,
        [id = m_id, who, partner = partner(), path](const ReadStore& store, Progress& progress) {
            writeSurveyForm(surveyForm(store, id, who, partner), path, progress);
        },
        [this, path] { navigator().toast(tr("Written to %1").arg(QFileInfo(path).fileName())); });
}

} // namespace cooperage::ui
