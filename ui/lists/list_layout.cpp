// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/list_layout.h"

#include <QSet>
#include <QSettings>
#include <QStringList>

namespace cooperage::ui {

namespace {

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
    readColumns(type, settings.value(QStringLiteral("columns")).toStringList(), layout);
    for (const QString& text : settings.value(QStringLiteral("sorts")).toStringList()) {
        const int field = type.find(text.section(u':', 0, 0));
        if (field >= 0)
            layout.sorts.push_back({field, text.section(u':', 1) == QStringLiteral("down")});
    }
    for (const QString& text : settings.value(QStringLiteral("filters")).toStringList()) {
        const int field = type.find(text.section(u':', 0, 0));
        if (field >= 0)
            layout.filters.insert(field, text.section(u':', 1));
    }
    layout.ofTerm = settings.value(QStringLiteral("ofTerm"), false).toBool();
    layout.filterRowShown = settings.value(QStringLiteral("filterRow"), true).toBool();
    layout.panelShown = settings.value(QStringLiteral("panel"), true).toBool();
    layout.panelWidth = settings.value(QStringLiteral("panelWidth"), 0).toInt();
    return layout;
}

void ListLayout::save(const RecordType& type) const
{
    QStringList columnTexts;
    for (const Column& column : columns)
        columnTexts.append(
            QStringLiteral("%1:%2:%3").arg(nameOf(type, column.field)).arg(int(column.isShown)).arg(column.width));
    QStringList sortTexts;
    for (const Sort& sort : sorts)
        sortTexts.append(nameOf(type, sort.field) +
                         (sort.descending ? QStringLiteral(":down") : QStringLiteral(":up")));
    QStringList filterTexts;
    for (auto filter = filters.begin(); filter != filters.end(); ++filter)
        filterTexts.append(nameOf(type, filter.key()) + u':' + filter.value());
    QSettings settings;
    settings.beginGroup(groupOf(type));
    settings.setValue(QStringLiteral("columns"), columnTexts);
    settings.setValue(QStringLiteral("sorts"), sortTexts);
    settings.setValue(QStringLiteral("filters"), filterTexts);
    settings.setValue(QStringLiteral("ofTerm"), ofTerm);
    settings.setValue(QStringLiteral("filterRow"), filterRowShown);
    settings.setValue(QStringLiteral("panel"), panelShown);
    settings.setValue(QStringLiteral("panelWidth"), panelWidth);
}

} // namespace cooperage::ui
