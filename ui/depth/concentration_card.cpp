// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QPushButton>

#include "core/base/number_text.h"
#include "ui/dashboard/row_table.h"
#include "ui/depth/college_card.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

namespace {

class ConcentrationCard final : public CollegeCard {
    Q_DECLARE_TR_FUNCTIONS(ConcentrationCard)

public:
    ConcentrationCard(Navigator& navigator, QWidget* parent)
        : CollegeCard("concentrationCard", navigator, parent),
          m_rows(new RowTable({{tr("Major")},
                               {tr("Partner with the most interns")},
                               {QString(), 60},
                               {tr("Share"), 44, Qt::AlignRight},
                               {tr("Interns"), 84, Qt::AlignRight}})),
          m_most(card()->setLink(tr("Open")))
    {
        m_rows->setAccessibleName(tr("Interns by major and the partner with the most"));
        setContent(m_rows);
        QObject::connect(m_rows, &RowTable::opened, card(),
                         [this](int row) { open(m_college->overview.byMajor[size_t(row)]); });
        QObject::connect(m_most, &QPushButton::clicked, card(), [this] { open(m_college->overview.concentration); });
    }

    void show(const CollegeContents& college) override
    {
        m_college = college;
        const depth::Concentration& most = college.overview.concentration;
        m_most->setVisible(most.partner.isSet());
        if (!most.partner.isSet()) {
            showNothing(tr("No interns"), tr("Import the placement ledger to see where they are."));
            return;
        }
        showContent(college.concentrationFinding(), tr("three school years"));
        std::vector<RowTable::Row> rows;
        for (const depth::Concentration& one : college.overview.byMajor)
            rows.push_back({{{one.label},
                             {one.name},
                             {{}, {}, Token::Chart1, one.share()},
                             {shareText(one.share(), 0)},
                             {QStringLiteral("%1 / %2").arg(numberText(one.interns), numberText(one.allInterns))}},
                            QStringLiteral("%1 · %2").arg(one.label, one.name)});
        m_rows->setRows(std::move(rows));
    }

private:
    void open(const depth::Concentration& one)
    {
        const QString title = one.major.isSet() ? QStringLiteral("%1 · %2").arg(one.name, one.label) : one.name;
        const Selection interns = depth::internships(m_college->assessment.term, one.partner, one.major, title);
        navigator().openList(*interns.type, interns);
    }

    RowTable* m_rows;
    LinkButton* m_most;
    std::optional<CollegeContents> m_college;
};

} // namespace

std::unique_ptr<CollegeCard> makeConcentration(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<ConcentrationCard>(navigator, parent);
}

} // namespace cooperage::ui
