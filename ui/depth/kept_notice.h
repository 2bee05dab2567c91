// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/depth/closing.h"

namespace cooperage::ui {

class Notice;

/// Says that a page shows the depth that was kept when its term was sealed, and on request what it would be today: by
/// today's records and parameters, with the reasons. Hidden where the term is not sealed.
class KeptNotice final : public QWidget {
    Q_OBJECT
public:
    explicit KeptNotice(QWidget* parent = nullptr);

    void show(const depth::Assessment& assessment);
    /// Of one partner: its indicators; of all: partner by partner.
    void explain(const std::vector<depth::DepthCorrection>& corrections, bool isOne);

Q_SIGNALS:
    void asked();

private:
    QString m_sentence;
    Notice* m_notice;
};

/// What depthCorrections() says under today's parameters.
std::vector<depth::DepthCorrection> depthToday(const ReadStore& store, const TermKey& term, Id<Partner> partner = {});
/// Those of the partners that are shown.
std::vector<depth::DepthCorrection> correctionsOf(const depth::Assessment& shown,
                                                  std::vector<depth::DepthCorrection> corrections);

} // namespace cooperage::ui
