// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QPushButton>

#include "core/store/selections.h"
#include "ui/dashboard/row_table.h"
#include "ui/depth/college_card.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

namespace {

class CoverageCard final : public CollegeCard {
    Q_DECLARE_TR_FUNCTIONS(CoverageCard)

public:
    CoverageCard(Navigator& navigator, QWidget* parent)
        : CollegeCard("coverageCard", navigator, parent),
          m_rows(new RowTable({{tr("Major")}, {tr("Partners, all shallow or dormant"), 190, Qt::AlignRight}})),
          m_all(card()->setLink(tr("All")))
    {
        m_rows->setAccessibleName(tr("Majors without a partner of the middle or deep level"));
        setContent(m_rows);
        QObject::connect(m_rows, &RowTable::opened, card(),
                         [this](int row) { open(m_college->overview.majorsWithout[size_t(row)]); });
        QObject::connect(m_all, &QPushButton::clicked, card(), [this] { openAll(); });
    }

    void show(const CollegeContents& college) override
    {
        m_college = college;
        const depth::Overview& all = college.overview;
        m_all->setVisible(!all.majorsWithout.empty());
        if (all.majors == 0) {
            showNothing(tr("No majors yet"), tr("With the majors, their coverage by partners stands here."));
            return;
        }
        if (all.majorsWithout.empty()) {
            showNothing(college.coverageFinding(), tr("%1 of %1 majors are covered.").arg(all.majors));
            return;
        }
        showContent(college.coverageFinding(), {});
        std::vector<RowTable::Row> rows;
        for (const depth::LevelGroup& major : all.majorsWithout) {
            const int partners = major.levels.total();
            rows.push_back({{{major.label}, {partners ? QString::number(partners) : tr("none"), {}}},
                            partners ? tr("Opens its partners") : tr("Opens the major")});
        }
        m_rows->setRows(std::move(rows));
    }

private:
    void open(const depth::LevelGroup& major)
    {
        if (major.levels.total() == 0) {
            navigator().openRecord(recordType<Major>(), major.key.integer());
            return;
        }
        const Selection partners = m_college->partners(major.levels.all(), major.label);
        navigator().openList(*partners.type, partners);
    }

    void openAll()
    {
        std::vector<qint64> ids;
        for (const depth::LevelGroup& major : m_college->overview.majorsWithout)
            ids.push_back(major.key.integer());
        navigator().openList(recordType<Major>(),
                             selectionOfIds(recordType<Major>(), ids, tr("Without a middle or deep partner")));
    }

    RowTable* m_rows;
    LinkButton* m_all;
    std::optional<CollegeContents> m_college;
};

} // namespace

std::unique_ptr<CollegeCard> makeCoverage(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<CoverageCard>(navigator, parent);
}

} // namespace cooperage::ui
