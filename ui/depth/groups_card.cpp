// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

#include "core/depth/words.h"
#include "ui/depth/college_card.h"
#include "ui/depth/depth_look.h"
#include "ui/depth/level_bars.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

namespace {

using depth::GroupBy;
using depth::LevelGroup;

/// A level's chip each: what the colours of the bars mean.
QWidget* makeKey()
{
    auto* key = new QWidget;
    auto* row = new QHBoxLayout(key);
    row->setContentsMargins(0, 0, 0, 0);
    for (int level = 0; level < 4; ++level)
        row->addWidget(
            new Chip(levelChip(static_cast<depth::Level>(level)), depth::label(static_cast<depth::Level>(level))));
    row->addStretch(1);
    return key;
}

class GroupsCard final : public CollegeCard {
    Q_DECLARE_TR_FUNCTIONS(GroupsCard)

public:
    GroupsCard(Navigator& navigator, QWidget* parent)
        : CollegeCard("groupsCard", navigator, parent), m_by(new SegmentedControl), m_bars(new LevelBars)
    {
        m_by->setObjectName(QStringLiteral("groupBy"));
        for (const QString& by : {tr("Department"), tr("Major"), tr("Industry"), tr("Region"), tr("Kind of agreement")})
            m_by->addSegment(by);
        card()->addAtRight(m_by);
        m_bars->setObjectName(QStringLiteral("groupBars"));
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(makeKey());
        column->addWidget(LevelBars::inScrollArea(m_bars), 1);
        setContent(content);
        QObject::connect(m_by, &SegmentedControl::chosen, card(), [this] { showChosen(); });
        QObject::connect(m_bars, &LevelBars::opened, card(), [this](int row) { openGroup(groups()[size_t(row)]); });
        QObject::connect(m_bars, &LevelBars::levelOpened, card(), [this](int row, int level) {
            const LevelGroup& group = groups()[size_t(row)];
            openPartners(group.levels.ids[size_t(level)],
                         QStringLiteral("%1 · %2").arg(group.label, depth::label(static_cast<depth::Level>(level))));
        });
    }

    void show(const CollegeContents& college) override
    {
        m_college = college;
        showChosen();
    }

private:
    GroupBy by() const { return CollegeContents::kGroupings[size_t(m_by->current())]; }
    const std::vector<LevelGroup>& groups() const { return m_college->groups[size_t(m_by->current())]; }

    void showChosen()
    {
        if (!m_college)
            return;
        card()->setNote(by() == GroupBy::Industry || by() == GroupBy::Region
                            ? QString()
                            : tr("A partner counts in each group it has records of."));
        if (groups().empty()) {
            showNothing(tr("No groups"), tr("No record says anything of it yet."));
            return;
        }
        showContent(finding(), tr("partners by level"));
        std::vector<LevelBars::Row> rows = LevelBars::rowsOf(groups());
        for (size_t place = 0; place < rows.size(); ++place)
            rows[place].isLink = rows[place].isLink || hasPage(groups()[place]);
        m_bars->setRows(std::move(rows));
    }

    QString finding() const
    {
        const auto most =
            std::max_element(groups().begin(), groups().end(), [](const LevelGroup& one, const LevelGroup& other) {
                return one.levels.middleOrDeep() < other.levels.middleOrDeep();
            });
        return most->levels.middleOrDeep() == 0 ? tr("No group has a middle or deep partner")
                                                : tr("%1 has the most middle and deep partners: %2")
                                                      .arg(most->label)
                                                      .arg(most->levels.middleOrDeep());
    }

    /// A department has a page of its own, also without a partner.
    bool hasPage(const LevelGroup& group) const { return by() == GroupBy::Department && !group.key.isNull(); }

    void openGroup(const LevelGroup& group)
    {
        if (hasPage(group))
            navigator().openRecordPage(recordType<Department>(), group.key.integer());
        else
            openPartners(group.levels.all(), group.label);
    }

    void openPartners(const std::vector<qint64>& ids, const QString& what)
    {
        const Selection partners = m_college->partners(ids, what);
        navigator().openList(*partners.type, partners);
    }

    SegmentedControl* m_by;
    LevelBars* m_bars;
    std::optional<CollegeContents> m_college;
};

} // namespace

std::unique_ptr<CollegeCard> makeGroups(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<GroupsCard>(navigator, parent);
}

} // namespace cooperage::ui
