// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page/parameters_card.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "core/base/clock.h"
#include "core/depth/parameter_sets.h"
#include "core/depth/words.h"
#include "ui/dialogs.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"

namespace cooperage::ui {

using metrics::px;

namespace {

enum Column { Name, Value, Standard, Basis };
constexpr int kId = Qt::UserRole;

QString written(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

ParametersCard::ParametersCard(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_card(new Card(this)), m_table(new QTreeWidget), m_problem(new QLabel),
      m_save(new QPushButton(tr("Keep as a new version…"))), m_standard(new QPushButton(tr("Restore the default")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->setHeading(tr("Targets and weights of the depth of cooperation"));
    m_card->setNote(tr("The default is folded from literature and no national standard. A new version applies from the "
                       "chosen term on; terms before keep theirs."));
    m_table->setObjectName(QStringLiteral("parameters"));
    m_table->setAccessibleName(m_card->heading());
    m_table->setHeaderLabels({tr("Parameter"), tr("Value"), tr("Default"), tr("Source of the default")});
    m_table->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_problem->setObjectName(QStringLiteral("parametersProblem"));
    m_problem->setWordWrap(true);
    setRole(m_problem, "violation");
    m_save->setObjectName(QStringLiteral("parametersSave"));
    m_standard->setObjectName(QStringLiteral("parametersStandard"));
    setRole(m_save, "primary");
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_problem, 1);
    foot->addWidget(m_standard);
    foot->addWidget(m_save);
    m_card->body()->addWidget(m_table);
    m_card->body()->addLayout(foot);
    connect(m_table, &QTreeWidget::itemChanged, this, &ParametersCard::take);
    // Only the values can be edited: by double click, F2 or Enter.
    connect(m_table, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        if (item->data(Name, kId).isValid() && !m_context.session.isReadOnly())
            m_table->editItem(item, Value);
    });
    connect(m_save, &QPushButton::clicked, this, &ParametersCard::save);
    connect(m_standard, &QPushButton::clicked, this, [this] {
        m_typed = depth::Parameters();
        fill();
    });
    whenThemed(this, [this] {
        m_table->setMinimumHeight(px(360));
        constexpr std::pair<Column, int> kWidths[] = {{Value, 90}, {Standard, 90}, {Basis, 360}};
        for (const auto& [at, width] : kWidths)
            m_table->header()->resizeSection(at, px(width));
    });
}

Scope ParametersCard::scope() const
{
    const QString chosen = m_context.session.term();
    const ReadStore& store = m_context.session.store();
    const QString term = chosen.isEmpty() ? TermKey::at(clock::today()).toString() : chosen;
    return depth::depthTerm(store, findScope(store, term).term);
}

void ParametersCard::reload()
{
    if (!isChanged())
        showKept();
}

void ParametersCard::showKept()
{
    m_kept = depth::parametersOf(m_context.session.store(), scope());
    m_typed = m_kept;
    m_card->setMeasure(depth::parametersLabel(m_kept));
    fill();
}

bool ParametersCard::isChanged() const
{
    return m_typed.toJson() != m_kept.toJson();
}

void ParametersCard::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_table->clear();
    QTreeWidgetItem* targets = new QTreeWidgetItem(m_table, {tr("Targets")});
    QTreeWidgetItem* weights = new QTreeWidgetItem(m_table, {tr("Weights")});
    QTreeWidgetItem* others = new QTreeWidgetItem(m_table, {tr("Thresholds, window and factors")});
    for (const depth::ParameterInfo& info : depth::allParameters()) {
        QTreeWidgetItem* group = info.id.startsWith(QStringLiteral("target."))   ? targets
                                 : info.id.startsWith(QStringLiteral("weight.")) ? weights
                                                                                 : others;
        const QString id = group == others ? QString() : info.id.section(QLatin1Char('.'), 1) + QStringLiteral("  ");
        auto* item = new QTreeWidgetItem(group, {id + depth::text(info.label), written(m_typed.value(info.id)),
                                                 written(info.standard), depth::text(info.basis)});
        item->setData(Name, kId, info.id);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setToolTip(Basis, item->text(Basis));
        for (const Column at : {Value, Standard})
            item->setTextAlignment(at, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->expandAll();
    showState();
}

/// What is no number goes back to what was there.
void ParametersCard::take(QTreeWidgetItem* item, int column)
{
    if (m_isFilling || column != Value)
        return;
    const QString id = item->data(Name, kId).toString();
    bool isNumber = false;
    const double value = item->text(Value).trimmed().toDouble(&isNumber);
    if (isNumber)
        m_typed.set(id, value);
    const QScopedValueRollback filling(m_isFilling, true);
    item->setText(Value, written(m_typed.value(id)));
    showState();
}

void ParametersCard::showState()
{
    QStringList problems;
    for (const Issue& issue : m_typed.check().all())
        if (issue.severity == Issue::Severity::Error)
            problems << issue.text;
    m_problem->setText(problems.join(QLatin1Char(' ')));
    m_save->setEnabled(isChanged() && problems.isEmpty() && !m_context.session.isReadOnly());
    m_save->setToolTip(m_context.session.whyReadOnly());
    m_standard->setEnabled(m_typed.toJson() != depth::Parameters().toJson());
}

void ParametersCard::save()
{
    const std::optional<QString> source =
        m_context.dialogs.askText({.title = tr("Keep as a new version"),
                                   .label = tr("Where the change comes from, such as a resolution"),
                                   .act = tr("Keep version")});
    if (!source)
        return;
    depth::Parameters parameters = m_typed;
    parameters.source = *source;
    m_context.session.change(
        Op::Create, tr("Parameters of depth"), this,
        [parameters, from = scope().period.from](Store& store) { depth::addParameterSet(store, parameters, from); },
        [this](const ChangeSet&) {
            showKept();
            m_context.navigator.toast(tr("Kept: %1").arg(depth::parametersLabel(m_kept)),
                                      {{tr("Undo"), [this] { m_context.session.undo(); }}});
        });
}

} // namespace cooperage::ui
