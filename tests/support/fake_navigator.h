// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/shell/page.h"

namespace cooperage::ui {

/// Keeps what a page asked to be opened or told.
class FakeNavigator final : public Navigator {
public:
    struct List {
        const RecordType* type;
        std::optional<Selection> within;
    };

    std::vector<List> lists;
    std::vector<std::pair<const RecordType*, qint64>> records;
    std::vector<std::pair<const RecordType*, qint64>> recordPages;
    QStringList pages;
    QStringList toasts;
    std::function<void()> lastAct; ///< of the last toast
    QString status;

    void openList(const RecordType& type, std::optional<Selection> within) override
    {
        lists.push_back({&type, std::move(within)});
    }
    void openRecord(const RecordType& type, qint64 id) override { records.emplace_back(&type, id); }
    bool hasRecordPage(const RecordType& type) const override { return type.table() == QStringLiteral("partner"); }
    void openRecordPage(const RecordType& type, qint64 id) override { recordPages.emplace_back(&type, id); }
    void openPage(const QString& id) override { pages.append(id); }
    void toast(const QString& text, const ToastActs& acts) override
    {
        toasts.append(text);
        lastAct = acts.empty() ? std::function<void()>() : acts.front().second;
    }
    void setStatus(const QString& text) override { status = text; }

    /// The tables of the lists that were opened.
    QStringList listNames() const
    {
        QStringList names;
        for (const List& list : lists)
            names.append(list.type->table());
        return names;
    }

    /// How many records the list that was opened last shows.
    qint64 lastCount(const ReadStore& store) const
    {
        return store.count({.type = lists.back().type, .within = lists.back().within});
    }
};

} // namespace cooperage::ui
