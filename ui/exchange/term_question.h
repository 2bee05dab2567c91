// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>
#include <vector>

#include "core/base/term.h"

class QComboBox;
class QLabel;

namespace cooperage::ui {

/// Asks in place for the term of a sheet that names none; once answered it shows the answer, which can be changed.
class TermQuestion final : public QFrame {
    Q_OBJECT
public:
    explicit TermQuestion(QWidget* parent = nullptr);

    /// The terms that the file has recorded: third ones among the usual two of a year can be chosen too.
    void setRecorded(const std::vector<TermKey>& recorded);
    void setTerm(const std::optional<TermKey>& term);

Q_SIGNALS:
    void answered(const cooperage::TermKey& term);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
    QComboBox* m_terms;
};

} // namespace cooperage::ui
