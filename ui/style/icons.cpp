// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <algorithm>
#include <iterator>
#include <map>

#include "core/base/assert.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

namespace {

constexpr int kColumns = 16; ///< icons in a row of a sheet, as rasterise.cmake lays them
constexpr int kSheets[] = {16, 18, 20, 23, 24, 25, 27, 30, 32, 36, 38, 40, 45, 48, 54, 60, 72, 90};

/// All icons at one size, as alpha.
const QImage& sheet(int size)
{
    static std::map<int, QImage> loaded;
    QImage& image = loaded[size];
    if (image.isNull()) {
        image.load(QStringLiteral(":/icons/icons-%1.png").arg(size));
        COOPERAGE_ASSERT(!image.isNull());
        image = image.convertToFormat(QImage::Format_Alpha8);
    }
    return image;
}

/// The drawing of exactly this size where there is one, else a larger one made smaller.
QImage mask(int index, int pixels)
{
    const auto* found = std::lower_bound(std::begin(kSheets), std::end(kSheets), pixels);
    const int size = found == std::end(kSheets) ? kSheets[std::size(kSheets) - 1] : *found;
    const QImage cut = sheet(size).copy(index % kColumns * size, index / kColumns * size, size, size);
    return size == pixels ? cut : cut.scaled(pixels, pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QPixmap tinted(int index, const QColor& colour, int pixels)
{
    const QString key = QStringLiteral("cooperage-icon-%1-%2-%3").arg(index).arg(pixels).arg(colour.rgba(), 0, 16);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    painter.drawImage(0, 0, mask(index, pixels).convertToFormat(QImage::Format_ARGB32_Premultiplied));
    painter.end();
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

int indexOf(const QString& name)
{
    const qsizetype index = iconNames().indexOf(name);
    COOPERAGE_ASSERT(index >= 0);
    return int(index);
}

class TintedIcon final : public QIconEngine {
public:
    TintedIcon(int index, Token tint) : m_index(index), m_tint(tint) {}

    QIconEngine* clone() const override { return new TintedIcon(*this); }
    QString key() const override { return QStringLiteral("cooperage"); }
    bool isNull() override { return false; }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        const int side = qMin(rect.width(), rect.height());
        QPixmap pixmap = tinted(m_index, colour(mode, state), qRound(side * ratio));
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.width() > rect.height() ? rect.x() : rect.x() + (rect.width() - side) / 2,
                            rect.y() + (rect.height() - side) / 2, pixmap);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        const QPixmap drawn = tinted(m_index, colour(mode, state), qMin(size.width(), size.height()));
        if (size.width() <= size.height())
            return drawn;
        // A button asks for a wide icon to have its word stand off: what is left over lies between them.
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        QPainter(&wide).drawPixmap(0, 0, drawn);
        return wide;
    }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const bool isPlain = m_tint == Token::Text || m_tint == Token::Text2 || m_tint == Token::Text3;
        if (mode == QIcon::Disabled)
            return color(Token::Disabled);
        return color(state == QIcon::On && isPlain ? Token::Accent : m_tint);
    }

    int m_index;
    Token m_tint;
};

} // namespace

QIcon icon(const QString& name, Token tint)
{
    return QIcon(new TintedIcon(indexOf(name), tint));
}

QIcon icon(const char* name, Token tint)
{
    return icon(QString::fromLatin1(name), tint);
}

QPixmap iconPixmap(const QString& name, Token tint, int size, double devicePixelRatio)
{
    QPixmap pixmap = tinted(indexOf(name), color(tint), qRound(size * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QIcon appIcon()
{
    QIcon result;
    for (const int size : {16, 20, 24, 32, 40, 48, 64, 96, 128, 256})
        result.addFile(QStringLiteral(":/icons/cooperage-%1.png").arg(size), QSize(size, size));
    return result;
}

const QStringList& iconNames()
{
    static const QStringList names = [] {
        QFile file(QStringLiteral(":/icons/icons.txt"));
        COOPERAGE_ASSERT(file.open(QIODevice::ReadOnly));
        return QString::fromLatin1(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }();
    return names;
}

} // namespace cooperage::ui
