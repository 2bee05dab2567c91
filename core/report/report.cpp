// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/report.h"

#include "core/base/clock.h"
#include "core/figures/sealed.h"
#include "core/records/all.h"
#include "core/report/numbering.h"
#include "core/store/file_state.h"
#include "core/store/one_moment.h"

namespace cooperage::report {

namespace {

/// Puts the parts of one report in order.
class Assembly {
public:
    Assembly(const ReadStore& store, const Scope& scope, const Words& words, const ReportOptions& options)
        : m_material(store, scope, words), m_options(options), m_numbering(words)
    {
        const std::vector<College> colleges = store.all<College>();
        if (!colleges.empty())
            m_college = colleges.front();
        // A sealed report is written on the day it was sealed, whenever it is printed.
        const std::optional<TermClosing> closing = findClosing(store, scope.term);
        m_isSealed = closing.has_value();
        m_today = closing ? closing->closedOn : clock::today();
        const std::vector<ReportText> texts = store.all<ReportText>();
        m_sections = sectionsInOrder(texts, scope.term);
        for (const ReportText& text : texts)
            if (text.term == scope.term.toString())
                m_texts.push_back(text);
    }

    Document make()
    {
        Document document{title().join(QLatin1Char(' ')),
                          QStringLiteral("en"),
                          documentMark(m_material.store(), scope(), words()),
                          {}};
        if (words().isChinese()) {
            document.title = title().join(QString());
            document.language = QStringLiteral("zh-CN");
        }
        const QStringList lines = title();
        m_blocks.push_back(Title{{lines.begin(), lines.end()}, note()});
        m_blocks.push_back(opening());
        for (const Section* section : chosen(false))
            add(m_numbering.section(words().text("report", section->title)), *section);
        m_blocks.push_back(Signature{organ(), m_material.date(m_today)});
        for (const Section* section : chosen(true)) {
            m_blocks.push_back(PageBreak{});
            add(m_numbering.annex(words().text("report", section->title)), *section);
        }
        document.blocks = std::move(m_blocks);
        return document;
    }

private:
    const Words& words() const { return m_material.words(); }
    const Scope& scope() const { return m_material.scope(); }

    const ReportText* ownText(const Section& section) const
    {
        for (const ReportText& text : m_texts)
            if (text.section == QLatin1StringView(section.id))
                return &text;
        return nullptr;
    }

    std::vector<const Section*> chosen(bool annex) const
    {
        std::vector<const Section*> sections;
        for (const Section* section : m_sections) {
            const ReportText* own = ownText(*section);
            if (section->sealedOnly && !m_isSealed)
                continue;
            const bool on = !m_options.without.contains(QLatin1StringView(section->id)) &&
                            (own ? own->printed : !section->onDemand);
            if (on && section->annex == annex)
                sections.push_back(section);
        }
        return sections;
    }

    void add(Heading heading, const Section& section)
    {
        m_blocks.push_back(std::move(heading));
        for (Block& block : section.build(m_material))
            m_blocks.push_back(m_numbering.numbered(std::move(block)));
        const ReportText* own = ownText(section);
        const QStringList paragraphs = own ? own->text.split(QLatin1Char('\n'), Qt::SkipEmptyParts) : QStringList();
        for (const QString& paragraph : paragraphs)
            if (!paragraph.trimmed().isEmpty())
                m_blocks.push_back(Text{{{paragraph.trimmed(), {}}}});
    }

    QStringList title() const
    {
        const QString term = scope().term.label(words());
        QString owner = m_college.name;
        if (scope().isOfDepartment())
            owner +=
                (words().isChinese() || owner.isEmpty() ? QString() : QStringLiteral(", ")) + scope().departmentName;
        QStringList lines;
        if (!owner.isEmpty())
            lines.append(owner);
        QString line = m_material.text(QT_TRANSLATE_NOOP("report", "Report on cooperation with enterprises, %1"));
        QString shown = term;
        if (words().isChinese())
            shown.remove(QLatin1Char(' ')); // a title line carries no gaps
        else
            shown = shown.left(1).toLower() + shown.mid(1);
        lines.append(line.replace(QLatin1StringView("%1"), shown));
        return lines;
    }

    /// The document number as the office writes it, its running number left open for the registry to fill in.
    QString note() const
    {
        QString pattern = m_college.reportNumber;
        pattern.replace(QLatin1StringView("{year}"), QString::number(m_today.year()));
        return pattern.replace(QLatin1StringView("{n}"), QStringLiteral("　　"));
    }

    Text opening() const
    {
        const Period& period = scope().period;
        const Text base = m_material.say(
            QT_TRANSLATE_NOOP("report",
                              "This report covers %1 to %2; its figures come from the ledgers of the cooperation "
                              "office."),
            {m_material.plain(m_material.date(period.from)), m_material.plain(m_material.date(period.to))});
        if (period.to <= m_today)
            return base;
        return joined(words(),
                      {base, m_material.say(QT_TRANSLATE_NOOP("report", "The period is not over: the ledgers are "
                                                                        "those of %1, and figures of its last day "
                                                                        "are a forecast."),
                                            {m_material.plain(m_material.date(m_today))})});
    }

    QString organ() const
    {
        if (!m_college.signatureOrgan.isEmpty())
            return m_college.signatureOrgan;
        if (words().isChinese() || m_college.name.isEmpty() || m_college.officeName.isEmpty())
            return m_college.name + m_college.officeName;
        return m_college.officeName + QStringLiteral(", ") + m_college.name;
    }

    Material m_material;
    const ReportOptions& m_options;
    Numbering m_numbering;
    College m_college;
    QDate m_today;
    bool m_isSealed = false;
    std::vector<const Section*> m_sections;
    std::vector<ReportText> m_texts; ///< of this term
    Blocks m_blocks;
};

} // namespace

QString documentMark(const ReadStore& store, const Scope& scope, const Words& words)
{
    QStringList marks;
    if (isSample(store))
        marks << words.text("report", QT_TRANSLATE_NOOP("report", "Sample data"));
    if (!isSealed(store, scope))
        marks << words.text("report", QT_TRANSLATE_NOOP("report", "Not sealed"));
    return marks.join(words.isChinese() ? QStringLiteral("　") : QStringLiteral(" · "));
}

Document makeReport(const ReadStore& store, const Scope& scope, const Words& words, const ReportOptions& options)
{
    const OneMoment moment(store);
    Scope reported = scope;
    reported.period = sealedDays(store, scope.term).value_or(scope.period);
    return Assembly(store, reported, words, options).make();
}

} // namespace cooperage::report
