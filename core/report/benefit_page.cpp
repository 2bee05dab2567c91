// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/benefit_page.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/depth/benefit_sheet.h"
#include "core/depth/closing.h"
#include "core/depth/words.h"
#include "core/report/report.h"
#include "core/report/tables.h"

namespace cooperage::report {

namespace {

constexpr int kYears = 3;

/// Of a partner that is gone since its term was sealed, what was kept.
const depth::Evidence& evidenceOf(const depth::PartnerDepth& partner, const depth::Assessment& regulation)
{
    const depth::PartnerDepth* today = regulation.find(partner.partner);
    return today ? today->evidence : partner.evidence;
}

class Writer {
public:
    Writer(const ReadStore& store, const depth::PartnerDepth& partner, const depth::Assessment& regulation,
           const depth::TermDays& term, const Words& words)
        : m_store(store), m_partner(partner), m_term(term), m_words(words),
          m_sheet(depth::benefitSheet(store, partner, evidenceOf(partner, regulation), words))
    {
    }

    Blocks blocks(const Surcharges& surcharges) const
    {
        return {opening(), exchange(), conditions(), offset(surcharges), caution()};
    }

private:
    QString said(const char* source) const { return m_words.text("report", source); }
    Text paragraph(const QString& text) const { return {{{text, {}}}}; }

    Text opening() const
    {
        return paragraph(said(QT_TRANSLATE_NOOP("report", "By the cooperation ledger of the college, from %1 to %2:"))
                             .arg(dateText(m_term.window, m_words), dateText(m_term.last(), m_words)));
    }

    Span lineOf(const depth::IndicatorScore& line) const { return {depth::label(*line.indicator, m_words), {}}; }
    Span valueOf(const depth::IndicatorScore& line) const
    {
        const QString unit = m_words.text("depth", line.indicator->unit);
        const QString value = depth::valueText(*line.indicator, line.value);
        return {m_words.isChinese() ? value + unit : depth::withUnit(value, unit), {}};
    }

    /// What was given at the left, what was got at the right.
    Table exchange() const
    {
        Table table{said(QT_TRANSLATE_NOOP("report", "What the enterprise gave and got")),
                    {leftColumn(said(QT_TRANSLATE_NOOP("report", "The enterprise gave")), 2.4),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "Quantity"))),
                     leftColumn(said(QT_TRANSLATE_NOOP("report", "The enterprise got")), 2.4),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "Quantity")))},
                    {},
                    false};
        const auto& gave = m_sheet.gave;
        const auto& got = m_sheet.got;
        for (size_t row = 0; row < std::max({gave.size(), got.size(), size_t(1)}); ++row) {
            std::vector<Span> cells(4, Span{row == 0 ? kDash : QString(), {}});
            if (row < gave.size())
                cells[0] = lineOf(gave[row]), cells[1] = valueOf(gave[row]);
            if (row < got.size())
                cells[2] = lineOf(got[row]), cells[3] = valueOf(got[row]);
            table.rows.push_back(std::move(cells));
        }
        return table;
    }

    QString verdict(const depth::Condition& condition) const
    {
        if (!condition.met)
            return said(QT_TRANSLATE_NOOP("report", "Not shown by records"));
        return *condition.met ? said(QT_TRANSLATE_NOOP("report", "Met")) : said(QT_TRANSLATE_NOOP("report", "Not met"));
    }

    Table conditions() const
    {
        Table table{said(QT_TRANSLATE_NOOP("report", "Conditions of an industry-education enterprise (发改社会〔2019〕"
                                                     "590号, Art. 5: one is enough)")),
                    {leftColumn(said(QT_TRANSLATE_NOOP("report", "Condition")), 3),
                     leftColumn(said(QT_TRANSLATE_NOOP("report", "What the records show")), 2.4),
                     leftColumn(said(QT_TRANSLATE_NOOP("report", "Verdict")), 1)},
                    {},
                    false};
        for (const depth::Condition& one : m_sheet.conditions)
            table.rows.push_back(
                {{QStringLiteral("%1. %2").arg(one.number).arg(one.text), {}}, {one.shown, {}}, {verdict(one), {}}});
        return table;
    }

    static QString yuan(Money money) { return numberText(money.yuan(), money.fen % 100 == 0 ? 0 : 2); }

    Table offset(const Surcharges& surcharges) const
    {
        Table table{said(QT_TRANSLATE_NOOP("report", "Offset against the education surcharges, an estimate (yuan)")),
                    {leftColumn(said(QT_TRANSLATE_NOOP("report", "Year")), 0.8),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "Put in, by the records"))),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "30 % of it"))),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "Surcharges due"))),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "Can be offset"))),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "Carried over")))},
                    {},
                    false};
        std::vector<depth::OffsetYear> years =
            depth::investments(m_store, m_partner.partner, benefitYears(m_term).back(), kYears);
        for (depth::OffsetYear& year : years)
            if (const auto due = surcharges.find(year.year); due != surcharges.end())
                year.surcharge = due->second;
        for (const depth::OffsetYear& year : depth::offsets(years))
            table.rows.push_back(
                {{QString::number(year.year), {}},
                 {yuan(year.investment), {}},
                 {yuan(depth::entitlement(year.investment)), {}},
                 {year.surcharge ? yuan(*year.surcharge) : said(QT_TRANSLATE_NOOP("report", "not known")), {}},
                 {year.surcharge ? yuan(year.offset) : kDash, {}},
                 {yuan(year.carried), {}}});
        return table;
    }

    Text caution() const
    {
        const QString formula = said(QT_TRANSLATE_NOOP(
            "report", "Can be offset = the smaller of (30 % of what was put in + what was carried over) and the "
                      "education and local education surcharges due in the year (财税〔2019〕46号)."));
        const QString standing =
            m_sheet.mayOffset
                ? QString()
                : said(QT_TRANSLATE_NOOP("report", "By the records the enterprise is neither in cultivation nor "
                                                   "certified, so it cannot offset yet."));
        const QString estimate = said(QT_TRANSLATE_NOOP(
            "report", "This is an estimate from the college's records, no tax advice; the tax office decides."));
        QStringList sentences{formula, standing, estimate};
        sentences.removeAll(QString());
        return paragraph(sentences.join(m_words.isChinese() ? QString() : QStringLiteral(" ")));
    }

    const ReadStore& m_store;
    const depth::PartnerDepth& m_partner;
    const depth::TermDays& m_term;
    const Words& m_words;
    depth::BenefitSheet m_sheet;
};

} // namespace

std::vector<int> benefitYears(const depth::TermDays& term)
{
    // A year that has just begun when the term ends says nothing yet: the one that most of the term lies in is the
    // last.
    const int last = term.scope.period.from.addDays(term.scope.period.from.daysTo(term.last()) / 2).year();
    std::vector<int> years;
    for (int year = last - kYears + 1; year <= last; ++year)
        years.push_back(year);
    return years;
}

Blocks benefitBlocks(const ReadStore& store, const depth::PartnerDepth& partner, const depth::Assessment& regulation,
                     const depth::TermDays& term, const Words& words, const Surcharges& surcharges)
{
    return Writer(store, partner, regulation, term, words).blocks(surcharges);
}

Document makeBenefitPage(const ReadStore& store, Id<Partner> partner, const TermKey& term, const Words& words,
                         const Surcharges& surcharges)
{
    const Scope scope = depth::depthTerm(store, term);
    const depth::Assessment all = depth::judge(store, scope.term, {.partner = partner, .terms = 1});
    const depth::PartnerDepth& one = all.partners.front();
    const QString title = words.text("report", QT_TRANSLATE_NOOP("report", "Sheet of mutual benefit"));
    Document page{one.name + QLatin1Char(' ') + title, {}, documentMark(store, scope, words), {}, true};
    page.language = words.isChinese() ? QStringLiteral("zh-CN") : QStringLiteral("en");
    page.blocks.push_back(Title{{title}, one.name});
    const depth::Assessment regulation = depth::byRegulation(store, scope.term, partner);
    for (Block& block : benefitBlocks(store, one, regulation, all.term, words, surcharges))
        page.blocks.push_back(std::move(block));
    const std::vector<College> colleges = store.all<College>();
    const College college = colleges.empty() ? College() : colleges.front();
    page.blocks.push_back(Signature{college.name + college.officeName, dateText(clock::today(), words)});
    return page;
}

} // namespace cooperage::report
