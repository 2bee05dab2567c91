// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QStringList>

class QCheckBox;

namespace cooperage::ui {

/// A menu of check boxes that stays open while they are set.
class CheckMenu final : public QMenu {
    Q_OBJECT
public:
    explicit CheckMenu(QWidget* parent);

    void addChoice(const QString& token, const QString& label);
    QStringList tokens() const;                ///< of the checked boxes, in the order of the menu
    void setTokens(const QStringList& tokens); ///< tells nobody
    QString label(const QString& token) const;

Q_SIGNALS:
    void chosen();

private:
    QList<QCheckBox*> m_boxes;
};

} // namespace cooperage::ui
