// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/sections/annex_corrections.h"

#include "core/depth/closing.h"
#include "core/depth/words.h"
#include "core/report/tables.h"

namespace cooperage::report {

namespace {

constexpr size_t kListed = 20; ///< partners
constexpr size_t kNamed = 3;   ///< indicators of a partner

Text opening(const Material& m, const TermClosing& closing)
{
    const Text sealed =
        closing.closedBy.isEmpty()
            ? m.say(QT_TRANSLATE_NOOP("report", "The term was sealed on %1."), {m.plain(m.date(closing.closedOn))})
            : m.say(QT_TRANSLATE_NOOP("report", "The term was sealed on %1 by %2."),
                    {m.plain(m.date(closing.closedOn)), m.plain(closing.closedBy)});
    return joined(m.words(),
                  {sealed, m.say(QT_TRANSLATE_NOOP("report", "Figures and depths in this report are the sealed ones; "
                                                             "what the records say otherwise today stands here. Lists "
                                                             "of single records, satisfaction, recommendations and "
                                                             "sheets of mutual benefit are those of today."))});
}

QString valueText(const Material& m, const Figure& figure, const std::optional<double>& value)
{
    if (!value)
        return kDash;
    if (figure.measure.kind == Measure::Kind::Share)
        return shareText(*value);
    return QLatin1StringView(figure.unit) == QLatin1StringView("yuan") ? moneyText(*value, m.words())
                                                                       : numberText(*value);
}

Table figuresTable(const Material& m, const std::vector<Correction>& corrected)
{
    Table table{m.text(QT_TRANSLATE_NOOP("report", "Figures corrected since the term was sealed")),
                {leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Figure")), 3),
                 {m.text(QT_TRANSLATE_NOOP("report", "Unit")), Column::Align::Centre, 1},
                 numberColumn(m.text(QT_TRANSLATE_NOOP("report", "Sealed")), 1.3),
                 numberColumn(m.text(QT_TRANSLATE_NOOP("report", "Today")), 1.3)},
                {},
                false};
    const QString moved = m.text(QT_TRANSLATE_NOOP("report", "%1 (what it is made of)"));
    for (const Correction& one : corrected)
        table.rows.push_back(
            {{(one.isOnlyParts ? moved : QStringLiteral("%1")).arg(figureLabel(*one.figure, m.words())), {}},
             {figureUnit(*one.figure, m.words()), {}},
             {valueText(m, *one.figure, one.sealed), {}},
             {valueText(m, *one.figure, one.now), QString::fromLatin1(one.figure->id)}});
    return table;
}

/// The indicators that differ most.
QString reasons(const Material& m, const depth::DepthCorrection& one)
{
    QStringList names;
    for (size_t place = 0; place < std::min(one.why.size(), kNamed); ++place)
        names << depth::label(*one.why[place].indicator, m.words());
    return names.isEmpty() ? kDash : names.join(m.words().isChinese() ? QStringLiteral("、") : QStringLiteral(", "));
}

Table depthTable(const Material& m, const std::vector<depth::DepthCorrection>& corrected)
{
    const auto standing = [&](const depth::Standing& one) {
        const Choice& level = choicesOf(one.level)[size_t(one.level)];
        return QStringLiteral("%1 %2").arg(depth::pointsText(one.total), m.words().text("records", level.label));
    };
    Table table{m.text(QT_TRANSLATE_NOOP("report", "Depths corrected since the term was sealed (points and level)")),
                {leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Partner")), 3),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Sealed")), 1.3),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Today")), 1.3),
                 leftColumn(m.text(QT_TRANSLATE_NOOP("report", "Because of")), 3)},
                {},
                false};
    for (size_t place = 0; place < std::min(corrected.size(), kListed); ++place) {
        const depth::DepthCorrection& one = corrected[place];
        table.rows.push_back(
            {{one.name, {}},
             {standing(one.kept), {}},
             {one.now ? standing(*one.now) : m.text(QT_TRANSLATE_NOOP("report", "no longer judged")), {}},
             {reasons(m, one), {}}});
    }
    return table;
}

Blocks build(const Material& m)
{
    const std::optional<TermClosing> closing = findClosing(m.store(), m.scope().term);
    Blocks made{opening(m, *closing)};
    const std::vector<Correction> figures = corrections(m.store(), m.scope());
    std::vector<depth::DepthCorrection> depths;
    if (!m.scope().isOfDepartment())
        depths = depth::depthCorrections(m.store(), m.scope().term);
    if (!figures.empty())
        made.push_back(figuresTable(m, figures));
    if (!depths.empty())
        made.push_back(depthTable(m, depths));
    if (depths.size() > kListed)
        made.push_back(m.say(QT_TRANSLATE_NOOP("report", "The depth of %1 more partners differs less."),
                             {m.plain(numberText(double(depths.size() - kListed)))}));
    if (figures.empty() && depths.empty())
        made.push_back(m.say(QT_TRANSLATE_NOOP("report", "No sealed value differs from the records of today.")));
    return made;
}

} // namespace

const Section annexCorrectionsSection{"annex_corrections", QT_TRANSLATE_NOOP("report", "Corrections"), build, true,
                                      true};

} // namespace cooperage::report
