// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/depth/benefit_window.h"

#include <QCoreApplication>
#include <QPushButton>

#include "core/base/program_language.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/workbook.h"
#include "core/report/benefit_page.h"
#include "ui/dialogs.h"
#include "ui/report/document_view.h"

namespace cooperage::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("BenefitWindow", source);
}

DocumentView::Make maker(Id<Partner> partner, const TermKey& term, const report::Surcharges& surcharges)
{
    return [partner, term, surcharges](const ReadStore& store) {
        return report::makeBenefitPage(store, partner, term, Words(programLanguage()), surcharges);
    };
}

/// The amounts as they were typed, by year; nullopt and a sentence where one of them is none.
std::optional<report::Surcharges> readSurcharges(Dialogs& dialogs, const std::vector<int>& years,
                                                 const QStringList& texts)
{
    report::Surcharges surcharges;
    for (size_t i = 0; i < years.size(); ++i) {
        const QString text = texts.value(qsizetype(i)).trimmed();
        const Reading<Money> amount = readMoney(textCell(text), MoneyUnit::Yuan);
        if (amount.hasValue() && amount.value.fen >= 0) {
            surcharges[years[i]] = amount.value;
        } else if (!text.isEmpty()) {
            dialogs.tell(
                said(QT_TRANSLATE_NOOP("BenefitWindow", "Surcharges due")),
                said(QT_TRANSLATE_NOOP("BenefitWindow", "\"%1\" for %2 is not an amount in yuan. Write 30000 or "
                                                        "3万, or leave the field empty."))
                    .arg(text)
                    .arg(years[i]));
            return std::nullopt;
        }
    }
    return surcharges;
}

/// Nothing when the user changed his mind.
std::optional<report::Surcharges> askSurcharges(Dialogs& dialogs, const std::vector<int>& years,
                                                const report::Surcharges& before)
{
    TextsQuestion question{
        .title = said(QT_TRANSLATE_NOOP("BenefitWindow", "Surcharges due")),
        .text = said(QT_TRANSLATE_NOOP("BenefitWindow", "Education and local education surcharges that the "
                                                        "enterprise had to pay, in yuan. They are used for this "
                                                        "sheet only and not kept.")),
        .fields = {},
        .act = said(QT_TRANSLATE_NOOP("BenefitWindow", "Work out"))};
    for (const int year : years) {
        const auto known = before.find(year);
        question.fields.push_back({QString::number(year), known == before.end() ? QString() : toYuanText(known->second),
                                   said(QT_TRANSLATE_NOOP("BenefitWindow", "not known"))});
    }
    while (const std::optional<QStringList> texts = dialogs.askTexts(question)) {
        if (std::optional<report::Surcharges> read = readSurcharges(dialogs, years, *texts))
            return read;
        for (size_t i = 0; i < years.size(); ++i)
            question.fields[i].text = texts->value(qsizetype(i));
    }
    return std::nullopt;
}

} // namespace

void openBenefitSheet(const PageContext& context, const Partner& partner, const TermKey& term, QWidget* parent)
{
    auto* window = new DocumentWindow(
        context, said(QT_TRANSLATE_NOOP("BenefitWindow", "Sheet of mutual benefit: %1")).arg(partner.name),
        maker(partner.id, term, {}), parent);
    auto* surcharges = new QPushButton(said(QT_TRANSLATE_NOOP("BenefitWindow", "Surcharges due…")));
    surcharges->setObjectName(QStringLiteral("benefitSurcharges"));
    surcharges->setAutoDefault(false);
    QObject::connect(surcharges, &QPushButton::clicked, window,
                     [window, context, id = partner.id, term, typed = report::Surcharges()]() mutable {
                         const Scope scope = depth::depthTerm(context.session.store(), term);
                         const auto years = report::benefitYears(depth::termDays(context.session.store(), scope, {}));
                         if (const auto asked = askSurcharges(context.dialogs, years, typed)) {
                             typed = *asked;
                             window->view().setMake(maker(id, term, typed));
                         }
                     });
    window->view().addAct(surcharges);
    window->show();
}

} // namespace cooperage::ui
