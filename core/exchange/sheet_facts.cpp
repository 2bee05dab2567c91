// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_facts.h"

#include <QFileInfo>
#include <QRegularExpression>

#include "core/base/text_key.h"
#include "core/exchange/choice_reader.h"
#include "core/exchange/titled_certificate.h"
#include "core/records/all.h"

namespace cooperage {

namespace {

/// Fields whose choice a sheet's name may stand for.
bool isNamedBySheet(const RecordType& type, const FieldInfo& field)
{
    const QString name = QString::fromLatin1(field.name);
    const QString table = type.table();
    if (table == u"certificate_result")
        return false; // 通过情况一览 does not say that all have passed
    return field.isRequired() || (table == u"base" && name == u"place") ||
           (table == u"order_class" && name == u"form") || (table == u"teacher" && name == u"kind");
}

std::optional<TermKey> termIn(const QStringList& texts)
{
    for (const QString& text : texts)
        if (const auto term = findTerm(text))
            return term;
    return std::nullopt;
}

/// The days of a term: as the college has set them, or else the usual ones.
Period daysOf(const TermKey& term, LinkFinder& links)
{
    ImportRecords& terms = links.of(recordType<Term>());
    const auto day = [&](int at, const char* field) {
        return terms.at(at).row.values[static_cast<size_t>(terms.type().get(field))].date();
    };
    for (int at : terms.findText(terms.type().get("key"), term.toString()))
        if (day(at, "starts_on").isValid() && day(at, "ends_on").isValid())
            return {day(at, "starts_on"), day(at, "ends_on")};
    return term.defaultPeriod();
}

/// （注：○表示是，空白表示否）
std::optional<bool> circleIn(const QStringList& texts)
{
    static const QRegularExpression legend(
        u"[○◯](?:[/、或和][√✓])?(?:表示|代表|即?为|即|[:=-])?(?:(是|有|已|符合|通过|合格|参加)|(否|无|未|没|不))"_qs);
    for (const QString& text : texts)
        if (const auto match = legend.match(textKey(text)); match.hasMatch())
            return !match.captured(1).isEmpty();
    return std::nullopt;
}

} // namespace

Value choiceNamed(const FieldInfo& field, const QStringList& texts)
{
    for (const QString& text : texts) {
        const QString key = textKey(text);
        if (key.contains(u"专兼"_qs)) // both
            continue;
        const char* found = nullptr;
        bool isOne = true;
        qsizetype longest = 0;
        for (const Choice& choice : field.choices)
            for (const QString& word : QString::fromUtf8(choice.words).split(u';', Qt::SkipEmptyParts)) {
                const QString wanted = textKey(word);
                if (wanted.size() < 2 || wanted.size() < longest || !key.contains(wanted))
                    continue;
                isOne = wanted.size() > longest || found == choice.token;
                longest = wanted.size();
                found = choice.token;
            }
        if (found && isOne)
            return Value(QString::fromLatin1(found));
    }
    return {};
}

QString departmentIn(const QString& text, LinkFinder& links)
{
    static const QRegularExpression college(
        u"^.*?(?:职业技术(?:大学|学院)|职业学院|职业大学|高等专科学校|专科学校|技师学院|技术学院|大学)"_qs);
    static const QRegularExpression named(u"([\\p{Han}]{2,12}?(?:学院|系|教学部|分院))"_qs);
    static const QRegularExpression before(u"^(?:关于|各|本|该|我校|学校|二级|年度?|学年|学期|第[一二三]学期)+"_qs);
    const QString key = textKey(text);
    ImportRecords& departments = links.of(recordType<Department>());
    QString longest;
    for (size_t index = 0; index < departments.size(); ++index)
        for (const char* field : {"name", "short_name"}) {
            const Row& row = departments.at(static_cast<int>(index)).row;
            const QString name = row.values[static_cast<size_t>(departments.type().get(field))].text();
            if (name.size() > longest.size() && name.size() >= 2 && key.contains(textKey(name)))
                longest = row.values[static_cast<size_t>(departments.type().get("name"))].text();
        }
    if (!longest.isEmpty())
        return longest;
    QString rest = key;
    rest.remove(college);
    const auto match = named.match(rest);
    QString found = match.hasMatch() ? match.captured(1) : QString();
    found.remove(before);
    return found.size() < 3 || found == u"二级学院" || found.endsWith(u"关系"_qs) || found.endsWith(u"联系"_qs)
               ? QString()
               : found;
}

SheetFacts factsOf(const Recognition& recognition, const SheetNames& names, LinkFinder& links,
                   const std::optional<TermKey>& askedTerm)
{
    static const QRegularExpression fromLine(
        u"(?:填报部门|填报单位|填表单位|报送单位|报送部门|二级学院|所属学院|院系|院\\(系\\)|系部|部门|学院)[:](.{2,20}?)(?:\\(|\\s|填|单位|日期|$)"_qs);
    static const QRegularExpression unitLine(u"单位|[（(](?:万)?元[）)]"_qs);
    const RecordType& type = recognition.fields->type();
    SheetFacts facts;
    QStringList texts = {names.sheet};
    texts << recognition.layout.above;
    const QString file = QFileInfo(names.file).completeBaseName();

    for (const QString& text : texts) {
        const auto line = fromLine.match(textKey(text));
        facts.department = departmentIn(line.hasMatch() ? line.captured(1) : text, links);
        if (!facts.department.isEmpty())
            break;
    }
    facts.orderClass = names.orderClass;
    facts.file = file;
    if (!tellsCertificate(recognition))
        facts.certificate = titledCertificate(texts);
    facts.circle = circleIn(recognition.layout.above);
    for (const QString& above : recognition.layout.above)
        if (const auto unit = moneyUnitIn(above); unit && above.contains(unitLine)) {
            facts.unit = *unit;
            break;
        }
    QStringList termTexts;
    for (const HeadingCell& heading : recognition.layout.headings)
        termTexts << heading.shown();
    termTexts << texts;
    facts.term = termIn(termTexts);
    if (!facts.term) {
        facts.term = termIn({file});
        facts.isFromFile = facts.term.has_value();
    }
    if (!facts.term)
        facts.term = askedTerm;
    if (facts.term)
        facts.days = daysOf(*facts.term, links);

    for (int index = 0; index < static_cast<int>(recognition.fields->paths().size()); ++index) {
        const FieldPath& path = recognition.fields->path(index);
        if (path.place != FieldPath::Place::Own || recognition.use(index))
            continue;
        if (path.info()->kind == Kind::Choice && isNamedBySheet(type, *path.info())) {
            Value& named = facts.values[index];
            named = choiceNamed(*path.info(), texts);
            if (named.isNull()) {
                named = choiceNamed(*path.info(), {file});
                facts.isFromFile = facts.isFromFile || !named.isNull();
            }
        } else if (path.info()->kind == Kind::Term && path.info()->isRequired() && facts.term)
            facts.values[index] = Value(facts.term->toString());
    }
    return facts;
}

} // namespace cooperage
