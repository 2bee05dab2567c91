// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>

namespace cooperage {

/// The text of bytes whose encoding nobody wrote down: by its byte order mark, else strict UTF-8, else GB18030 (what
/// Excel and WPS save as .csv on a Chinese system). The only place that guesses.
///
/// Nothing when the bytes are none of these, or when this system cannot read GB18030.
std::optional<QString> decodeText(const QByteArray& bytes);

} // namespace cooperage
