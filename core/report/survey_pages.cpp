// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/survey_pages.h"

#include <algorithm>
#include <limits>

#include "core/figures/survey_scores.h"
#include "core/records/survey_questions.h"
#include "core/report/tables.h"

namespace cooperage::report {

namespace {

constexpr SurveyAnswer::Who kGroups[] = {SurveyAnswer::Who::Student, SurveyAnswer::Who::Partner_,
                                         SurveyAnswer::Who::Teacher_, SurveyAnswer::Who::School};

class Pages {
public:
    Pages(const ReadStore& store, const Words& words) : m_store(store), m_words(words) {}

    Document form(const SurveyForm& form) const
    {
        const Survey& survey = form.survey;
        Document made = document(survey.name + QLatin1Char(' ') + groupName(toAnswer(form.who)));
        made.isSheet = true;
        made.blocks = {
            Title{{survey.name}, survey.term},
            paragraph(said(QT_TRANSLATE_NOOP("report", "Answered by: %1. Partner judged: %2. Date: %3."))
                          .arg(groupName(toAnswer(form.who)), form.partner.isEmpty() ? kBlank : form.partner, kBlank)),
            paragraph(said(QT_TRANSLATE_NOOP("report", "Tick one box a line. No names are kept."))),
            boxes(survey, form.questions),
            paragraph(
                said(QT_TRANSLATE_NOOP("report", "What should be better, and what is your advice to both sides?"))),
            lines()};
        return made;
    }

    Document results(Id<Survey> id) const
    {
        const Survey survey = m_store.get(id);
        Document made = document(survey.name);
        made.isSheet = true;
        made.blocks.push_back(Title{{survey.name}, survey.term});
        if (survey.sent && *survey.sent > 0 && survey.returned)
            made.blocks.push_back(
                paragraph(said(QT_TRANSLATE_NOOP("report", "%1 forms were sent out and %2 came back (%3)."))
                              .arg(numberText(*survey.sent), numberText(*survey.returned),
                                   shareText(double(*survey.returned) / *survey.sent))));
        const std::vector<SurveyScore> scores = questionScores(m_store, id);
        if (scores.empty())
            made.blocks.push_back(paragraph(said(QT_TRANSLATE_NOOP("report", "No answer is on file yet."))));
        else
            made.blocks.push_back(byQuestion(scores));
        for (Block& block : overTime(survey.term))
            made.blocks.push_back(std::move(block));
        return made;
    }

    Blocks overTime(const QString& lastTerm) const
    {
        const std::vector<SurveyScore> scores = surveyScores(m_store, lastTerm);
        if (scores.empty())
            return {};
        QStringList terms;
        for (const SurveyScore& one : scores)
            if (!terms.contains(one.term))
                terms << one.term;
        Blocks made{byTerm(scores, terms)};
        if (terms.size() > 1)
            made.push_back(chart(scores, terms));
        return made;
    }

private:
    static inline const QString kBlank = QStringLiteral("＿＿＿＿＿＿＿＿");
    static constexpr int kLines = 5;

    QString said(const char* source) const { return m_words.text("report", source); }
    static Text paragraph(const QString& text) { return {{{text, {}}}}; }
    QString groupName(SurveyAnswer::Who who) const
    {
        return m_words.text("records", choicesOf(who)[size_t(who)].label);
    }
    static SurveyAnswer::Who toAnswer(Survey::Who who) { return static_cast<SurveyAnswer::Who>(who); }

    Document document(const QString& title) const
    {
        return {title, m_words.isChinese() ? QStringLiteral("zh-CN") : QStringLiteral("en"), {}, {}};
    }

    Table boxes(const Survey& survey, const QStringList& questions) const
    {
        static constexpr const char* kWords[] = {
            QT_TRANSLATE_NOOP("report", "Very satisfied"), QT_TRANSLATE_NOOP("report", "Satisfied"),
            QT_TRANSLATE_NOOP("report", "Fair"), QT_TRANSLATE_NOOP("report", "Dissatisfied"),
            QT_TRANSLATE_NOOP("report", "Very dissatisfied")};
        Table table{{}, {leftColumn(said(QT_TRANSLATE_NOOP("report", "Question")), 4)}, {}, false};
        const std::vector<double> scores = usualScores(survey.fullScore.value_or(kFullScore));
        for (size_t at = 0; at < std::size(kWords); ++at)
            table.columns.push_back({said(kWords[at]), Column::Align::Centre, 1});
        for (int number = 0; number < questions.size(); ++number) {
            std::vector<Span> row{{QStringLiteral("%1. %2").arg(number + 1).arg(questions[number]), {}}};
            for (const double score : scores)
                row.push_back({QStringLiteral("□ %1").arg(score), {}});
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    /// Empty lines to write on.
    Table lines() const
    {
        Table table{{}, {leftColumn(said(QT_TRANSLATE_NOOP("report", "Remarks")))}, {}, false};
        table.rows.assign(kLines, {Span{QStringLiteral("　"), {}}});
        return table;
    }

    Table byQuestion(const std::vector<SurveyScore>& scores) const
    {
        Table table{said(QT_TRANSLATE_NOOP("report", "Means by question (of 100)")),
                    {leftColumn(said(QT_TRANSLATE_NOOP("report", "Answered by")), 1),
                     leftColumn(said(QT_TRANSLATE_NOOP("report", "Question")), 3),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "Answers"))),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "People"))),
                     numberColumn(said(QT_TRANSLATE_NOOP("report", "Mean")))},
                    {},
                    false};
        for (const SurveyAnswer::Who who : kGroups)
            for (const SurveyScore& one : scores)
                if (one.who == who)
                    table.rows.push_back({{groupName(who), {}},
                                          {one.question, {}},
                                          {numberText(one.answers), {}},
                                          {one.people > 0 ? numberText(one.people) : kDash, {}},
                                          {numberText(one.mean, 1), surveyFigure(one)}});
        return table;
    }

    static const SurveyScore* find(const std::vector<SurveyScore>& scores, SurveyAnswer::Who who, const QString& term)
    {
        const auto found = std::find_if(scores.begin(), scores.end(),
                                        [&](const SurveyScore& one) { return one.who == who && one.term == term; });
        return found == scores.end() ? nullptr : &*found;
    }

    Table byTerm(const std::vector<SurveyScore>& scores, const QStringList& terms) const
    {
        Table table{said(QT_TRANSLATE_NOOP("report", "Satisfaction by term (mean of 100)")),
                    {leftColumn(said(QT_TRANSLATE_NOOP("report", "Answered by")), 1.4)},
                    {},
                    false};
        for (const QString& term : terms)
            table.columns.push_back(numberColumn(term));
        for (const SurveyAnswer::Who who : kGroups) {
            std::vector<Span> row{{groupName(who), {}}};
            for (const QString& term : terms) {
                const SurveyScore* one = find(scores, who, term);
                row.push_back(one ? Span{numberText(one->mean, 1), surveyFigure(*one)} : Span{kDash, {}});
            }
            table.rows.push_back(std::move(row));
        }
        return table;
    }

    Chart chart(const std::vector<SurveyScore>& scores, const QStringList& terms) const
    {
        Chart made;
        made.kind = Chart::Kind::Columns;
        made.caption = said(QT_TRANSLATE_NOOP("report", "Satisfaction by term (mean of 100)"));
        made.categories.assign(terms.begin(), terms.end());
        made.decimals = 1;
        for (const SurveyAnswer::Who who : kGroups) {
            Chart::Series series{groupName(who), {}};
            for (const QString& term : terms) {
                const SurveyScore* one = find(scores, who, term);
                series.values.push_back(one ? one->mean : std::numeric_limits<double>::quiet_NaN());
            }
            made.series.push_back(std::move(series));
        }
        return made;
    }

    const ReadStore& m_store;
    const Words& m_words;
};

} // namespace

Document makeSurveyForm(const ReadStore& store, const SurveyForm& form, const Words& words)
{
    return Pages(store, words).form(form);
}

Document makeSurveyResults(const ReadStore& store, Id<Survey> survey, const Words& words)
{
    return Pages(store, words).results(survey);
}

Blocks satisfactionBlocks(const ReadStore& store, const TermKey& term, const Words& words)
{
    Blocks made = Pages(store, words).overTime(term.toString());
    for (Block& block : made) // the report opens figures only
        if (auto* table = std::get_if<Table>(&block))
            for (std::vector<Span>& row : table->rows)
                for (Span& cell : row)
                    cell.figure.clear();
    if (made.empty())
        made.push_back(Text{{{words.text("report", QT_TRANSLATE_NOOP("report", "Nobody was asked what they think of "
                                                                               "the cooperation up to now.")),
                              {}}}});
    return made;
}

} // namespace cooperage::report
