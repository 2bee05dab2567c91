// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_sheet.h"

#include <charconv>
#include <cmath>
#include <string>

#include "core/exchange/damage.h"
#include "core/exchange/xlsx_text.h"
#include "core/exchange/xlsx_value.h"
#include "core/exchange/xml_part.h"

namespace cooperage {

namespace {

class SheetHandler final : public XmlHandler {
public:
    SheetHandler(Sheet& sheet, SheetContext& context)
        : m_sheet(sheet), m_context(context), m_rich(context.budget.textLength())
    {
    }

    void start(std::string_view name, const XmlAttributes& attributes) override
    {
        if (m_inCell) {
            if (name == "v")
                m_inValue = true;
            else if (name == "f")
                m_isFormula = true;
            else if (name == "is")
                m_inRich = true;
            else if (m_inRich)
                m_rich.start(name, attributes);
        } else if (name == "c" && m_inRow) {
            startCell(attributes);
        } else if (name == "row") {
            startRow(attributes);
        } else if (name == "mergeCell") {
            m_context.budget.takeCells(1);
            m_sheet.merged.push_back(cellRange(attributes.value("ref")));
        }
    }

    void end(std::string_view name) override
    {
        if (!m_inCell) {
            m_inRow = m_inRow && name != "row";
        } else if (name == "v") {
            m_inValue = false;
        } else if (name == "is") {
            m_inRich = false;
        } else if (name == "c") {
            endCell();
        } else if (m_inRich) {
            m_rich.end(name);
        }
    }

    void text(std::string_view piece) override
    {
        if (m_inRich) {
            m_rich.text(piece);
        } else if (m_inValue) {
            if (qint64(m_value.size() + piece.size()) > m_context.budget.textLength())
                throw Damage(QStringLiteral("a value of absurd length"), Damage::Kind::TooLarge);
            m_value += piece;
        }
    }

private:
    void startRow(const XmlAttributes& attributes)
    {
        m_inRow = true;
        const std::string_view number = attributes.value("r");
        m_at.row = number.empty() ? m_at.row + 1 : indexOf(number, kMaxRows + 1) - 1;
        m_at.column = -1;
        if (m_at.row < 0 || m_at.row >= kMaxRows)
            throw Damage(QStringLiteral("a wrong row number"));
    }

    void startCell(const XmlAttributes& attributes)
    {
        m_inCell = true;
        m_type = {};
        m_style = {};
        m_value.clear();
        m_rich.clear();
        m_isFormula = false;
        ++m_at.column;
        for (const char** at = attributes.raw(); *at; at += 2) {
            const std::string_view name(at[0]);
            if (name == "r") {
                const CellPlace place = cellPlace(at[1]);
                if (place.row != m_at.row)
                    throw Damage(QStringLiteral("a cell in another row than its own: ") + QLatin1StringView(at[1]));
                m_at = place;
            } else if (name == "t") {
                m_type = valueType(at[1]);
            } else if (name == "s") {
                m_style = styleOf(at[1]);
            }
        }
        if (m_at.column >= kMaxColumns)
            throw Damage(QStringLiteral("too many columns"));
    }

    NumberFormat styleOf(std::string_view index) const
    {
        if (m_context.styles.empty())
            return NumberFormat::General;
        return m_context.styles[size_t(indexOf(index, int(m_context.styles.size())))];
    }

    void endCell()
    {
        m_inCell = false;
        Cell cell = makeCell();
        if (cell.isEmpty())
            return;
        const size_t row = size_t(m_at.row), column = size_t(m_at.column);
        if (row >= m_sheet.rows.size())
            growTo(row);
        auto& cells = m_sheet.rows[row];
        if (column >= cells.size()) {
            m_context.budget.takeCells(qint64(column + 1 - cells.size()));
            if (cells.empty() && row > 0)
                cells.reserve(std::max(column + 1, m_sheet.rows[row - 1].size()));
            cells.resize(column + 1);
        } else if (!cells[column].isEmpty()) {
            throw Damage(QStringLiteral("two values for cell %1%2").arg(columnName(m_at.column)).arg(m_at.row + 1));
        }
        cells[column] = std::move(cell);
    }

    void growTo(size_t row)
    {
        m_context.budget.takeCells(qint64(row + 1 - m_sheet.rows.size()));
        m_sheet.rows.resize(row + 1);
    }

    /// A shared text counts in each cell: reading it costs as much there.
    Cell makeCell()
    {
        Cell made = readCell();
        if (const auto* text = std::get_if<QString>(&made.value))
            m_context.budget.takeText(text->size());
        return made;
    }

    Cell readCell()
    {
        if (m_type == ValueType::Shared)
            return m_value.empty() ? Cell{} : textCell(sharedString());
        // A formula whose result is an empty text says that it is text; one that was never counted says nothing.
        if (m_isFormula && m_value.empty() && m_type == ValueType::Number)
            return {CellError{CellError::notCounted()}};
        if (m_type != ValueType::Inline)
            return cellOf(m_type, m_value, m_style, m_context.from1904);
        return textCell(m_value.empty() ? m_rich.toString() : fromXlsxText(m_value));
    }

    const QString& sharedString() const
    {
        return m_context.strings[size_t(indexOf(m_value, int(m_context.strings.size())))];
    }

    Sheet& m_sheet;
    SheetContext& m_context;
    RichText m_rich;
    std::string m_value;
    CellPlace m_at{-1, -1};
    ValueType m_type{};
    NumberFormat m_style{};
    bool m_inRow = false, m_inCell = false, m_inValue = false, m_inRich = false, m_isFormula = false;
};

} // namespace

Sheet readXlsxSheet(ZipArchive& archive, const SheetPart& part, SheetContext& context, Progress& progress)
{
    Sheet sheet{.name = part.name, .hidden = part.hidden, .rows = {}, .merged = {}};
    SheetHandler handler(sheet, context);
    parseXmlPart(archive, part.part, handler, progress);
    return sheet;
}

} // namespace cooperage
