// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/exchange/cell_dates.h"
#include "core/exchange/reading.h"
#include "core/exchange/workbook.h"

/// Cells read as people write them. The kind of the field decides which of these reads a cell; none of them knows
/// fields.
namespace cooperage {

/// The unit of an amount that names none of its own.
enum class MoneyUnit { Yuan, QianYuan, WanYuan };
/// What an amount is for: pay is for a month.
enum class MoneyTime { Whole, Month };

/// 万元, 元, 千元 or 万 as all that a cell says; nullopt for other cells.
std::optional<MoneyUnit> readUnit(const Cell& cell);

/// Words for "nothing stands here": a dash, a stroke, 无, 暂无, N/A, 空. Of yes and no, 无 is a no.
bool isPlaceholder(QStringView text);

/// A name or other short text, through trimmedName. A long number that was rounded is unreadable.
Reading<QString> readText(const Cell& cell);
/// Text of several lines, which stay.
Reading<QString> readLongText(const Cell& cell);
/// A number that is a name (学号, 工号, phone, code): in full, half-width, without blanks. Unreadable when a
/// spreadsheet may have rounded it: an exponent, a fraction, or more than 15 digits stored as a number.
Reading<QString> readIdentifier(const Cell& cell);

/// 是/否, √/×, 有/无, Y/N, 已签/未签, 合格/不合格 and the like.
Reading<bool> readFlag(const Cell& cell);
/// A tick: a column of ticks and blanks says yes and no.
bool isTick(const Cell& cell);
/// ○, which some use for yes and others for no: only the rest of the sheet tells.
bool isCircle(const Cell& cell);

/// Also with its unit: 300人, 45 工位, 三年; a year of entry from 2023级 and 23级.
Reading<qint64> readInteger(const Cell& cell);
/// Also with its unit: 85.5分. A percentage is its ratio.
Reading<double> readReal(const Cell& cell);
/// An amount; a unit in the cell (1.2万, 12,000元) wins over `unit`. Pay for a year (6万/年) is divided by twelve;
/// other amounts for a year, a term or a month are taken once, with an `assumption`. Per day, hour or person is
/// unreadable.
Reading<Money> readMoney(const Cell& cell, MoneyUnit unit, MoneyTime time = MoneyTime::Whole);
/// A number of money that names no unit: 12, 8.5, 3,000.
bool isBareAmount(const Cell& cell);
/// 12万: an amount in a unit larger than 元.
bool isAmountInWan(const Cell& cell);

} // namespace cooperage
