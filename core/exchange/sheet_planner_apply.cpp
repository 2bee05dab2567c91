// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/credit_code.h"
#include "core/base/words.h"
#include "core/exchange/sheet_planner.h"
#include "core/model/validate.h"
#include "core/model/value_text.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

bool isSameMonth(const Value& a, const Value& b)
{
    return a.isDate() && b.isDate() && a.date().year() == b.date().year() && a.date().month() == b.date().month();
}

QString joined(const QString& notes, const QStringList& lines)
{
    QString text = notes;
    for (const QString& line : lines)
        if (!text.split(u'\n').contains(line))
            text += (text.isEmpty() ? QString() : u"\n"_qs) + line;
    return text;
}

} // namespace

/// Whether the record would be sound: together with what it holds already, and with all that is required.
bool SheetPlanner::fitsTogether(Pending& pending, const RowReader& reader)
{
    Row row = pending.record >= 0 ? m_records.at(pending.record).row : m_empty;
    if (pending.record < 0)
        for (int field = 0; field < m_type.fieldCount(); ++field)
            if (m_type.field(field).isRequired()) // what a form proposes is not what a ledger says
                row.values[static_cast<size_t>(field)] = Value();
    for (size_t field = 0; field < row.values.size(); ++field) {
        if (!pending.wanted.values[field].isNull())
            row.values[field] = pending.wanted.values[field];
        else if (pending.read->isOpenEnd[field])
            row.values[field] = Value();
    }
    for (const Issue& issue : validate(m_type, row).all())
        if (issue.severity == Issue::Severity::Error)
            refuseIssue(reader, pending, issue, row);
    return !pending.notes.isRefused();
}

/// All records as they will be, once every row is read: a row may make room for one above it. Refuses the last row that
/// does not fit; without it the others may.
void SheetPlanner::checkAmong(std::vector<Pending>& rows, const RowReader& reader)
{
    if (!m_type.isCheckedAmong())
        return;
    for (auto pending = rows.rbegin(); pending != rows.rend(); ++pending) {
        if (pending->notes.isRefused())
            continue;
        checkAmong(*pending, reader);
        if (pending->notes.isRefused())
            return;
    }
}

void SheetPlanner::checkAmong(Pending& pending, const RowReader& reader)
{
    const Row row = m_records.at(pending.record).row;
    std::vector<Row> others;
    for (int at = 0; at < static_cast<int>(m_records.size()); ++at)
        if (at != pending.record)
            others.push_back(m_records.at(at).row);
    for (const Issue& issue : m_type.checkAmong(row, others).all()) {
        if (issue.severity == Issue::Severity::Error)
            refuseIssue(reader, pending, issue, row);
        else
            pending.notes.warn(reader.columnOfField(m_type.find(issue.field)), {}, issue.text);
    }
}

void SheetPlanner::apply(Pending& pending, const RowReader& reader)
{
    if (pending.notes.isRefused() || !fitsTogether(pending, reader))
        return;
    if (pending.record < 0)
        pending.record = m_records.add(m_empty, m_number);
    m_records.use(pending.record);
    pending.isFirst = m_records.at(pending.record).isNew() && m_records.claim(pending.record);
    for (int field = 0; field < m_type.fieldCount(); ++field) {
        const Value& value = pending.wanted.values[static_cast<size_t>(field)];
        if (field == m_type.fieldCount() - 1) // notes
            setNotes(pending);
        else if (!value.isNull() || pending.read->isOpenEnd[static_cast<size_t>(field)])
            setField(pending, field, value);
    }
    if (pending.isFirst && &m_type == &recordType<Partner>()) {
        const QStringList near = m_links.partners().nearNames(pending.record);
        if (!near.isEmpty())
            pending.notes.warn(
                reader.columnOfField(m_type.get("name")),
                pending.wanted.values[static_cast<size_t>(m_type.get("name"))].text(),
                coreText(QT_TRANSLATE_NOOP("core", "A new partner whose name comes near to \"%1\". Is it the same?"))
                    .arg(near.front()));
    }
    applyChildren(pending);
}

/// Of a link and the words beside it only one can be what was said last.
void SheetPlanner::unlinkOther(int record, int field)
{
    for (const auto& [link, written] : m_written) {
        if (written == field)
            m_records.set(record, link, Value());
        if (link == field)
            m_records.set(record, written, Value());
    }
}

void SheetPlanner::setField(Pending& pending, int field, const Value& value)
{
    const FieldInfo& info = m_type.field(field);
    const Value held = m_records.at(pending.record).row.values[static_cast<size_t>(field)];
    if (pending.read->isMonthOnly[static_cast<size_t>(field)] && isSameMonth(held, value))
        return;
    const std::string_view name = info.name;
    if (&m_type == &recordType<Partner>() && name == "name" && !pending.isFirst) {
        setPartnerName(pending, value);
        return;
    }
    if (name == "credit_code" && !pending.isFirst && !held.isNull() && held != value &&
        !credit_code::check(value.text()).isValid()) { // no code is given up for a wrong one, and neither is lost
        pending.read->lines << m_noteWords.text("records", info.label) + u'：' + value.text();
        return;
    }
    // What a person linked by hand stays linked while the words beside it are the same.
    if (held != value)
        unlinkOther(pending.record, field);
    if (!pending.isFirst)
        pending.said.push_back(field);
    m_records.set(pending.record, field, value);
}

/// A partner told by its code goes by the name of its own ledger; names that one call gives it besides are former ones.
void SheetPlanner::setPartnerName(Pending& pending, const Value& name)
{
    PartnerMatcher& partners = m_links.partners();
    if (partners.isCalled(pending.record, name.text()))
        return;
    pending.said.push_back(m_type.get("name"));
    if (m_records.at(pending.record).isNew())
        partners.addFormerName(pending.record, name.text());
    else
        partners.rename(pending.record, name.text());
}

/// The notes column replaces, what could not be read is added once.
void SheetPlanner::setNotes(Pending& pending)
{
    const int field = m_type.fieldCount() - 1;
    const QString said = pending.wanted.values[static_cast<size_t>(field)].text();
    if (said.isEmpty() && pending.read->lines.isEmpty())
        return;
    const QString held = m_records.at(pending.record).row.values[static_cast<size_t>(field)].text();
    const QString kept = said.isEmpty() || held.contains(said) ? held : said;
    const QString wanted = joined(kept, pending.read->lines);
    if (wanted == held)
        return;
    pending.said.push_back(field);
    m_records.set(pending.record, field, Value(wanted));
}

/// The parent's child that the row means: of the same name, or level; where either says nothing, the first.
int SheetPlanner::childLike(const Row& wanted, qint64 parent)
{
    const ChildType child = childTypeOf(m_type);
    ImportRecords& children = m_links.of(*child.type);
    if (m_childrenOf.empty())
        for (int at = 0; at < static_cast<int>(children.size()); ++at)
            m_childrenOf[children.at(at).row.values[static_cast<size_t>(child.link)].integer()].push_back(at);
    const int level = child.type->find(u"level");
    const auto told = static_cast<size_t>(level >= 0 ? level : child.type->get("name"));
    for (int at : m_childrenOf[parent]) {
        const Value& held = children.at(at).row.values[told];
        if (wanted.values[told].isNull() || held.isNull() || keyText(held) == keyText(wanted.values[told]))
            return at;
    }
    return -1;
}

/// The records a row brings along: the partner's contacts, the teacher's recognition.
void SheetPlanner::applyChildren(Pending& pending)
{
    if (pending.read->hasChild.has_value() && !*pending.read->hasChild)
        return;
    bool isWanted = pending.read->hasChild.has_value() || m_bringsChildren;
    for (size_t slot = 0; slot < pending.read->children.size(); ++slot, isWanted = false)
        if (Mention& mention = pending.read->children[slot]; isWanted || !mention.isEmpty())
            applyChild(pending, mention, slot == 0);
}

void SheetPlanner::applyChild(Pending& pending, Mention& mention, bool isFirst)
{
    const ChildType child = childTypeOf(m_type);
    ImportRecords& children = m_links.of(*child.type);
    const qint64 parent = m_records.reference(pending.record);
    Row wanted{0, 0, mention.values};
    wanted.values[static_cast<size_t>(child.link)] = Value(parent);
    for (int field = 0; field < child.type->fieldCount(); ++field)
        if (Value& value = wanted.values[static_cast<size_t>(field)];
            child.type->field(field).isLink() && field != child.link && !value.isNull())
            value = m_links.nested(child.type->field(field), value.text(), m_number, pending.notes);
    if (const Issues issues = validate(*child.type, wanted); issues.hasErrors()) {
        QStringList said;
        for (const Value& value : mention.values)
            if (!value.isNull())
                said << keyText(value);
        pending.notes.warn(-1, said.join(u' '), issues.all().front().text);
        pending.read->lines << m_noteWords.text("records", child.type->names().one) + u'：' + said.join(u' ');
        setNotes(pending);
        return;
    }
    int record = childLike(wanted, parent);
    if (record < 0) {
        Row row = child.type->emptyRow();
        row.values[static_cast<size_t>(child.link)] = Value(parent);
        if (const int primary = child.type->find(u"is_primary"); primary >= 0)
            row.values[static_cast<size_t>(primary)] = Value(pending.isFirst && isFirst ? 1 : 0);
        record = children.add(std::move(row), m_number);
        m_childrenOf[parent].push_back(record);
    }
    children.use(record);
    for (int field = 0; field < child.type->fieldCount(); ++field)
        if (const Value& value = wanted.values[static_cast<size_t>(field)]; !value.isNull())
            children.set(record, field, value);
}

/// What an agreement renews may stand below it or in another sheet.
void SheetPlanner::linkLater(PlannedSheet& sheet)
{
    for (const Later& later : m_later) {
        const int own = m_record[later.at];
        const LinkFinder::Found found = m_links.find(later.mention);
        const FieldInfo& info = m_type.field(later.link);
        const bool isFound = found.how == LinkFinder::Found::How::Record && found.record != own;
        const int written = *info.options.writtenIn == '\0' ? -1 : m_type.get(info.options.writtenIn);
        const int field = isFound ? later.link : written;
        if (own >= 0 && field >= 0) {
            m_records.set(own, field,
                          isFound ? Value(m_records.reference(found.record)) : Value(later.mention.words()));
            if (isFound && written >= 0)
                m_records.set(own, written, Value());
            m_said[later.at].push_back(field);
        }
        if (!isFound)
            sheet.warnings.push_back(
                {sheet.rows[later.at].row, later.mention.column, later.mention.words(),
                 coreText(QT_TRANSLATE_NOOP("core", "%1: no single record is called \"%2\"; kept as written."))
                     .arg(info.target().one(), later.mention.words())});
    }
}

void SheetPlanner::conclude(PlannedSheet& sheet)
{
    linkLater(sheet);
    for (size_t at = 0; at < sheet.rows.size(); ++at) {
        PlannedRow& row = sheet.rows[at];
        if (m_record[at] < 0)
            continue;
        const ImportRecord& record = m_records.at(m_record[at]);
        row.record = record.row.id;
        if (record.isNew()) {
            row.state = m_isFirst[at] ? RowState::New : RowState::Unchanged;
            continue;
        }
        if (!record.isChanged())
            continue;
        for (int field : m_said[at]) {
            const Value& before = record.before->values[static_cast<size_t>(field)];
            const Value& after = record.row.values[static_cast<size_t>(field)];
            if (before == after)
                continue;
            const FieldInfo& info = m_type.field(field);
            const ColumnUse* use = m_recognition.use(m_recognition.fields->find(QString::fromLatin1(info.name)));
            const auto shown = [&](const Value& value) {
                return info.isLink() ? m_links.called(info.target(), value.integer()) : valueText(info, value);
            };
            row.changes.push_back({use ? use->column : -1, recordText(info.label), shown(before), shown(after)});
        }
        row.state = row.changes.empty() ? RowState::Unchanged : RowState::Update;
    }
    std::stable_sort(sheet.rows.begin(), sheet.rows.end(),
                     [](const PlannedRow& a, const PlannedRow& b) { return a.row < b.row; });
    const auto byRow = [](const CellNote& a, const CellNote& b) { return a.row < b.row; };
    std::stable_sort(sheet.rejected.begin(), sheet.rejected.end(), byRow);
    std::stable_sort(sheet.warnings.begin(), sheet.warnings.end(), byRow);
}

} // namespace cooperage
