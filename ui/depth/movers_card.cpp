// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QPushButton>

#include "core/depth/words.h"
#include "ui/dashboard/number_words.h"
#include "ui/dashboard/row_table.h"
#include "ui/depth/college_card.h"
#include "ui/depth/depth_look.h"
#include "ui/shell/page.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

namespace {

/// Room for the longest move, as the design counts it: its words differ in length between languages.
double levelWidth()
{
    const QFontMetrics letters(theme().font(TextRole::Body));
    int widest = 0;
    for (const depth::Level from : {depth::Level::Dormant, depth::Level::Shallow, depth::Level::Middle})
        widest = std::max(widest, letters.horizontalAdvance(depth::label(from) + QStringLiteral(" → ") +
                                                            depth::label(static_cast<depth::Level>(int(from) + 1)) +
                                                            QLatin1Char(' ')));
    return std::max(92.0, widest / (metrics::px(100) / 100.0));
}

class MoversCard final : public CollegeCard {
    Q_DECLARE_TR_FUNCTIONS(MoversCard)

public:
    MoversCard(const char* name, bool isUp, Navigator& navigator, QWidget* parent)
        : CollegeCard(name, navigator, parent), m_isUp(isUp),
          m_rows(new RowTable({{tr("Partner")},
                               {tr("Level"), levelWidth()},
                               {tr("Points"), 44, Qt::AlignRight},
                               {tr("Change"), 58, Qt::AlignRight}})),
          m_all(card()->setLink(tr("All")))
    {
        m_rows->setAccessibleName(isUp ? tr("Partners that rose") : tr("Partners that fell"));
        setContent(m_rows);
        QObject::connect(m_rows, &RowTable::opened, card(), [this](int row) {
            this->navigator().openRecordPage(recordType<Partner>(), movers()[size_t(row)].value);
        });
        QObject::connect(m_all, &QPushButton::clicked, card(), [this] { openAll(); });
    }

    void show(const CollegeContents& college) override
    {
        m_college = college;
        m_all->setVisible(!movers().empty());
        if (!college.overview.levels.isCompared()) {
            showNothing(college.moversFinding(m_isUp),
                        tr("The trend begins with this term: nothing is known of the term before."));
            return;
        }
        if (movers().empty()) {
            showNothing(college.moversFinding(m_isUp), tr("By a level or a point at least, against the term before."));
            return;
        }
        showContent(college.moversFinding(m_isUp), tr("against the term before"));
        std::vector<RowTable::Row> rows;
        for (const Id<Partner> mover : movers())
            rows.push_back(row(*college.assessment.find(mover)));
        m_rows->setRows(std::move(rows));
    }

private:
    const std::vector<Id<Partner>>& movers() const
    {
        return m_isUp ? m_college->overview.risers : m_college->overview.fallers;
    }

    static RowTable::Row row(const depth::PartnerDepth& partner)
    {
        const QString level = levelMove(partner);
        return {{{partner.name}, {level}, {depth::pointsText(partner.score.total)}, {changeText(*partner.change(), 1)}},
                QStringLiteral("%1 · %2").arg(partner.name, level)};
    }

    void openAll()
    {
        std::vector<qint64> ids;
        for (const Id<Partner> mover : movers())
            ids.push_back(mover.value);
        const Selection all = m_college->partners(ids, m_isUp ? tr("Risen") : tr("Fallen"));
        navigator().openList(*all.type, all);
    }

    bool m_isUp;
    RowTable* m_rows;
    LinkButton* m_all;
    std::optional<CollegeContents> m_college;
};

} // namespace

std::unique_ptr<CollegeCard> makeRisers(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<MoversCard>("risersCard", true, navigator, parent);
}

std::unique_ptr<CollegeCard> makeFallers(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<MoversCard>("fallersCard", false, navigator, parent);
}

} // namespace cooperage::ui
