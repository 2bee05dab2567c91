// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/levels_view.h"

#include <QGridLayout>
#include <QLabel>

#include "core/depth/words.h"
#include "ui/dashboard/number_words.h"
#include "ui/depth/depth_look.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/link_button.h"
#include "ui/widgets/share_bar.h"

namespace cooperage::ui {

using metrics::px;

namespace {

constexpr const char* kTypical[] = {QT_TRANSLATE_NOOP("cooperage::ui::LevelsView", "idle two terms, or few points"),
                                    QT_TRANSLATE_NOOP("cooperage::ui::LevelsView", "mostly internships and jobs"),
                                    QT_TRANSLATE_NOOP("cooperage::ui::LevelsView", "classes, bases, staff exchange"),
                                    QT_TRANSLATE_NOOP("cooperage::ui::LevelsView", "courses, research, property")};

std::vector<ShareBar::Share> sharesOf(const depth::ByLevel& levels)
{
    QStringList names;
    std::vector<int> counts;
    for (int level = 0; level < 4; ++level) {
        names << depth::label(static_cast<depth::Level>(level));
        counts.push_back(levels.count(static_cast<depth::Level>(level)));
    }
    return levelShares(names, counts);
}

} // namespace

LevelsView::LevelsView(QWidget* parent)
    : QWidget(parent), m_nowWord(new QLabel(tr("This term"))), m_beforeWord(new QLabel(tr("Term before"))),
      m_now(new ShareBar), m_before(new ShareBar)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    m_before->setBarHeight(20);
    addBar(grid, 0, "levelsNow", m_nowWord, m_now, true);
    addBar(grid, 1, "levelsBefore", m_beforeWord, m_before, false);
    for (int level = 0; level < 4; ++level)
        addLevel(grid, 2 + level, static_cast<depth::Level>(level));
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(6, 1);
    whenThemed(this, [this, grid] {
        grid->setHorizontalSpacing(px(12));
        grid->setVerticalSpacing(px(8));
        for (const Row& row : m_rows)
            row.count->setMinimumWidth(px(36));
        const QFontMetrics letters(theme().font(TextRole::Body));
        grid->setColumnMinimumWidth(2, std::max(px(56), letters.horizontalAdvance(changeText(0))));
    });
}

void LevelsView::addBar(QGridLayout* grid, int row, const char* name, QLabel* word, ShareBar* bar, bool isNow)
{
    setRole(word, "caption");
    bar->setObjectName(QString::fromLatin1(name));
    bar->setAccessibleName(word->text());
    grid->addWidget(word, row, 0);
    grid->addWidget(bar, row, 1, 1, 3);
    connect(bar, &ShareBar::opened, this, [this, isNow](int level) { ask(static_cast<depth::Level>(level), isNow); });
}

void LevelsView::addLevel(QGridLayout* grid, int row, depth::Level level)
{
    Row& one = m_rows[size_t(level)];
    one = {new Chip(levelChip(level), depth::label(level)), new LinkButton({}), new QLabel};
    one.count->setObjectName(QStringLiteral("level_") + QLatin1StringView(depth::token(level)));
    one.count->setAccessibleName(depth::label(level));
    one.change->setObjectName(QStringLiteral("levelChange_") + QLatin1StringView(depth::token(level)));
    auto* typical = new ElidedLabel(tr(kTypical[size_t(level)]));
    setRole(typical, "caption");
    grid->addWidget(one.level, row, 0, Qt::AlignLeft);
    grid->addWidget(one.count, row, 1);
    grid->addWidget(one.change, row, 2);
    grid->addWidget(typical, row, 3);
    connect(one.count, &QPushButton::clicked, this, [this, level] { ask(level, true); });
}

void LevelsView::show(const LevelsContents& levels)
{
    m_levels = levels;
    const depth::Standings& standings = levels.standings;
    m_now->setShares(sharesOf(standings.now));
    m_before->setShares(sharesOf(standings.before));
    for (QWidget* each : {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_beforeWord)})
        each->setVisible(standings.isCompared());
    for (int i = 0; i < 4; ++i) {
        const auto level = static_cast<depth::Level>(i);
        const QString count = QString::number(standings.now.count(level));
        m_rows[size_t(i)].count->setText(count);
        m_rows[size_t(i)].count->setAccessibleName(
            tr("%1: %Ln partners", nullptr, standings.now.count(level)).arg(depth::label(level)));
        m_rows[size_t(i)].change->setText(standings.isCompared() ? changeText(standings.change(level)) : QString());
    }
}

void LevelsView::ask(depth::Level level, bool isNow)
{
    if (m_levels)
        Q_EMIT opened(m_levels->partnersOf(level, isNow));
}

} // namespace cooperage::ui
