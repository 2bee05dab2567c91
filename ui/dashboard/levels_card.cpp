// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTimer>

#include "ui/dashboard/home_card.h"
#include "ui/depth/levels_view.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

namespace {

class LevelsCard final : public HomeCard {
    Q_DECLARE_TR_FUNCTIONS(LevelsCard)

public:
    LevelsCard(const PageContext& context, QWidget* parent)
        : HomeCard("levelsCard", context.navigator, parent), m_session(context.session), m_levels(new LevelsView)
    {
        setContent(m_levels);
        QObject::connect(card()->setLink(tr("All")), &QPushButton::clicked, card(),
                         [this] { this->navigator().openPage(QStringLiteral("depth")); });
        QObject::connect(m_levels, &LevelsView::opened, card(),
                         [this](const Selection& partners) { this->navigator().openList(*partners.type, partners); });
    }

    /// The other cards come first: depth is read when the page has been painted with them.
    void show(const HomeContents& home) override
    {
        QTimer::singleShot(0, card(), [this, term = home.scope.term.toString()] {
            m_session.jobs().aside(
                QStringLiteral("home depth"), card(),
                [term](const ReadStore& store, Progress& progress) { return loadLevels(store, term, progress); },
                [this](const LevelsContents& levels) { present(levels); });
        });
    }

private:
    void present(const LevelsContents& levels)
    {
        if (levels.standings.now.total() == 0) {
            showNothing(tr("No partners yet"), tr("With their records, the depth of cooperation stands here."));
            return;
        }
        showContent(levels.finding(), tr("%Ln partners", nullptr, levels.standings.now.total()));
        m_levels->show(levels);
    }

    Session& m_session;
    LevelsView* m_levels;
};

} // namespace

std::unique_ptr<HomeCard> makeLevelsCard(const PageContext& context, QWidget* parent)
{
    return std::make_unique<LevelsCard>(context, parent);
}

} // namespace cooperage::ui
