// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ledger_fields.h"

#include <algorithm>
#include <map>
#include <memory>

#include "core/base/words.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

constexpr int kPrefixed = 8; // a composed word counts less than one that is listed

/// What a ledger says of a record that it links to. Two-letter words of a partner (类型, 性质) would be taken from the
/// ledger's own columns, so only longer ones count there.
struct LinkedWords {
    const RecordType* target;
    std::vector<const char*> fields;
    int shortest;
};

const std::vector<LinkedWords>& linkedWords()
{
    static const std::vector<LinkedWords> all = {
        {&recordType<Student>(),
         {"number", "name", "citizen_id", "gender", "born_on", "enrolled_in", "major", "class_name", "department",
          "phone", "guardian_name", "guardian_phone", "status"},
         2},
        {&recordType<Teacher>(), {"staff_number", "name", "department", "title", "kind"}, 2},
        {&recordType<Partner>(),
         {"credit_code", "kind", "nature", "scale", "industry", "region", "address", "staff_count",
          "integration_status"},
         4},
        {&recordType<Certificate>(), {"name", "level", "issuer", "batch"}, 2},
        {&recordType<OrderClass>(), {"partner"}, 4},
        {&recordType<Major>(), {"code"}, 4},
    };
    return all;
}

/// What offices put before the words of a type's own fields: 实习 + 地区, 捐赠 + 日期.
QStringList prefixesOf(const RecordType& type)
{
    static const std::map<const RecordType*, const char*> prefixes = {
        {&recordType<Partner>(), "企业;合作企业"},
        {&recordType<Student>(), "学生"},
        {&recordType<Teacher>(), "教师;双师型教师"},
        {&recordType<Agreement>(), "协议;合作协议;合作"},
        {&recordType<OrderClass>(), "订单班;班级;冠名班"},
        {&recordType<Placement>(), "实习;岗位实习;顶岗实习"},
        {&recordType<Base>(), "基地;实训基地;实习基地;实训室"},
        {&recordType<Project>(), "项目;合作项目;课题"},
        {&recordType<Contribution>(), "捐赠;投入;捐赠投入"},
        {&recordType<Communication>(), "走访;来访;沟通;交流"},
        {&recordType<EnterprisePractice>(), "实践;企业实践;锻炼;实践锻炼;挂职"},
        {&recordType<CertificateResult>(), "考试;证书;1+x"},
        {&recordType<Certificate>(), "证书;1+x证书;1+x"},
        {&recordType<DualQualification>(), "双师;双师型;双师型教师;双师素质"},
    };
    const auto found = prefixes.find(&type);
    return found == prefixes.end() ? QStringList() : QString::fromUtf8(found->second).split(u';');
}

/// A word with a prefix before it, known in its canonical form only.
HeadingText prefixed(const QString& prefix, const HeadingText& word)
{
    static const QString kBody = u"企业"_qs;
    const auto joined = [&](const QString& text) {
        if (text.isEmpty() || text.startsWith(prefix))
            return QString();
        return prefix + (prefix.endsWith(kBody) && text.startsWith(kBody) ? text.mid(kBody.size()) : text);
    };
    return {{}, {}, joined(word.canonical), joined(word.stem)};
}

QString nameOf(const FieldInfo& field)
{
    return QString::fromLatin1(field.name);
}

} // namespace

LedgerFields::LedgerFields(const RecordType& type) : m_type(type)
{
    addOwn();
    addLinked();
    addChildren();
    for (int index = 0; index < static_cast<int>(m_words.size()); ++index) {
        const HeadingText& text = m_words[static_cast<size_t>(index)].text;
        for (const QString& form : {text.key, text.bare, text.canonical, text.stem})
            if (std::vector<int>& known = m_byForm[form]; !form.isEmpty() && (known.empty() || known.back() != index))
                known.push_back(index);
    }
}

std::vector<const FieldWord*> LedgerFields::wordsLike(const HeadingText& heading) const
{
    std::vector<int> found;
    for (const QString& form : {heading.key, heading.bare, heading.canonical, heading.stem})
        if (const auto known = m_byForm.constFind(form); !form.isEmpty() && known != m_byForm.constEnd())
            found.insert(found.end(), known->begin(), known->end());
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::vector<const FieldWord*> words;
    for (int index : found)
        words.push_back(&m_words[static_cast<size_t>(index)]);
    return words;
}

int LedgerFields::find(const QString& name) const
{
    for (size_t index = 0; index < m_paths.size(); ++index)
        if (m_paths[index].name == name)
            return static_cast<int>(index);
    return -1;
}

int LedgerFields::inSlot(int path, int slot) const
{
    const FieldPath& first = m_paths[static_cast<size_t>(path)];
    for (size_t index = 0; index < m_paths.size(); ++index)
        if (m_paths[index].place == FieldPath::Place::Child && m_paths[index].field == first.field &&
            m_paths[index].slot == slot)
            return static_cast<int>(index);
    return -1;
}

/// Many fields share their words.
const HeadingText& LedgerFields::headingOf(const QString& word)
{
    const auto known = m_texts.constFind(word);
    return known == m_texts.constEnd() ? *m_texts.insert(word, headingText(word)) : *known;
}

void LedgerFields::add(FieldPath path, const QString& headings, int shortest)
{
    m_paths.push_back(std::move(path));
    const FieldPath& added = m_paths.back();
    QStringList prefixes = prefixesOf(*added.type);
    if (added.place == FieldPath::Place::Linked && added.type == &recordType<Partner>())
        for (const QString& word : QString::fromUtf8(m_type.field(added.link).options.headings).split(u';'))
            if (QString prefix = QString(headingOf(word).canonical).remove(u"名称"_qs); !prefixes.contains(prefix))
                prefixes << prefix;
    int rank = 0;
    for (QString word : headings.split(u';', Qt::SkipEmptyParts)) {
        FieldWord::Part part = FieldWord::Part::Whole;
        if (word.endsWith(u":start"_qs))
            part = FieldWord::Part::Start;
        else if (word.endsWith(u":end"_qs))
            part = FieldWord::Part::End;
        word = word.section(u':', 0, 0);
        const HeadingText text = headingOf(word);
        const int place = static_cast<int>(m_paths.size()) - 1;
        if (word.size() >= shortest)
            m_words.push_back({text, place, part, rank});
        for (const QString& prefix : prefixes)
            if (HeadingText longer = prefixed(prefix, text); word.size() > 1 && !longer.canonical.isEmpty())
                m_words.push_back({std::move(longer), place, part, rank + kPrefixed});
        ++rank;
    }
}

void LedgerFields::addOwn()
{
    for (int index = 0; index < m_type.fieldCount(); ++index) {
        const FieldInfo& field = m_type.field(index);
        // The label is what our own exports write, the Chinese one whatever language the program speaks; of the words
        // of a link they write the link's heading.
        static const Words chinese(Words::Language::Chinese);
        const QString labels = m_type.isWritten(index)
                                   ? QString()
                                   : u';' + recordText(field.label) + u';' + chinese.text("records", field.label);
        const QString headings = QString::fromUtf8(field.options.headings) + labels;
        add({nameOf(field), &m_type, index, FieldPath::Place::Own, -1}, headings, 1);
    }
}

void LedgerFields::addLinked()
{
    for (int index = 0; index < m_type.fieldCount(); ++index) {
        const FieldInfo& link = m_type.field(index);
        if (!link.isLink())
            continue;
        const RecordType& target = link.target();
        if (&target == &recordType<Teacher>() && !link.isRequired()) {
            const int staffNumber = target.get("staff_number");
            QStringList words;
            for (const QString& word : QString::fromUtf8(link.options.headings).split(u';', Qt::SkipEmptyParts))
                words << word + u"工号"_qs << word + u"教工号"_qs;
            add({nameOf(link) + u".staff_number"_qs, &target, staffNumber, FieldPath::Place::Linked, index},
                words.join(u';'), 4);
            continue;
        }
        const bool followed = link.isRequired() || &target == &recordType<Major>();
        for (const LinkedWords& words : linkedWords()) {
            if (words.target != &target || !followed)
                continue;
            for (const char* name : words.fields) {
                const int field = target.get(name);
                add({nameOf(link) + u'.' + QString::fromLatin1(name), &target, field, FieldPath::Place::Linked, index},
                    QString::fromUtf8(target.field(field).options.headings), words.shortest);
            }
        }
    }
}

void LedgerFields::addChildren()
{
    const ChildType child = childTypeOf(m_type);
    if (!child.type)
        return;
    const QString table = child.type->table();
    if (child.type == &recordType<DualQualification>())
        add({table, child.type, -1, FieldPath::Place::Child, child.link},
            u"是否双师型教师;是否双师型;双师型教师;是否双师;双师素质;双师型;双师;双师素质教师;是否双师素质;"
            u"是否为双师型教师;"
            "是否为双师型;是否为双师;是否具备双师素质;是否认定双师"_qs,
            2);
    for (int index = 0; index < child.type->fieldCount() - 1; ++index) { // without notes
        const FieldInfo& field = child.type->field(index);
        if (index != child.link)
            add({table + u'.' + nameOf(field), child.type, index, FieldPath::Place::Child, child.link},
                QString::fromUtf8(field.options.headings), 2);
    }
    // Without words of their own: which of several a column speaks of follows from the columns beside it.
    for (int slot = 1; slot < kMostChildren && child.type == &recordType<Contact>(); ++slot)
        for (int index = 0; index < child.type->fieldCount() - 1; ++index)
            if (index != child.link)
                m_paths.push_back({table + QString::number(slot + 1) + u'.' + nameOf(child.type->field(index)),
                                   child.type, index, FieldPath::Place::Child, child.link, slot});
}

const LedgerFields& ledgerFields(const RecordType& type)
{
    static std::vector<std::unique_ptr<LedgerFields>> all = [] {
        std::vector<std::unique_ptr<LedgerFields>> made;
        for (const RecordType* one : allRecordTypes())
            made.push_back(std::make_unique<LedgerFields>(*one));
        return made;
    }();
    for (const auto& fields : all)
        if (&fields->type() == &type)
            return *fields;
    COOPERAGE_ASSERT(!"a type that is not in the list of all");
    return *all.front();
}

const std::vector<const RecordType*>& ledgerTypes()
{
    static const std::vector<const RecordType*> types = [] {
        std::vector<const RecordType*> found;
        for (const RecordType* type : allRecordTypes())
            if ((type->names().room != Room::Hidden && *type->names().sheets != '\0') || type == &recordType<College>())
                found.push_back(type); // the college has no list, but a sheet that it is exported to
        return found;
    }();
    return types;
}

ChildType childTypeOf(const RecordType& type)
{
    if (&type == &recordType<Partner>())
        return {&recordType<Contact>(), recordType<Contact>().get("partner")};
    if (&type == &recordType<Teacher>())
        return {&recordType<DualQualification>(), recordType<DualQualification>().get("teacher")};
    return {};
}

} // namespace cooperage
