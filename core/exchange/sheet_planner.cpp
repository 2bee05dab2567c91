// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_planner.h"

#include <QRegularExpression>
#include <algorithm>
#include <utility>

#include "core/base/text_key.h"
#include "core/base/words.h"
#include "core/exchange/cell_values.h"
#include "core/model/value_text.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

using How = LinkFinder::Found::How;

QString missing(const QString& what)
{
    return coreText(QT_TRANSLATE_NOOP("core", "%1 is missing.")).arg(what);
}

QString nobodyKnownBy()
{
    return coreText(QT_TRANSLATE_NOOP("core", "Neither student number nor citizen number: it cannot be told which "
                                              "student is meant."));
}

/// 待定, 自主创业, 本校: what stands in a partner's column where there is none.
bool isNoPartner(const QString& words)
{
    static const QRegularExpression none(
        u"^(?:(?:待|暂)?(?:未|待)(?:定|确定|落实|安排|分配|就业)|待业|自主(?:实习|创业|择业)|自谋(?:职业|实习)?|自行(?:"
        u"联系|"
        u"安排)|创业|灵活就业|专升本|升本|升学|备考|考研|参军|入伍|应征入伍|当兵|本校|我校|校内|学校|本院|我院|同上)$"_qs);
    return none.match(textKey(words)).hasMatch();
}

bool isTeachersOwn(const RecordType& type)
{
    return &type == &recordType<EnterprisePractice>() || &type == &recordType<DualQualification>() ||
           &type == &recordType<TeachingHours>();
}

/// 双师型教师一览表 without a column that says who is one: all are.
bool isListOfChildren(const Recognition& recognition, const PlannedSheet& sheet)
{
    if (&recognition.fields->type() != &recordType<Teacher>() ||
        recognition.use(recognition.fields->find(u"dual_qualification"_qs)))
        return false;
    for (const ColumnUse& use : recognition.columns)
        if (recognition.fields->path(use.path).place == FieldPath::Place::Child)
            return false;
    return sheet.name.contains(u"双师"_qs) ||
           (!recognition.layout.above.isEmpty() && recognition.layout.above.front().contains(u"双师"_qs));
}

} // namespace

SheetPlanner::SheetPlanner(const Recognition& recognition, const SheetFacts& facts, LinkFinder& links, int number)
    : m_recognition(recognition), m_facts(facts), m_links(links), m_type(recognition.fields->type()),
      m_records(links.of(m_type)), m_number(number), m_empty(m_type.emptyRow())
{
    for (int link = 0; link < m_type.fieldCount(); ++link)
        if (const char* written = m_type.field(link).options.writtenIn; *written != '\0')
            m_written.emplace_back(link, m_type.get(written));
}

void SheetPlanner::plan(PlannedSheet& sheet, Progress& progress)
{
    m_bringsChildren = isListOfChildren(m_recognition, sheet);
    const DataRows rows(*sheet.source, m_recognition);
    RowReader reader(rows, m_recognition, m_facts, m_noteWords);
    m_links.markChanges();
    Refused refused;
    std::vector<Pending> pending;
    for (bool isWhole = false; !isWhole;) {
        pending = planRows(rows, reader, refused, progress);
        checkAmong(pending, reader);
        isWhole = true;
        for (size_t place = 0; place < pending.size(); ++place)
            if (pending[place].notes.isRefused() && pending[place].isTaken) {
                refused.emplace(place, pending[place].notes);
                isWhole = false;
            }
        // Nothing of a refused row is kept, nor what other rows made of it: plan again without it.
        if (!isWhole)
            m_links.undoChanges();
    }
    sheet.unanswered = m_unanswered;
    sheet.rows.reserve(pending.size());
    for (Pending& one : pending) {
        if (one.notes.isRefused()) {
            refuse(sheet, one, rows);
            continue;
        }
        for (const auto& [link, mention] : one.later)
            m_later.push_back({m_record.size(), link, mention});
        sheet.warnings.insert(sheet.warnings.end(), one.notes.warnings().begin(), one.notes.warnings().end());
        sheet.rows.push_back({one.row, RowState::Unchanged, 0, {}});
        m_said.push_back(std::move(one.said));
        m_record.push_back(one.record);
        m_isFirst.push_back(one.isFirst);
    }
}

std::vector<SheetPlanner::Pending> SheetPlanner::planRows(const DataRows& rows, RowReader& reader,
                                                          const Refused& refused, Progress& progress)
{
    m_childrenOf.clear();
    m_unanswered = 0;
    m_pairsLater = !m_type.names().identified && m_records.size() > 0;
    std::vector<Pending> pending;
    pending.reserve(static_cast<size_t>(rows.count()));
    for (int index = 0; index < rows.count(); ++index) {
        progress.advance(refused.empty() ? 1 : 0);
        if (isUnanswered(rows, reader, index)) {
            ++m_unanswered;
            continue;
        }
        RowNotes notes(rows.row(index) + 1);
        for (ReadRow& read : readRows(reader, index, notes)) {
            Pending one;
            one.index = index;
            one.row = rows.row(index) + 1;
            one.notes = std::exchange(notes, RowNotes(one.row));
            one.read = std::make_unique<ReadRow>(std::move(read));
            one.wanted = Row{0, 0, std::move(one.read->values)};
            if (const auto known = refused.find(pending.size()); known != refused.end())
                one.notes = known->second;
            else
                planRow(rows, reader, one);
            pending.push_back(std::move(one));
        }
    }
    if (m_pairsLater) {
        pairOthers(pending);
        for (Pending& one : pending) {
            apply(one, reader);
            forget(one);
        }
    }
    return pending;
}

/// A question of a survey without a score: whoever sends a form back need not have answered all of it.
bool SheetPlanner::isUnanswered(const DataRows& rows, const RowReader& reader, int index) const
{
    if (&m_type != &recordType<SurveyAnswer>())
        return false;
    const int score = reader.columnOfField(m_type.get("score"));
    return score >= 0 && rows.isBlank(index, score);
}

/// What a planned row is no longer needed for: a hundred thousand of them are kept until the sheet is done.
void SheetPlanner::forget(Pending& pending) const
{
    pending.wanted = {};
    pending.read.reset();
}

void SheetPlanner::planRow(const DataRows& rows, RowReader& reader, Pending& pending)
{
    tellResult(reader, pending, rows);
    checkRow(reader, pending);
    std::map<int, LinkFinder::Found> found;
    checkLinks(reader, pending, found);
    if (pending.notes.isRefused())
        return;
    pending.isTaken = true;
    takeLinks(pending, found);
    if (m_pairsLater) {
        pending.read->links.clear();
        return;
    }
    if (m_type.names().identified)
        pairIdentified(pending);
    apply(pending, reader);
    forget(pending);
}

void SheetPlanner::refuse(PlannedSheet& sheet, const Pending& pending, const DataRows& rows)
{
    std::vector<Cell>& cells = sheet.refusedCells[pending.row];
    for (int column = 0; column < static_cast<int>(m_recognition.layout.headings.size()); ++column)
        cells.push_back(rows.cell(pending.index, column));
    sheet.rejected.insert(sheet.rejected.end(), pending.notes.reasons().begin(), pending.notes.reasons().end());
    sheet.rows.push_back({pending.row, RowState::Refused, 0, {}});
    m_said.push_back({});
    m_record.push_back(-1);
    m_isFirst.push_back(false);
}

/// A row of a practice or recognition that names several teachers (李娜、吴刚) means one record for each.
std::vector<ReadRow> SheetPlanner::readRows(RowReader& reader, int index, RowNotes& notes) const
{
    static const QRegularExpression divider(u"[、,，;；/]"_qs);
    static const QRegularExpression person(u"^[\\p{Han}·]{2,8}$"_qs);
    std::vector<ReadRow> rows;
    rows.push_back(reader.read(index, notes));
    const auto at = isTeachersOwn(m_type) ? rows[0].links.find(m_type.get("teacher")) : rows[0].links.end();
    if (at == rows[0].links.end() || !at->second.value("staff_number").isNull())
        return rows;
    const int link = at->first;
    const auto name = static_cast<size_t>(at->second.type->get("name"));
    const QStringList names = at->second.words().split(divider, Qt::SkipEmptyParts);
    const bool arePersons = std::all_of(names.begin(), names.end(),
                                        [&](const QString& one) { return person.match(textKey(one)).hasMatch(); });
    if (names.size() < 2 || !arePersons)
        return rows;
    const ReadRow whole = rows[0];
    rows.assign(static_cast<size_t>(names.size()), whole);
    for (qsizetype one = 0; one < names.size(); ++one) {
        Mention& teacher = rows[static_cast<size_t>(one)].links.at(link);
        if (!teacher.name.isEmpty())
            teacher.name = names[one].trimmed();
        if (!teacher.values[name].isNull())
            teacher.values[name] = Value(names[one].trimmed());
    }
    return rows;
}

/// Nobody has passed only because no column says otherwise: an examination's result may stand in the score (缺考), and
/// who has a certificate's number has passed.
void SheetPlanner::tellResult(const RowReader& reader, Pending& pending, const DataRows& rows)
{
    if (&m_type != &recordType<CertificateResult>())
        return;
    static const QRegularExpression absent(u"缺考|缺席|未参加|未参考|弃考|未到"_qs);
    const int result = m_type.get("result");
    Value& value = pending.wanted.values[static_cast<size_t>(result)];
    const int score = reader.columnOfField(m_type.get("score"));
    if (value.isNull() && score >= 0 && cellText(rows.cell(pending.index, score)).contains(absent))
        value = Value(u"absent"_qs);
    if (value.isNull() && !pending.wanted.values[static_cast<size_t>(m_type.get("certificate_number"))].isNull())
        value = Value(u"passed"_qs);
    if (value.isNull() && reader.columnOfField(result) < 0)
        pending.notes.refuse(-1, {}, missing(recordText(m_type.field(result).label)));
}

/// An agreement whose ledger tells no beginning, or only a length, begins when it is signed.
void SheetPlanner::startFromSigning(const RowReader& reader, Pending& pending)
{
    if (&m_type != &recordType<Agreement>())
        return;
    const int start = m_type.get("starts_on");
    const int signedOn = m_type.get("signed_on");
    Value& startsOn = pending.wanted.values[static_cast<size_t>(start)];
    const Value& signing = pending.wanted.values[static_cast<size_t>(signedOn)];
    if (!startsOn.isNull() || signing.isNull() || (reader.columnOfField(start) >= 0 && !pending.read->isLengthOnly))
        return;
    startsOn = signing;
    pending.notes.warn(reader.columnOfField(signedOn), valueText(m_type.field(signedOn), signing),
                       coreText(QT_TRANSLATE_NOOP("core", "No beginning is written; the day of signing was taken.")));
}

/// What the row itself lacks or contradicts. A required value whose column the sheet does not have may still stand in
/// the record that the row means.
void SheetPlanner::checkRow(const RowReader& reader, Pending& pending)
{
    startFromSigning(reader, pending);
    for (int field = 0; field < m_type.fieldCount(); ++field) {
        const FieldInfo& info = m_type.field(field);
        const int column = reader.columnOfField(field);
        if (!info.isRequired() || info.isLink() || column < 0 ||
            !pending.wanted.values[static_cast<size_t>(field)].isNull())
            continue;
        const bool isRefused = std::any_of(pending.notes.reasons().begin(), pending.notes.reasons().end(),
                                           [&](const CellNote& note) { return note.column == column; });
        if (!isRefused)
            pending.notes.refuse(column, {}, missing(reader.headingOf(column)));
    }
    const auto isToldBy = [&](const RecordType::Key& key) {
        return std::all_of(key.begin(), key.end(), [&](int field) {
            return m_type.field(field).isLink() || !pending.wanted.values[static_cast<size_t>(field)].isNull();
        });
    };
    if (&m_type == &recordType<Student>() && std::none_of(m_type.keys().begin(), m_type.keys().end(), isToldBy))
        refuseUnknownStudent(reader, pending, {}, -1);
    Row row = m_empty;
    for (size_t field = 0; field < row.values.size(); ++field)
        if (!pending.wanted.values[field].isNull())
            row.values[field] = pending.wanted.values[field];
    for (const auto& [link, mention] : pending.read->links) // what it means is looked for later
        if (!mention.isEmpty())
            row.values[static_cast<size_t>(link)] = Value(qint64(-1));
    for (const Issue& issue : m_type.checkTogether(row).all())
        if (issue.severity == Issue::Severity::Error)
            refuseIssue(reader, pending, issue, row);
}

/// Nobody knows which student is meant: a number that cannot be read is the reason, otherwise that there is none.
/// `link` is the path's beginning of a linked student, `column` where else the row speaks of him.
void SheetPlanner::refuseUnknownStudent(const RowReader& reader, Pending& pending, const QString& link, int column)
{
    for (const QString& name : {u"number"_qs, u"citizen_id"_qs})
        if (const auto unread = pending.read->unread.find(m_recognition.fields->find(link + name));
            unread != pending.read->unread.end()) {
            const auto& [at, text, trouble] = unread->second;
            pending.notes.refuse(at, text, explain(trouble));
            return;
        }
    const int numberColumn = reader.columnOf(m_recognition.fields->find(link + u"number"_qs));
    pending.notes.refuse(numberColumn < 0 ? column : numberColumn, {}, nobodyKnownBy());
}

/// At the cell that is to blame: the field's own, or the period's other edge when the record holds the field.
void SheetPlanner::refuseIssue(const RowReader& reader, Pending& pending, const Issue& issue, const Row& row)
{
    int field = m_type.find(issue.field);
    if (field < 0) {
        pending.notes.refuse(-1, {}, issue.text);
        return;
    }
    const QStringList edges = QString::fromLatin1(m_type.names().from).split(u'+');
    if (reader.columnOfField(field) < 0 && !row.values[static_cast<size_t>(field)].isNull() &&
        edges.contains(issue.field))
        for (const QString& edge : edges)
            if (const int other = m_type.find(edge); other >= 0 && reader.columnOfField(other) >= 0)
                field = other;
    const int column = reader.columnOfField(field);
    const Value& value = row.values[static_cast<size_t>(field)];
    pending.notes.refuse(column, column < 0 || value.isNull() ? QString() : valueText(m_type.field(field), value),
                         issue.text);
}

void SheetPlanner::checkLinks(const RowReader& reader, Pending& pending, std::map<int, LinkFinder::Found>& found)
{
    for (int field = 0; field < m_type.fieldCount(); ++field)
        if (m_type.field(field).isLink())
            checkLink(reader, pending, field, found);
}

void SheetPlanner::checkLink(const RowReader& reader, Pending& pending, int link,
                             std::map<int, LinkFinder::Found>& found)
{
    const FieldInfo& info = m_type.field(link);
    const RecordType& target = info.target();
    const int column = reader.columnOfField(link);
    const auto at = pending.read->links.find(link);
    const bool isSaid = at != pending.read->links.end() && !at->second.isEmpty();
    if (&target == &recordType<Student>() && info.isRequired()) {
        const bool isKnown =
            isSaid && (!at->second.value("number").isNull() || !at->second.value("citizen_id").isNull());
        const bool isNamed = isSaid && (!at->second.name.isEmpty() || !at->second.value("name").isNull());
        const auto path = [&] { return QString::fromLatin1(info.name) + u'.'; };
        if (!isKnown) {
            refuseUnknownStudent(reader, pending, path(), column);
            return;
        }
        found[link] = m_links.find(at->second);
        if (found[link].how == How::Make && !isNamed)
            pending.notes.refuse(reader.columnOf(m_recognition.fields->find(path() + u"name"_qs)), {},
                                 missing(recordText(target.field(target.get("name")).label)));
        return;
    }
    if (!isSaid) {
        if (info.isRequired() && (column >= 0 || &target != &recordType<OrderClass>()))
            pending.notes.refuse(column, {}, missing(column >= 0 ? reader.headingOf(column) : recordText(info.label)));
        else if (info.isRequired())
            pending.notes.refuse(column, {}, missing(recordText(info.label)));
        return;
    }
    Mention& mention = at->second;
    mention.mayBeMade = &target == &recordType<Department>() || &target == &recordType<Major>() ||
                        &target == &recordType<Alliance>() ||
                        (&target == &recordType<Teacher>() && (isTeachersOwn(m_type) && info.isRequired()));
    found[link] = m_links.find(mention);
    const How how = found[link].how;
    if (how == How::Make && !checkMade(reader, pending, link))
        found.erase(link);
    if (!info.isRequired() || (how != How::Nobody && how != How::Several))
        return;
    const QString text = how == How::Several ? coreText(QT_TRANSLATE_NOOP("core", "%1: several are called \"%2\"."))
                                             : coreText(QT_TRANSLATE_NOOP("core", "%1: there is none called \"%2\"."));
    pending.notes.refuse(column, mention.words(), text.arg(target.one(), mention.words()));
}

/// Whether what the row says is enough to make what it links to.
bool SheetPlanner::checkMade(const RowReader& reader, Pending& pending, int link)
{
    const FieldInfo& info = m_type.field(link);
    const Mention& mention = pending.read->links.at(link);
    const int column = reader.columnOfField(link);
    QString why;
    if (mention.words().isEmpty())
        why = missing(column >= 0 ? reader.headingOf(column) : recordText(info.label));
    else if (&info.target() == &recordType<Partner>() && isNoPartner(mention.words()))
        why = coreText(QT_TRANSLATE_NOOP("core", "\"%1\" is not the name of a partner.")).arg(mention.words());
    if (why.isEmpty())
        return true;
    if (info.isRequired())
        pending.notes.refuse(column, mention.words(), why);
    else
        pending.notes.warn(column, mention.words(), why);
    return false;
}

void SheetPlanner::takeLinks(Pending& pending, const std::map<int, LinkFinder::Found>& found)
{
    for (const auto& [link, one] : found) {
        const Mention& mention = pending.read->links.at(link);
        const qint64 reference = m_links.take(one, mention, m_number, pending.notes);
        const FieldInfo& info = m_type.field(link);
        if (reference == 0 && &info.target() == &m_type) {
            pending.later.emplace(link, mention);
        } else if (*info.options.writtenIn != '\0') {
            takeWritten(pending, link, mention, reference != 0);
        } else if (reference == 0) {
            pending.notes.warn(
                mention.column, mention.words(),
                coreText(QT_TRANSLATE_NOOP("core", "%1: there is none called \"%2\"; the field stays empty."))
                    .arg(info.target().one(), mention.words()));
            pending.read->lines << m_noteWords.text("records", info.label) + u'：' + mention.words();
        }
        if (reference != 0)
            pending.wanted.values[static_cast<size_t>(link)] = Value(reference);
    }
    for (int field = 0; field < m_type.fieldCount(); ++field) {
        Value& value = pending.wanted.values[static_cast<size_t>(field)];
        if (m_type.field(field).kind == Kind::Links && !value.isNull())
            value = m_links.nestedList(m_type.field(field), value.text(), m_number, pending.notes);
    }
}

/// The words of a link that nobody fits are kept beside it.
void SheetPlanner::takeWritten(Pending& pending, int link, const Mention& mention, bool isFound)
{
    if (isFound)
        return;
    const FieldInfo& info = m_type.field(link);
    const int written = m_type.get(info.options.writtenIn);
    pending.wanted.values[static_cast<size_t>(written)] = Value(mention.words());
    pending.notes.warn(mention.column, mention.words(),
                       coreText(QT_TRANSLATE_NOOP("core", "%1: no single record is called \"%2\"; kept as written."))
                           .arg(info.target().one(), mention.words()));
}

void SheetPlanner::pairIdentified(Pending& pending)
{
    Mention mention(m_type);
    mention.values = pending.wanted.values;
    for (const auto& [link, inner] : pending.read->links) // names, as LinkFinder compares them
        mention.values[static_cast<size_t>(link)] = Value(inner.words());
    if (&m_type == &recordType<Contact>()) {
        const int partner = m_type.get("partner");
        mention.values[static_cast<size_t>(partner)] = pending.wanted.values[static_cast<size_t>(partner)];
        const std::vector<int> same = m_records.find(0, m_records.keyOf(m_type.keys()[0], Row{0, 0, mention.values}));
        pending.record = same.empty() ? -1 : same.front();
        return;
    }
    if (&m_type == &recordType<College>()) {
        pending.record = m_records.size() > 0 ? 0 : -1; // there is one, whatever it is called
        return;
    }
    mention.mayBeMade = true;
    const LinkFinder::Found found = m_links.find(mention);
    for (const QString& warning : found.warnings)
        pending.notes.warn(-1, mention.words(), warning);
    pending.record = found.record;
    if (found.how == How::Several)
        pending.notes.refuse(
            -1, mention.words(),
            coreText(QT_TRANSLATE_NOOP("core", "%1: several are called \"%2\".")).arg(m_type.one(), mention.words()));
}

} // namespace cooperage
