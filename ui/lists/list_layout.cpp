// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/list_layout.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSettings>
#include <QStringList>
#include <algorithm>

namespace cooperage::ui {

namespace {

const QString kColumns = QStringLiteral("columns");
const QString kSorts = QStringLiteral("sorts");
const QString kFilters = QStringLiteral("filters");
const QString kOfTerm = QStringLiteral("ofTerm");

QString nameOf(const RecordType& type, int field)
{
    return QString::fromLatin1(type.field(field).name);
}

QString groupOf(const RecordType& type)
{
    return QStringLiteral("lists/") + type.table();
}

void readColumns(const RecordType& type, const QStringList& texts, ListLayout& layout)
{
    std::vector<ListLayout::Column> columns;
    QSet<int> known;
    for (const QString& text : texts) {
        const QStringList parts = text.split(u':');
        const int field = type.find(parts.value(0));
        if (field < 0 || known.contains(field))
            continue;
        known.insert(field);
        columns.push_back({field, parts.value(1) == QStringLiteral("1"), parts.value(2).toInt()});
    }
    for (const ListLayout::Column& column : layout.columns)
        if (!known.contains(column.field))
            columns.push_back(column);
    layout.columns = std::move(columns);
}

QStringList columnTexts(const RecordType& type, const ListLayout& layout)
{
    QStringList texts;
    for (const ListLayout::Column& column : layout.columns)
        texts << QStringLiteral("%1:%2:%3").arg(nameOf(type, column.field)).arg(int(column.isShown)).arg(column.width);
    return texts;
}

void readSorts(const RecordType& type, const QStringList& texts, ListLayout& layout)
{
    for (const QString& text : texts)
        if (const int field = type.find(text.section(u':', 0, 0)); field >= 0)
            layout.sorts.push_back({field, text.section(u':', 1) == QStringLiteral("down")});
}

QStringList sortTexts(const RecordType& type, const ListLayout& layout)
{
    QStringList texts;
    for (const Sort& sort : layout.sorts)
        texts << nameOf(type, sort.field) + (sort.descending ? QStringLiteral(":down") : QStringLiteral(":up"));
    return texts;
}

void readFilters(const RecordType& type, const QStringList& texts, ListLayout& layout)
{
    for (const QString& text : texts)
        if (const int field = type.find(text.section(u':', 0, 0)); field >= 0)
            layout.filters.insert(field, text.section(u':', 1));
}

QStringList filterTexts(const RecordType& type, const ListLayout& layout)
{
    QStringList texts;
    for (auto filter = layout.filters.begin(); filter != layout.filters.end(); ++filter)
        texts << nameOf(type, filter.key()) + u':' + filter.value();
    return texts;
}

} // namespace

ListLayout ListLayout::standard(const RecordType& type)
{
    ListLayout layout;
    for (int field = 0; field < type.fieldCount(); ++field)
        layout.columns.push_back({field, type.field(field).options.list && field != type.fieldCount() - 1});
    return layout;
}

ListLayout ListLayout::load(const RecordType& type)
{
    ListLayout layout = standard(type);
    QSettings settings;
    settings.beginGroup(groupOf(type));
    readColumns(type, settings.value(kColumns).toStringList(), layout);
    readSorts(type, settings.value(kSorts).toStringList(), layout);
    readFilters(type, settings.value(kFilters).toStringList(), layout);
    layout.ofTerm = settings.value(kOfTerm, false).toBool();
    layout.filterRowShown = settings.value(QStringLiteral("filterRow"), true).toBool();
    layout.panelShown = settings.value(QStringLiteral("panel"), true).toBool();
    layout.panelWidth = settings.value(QStringLiteral("panelWidth"), 0).toInt();
    return layout;
}

void ListLayout::save(const RecordType& type) const
{
    QSettings settings;
    settings.beginGroup(groupOf(type));
    settings.setValue(kColumns, columnTexts(type, *this));
    settings.setValue(kSorts, sortTexts(type, *this));
    settings.setValue(kFilters, filterTexts(type, *this));
    settings.setValue(kOfTerm, ofTerm);
    settings.setValue(QStringLiteral("filterRow"), filterRowShown);
    settings.setValue(QStringLiteral("panel"), panelShown);
    settings.setValue(QStringLiteral("panelWidth"), panelWidth);
}

QString ListLayout::arrangement(const RecordType& type) const
{
    const QJsonObject made{{kColumns, QJsonArray::fromStringList(columnTexts(type, *this))},
                           {kSorts, QJsonArray::fromStringList(sortTexts(type, *this))},
                           {kFilters, QJsonArray::fromStringList(filterTexts(type, *this))},
                           {kOfTerm, ofTerm}};
    return QString::fromUtf8(QJsonDocument(made).toJson(QJsonDocument::Compact));
}

void ListLayout::arrange(const RecordType& type, const QString& arrangement)
{
    const QJsonObject made = QJsonDocument::fromJson(arrangement.toUtf8()).object();
    const auto texts = [&](const QString& name) { return made[name].toVariant().toStringList(); };
    columns = standard(type).columns;
    sorts.clear();
    filters.clear();
    readColumns(type, texts(kColumns), *this);
    readSorts(type, texts(kSorts), *this);
    readFilters(type, texts(kFilters), *this);
    ofTerm = made[kOfTerm].toBool();
}

bool ListLayout::isArrangedAs(const ListLayout& other) const
{
    const auto shown = [](const ListLayout& layout) {
        std::vector<int> fields;
        for (const Column& column : layout.columns)
            if (column.isShown)
                fields.push_back(column.field);
        return fields;
    };
    const auto same = [](const Sort& a, const Sort& b) { return a.field == b.field && a.descending == b.descending; };
    const bool sorted = std::equal(sorts.begin(), sorts.end(), other.sorts.begin(), other.sorts.end(), same);
    return sorted && shown(*this) == shown(other) && filters == other.filters && ofTerm == other.ofTerm;
}

} // namespace cooperage::ui
