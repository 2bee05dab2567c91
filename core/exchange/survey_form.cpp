// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey_form.h"

#include <QHash>
#include <algorithm>

#include "core/base/assert.h"
#include "core/base/words.h"
#include "core/exchange/export_columns.h"
#include "core/exchange/ledger_template.h"
#include "core/exchange/xlsx_writer.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

/// Places of the template's columns by the field that they fill.
class AnswerColumns {
public:
    explicit AnswerColumns(SheetOut& sheet) : m_sheet(sheet)
    {
        for (const ExportColumn& column : exportColumns(recordType<SurveyAnswer>()))
            if (column.through < 0)
                m_headings.insert(QString::fromLatin1(recordType<SurveyAnswer>().field(column.field).name),
                                  column.heading);
    }

    ColumnOut& operator[](const char* field) { return m_sheet.columns[placeOf(field)]; }
    void set(std::vector<Cell>& row, const char* field, const Cell& cell) const { row[placeOf(field)] = cell; }

private:
    size_t placeOf(const char* field) const
    {
        const QString heading = m_headings.value(QString::fromLatin1(field));
        const auto found = std::find_if(m_sheet.columns.begin(), m_sheet.columns.end(), [&](const ColumnOut& column) {
            return column.heading == heading || column.heading == heading + u'*';
        });
        COOPERAGE_ASSERT(found != m_sheet.columns.end());
        return size_t(found - m_sheet.columns.begin());
    }

    SheetOut& m_sheet;
    QHash<QString, QString> m_headings;
};

QString wordOf(Survey::Who who)
{
    return QString::fromUtf8(choicesOf(who)[size_t(who)].words).section(u';', 0, 0);
}

QStringList scoreWords(double fullScore)
{
    QStringList words;
    for (const double score : usualScores(fullScore))
        words << QString::number(score);
    return words;
}

} // namespace

SheetOut surveySheet(const SurveyForm& form)
{
    const Survey& survey = form.survey;
    SheetOut sheet = ledgerTemplate(recordType<SurveyAnswer>());
    AnswerColumns columns(sheet);
    sheet.title = QStringLiteral("%1（%2）").arg(survey.name, wordOf(form.who));
    sheet.above = {{textCell(
        coreText(QT_TRANSLATE_NOOP("core", "One row a question: pick a score, and where several people answered, give "
                                           "their mean and how many they are. A name or a class may stand in the "
                                           "place of 匿名. Send the file back as it is.")))}};
    sheet.exampleRows = 0;
    sheet.rows.clear();
    columns["score"].choices = scoreWords(survey.fullScore.value_or(kFullScore));
    if (form.partner.isEmpty())
        columns["partner"].choices = form.partners;
    const RecordType& type = recordType<SurveyAnswer>();
    const QString anonymous = QString::fromUtf8(type.field(type.get("respondent")).options.anonymous);
    for (const QString& question : form.questions) {
        std::vector<Cell>& row = sheet.rows.emplace_back(sheet.columns.size());
        row.front() = numberCell(double(sheet.rows.size()));
        columns.set(row, "survey", textCell(survey.name));
        columns.set(row, "term", textCell(survey.term));
        columns.set(row, "who", textCell(wordOf(form.who)));
        columns.set(row, "respondent", textCell(anonymous));
        columns.set(row, "partner", textCell(form.partner));
        columns.set(row, "what", textCell(question));
    }
    return sheet;
}

void writeSurveyForm(const SurveyForm& form, const QString& path, Progress& progress)
{
    writeXlsx(path, {{surveySheet(form)}, {}, {}}, progress);
}

} // namespace cooperage
