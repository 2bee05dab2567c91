// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_book.h"

#include <QDir>
#include <QHash>
#include <charconv>
#include <map>

#include "core/exchange/damage.h"
#include "core/exchange/xlsx_text.h"
#include "core/exchange/xml_part.h"

namespace cooperage {

namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

struct Relation {
    QString kind; ///< the last word of the type's address: the same in the transitional and the strict format
    QString target;
};

class RelationsHandler final : public XmlHandler {
public:
    explicit RelationsHandler(const QString& folder) : m_folder(folder) {}

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name != "Relationship" || attributes.value("TargetMode") == "External")
            return;
        if (relations.size() >= ReadLimits{}.relations)
            throw Damage(QStringLiteral("too many relations"), Damage::Kind::TooLarge);
        const QString target = toText(attributes.value("Target"));
        const QString type = toText(attributes.value("Type"));
        relations.insert(
            toText(attributes.value("Id")),
            {type.section(u'/', -1), QDir::cleanPath(target.startsWith(u'/') ? target : m_folder + u'/' + target)});
    }
    void end(std::string_view) override {}

    QHash<QString, Relation> relations;

private:
    QString m_folder; ///< of the part that the relations belong to; targets are relative to it
};

QHash<QString, Relation> readRelations(ZipArchive& archive, const QString& folder, const QString& file,
                                       Progress& progress)
{
    RelationsHandler handler(folder);
    parseXmlPart(archive, folder + QStringLiteral("/_rels/") + file + QStringLiteral(".rels"), handler, progress);
    return handler.relations;
}

class BookHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "sheet") {
            sheets.push_back({toText(attributes.value("name")), toText(attributes.value("id")),
                              attributes.value("state").ends_with("idden")}); // hidden, veryHidden
        } else if (name == "workbookPr") {
            const std::string_view on = attributes.value("date1904");
            from1904 = on == "1" || on == "true" || on == "on";
        }
    }
    void end(std::string_view) override {}

    std::vector<SheetPart> sheets; ///< `part` still holds the id of the relation
    bool from1904 = false;
};

class StylesHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "cellXfs") {
            m_inCellStyles = true;
        } else if (name == "numFmt") {
            m_custom[number(attributes.value("numFmtId"))] = customNumberFormat(attributes.value("formatCode"));
        } else if (name == "xf" && m_inCellStyles) {
            const std::string_view id = attributes.value("numFmtId");
            formats.push_back(id.empty() ? NumberFormat::General : format(number(id)));
        }
    }
    void end(std::string_view name) override
    {
        if (name == "cellXfs")
            m_inCellStyles = false;
    }

    std::vector<NumberFormat> formats;

private:
    static int number(std::string_view text)
    {
        int id = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
        if (error != std::errc() || end != text.data() + text.size())
            throw Damage(QStringLiteral("a number format without a number: ") + toText(text));
        return id;
    }
    NumberFormat format(int id) const
    {
        const auto custom = m_custom.find(id);
        return custom != m_custom.end() ? custom->second : builtinNumberFormat(id);
    }

    std::map<int, NumberFormat> m_custom;
    bool m_inCellStyles = false;
};

class SharedStringsHandler final : public XmlHandler {
public:
    explicit SharedStringsHandler(ReadBudget& budget) : m_budget(budget), m_text(budget.textLength()) {}

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (name == "si")
            m_text.clear();
        else
            m_text.start(name, attributes);
    }
    void end(std::string_view name) override
    {
        if (name == "si") {
            strings.push_back(m_text.toString());
            m_budget.takeCells(1);
            m_budget.takeText(strings.back().size());
        } else {
            m_text.end(name);
        }
    }
    void text(std::string_view piece) override { m_text.text(piece); }

    std::vector<QString> strings;

private:
    ReadBudget& m_budget;
    RichText m_text;
};

QString partOfKind(const QHash<QString, Relation>& relations, QLatin1StringView kind)
{
    for (const Relation& relation : relations)
        if (relation.kind == kind)
            return relation.target;
    return {};
}

} // namespace

BookParts readBookParts(ZipArchive& archive, Progress& progress)
{
    const QString book =
        partOfKind(readRelations(archive, QStringLiteral("/"), {}, progress), QLatin1StringView("officeDocument"));
    if (book.isEmpty())
        throw Damage(QStringLiteral("no workbook part"));
    const auto relations = readRelations(archive, book.section(u'/', 0, -2), book.section(u'/', -1), progress);
    BookHandler handler;
    parseXmlPart(archive, book, handler, progress);

    BookParts parts;
    parts.from1904 = handler.from1904;
    parts.sharedStrings = partOfKind(relations, QLatin1StringView("sharedStrings"));
    parts.styles = partOfKind(relations, QLatin1StringView("styles"));
    for (SheetPart& sheet : handler.sheets) {
        const auto relation = relations.constFind(sheet.part);
        if (relation == relations.cend())
            throw Damage(QStringLiteral("no part for sheet ") + sheet.name);
        if (relation->kind != QLatin1StringView("worksheet"))
            continue;
        sheet.part = relation->target;
        parts.sheets.push_back(sheet);
    }
    if (parts.sheets.empty())
        throw Damage(QStringLiteral("no sheets"));
    return parts;
}

std::vector<NumberFormat> readStyles(ZipArchive& archive, const QString& part, Progress& progress)
{
    StylesHandler handler;
    parseXmlPart(archive, part, handler, progress);
    return handler.formats;
}

std::vector<QString> readSharedStrings(ZipArchive& archive, const QString& part, ReadBudget& budget, Progress& progress)
{
    SharedStringsHandler handler(budget);
    parseXmlPart(archive, part, handler, progress);
    return std::move(handler.strings);
}

void ReadBudget::takeCells(qint64 count)
{
    m_limits.cells -= count;
    if (m_limits.cells < 0)
        throw Damage(QStringLiteral("too many cells"), Damage::Kind::TooLarge);
}

void ReadBudget::takeText(qint64 units)
{
    m_limits.textUnits -= units;
    if (m_limits.textUnits < 0)
        throw Damage(QStringLiteral("too much text"), Damage::Kind::TooLarge);
}

} // namespace cooperage
