// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

#include "core/depth/assess.h"

namespace cooperage::ui {

class LevelFilter;
class PartnersModel;

/// Partners with their depth in a table that sorts by what the cells mean; a row opens its partner.
class PartnersTable final : public QTreeView {
    Q_OBJECT
public:
    explicit PartnersTable(QWidget* parent = nullptr);

    void setAssessment(const depth::Assessment& assessment);
    /// Only the partners of one level.
    void setLevel(std::optional<depth::Level> level);
    int shownPartners() const;

Q_SIGNALS:
    void partnerOpened(qint64 partner);

private:
    PartnersModel* m_partners;
    LevelFilter* m_filter;
};

} // namespace cooperage::ui
