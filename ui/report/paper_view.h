// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <memory>
#include <optional>

#include "ui/paper/page.h"

namespace cooperage::ui {

/// Pages on a grey desk, one below the other. Only pages that come into view are painted. A number that opens is marked
/// under the mouse, tells its definition, and is clicked.
class PaperView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Fit { None, Width, Page };

    explicit PaperView(QWidget* parent = nullptr);

    /// Stays at the page that was shown, if it is still there.
    void setPages(std::shared_ptr<const paper::Pages> pages);
    int pageCount() const;
    int currentPage() const; ///< from 1; 0 without pages
    void goToPage(int page);
    int zoomPercent() const;
    void setZoomPercent(int percent);
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    /// Where an area of a page is on the viewport.
    QRectF onViewport(int page, const QRectF& area) const;
    /// What the tooltip says of a figure.
    void setDescription(std::function<QString(const QString& figure)> describe) { m_describe = std::move(describe); }

Q_SIGNALS:
    void figureClicked(const QString& figure);
    void viewChanged(); ///< page or zoom

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    struct Hit {
        int page;
        const paper::FigureArea* figure;
    };
    void measure();
    void setScale(double scale);
    double fittingScale() const;
    QSizeF pageSize() const; ///< on the screen
    double topOf(int page) const;
    QRectF pageRect(int page) const; ///< on the viewport
    std::optional<Hit> hitAt(const QPointF& position) const;
    const QPixmap& picture(int page);

    std::shared_ptr<const paper::Pages> m_pages;
    QHash<int, QPixmap> m_pictures; ///< of pages near the view, at today's scale
    std::function<QString(const QString&)> m_describe;
    std::optional<Hit> m_hit;
    double m_scale = 1; ///< pixels to the point
    Fit m_fit = Fit::Width;
};

} // namespace cooperage::ui
