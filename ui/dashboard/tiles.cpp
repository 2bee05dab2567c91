// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/tiles.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <cmath>

#include "ui/dashboard/number_words.h"
#include "ui/open_figure.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

namespace {

QString said(const char* source)
{
    return QCoreApplication::translate("Tiles", source);
}

QString two(const char* source, const QString& one, const QString& other)
{
    return said(source).arg(one, other);
}

QString partners(const HomeContents& home)
{
    return two(QT_TRANSLATE_NOOP("Tiles", "%1 on file · %2 signed"), numberText(home.value("partners.total")),
               numberText(home.value("agreements.partners")));
}

QString agreements(const HomeContents& home)
{
    return two(QT_TRANSLATE_NOOP("Tiles", "%1 signed · %2 end soon"),
               numberText(home.value("agreements.signed_in_term")), numberText(double(home.expiring.size())));
}

QString placements(const HomeContents& home)
{
    return two(QT_TRANSLATE_NOOP("Tiles", "signed %1 · ins. %2"),
               shareText(home.figure("placements.tripartite_share").value),
               shareText(home.figure("placements.insured_share").value));
}

QString orderClasses(const HomeContents& home)
{
    return two(QT_TRANSLATE_NOOP("Tiles", "%1 students · %2 opened"), numberText(home.value("order_classes.students")),
               numberText(home.value("order_classes.started")));
}

QString teachers(const HomeContents& home)
{
    return two(QT_TRANSLATE_NOOP("Tiles", "%1 / %2 teachers"), numberText(home.value("teachers.dual_qualified")),
               numberText(home.value("teachers.full_time")));
}

QString contributions(const HomeContents& home)
{
    QStringList largest;
    for (size_t i = 0; i < std::min<size_t>(home.contributionsByKind.size(), 2); ++i) {
        const Part& part = home.contributionsByKind[i];
        largest.append(part.label + QLatin1Char(' ') + numberText(part.value / kWan, 1));
    }
    return largest.join(QStringLiteral(" · "));
}

struct TileKind {
    const char* figure;
    const char* icon;
    const char* name; ///< shorter than the figure's label
    QString (*makeUp)(const HomeContents&);
};

constexpr TileKind kTiles[] = {
    {"partners.active", "buildings", QT_TRANSLATE_NOOP("Tiles", "Partners at work"), partners},
    {"agreements.in_force", "agreement", QT_TRANSLATE_NOOP("Tiles", "Live agreements"), agreements},
    {"placements.students", "briefcase", QT_TRANSLATE_NOOP("Tiles", "Interns"), placements},
    {"order_classes.running", "mortarboard", QT_TRANSLATE_NOOP("Tiles", "Order classes"), orderClasses},
    {"teachers.dual_share", "award", QT_TRANSLATE_NOOP("Tiles", "Dual-qualified, %"), teachers},
    {"contributions.in_term_yuan", "yen-circle", QT_TRANSLATE_NOOP("Tiles", "Partners gave"), contributions},
};

/// How the figure's value is written: a share in percent, yuan in ten thousands, all else as it is.
struct Scale {
    double factor = 1;
    int decimals = 0;
    QString unit;
    QString behind{}; ///< after the value before, "%" of shares

    Scale(const Figure& figure, double value) : unit(unitBehind(value, figureUnit(figure)))
    {
        if (figure.measure.kind == Measure::Kind::Share) {
            factor = 100;
            decimals = 1;
            behind = QStringLiteral("%");
        } else if (figure.measure.kind == Measure::Kind::Sum && figure.measure.divisor == 100) {
            factor = 1 / kWan;
            decimals = 1;
            unit = said(QT_TRANSLATE_NOOP("Tiles", "×10k yuan"));
        }
    }
    QString text(double value) const { return numberText(value * factor, decimals); }
    double rounded(double value) const
    {
        const double step = std::pow(10, decimals);
        return std::round(value * factor * step) / step;
    }
};

const char* before(const TermKey& key)
{
    return key.isTerm()                              ? QT_TRANSLATE_NOOP("Tiles", "last term %1")
           : key.kind() == TermKey::Kind::SchoolYear ? QT_TRANSLATE_NOOP("Tiles", "last school year %1")
                                                     : QT_TRANSLATE_NOOP("Tiles", "last year %1");
}

FigureTile::Face faceOf(const HomeContents& home, const TileKind& kind)
{
    const FigureValue& value = home.figure(kind.figure);
    const Scale scale(*value.figure, value.value.value_or(0));
    FigureTile::Face face{.number = value.value ? scale.text(*value.value) : QStringLiteral("—"),
                          .unit = value.value ? scale.unit : QString(),
                          .makeUp = kind.makeUp(home)};
    if (value.value && value.before) {
        // Of what is shown: 2.04 and 1.96 are both 2.0, and then nothing has changed.
        const double change = scale.rounded(*value.value) - scale.rounded(*value.before);
        face.change = changeText(change, scale.decimals);
        face.before = said(before(home.scope.term)).arg(scale.text(*value.before) + scale.behind);
    }
    const auto line = home.trend.values.find(QString::fromLatin1(kind.figure));
    if (line != home.trend.values.end())
        face.line = line->second;
    return face;
}

} // namespace

Tiles::Tiles(Navigator& navigator, QWidget* parent) : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const TileKind& kind : kTiles) {
        auto* tile = new FigureTile(QString::fromLatin1(kind.icon), said(kind.name), this);
        const QString id = QString::fromLatin1(kind.figure);
        tile->setObjectName(QStringLiteral("tile:") + id);
        connect(tile, &QAbstractButton::clicked, this, [this, id, &navigator] {
            if (m_scope)
                openFigure(navigator, id, *m_scope);
        });
        row->addWidget(tile, 1);
        m_tiles.push_back(tile);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    whenThemed(this, [row] { row->setSpacing(metrics::gap()); });
}

void Tiles::show(const HomeContents& home)
{
    m_scope = home.scope;
    for (size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->show(faceOf(home, kTiles[i]));
        m_tiles[i]->setToolTip(figureToolTip(QString::fromLatin1(kTiles[i].figure), home.scope));
    }
}

} // namespace cooperage::ui
