// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"

#include <QStringDecoder>

namespace cooperage {

namespace {

std::optional<QString> decodeBy(QStringDecoder decoder, const QByteArray& bytes)
{
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

} // namespace

std::optional<QString> decodeText(const QByteArray& bytes)
{
    using Flag = QStringConverter::Flag;
    // Stateless: a character that is cut off at the end is an error too.
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decodeBy(QStringDecoder(*marked, Flag::Stateless), bytes);
    if (auto text = decodeBy(QStringDecoder(QStringConverter::Utf8, Flag::Stateless), bytes))
        return text;
    return decodeBy(QStringDecoder("GB18030"), bytes);
}

} // namespace cooperage
