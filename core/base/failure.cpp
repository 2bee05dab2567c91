// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"

#include "core/base/words.h"

namespace cooperage {

Failure::Failure(QString text, QString detail, Kind kind)
    : m_text(std::move(text)), m_detail(std::move(detail)), m_kind(kind),
      m_what((m_detail.isEmpty() ? m_text : m_text + QStringLiteral(" [") + m_detail + QLatin1Char(']')).toUtf8())
{
}

Cancelled::Cancelled()
    : Failure(coreText(QT_TRANSLATE_NOOP("core", "Cancelled. Nothing was changed.")), {}, Kind::Cancelled)
{
}

} // namespace cooperage
