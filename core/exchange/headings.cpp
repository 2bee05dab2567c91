// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headings.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <set>

#include "core/base/text_key.h"
#include "core/exchange/column_values.h"
#include "core/exchange/heading_match.h"
#include "core/exchange/read_limits.h"
#include "core/exchange/refused_workbook.h"
#include "core/exchange/titled_certificate.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

constexpr int kGoodEnough = 60;     // of 100: what fits less is left to the user
constexpr double kNoLedger = 2.0;   // a sheet must earn more than two columns
constexpr double kMissingLink = 4;  // a ledger of placements without a partner is hardly one
constexpr double kMissingValue = 2; // e.g. without a beginning

/// One way to use one column.
struct Offer {
    ColumnUse use;
    int score = 0;
    bool isParty = false; ///< 甲方 or 乙方: one of them is the college, row by row
};

bool isParty(const HeadingCell& heading)
{
    static const QRegularExpression party(u"^[甲乙丙]方"_qs);
    return headingText(heading.leaf).bare.contains(party);
}

bool isSerial(const HeadingCell& heading)
{
    const QString key = headingText(heading.leaf).key;
    return key == textKey(refusedHeading()) || key == u"序号" || key == u"序" || key == u"no" || key == u"no." ||
           key == u"行号" || key == u"顺序号";
}

const HeadingMapping* mappingOf(const std::vector<HeadingMapping>& mappings, const RecordType& type,
                                const HeadingCell& heading)
{
    for (const HeadingMapping& mapping : mappings) {
        const QString key = textKey(mapping.heading);
        if (mapping.type == type.table() && (key == textKey(heading.leaf) || key == textKey(heading.shown())))
            return &mapping;
    }
    return nullptr;
}

/// Takes the best offers first; no column and no path twice.
class Assignment {
public:
    explicit Assignment(Recognition& made) : m_made(made) {}

    void take(std::vector<Offer> offers)
    {
        std::stable_sort(offers.begin(), offers.end(),
                         [](const Offer& a, const Offer& b) { return a.score > b.score; });
        for (const Offer& offer : offers)
            take(offer);
    }
    void mark(int column) { m_columns << column; }
    bool isTaken(int column) const { return m_columns.contains(column); }
    void leaveAside(int column)
    {
        m_columns << column;
        m_made.leftAside.push_back(column);
    }
    void take(const Offer& offer)
    {
        ColumnUse use = offer.use;
        if (m_columns.contains(use.column))
            return;
        if (use.endPath >= 0 && m_paths.contains(use.path) && !m_paths.contains(use.endPath))
            use.path = -1; // the beginning has a column of its own, this one tells how long
        const bool isOtherParty = offer.isParty && use.path == m_partyPath;
        if (offer.isParty && m_partyPath < 0 && !m_paths.contains(use.path))
            m_partyPath = use.path;
        if (!isOtherParty && (m_paths.contains(use.path) || m_paths.contains(use.endPath)))
            return;
        m_columns << use.column;
        for (int path : {use.path, use.endPath})
            if (path >= 0)
                m_paths << path;
        m_made.columns.push_back(use);
        m_made.score += worth(use) * offer.score / 100.0;
    }

private:
    double worth(const ColumnUse& use) const
    {
        const FieldPath& path = m_made.fields->path(use.path >= 0 ? use.path : use.endPath);
        if (path.place != FieldPath::Place::Own)
            return 0.9;
        const RecordType& type = m_made.fields->type();
        const bool isKey = std::any_of(type.keys().begin(), type.keys().end(), [&](const RecordType::Key& key) {
            return std::find(key.begin(), key.end(), path.field) != key.end();
        });
        return path.name == u"notes" ? 0.1 : isKey || path.info()->isRequired() ? 1.4 : 1.0;
    }

    Recognition& m_made;
    QSet<int> m_columns;
    QSet<int> m_paths;
    int m_partyPath = -1;
};

std::vector<Offer> offersFor(const LedgerFields& fields, const HeadingCell& heading, int column,
                             const ColumnValues& values, const SheetNames& names)
{
    std::vector<Offer> offers;
    for (const HeadingFit& fit : fitsOf(fields, heading)) {
        const FieldPath& path = fields.path(fit.path >= 0 ? fit.path : fit.endPath);
        if (path.name == u"order_class" && !names.orderClass.isEmpty() && !values.areAmong(names.orderClasses))
            continue; // 班级 beside a class that the title names is the students' own
        const bool isPeriod = fit.path >= 0 && fit.endPath >= 0;
        const std::optional<MoneyUnit> unit = moneyUnitIn(heading.leaf);
        const bool isMoney = path.info() && path.info()->kind == Kind::Money; // 金额（元） can be little else
        const int score = fit.score + values.bonus(path, isPeriod, fit.isVague && !(isMoney && unit));
        if (score >= kGoodEnough)
            offers.push_back(
                {{column, fit.path, fit.endPath, unit}, score, path.name == u"partner" && isParty(heading)});
    }
    return offers;
}

/// 联系人2, 第二联系人 · 电话: 2; 0 where a heading counts nothing.
int ordinalIn(const HeadingCell& heading)
{
    static const QRegularExpression form(u"^第?([一二三123])(?=联系|对接|负责)|(?<=\\D)[(]?([1-3一二三])[)]?$"_qs);
    for (const QString& text : {heading.leaf, heading.group}) {
        const auto match = form.match(textKey(text));
        const QString digit = match.captured(1) + match.captured(2);
        if (!digit.isEmpty())
            return static_cast<int>(u"一二三"_qs.indexOf(digit) >= 0 ? u"一二三"_qs.indexOf(digit) + 1 : digit.toInt());
    }
    return 0;
}

/// 金额 | 单位 with 万元 and 元 beneath: each amount that names no unit in its heading has the nearest such column, of
/// two the one behind it.
void takeUnits(Recognition& made, const std::vector<int>& unitColumns)
{
    for (ColumnUse& use : made.columns) {
        const FieldInfo* info = made.fields->path(use.path >= 0 ? use.path : use.endPath).info();
        if (use.unit || !info || info->kind != Kind::Money)
            continue;
        for (int column : unitColumns) {
            const int distance = std::abs(column - use.column), nearest = std::abs(use.unitColumn - use.column);
            if (use.unitColumn < 0 || distance < nearest || (distance == nearest && column > use.column))
                use.unitColumn = column;
        }
    }
}

/// Columns of a second and third child in one row (联系人2 and 电话2, 企业负责人 beside 企业联系人): a number in the
/// heading tells which, else a name begins the next and what stands behind it is its.
void takeMoreChildren(Recognition& made, Assignment& assignment, const std::vector<Offer>& offers)
{
    std::map<int, ColumnUse> uses;
    for (const Offer& offer : offers) {
        const FieldPath& path = made.fields->path(std::max(offer.use.path, 0));
        const bool mayBeMore = offer.use.path >= 0 && path.place == FieldPath::Place::Child && path.field >= 0 &&
                               made.fields->inSlot(offer.use.path, 1) >= 0;
        if (mayBeMore && !assignment.isTaken(offer.use.column))
            uses.emplace(offer.use.column, offer.use);
    }
    if (uses.empty())
        return;
    for (const ColumnUse& use : made.columns)
        if (made.fields->path(std::max(use.path, 0)).place == FieldPath::Place::Child)
            uses.emplace(use.column, use);
    std::erase_if(made.columns, [&](const ColumnUse& use) { return uses.contains(use.column); });
    std::set<int> taken;
    int current = 0;
    for (auto& [column, use] : uses) {
        const FieldPath& path = made.fields->path(use.path);
        const int counted = ordinalIn(made.layout.headings[static_cast<size_t>(column)]);
        int slot = counted > 0 ? counted - 1 : current;
        while (slot < kMostChildren && taken.contains(made.fields->inSlot(use.path, slot)))
            ++slot;
        if (slot >= kMostChildren)
            continue;
        if (path.name.endsWith(u".name"_qs))
            current = slot;
        use.path = made.fields->inSlot(use.path, slot);
        taken.insert(use.path);
        made.columns.push_back(use);
        assignment.mark(column);
        made.score += slot > 0 ? 0.9 : 0;
    }
}

/// What a ledger of this type lacks for its rows to be records.
double lack(const Recognition& made)
{
    const LedgerFields& fields = *made.fields;
    double missing = 0;
    for (int index = 0; index < static_cast<int>(fields.paths().size()); ++index) {
        const FieldPath& path = fields.path(index);
        if (path.place != FieldPath::Place::Own || !path.info()->isRequired() || made.use(index))
            continue;
        const bool isLinkedOtherwise = std::any_of(made.columns.begin(), made.columns.end(), [&](const ColumnUse& use) {
            const FieldPath& other = fields.path(use.path >= 0 ? use.path : use.endPath);
            return other.place == FieldPath::Place::Linked && other.link == path.field && !other.info()->isLink();
        });
        if (path.info()->isLink() && !isLinkedOtherwise)
            missing += kMissingLink;
        else if (!path.info()->isLink() && path.info()->kind != Kind::Choice)
            missing += kMissingValue;
    }
    return missing;
}

/// The longest of the words for the type that `text` holds.
double namedIn(const RecordType& type, const QString& text)
{
    const QString key = textKey(text);
    qsizetype longest = 0;
    QStringList words = QString::fromUtf8(type.names().sheets).split(u';', Qt::SkipEmptyParts);
    words << type.one() << type.many();
    for (const QString& word : words)
        if (const QString wanted = textKey(word); !wanted.isEmpty() && key.contains(wanted))
            longest = std::max(longest, wanted == key ? wanted.size() + 2 : wanted.size());
    return static_cast<double>(longest);
}

double namedScore(const RecordType& type, const SheetNames& names, const SheetLayout& layout)
{
    double score = 0.5 * namedIn(type, names.sheet);
    if (!layout.above.isEmpty())
        score = std::max(score, 0.4 * namedIn(type, layout.above.front()));
    return score > 0 ? score : 0.2 * namedIn(type, names.file);
}

Recognition recogniseAs(const RecordType& type, const Sheet& sheet, const SheetLayout& layout, const SheetNames& names,
                        const std::vector<HeadingMapping>& mappings)
{
    Recognition made{&ledgerFields(type), layout};
    Assignment assignment(made);
    std::vector<Offer> offers;
    std::vector<int> unitColumns;
    for (int column = 0; column < static_cast<int>(layout.headings.size()); ++column) {
        const HeadingCell& heading = layout.headings[static_cast<size_t>(column)];
        if (heading.isEmpty())
            continue;
        const ColumnValues values(sheet, column, layout.lastHeading + 1);
        if (const HeadingMapping* mapping = mappingOf(mappings, type, heading)) {
            const int path = made.fields->find(mapping->target);
            if (path >= 0)
                assignment.take(Offer{{column, path, -1, moneyUnitIn(heading.leaf)}, 100});
            if (!assignment.isTaken(column))
                assignment.leaveAside(column);
        } else if (isSerial(heading)) {
            assignment.leaveAside(column);
            made.serial = made.serial < 0 ? column : made.serial;
        } else if (values.areUnits()) {
            assignment.leaveAside(column);
            unitColumns.push_back(column);
        } else {
            for (Offer& offer : offersFor(*made.fields, heading, column, values, names))
                offers.push_back(offer);
        }
    }
    assignment.take(offers);
    takeMoreChildren(made, assignment, offers);
    takeUnits(made, unitColumns);
    for (int column = 0; column < static_cast<int>(layout.headings.size()); ++column)
        if (!layout.headings[static_cast<size_t>(column)].isEmpty() && !assignment.isTaken(column))
            made.unrecognised.push_back(column);
    std::sort(made.columns.begin(), made.columns.end(),
              [](const ColumnUse& a, const ColumnUse& b) { return a.column < b.column; });
    made.score -= lack(made) + 0.3 * static_cast<double>(made.unrecognised.size());
    if (!tellsCertificate(made) && !titledCertificate(QStringList(names.sheet) << layout.above).isEmpty())
        made.score += kMissingLink; // the title tells it
    return made;
}

} // namespace

bool tellsCertificate(const Recognition& recognition)
{
    const RecordType& type = recognition.fields->type();
    if (&type != &recordType<CertificateResult>())
        return true;
    const int link = type.get("certificate");
    return std::any_of(recognition.columns.begin(), recognition.columns.end(), [&](const ColumnUse& use) {
        const FieldPath& path = recognition.fields->path(use.path >= 0 ? use.path : use.endPath);
        return path.place == FieldPath::Place::Own ? path.field == link
                                                   : path.link == link && path.name.endsWith(u".name"_qs);
    });
}

const ColumnUse* Recognition::use(int path) const
{
    for (const ColumnUse& use : columns)
        if (use.path == path || use.endPath == path)
            return &use;
    return nullptr;
}

Recognition recognise(const Sheet& sheet, const SheetNames& names, const std::vector<HeadingMapping>& mappings,
                      const RecordType* forced)
{
    const std::optional<SheetLayout> layout = findLayout(sheet);
    Recognition best;
    if (!layout || layout->headings.size() > size_t(ReadLimits{}.columns))
        return best;
    best.score = kNoLedger;
    for (const RecordType* type : ledgerTypes()) {
        if (forced && forced != type)
            continue;
        Recognition made = recogniseAs(*type, sheet, *layout, names, mappings);
        made.score += namedScore(*type, names, *layout);
        const bool isTeacherLedger = type == &recordType<Teacher>() || type == &recordType<DualQualification>();
        if (isTeacherLedger && type == &recordType<DualQualification>())
            made.score -= 1; // a list of dual-qualified teachers is a ledger of teachers that brings recognitions along
        if (made.score > best.score || forced)
            best = std::move(made);
    }
    best.layout = *layout;
    return best;
}

} // namespace cooperage
