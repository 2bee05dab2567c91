// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <vector>

#include "core/model/record_type.h"

namespace cooperage::ui {

/// The record types that stand together in the navigation and in menus.
struct RoomTypes {
    Room room;
    QString name;
    std::vector<const RecordType*> types; ///< the ones of every day first, then the minor ones
};

/// All rooms that are shown, in their order.
std::vector<RoomTypes> shownRooms();

} // namespace cooperage::ui
