// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QVBoxLayout>

#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "ui/dashboard/row_table.h"
#include "ui/depth/college_card.h"
#include "ui/depth/reciprocity_bar.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

namespace cooperage::ui {

namespace {

using Tilt = depth::Reciprocity::Tilt;

class CollegeReciprocity final : public CollegeCard {
    Q_DECLARE_TR_FUNCTIONS(CollegeReciprocity)

public:
    CollegeReciprocity(Navigator& navigator, QWidget* parent)
        : CollegeCard("collegeReciprocity", navigator, parent), m_bar(new ReciprocityBar),
          m_rows(new RowTable({{QString()}, {QString(), 70, Qt::AlignRight}}))
    {
        auto* content = new QWidget;
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_bar);
        column->addWidget(m_rows, 1);
        m_rows->setAccessibleName(tr("Partners where one side gives far more"));
        setContent(content);
        QObject::connect(m_rows, &RowTable::opened, card(), [this](int row) {
            const Selection partners =
                m_college->partners(tilted(kTilts[size_t(row)]), depth::label(kTilts[size_t(row)]));
            this->navigator().openList(*partners.type, partners);
        });
    }

    void show(const CollegeContents& college) override
    {
        m_college = college;
        const depth::Overview& all = college.overview;
        if (!all.balance) {
            showNothing(college.reciprocityFinding(),
                        tr("Hours, money and places of partners, services and graduates of the college count here."));
            return;
        }
        showContent(college.reciprocityFinding(), tr("balance %1").arg(numberText(*all.balance, 2)));
        depth::Reciprocity mean;
        mean.in = all.in;
        mean.out = all.out;
        m_bar->setReciprocity(mean);
        std::vector<RowTable::Row> rows;
        for (const Tilt tilt : kTilts) {
            const size_t count = tilted(tilt).size();
            rows.push_back({{{depth::label(tilt)}, {tr("%Ln partners", nullptr, int(count))}}, {}, count > 0});
        }
        m_rows->setRows(std::move(rows));
    }

private:
    static constexpr std::array kTilts = {Tilt::CollegeHot, Tilt::PartnerHot};

    const std::vector<qint64>& tilted(Tilt tilt) const
    {
        return tilt == Tilt::CollegeHot ? m_college->overview.collegeHot : m_college->overview.partnerHot;
    }

    ReciprocityBar* m_bar;
    RowTable* m_rows;
    std::optional<CollegeContents> m_college;
};

} // namespace

std::unique_ptr<CollegeCard> makeCollegeReciprocity(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<CollegeReciprocity>(navigator, parent);
}

} // namespace cooperage::ui
