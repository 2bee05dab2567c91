// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include "core/store/history.h"

class QVBoxLayout;

namespace cooperage::ui {

/// Who changed what in one record, newest first, with a way back to each old value.
class HistoryView final : public QScrollArea {
    Q_OBJECT
public:
    HistoryView(const RecordType& type, QWidget* parent);

    void show(const ReadStore& store, qint64 id);

Q_SIGNALS:
    void restoreAsked(int field, const cooperage::Value& value);

private:
    void addStep(const HistoryEntry& entry);
    void addChange(const ReadStore& store, const HistoryEntry& entry, const Value& now);

    const RecordType& m_type;
    QVBoxLayout* m_column = nullptr;
};

} // namespace cooperage::ui
