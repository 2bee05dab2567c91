// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/depth/college_card.h"
#include "ui/depth/levels_view.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

namespace cooperage::ui {

namespace {

class CollegeLevels final : public CollegeCard {
    Q_DECLARE_TR_FUNCTIONS(CollegeLevels)

public:
    CollegeLevels(Navigator& navigator, QWidget* parent)
        : CollegeCard("levelsCard", navigator, parent), m_levels(new LevelsView)
    {
        setContent(m_levels);
        QObject::connect(m_levels, &LevelsView::opened, card(),
                         [this](const Selection& partners) { this->navigator().openList(*partners.type, partners); });
    }

    void show(const CollegeContents& college) override
    {
        const LevelsContents levels = college.levels();
        showContent(levels.finding(), tr("partners"));
        m_levels->show(levels);
    }

private:
    LevelsView* m_levels;
};

} // namespace

std::unique_ptr<CollegeCard> makeCollegeLevels(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<CollegeLevels>(navigator, parent);
}

} // namespace cooperage::ui
