// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QScrollArea>

#include "ui/shell/page.h"

class QVBoxLayout;

namespace cooperage::ui {

/// Who points to one record, type by type; each line opens the list of just those.
class RelatedView final : public QScrollArea {
    Q_OBJECT
public:
    RelatedView(const PageContext& context, const RecordType& type, QWidget* parent);

    /// Returns how many records point here.
    int show(qint64 id);

private:
    PageContext m_context;
    const RecordType& m_type;
};

} // namespace cooperage::ui
