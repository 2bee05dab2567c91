// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <array>

#include "core/exchange/sheet_out.h"

struct lxw_format;
struct lxw_workbook;

namespace cooperage {

/// The looks of the cells that the writer makes; one set for a workbook, which owns them.
class XlsxFormats {
public:
    enum Look {
        General,
        Text,
        Whole,
        Money,
        Date,
        DateTime,
        Time,
        Percent,
        Reason,
        Heading,
        Title,
        Example,
        ExampleDate,
        Count
    };

    explicit XlsxFormats(lxw_workbook* book);

    lxw_format* operator[](Look look) const { return m_formats[size_t(look)]; }

    /// The look of the empty cells of a column.
    static Look ofColumn(ColumnOut::Kind kind);
    /// The look of a cell in such a column.
    static Look ofCell(ColumnOut::Kind kind, const Cell& cell);
    /// The look of a cell of an example row.
    static Look ofExample(const Cell& cell);

private:
    std::array<lxw_format*, Count> m_formats{};
};

} // namespace cooperage
