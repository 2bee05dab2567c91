// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "ui/widgets/sparkline.h"

namespace cooperage::ui {

/// One number of the home page with its direction, its value before and one line of what it is made of. The whole tile
/// is one button that opens the records.
class FigureTile final : public QAbstractButton {
    Q_OBJECT
public:
    struct Face {
        QString number{}; ///< "1,284"; "—" where there is nothing to count
        QString unit{};
        QString change{}; ///< "▲ 8"; empty: no value before
        QString before{}; ///< "last term 113"
        QString makeUp{};
        Sparkline::Values line{};
    };

    FigureTile(const QString& iconName, const QString& name, QWidget* parent = nullptr);

    void show(const Face& face);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintHead(QPainter& painter) const;
    void placeLine();
    void paintNumber(QPainter& painter) const;
    void paintFoot(QPainter& painter) const;
    QRect rowRect(double top, double height) const;

    QString m_icon;
    Face m_face;
    Sparkline* m_line;
};

} // namespace cooperage::ui
