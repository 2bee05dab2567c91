// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rooms.h"

#include <QCoreApplication>

#include "core/records/all.h"

namespace cooperage::ui {

namespace {

struct RoomName {
    Room room;
    const char* text;
};

constexpr RoomName kRooms[] = {
    {Room::Partners, QT_TRANSLATE_NOOP("Pages", "Cooperation")},
    {Room::Training, QT_TRANSLATE_NOOP("Pages", "Training")},
    {Room::Resources, QT_TRANSLATE_NOOP("Pages", "Resources")},
    {Room::Teachers, QT_TRANSLATE_NOOP("Pages", "Teaching staff")},
    {Room::Evaluation, QT_TRANSLATE_NOOP("Pages", "Evaluation")},
    {Room::College, QT_TRANSLATE_NOOP("Pages", "Basic data")},
};

} // namespace

std::vector<RoomTypes> shownRooms()
{
    std::vector<RoomTypes> rooms;
    for (const RoomName& room : kRooms) {
        RoomTypes& made = rooms.emplace_back(RoomTypes{room.room, QCoreApplication::translate("Pages", room.text), {}});
        for (const bool minor : {false, true})
            for (const RecordType* type : allRecordTypes())
                if (type->names().room == room.room && type->names().isMinor == minor)
                    made.types.push_back(type);
    }
    return rooms;
}

} // namespace cooperage::ui
