// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QScrollArea>
#include <QVBoxLayout>

#include "core/depth/words.h"
#include "ui/depth/department_card.h"
#include "ui/depth/level_bars.h"
#include "ui/shell/page.h"
#include "ui/style/roles.h"
#include "ui/widgets/card.h"

namespace cooperage::ui {

namespace {

class MajorsCard final : public DepartmentCard {
    Q_DECLARE_TR_FUNCTIONS(MajorsCard)

public:
    MajorsCard(Navigator& navigator, QWidget* parent)
        : DepartmentCard("majorsCard", navigator, parent), m_bars(new LevelBars)
    {
        m_bars->setObjectName(QStringLiteral("majorBars"));
        m_bars->setAccessibleName(tr("Partners of each major by level"));
        setContent(LevelBars::inScrollArea(m_bars));
        QObject::connect(m_bars, &LevelBars::opened, card(), [this](int row) {
            const depth::LevelGroup& major = m_contents->majors()[size_t(row)];
            openPartners(major.levels.all(), major.label);
        });
        QObject::connect(m_bars, &LevelBars::levelOpened, card(), [this](int row, int level) {
            const depth::LevelGroup& major = m_contents->majors()[size_t(row)];
            openPartners(major.levels.ids[size_t(level)],
                         QStringLiteral("%1 · %2").arg(major.label, depth::label(static_cast<depth::Level>(level))));
        });
    }

    void show(const DepartmentContents& contents) override
    {
        m_contents = contents;
        if (contents.majors().empty()) {
            showNothing(tr("No majors yet"), tr("With the majors, their coverage by partners stands here."));
            return;
        }
        showContent(contents.cooperation.coverageFinding(), tr("partners by level"));
        m_bars->setRows(LevelBars::rowsOf(contents.majors()));
    }

private:
    void openPartners(const std::vector<qint64>& ids, const QString& what)
    {
        const Selection partners = m_contents->cooperation.partners(ids, what);
        navigator().openList(*partners.type, partners);
    }

    LevelBars* m_bars;
    std::optional<DepartmentContents> m_contents;
};

} // namespace

std::unique_ptr<DepartmentCard> makeMajors(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<MajorsCard>(navigator, parent);
}

} // namespace cooperage::ui
