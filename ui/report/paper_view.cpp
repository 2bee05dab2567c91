// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paper_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/paper/painter.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr double kPixelsPerPoint = 96.0 / 72; ///< at 100 %
constexpr int kSmallest = 30;
constexpr int kLargest = 300;
constexpr int kKeptPictures = 8;

int gap()
{
    return px(16);
}

} // namespace

PaperView::PaperView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that fitting to the width never shakes
    viewport()->setMouseTracking(true);
    whenThemed(this, [this] { measure(); });
}

void PaperView::setPages(std::shared_ptr<const paper::Pages> pages)
{
    const int page = std::max(1, currentPage());
    const double within = pageCount() > 0 ? verticalScrollBar()->value() - topOf(page) : 0;
    m_pages = std::move(pages);
    m_pictures.clear();
    m_hit.reset();
    measure();
    verticalScrollBar()->setValue(int(topOf(std::min(page, pageCount())) + within));
    viewport()->update();
    Q_EMIT viewChanged();
}

int PaperView::pageCount() const
{
    return m_pages ? int(m_pages->pages.size()) : 0;
}

QSizeF PaperView::pageSize() const
{
    return paper::kPageSize * m_scale;
}

double PaperView::topOf(int page) const
{
    return (std::max(page, 1) - 1) * (pageSize().height() + gap());
}

int PaperView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0 - gap();
    return std::clamp(int(middle / (pageSize().height() + gap())) + 1, 1, pageCount());
}

void PaperView::goToPage(int page)
{
    verticalScrollBar()->setValue(int(topOf(std::clamp(page, 1, std::max(1, pageCount())))));
}

int PaperView::zoomPercent() const
{
    return qRound(m_scale / kPixelsPerPoint * 100);
}

void PaperView::setZoomPercent(int percent)
{
    m_fit = Fit::None;
    setScale(std::clamp(percent, kSmallest, kLargest) / 100.0 * kPixelsPerPoint);
}

void PaperView::setFit(Fit fit)
{
    m_fit = fit;
    if (fit != Fit::None)
        setScale(fittingScale());
}

double PaperView::fittingScale() const
{
    const double across = (viewport()->width() - 2.0 * gap()) / paper::kPageSize.width();
    const double down = (viewport()->height() - 2.0 * gap()) / paper::kPageSize.height();
    const double wanted = m_fit == Fit::Page ? std::min(across, down) : across;
    return std::clamp(wanted, kSmallest / 100.0 * kPixelsPerPoint, kLargest / 100.0 * kPixelsPerPoint);
}

/// Keeps the place on the page that is at the top of the view.
void PaperView::setScale(double scale)
{
    const double ratio = scale / m_scale;
    const double place = verticalScrollBar()->value() * ratio;
    m_scale = scale;
    m_pictures.clear();
    measure();
    verticalScrollBar()->setValue(int(place));
    viewport()->update();
    Q_EMIT viewChanged();
}

void PaperView::measure()
{
    const double height = topOf(pageCount() + 1) + gap();
    const double width = pageSize().width() + 2 * gap();
    verticalScrollBar()->setRange(0, std::max(0, int(height) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(48));
    horizontalScrollBar()->setRange(0, std::max(0, int(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(px(48));
}

QRectF PaperView::pageRect(int page) const
{
    const double room = viewport()->width() - pageSize().width();
    const double left = std::max(double(gap()), room / 2) - horizontalScrollBar()->value();
    return {QPointF(std::round(left), std::round(gap() + topOf(page) - verticalScrollBar()->value())), pageSize()};
}

QRectF PaperView::onViewport(int page, const QRectF& area) const
{
    return {pageRect(page).topLeft() + area.topLeft() * m_scale, area.size() * m_scale};
}

const QPixmap& PaperView::picture(int page)
{
    auto found = m_pictures.find(page);
    if (found == m_pictures.end()) {
        if (m_pictures.size() >= kKeptPictures)
            m_pictures.clear();
        const double ratio = devicePixelRatioF();
        QPixmap drawn = QPixmap::fromImage(paper::renderPage(m_pages->pages[size_t(page - 1)], m_scale * ratio));
        drawn.setDevicePixelRatio(ratio);
        found = m_pictures.insert(page, drawn);
    }
    return *found;
}

void PaperView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), color(Token::Line));
    for (int page = 1; page <= pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), picture(page));
        painter.setPen(color(Token::Control));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
    if (m_hit) {
        // The page is white in both themes, and so is its mark the light one.
        QColor mark = Tokens::light().color(Token::Accent);
        mark.setAlpha(36);
        painter.fillRect(onViewport(m_hit->page, m_hit->figure->area), mark);
    }
}

void PaperView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit == Fit::None)
        measure();
    else
        setScale(fittingScale());
}

void PaperView::scrollContentsBy(int, int)
{
    m_hit.reset();
    viewport()->update();
    Q_EMIT viewChanged();
}

std::optional<PaperView::Hit> PaperView::hitAt(const QPointF& position) const
{
    for (int page = 1; page <= pageCount(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.contains(position))
            continue;
        const QPointF point = (position - rect.topLeft()) / m_scale;
        for (const paper::FigureArea& figure : m_pages->pages[size_t(page - 1)].figures)
            if (figure.area.contains(point))
                return Hit{page, &figure};
    }
    return std::nullopt;
}

void PaperView::mouseMoveEvent(QMouseEvent* event)
{
    m_hit = hitAt(event->position());
    viewport()->setCursor(m_hit ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void PaperView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<Hit> hit = hitAt(event->position());
    if (event->button() == Qt::LeftButton && hit)
        Q_EMIT figureClicked(hit->figure->figure);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoomPercent(zoomPercent() + (event->angleDelta().y() > 0 ? 10 : -10));
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(currentPage() + 1);
        break;
    case Qt::Key_PageUp:
        goToPage(currentPage() - 1);
        break;
    case Qt::Key_Home:
        goToPage(1);
        break;
    case Qt::Key_End:
        goToPage(pageCount());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

bool PaperView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::optional<Hit> hit = hitAt(help->pos());
    if (hit && m_describe)
        QToolTip::showText(help->globalPos(), m_describe(hit->figure->figure), this);
    return true;
}

} // namespace cooperage::ui
