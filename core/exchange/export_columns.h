// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/sheet_out.h"
#include "core/model/record_type.h"

namespace cooperage {

/// One column of an exported ledger.
struct ExportColumn {
    QString heading;
    ColumnOut::Kind kind = ColumnOut::Kind::Text;
    int field = 0; ///< of the exported type
    int through =
        -1; ///< of the record that the field links to; -1: the field itself, or what the link's record is called
};

/// All columns of a type, in the order of its fields; each link followed by what identifies its record. Headings are
/// Chinese in every language of the program, as ledgers are, and all different.
std::vector<ExportColumn> exportColumns(const RecordType& type);

/// The text by which other sheets name a record of this type: 云帆科技有限公司, 协议编号.
int namingField(const RecordType& type);
/// Another one, for records in which that is empty; the same where there is none.
int secondNamingField(const RecordType& type);

} // namespace cooperage
