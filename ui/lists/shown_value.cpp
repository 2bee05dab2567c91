// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lists/shown_value.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/base/mask.h"
#include "core/base/number_text.h"
#include "core/base/words.h"
#include "core/model/value_text.h"

namespace cooperage::ui {

namespace {

QString groupedNumber(qint64 number)
{
    // Years stay as they are: 2025, not 2,025.
    return qAbs(number) < 10000 ? QString::number(number) : numberText(double(number));
}

} // namespace

QString masked(const QString& text)
{
    if (text.size() == 18)
        return maskedCitizenId(text);
    const QString phone = maskedPhone(text);
    return phone == text ? maskedCitizenId(text) : phone;
}

bool isNumeric(const FieldInfo& field)
{
    return field.kind == Kind::Integer || field.kind == Kind::Real || field.kind == Kind::Money;
}

QString fieldTitle(const FieldInfo& field)
{
    const QString label = recordText(field.label);
    if (field.options.unit[0] == '\0')
        return label;
    return QCoreApplication::translate("Lists", "%1 (%2)").arg(label, recordText(field.options.unit));
}

int writtenInField(const RecordType& type, int field)
{
    const char* name = type.field(field).options.writtenIn;
    return name[0] == '\0' ? -1 : type.get(name);
}

QString shownValue(const ReadStore& store, const FieldInfo& field, const Value& value)
{
    if (value.isNull())
        return {};
    if (field.kind == Kind::Link)
        return store.title(field.target(), value.integer());
    if (field.kind == Kind::Links) {
        QStringList titles;
        for (qint64 id : splitIds(value.text()))
            titles.append(store.title(field.target(), id));
        return titles.join(QStringLiteral("、"));
    }
    if (field.kind == Kind::Integer)
        return groupedNumber(value.integer());
    const QString text = valueText(field, value);
    return field.options.sensitive ? masked(text) : text;
}

QString shownText(const ReadStore& store, const RecordType& type, const TitledRow& record, int field)
{
    const FieldInfo& info = type.field(field);
    const Value& value = record.row.values[static_cast<size_t>(field)];
    if (info.kind == Kind::Link) {
        const int written = value.isNull() ? writtenInField(type, field) : -1;
        return written < 0 ? record.titles[static_cast<size_t>(field)]
                           : record.row.values[static_cast<size_t>(written)].text();
    }
    return shownValue(store, info, value);
}

} // namespace cooperage::ui
