// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/link_finder.h"

#include <QRegularExpression>
#include <algorithm>

#include "core/base/text_key.h"
#include "core/base/words.h"
#include "core/exchange/composed_name.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

using How = LinkFinder::Found::How;

QString fieldWords(const RecordType& type, const Row& row, const char* name)
{
    const int field = type.find(std::string_view(name));
    return field < 0 ? QString() : row.values[static_cast<size_t>(field)].text();
}

/// Who has the number and another name is somebody else where the number only counts.
void dropOthers(std::vector<int>& found, const ImportRecords& people, const Value& number, const QString& name)
{
    if (!name.isEmpty() && onlyCounts(number))
        std::erase_if(found, [&](int one) {
            return textKey(fieldWords(people.type(), people.at(one).row, "name")) != textKey(name);
        });
}

/// The name that a mention of a person gives, the number left aside.
QString nameIn(const Mention& person)
{
    return person.value("name").isNull() ? person.name : person.value("name").text();
}

/// 软件技术专业 is 软件技术.
QString withoutKindWord(const RecordType& type, const QString& name)
{
    if (&type == &recordType<Major>() && name.size() > 3 && name.endsWith(u"专业"_qs))
        return name.chopped(2);
    return name;
}

/// 甲公司、乙公司, or 甲公司等3家.
bool namesSeveral(const QString& words)
{
    static const QRegularExpression several(
        u"(?:公司|集团|厂|院|中心|协会|学校|银行|酒店|店|局|所|社)(?:[(（].*?[)）])?\\s*[、,，;；+\n]\\s*.*"
        u"(?:公司|集团|厂|院|中心|协会|学校|银行|酒店|店|局|所|社)|公司\\s*[/ ]\\s*.*公司|等[0-9一二两三四五六七八九十多几]+[家个]"_qs);
    return several.match(words.trimmed()).hasMatch();
}

} // namespace

bool Mention::isEmpty() const
{
    return name.isEmpty() &&
           std::all_of(values.begin(), values.end(), [](const Value& value) { return value.isNull(); });
}

const Value& Mention::value(const char* field) const
{
    return values[static_cast<size_t>(type->get(field))];
}

QString Mention::words() const
{
    if (!name.isEmpty())
        return name;
    for (const char* field : {"name", "number", "staff_number", "citizen_id", "credit_code", "key"})
        if (const int index = type->find(std::string_view(field));
            index >= 0 && !values[static_cast<size_t>(index)].isNull())
            return values[static_cast<size_t>(index)].text();
    return {};
}

LinkFinder::LinkFinder(const ReadStore& store, Progress& progress) : m_store(store), m_progress(progress) {}

ImportRecords& LinkFinder::of(const RecordType& type)
{
    std::unique_ptr<ImportRecords>& records = m_records[&type];
    if (!records) {
        records = std::make_unique<ImportRecords>(m_store, type, m_progress);
        for (int field : namesOf(type))
            records->indexText(field);
    }
    return *records;
}

/// The fields by which a record is called in a link's column, best first.
const std::vector<int>& LinkFinder::namesOf(const RecordType& type)
{
    const auto [known, isFirst] = m_names.try_emplace(&type);
    for (const char* name : {"number", "name", "title", "short_name", "key"})
        if (const int field = type.find(std::string_view(name)); isFirst && field >= 0)
            known->second.push_back(field);
    return known->second;
}

PartnerMatcher& LinkFinder::partners()
{
    if (!m_partners)
        m_partners = std::make_unique<PartnerMatcher>(of(recordType<Partner>()));
    return *m_partners;
}

void LinkFinder::markChanges()
{
    for (const auto& [type, records] : m_records)
        records->markChanges();
}

void LinkFinder::undoChanges()
{
    m_partners.reset();
    std::erase_if(m_records, [](const auto& entry) { return !entry.second->isMarked(); }); // first asked for since
    for (const auto& [type, records] : m_records)
        records->undoChanges();
}

LinkFinder::Found LinkFinder::among(std::vector<int> records, const Mention& mention) const
{
    if (records.empty())
        return {mention.mayBeMade ? How::Make : How::Nobody, -1, {}};
    return {records.size() == 1 ? How::Record : How::Several, records.front(), {}};
}

LinkFinder::Found LinkFinder::find(const Mention& mention)
{
    const RecordType& type = *mention.type;
    if (&type == &recordType<Partner>()) {
        Found found;
        found.record = partners().find({mention.words(), mention.value("credit_code").text()}, found.warnings);
        found.how = found.record >= 0 ? How::Record : How::Make;
        return found;
    }
    if (&type == &recordType<Student>())
        return findStudent(mention);
    if (&type == &recordType<Teacher>())
        return findTeacher(mention);
    if (&type == &recordType<Certificate>())
        return findCertificate(mention);
    if (&type == &recordType<OrderClass>())
        return findOrderClass(mention);
    return findNamed(mention);
}

LinkFinder::Found LinkFinder::findStudent(const Mention& mention)
{
    ImportRecords& students = of(*mention.type);
    const Row row{0, 0, mention.values};
    const QString name = mention.words();
    std::vector<int> found = students.find(0, students.keyOf(students.type().keys()[0], row));
    dropOthers(found, students, mention.value("number"), nameIn(mention));
    if (found.empty()) {
        const bool hasNumber = !mention.value("number").isNull();
        for (int student : students.find(1, students.keyOf(students.type().keys()[1], row)))
            if (!hasNumber || fieldWords(students.type(), students.at(student).row, "number").isEmpty())
                found.push_back(student);
    }
    if (found.empty())
        return {How::Make, -1, {}};
    Found made{How::Record, found.front(), {}};
    const QString known = fieldWords(students.type(), students.at(found.front()).row, "name");
    if (!name.isEmpty() && !mention.value("name").isNull() && textKey(known) != textKey(mention.value("name").text()))
        made.warnings << coreText(QT_TRANSLATE_NOOP("core", "This student number belongs to \"%1\", not to \"%2\"."))
                             .arg(known, name);
    return made;
}

LinkFinder::Found LinkFinder::findTeacher(const Mention& mention)
{
    ImportRecords& teachers = of(*mention.type);
    const Row row{0, 0, mention.values};
    std::vector<int> found = teachers.find(0, teachers.keyOf(teachers.type().keys()[0], row));
    dropOthers(found, teachers, mention.value("staff_number"), nameIn(mention));
    if (!found.empty()) {
        Found made{How::Record, found.front(), {}};
        const QString known = fieldWords(teachers.type(), teachers.at(found.front()).row, "name");
        if (const QString name = nameIn(mention); !name.isEmpty() && textKey(known) != textKey(name))
            made.warnings << coreText(QT_TRANSLATE_NOOP("core", "This staff number belongs to \"%1\", not to \"%2\"."))
                                 .arg(known, name);
        return made;
    }
    const bool hasNumber = !mention.value("staff_number").isNull();
    for (int teacher : teachers.findText(teachers.type().get("name"), mention.words()))
        if (!hasNumber || fieldWords(teachers.type(), teachers.at(teacher).row, "staff_number").isEmpty())
            found.push_back(teacher);
    const QString department = mention.value("department").text();
    if (found.size() > 1 && !department.isEmpty()) {
        const Found where = find([&] {
            Mention wanted(recordType<Department>());
            wanted.name = department;
            return wanted;
        }());
        const size_t field = static_cast<size_t>(teachers.type().get("department"));
        const qint64 reference = where.record < 0 ? 0 : of(recordType<Department>()).reference(where.record);
        std::vector<int> there;
        for (int teacher : found)
            if (teachers.at(teacher).row.values[field].integer() == reference)
                there.push_back(teacher);
        if (there.size() == 1)
            found = there;
    }
    return among(std::move(found), mention);
}

LinkFinder::Found LinkFinder::findCertificate(const Mention& mention)
{
    ImportRecords& certificates = of(*mention.type);
    const size_t level = static_cast<size_t>(certificates.type().get("level"));
    const Value& wanted = mention.values[level];
    std::vector<int> same;
    std::vector<int> undecided;
    static const QString kKind = u"职业技能等级证书"_qs;
    const int name = certificates.type().get("name");
    const QString words = mention.words();
    std::vector<int> named = certificates.findText(name, words);
    if (named.empty())
        named = certificates.findText(name, words.endsWith(kKind) ? words.chopped(kKind.size()) : words + kKind);
    for (int certificate : named) {
        const Value& held = certificates.at(certificate).row.values[level];
        if (held == wanted)
            same.push_back(certificate);
        else if (held.isNull() || wanted.isNull())
            undecided.push_back(certificate);
    }
    if (same.empty() && undecided.size() == 1)
        same = undecided;
    return same.empty() ? Found{How::Make, -1, {}} : Found{How::Record, same.front(), {}};
}

LinkFinder::Found LinkFinder::findOrderClass(const Mention& mention)
{
    ImportRecords& classes = of(*mention.type);
    std::vector<int> found = classes.findText(classes.type().get("name"), mention.words());
    const QString partner = mention.value("partner").text();
    if (found.size() > 1 && !partner.isEmpty()) {
        QStringList ignored;
        const int wanted = partners().find({partner, {}}, ignored);
        const size_t field = static_cast<size_t>(classes.type().get("partner"));
        std::erase_if(found, [&](int one) {
            return wanted < 0 ||
                   classes.at(one).row.values[field].integer() != of(recordType<Partner>()).reference(wanted);
        });
    }
    return among(std::move(found), mention);
}

LinkFinder::Found LinkFinder::findNamed(const Mention& mention)
{
    if (!hasName(*mention.type))
        return findComposed(mention);
    ImportRecords& records = of(*mention.type);
    const QString name = withoutKindWord(*mention.type, mention.words());
    for (int field : namesOf(*mention.type))
        if (const std::vector<int> found = records.findText(field, name); !found.empty())
            return among(found, mention);
    return among({}, mention);
}

LinkFinder::Found LinkFinder::findComposed(const Mention& mention)
{
    const RecordType& type = *mention.type;
    auto known = m_composed.find(&type);
    if (known == m_composed.end()) {
        known = m_composed.emplace(&type, QHash<QString, std::vector<int>>()).first;
        const auto linked = [this](const RecordType& target, qint64 reference) -> const Row& {
            ImportRecords& targets = of(target);
            return targets.at(targets.indexOf(reference)).row;
        };
        ImportRecords& records = of(type);
        for (int at = 0; at < static_cast<int>(records.size()); ++at)
            known->second[textKey(composedName(type, records.at(at).row, linked))].push_back(at);
    }
    return among(known->second.value(textKey(mention.words())), mention);
}

qint64 LinkFinder::take(const Found& found, const Mention& mention, int sheet, RowNotes& notes)
{
    for (const QString& warning : found.warnings)
        notes.warn(mention.column, mention.words(), warning);
    ImportRecords& records = of(*mention.type);
    if (found.how == How::Make) {
        if (mention.type == &recordType<Teacher>() && mention.value("staff_number").isNull())
            notes.warn(mention.column, mention.words(),
                       coreText(QT_TRANSLATE_NOOP("core", "A new teacher without a staff number.")));
        const int made = make(mention, sheet, notes);
        records.use(made);
        return records.reference(made);
    }
    if (found.how != How::Record)
        return 0;
    if (mention.type == &recordType<Partner>())
        partners().addFormerName(found.record, mention.words());
    fill(*mention.type, found.record, mention, sheet, notes);
    records.use(found.record);
    return records.reference(found.record);
}

void LinkFinder::fill(const RecordType& type, int record, const Mention& mention, int sheet, RowNotes& notes)
{
    ImportRecords& records = of(type);
    for (int field = 0; field < type.fieldCount(); ++field) {
        const Value& said = mention.values[static_cast<size_t>(field)];
        if (said.isNull() || !records.at(record).row.values[static_cast<size_t>(field)].isNull())
            continue;
        const FieldInfo& info = type.field(field);
        const Value value = info.isLink() ? nested(info, said.text(), sheet, notes) : said;
        if (!value.isNull())
            records.set(record, field, value);
    }
}

int LinkFinder::make(const Mention& mention, int sheet, RowNotes& notes)
{
    const RecordType& type = *mention.type;
    Row row = type.emptyRow();
    for (int field = 0; field < type.fieldCount(); ++field) {
        const Value& said = mention.values[static_cast<size_t>(field)];
        if (said.isNull())
            continue;
        const FieldInfo& info = type.field(field);
        row.values[static_cast<size_t>(field)] = info.isLink() ? nested(info, said.text(), sheet, notes) : said;
    }
    if (const int name = type.find(u"name"); name >= 0 && row.values[static_cast<size_t>(name)].isNull())
        row.values[static_cast<size_t>(name)] = Value(withoutKindWord(type, mention.words()));
    const int made = of(type).add(std::move(row), sheet);
    if (&type == &recordType<Partner>()) {
        if (namesSeveral(mention.words()))
            notes.warn(mention.column, mention.words(),
                       coreText(QT_TRANSLATE_NOOP("core", "Several names seem to stand here; they were taken as one "
                                                          "partner.")));
        const QStringList near = partners().nearNames(made);
        if (!near.isEmpty())
            notes.warn(
                mention.column, mention.words(),
                coreText(QT_TRANSLATE_NOOP("core", "A new partner whose name comes near to \"%1\". Is it the same?"))
                    .arg(near.front()));
    }
    return made;
}

Value LinkFinder::nested(const FieldInfo& link, const QString& name, int sheet, RowNotes& notes)
{
    if (name.isEmpty())
        return {};
    Mention mention(link.target());
    mention.name = name;
    mention.mayBeMade = mention.type == &recordType<Department>() || mention.type == &recordType<Major>() ||
                        mention.type == &recordType<Partner>();
    const Found found = find(mention);
    const qint64 reference = take(found, mention, sheet, notes);
    return reference == 0 ? Value() : Value(reference);
}

QString LinkFinder::called(const RecordType& type, qint64 reference)
{
    ImportRecords& records = of(type);
    const int at = reference == 0 ? -1 : records.indexOf(reference);
    if (at >= 0)
        for (int field : namesOf(type))
            if (const QString text = records.at(at).row.values[static_cast<size_t>(field)].text(); !text.isEmpty())
                return text;
    return {};
}

Value LinkFinder::nestedList(const FieldInfo& links, const QString& names, int sheet, RowNotes& notes)
{
    static const QRegularExpression divider(u"[、,，;；/\\n]"_qs);
    std::vector<qint64> references;
    for (const QString& name : names.split(divider, Qt::SkipEmptyParts)) {
        const qint64 reference = nested(links, name.trimmed(), sheet, notes).integer();
        if (reference != 0 && std::find(references.begin(), references.end(), reference) == references.end())
            references.push_back(reference);
    }
    return Value(joinIds(references));
}

} // namespace cooperage
