// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/records/communication.h"
#include "ui/dashboard/home_card.h"
#include "ui/dashboard/number_words.h"
#include "ui/dashboard/row_table.h"
#include "ui/open_figure.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

namespace {

const QString kAll = QStringLiteral("communications.in_term");

class TalksCard final : public HomeCard {
    Q_DECLARE_TR_FUNCTIONS(TalksCard)

public:
    TalksCard(Navigator& navigator, QWidget* parent)
        : HomeCard("talksCard", navigator, parent), m_rows(new RowTable({{{}, 40}, {}, {{}, 64, Qt::AlignRight}}))
    {
        m_rows->setObjectName(QStringLiteral("talkRows"));
        m_rows->setAccessibleName(tr("Latest communications"));
        setContent(m_rows);
        m_all = card()->setLink(tr("All"));
        QObject::connect(m_all, &QPushButton::clicked, card(), [this] { open(kAll, m_home->scope); });
        QObject::connect(m_rows, &RowTable::opened, card(), [this](int row) {
            this->navigator().openRecord(recordType<Communication>(), m_home->talks[size_t(row)].id);
        });
    }

    void show(const HomeContents& home) override
    {
        m_home = home;
        m_all->setVisible(!home.talks.empty());
        m_all->setToolTip(figureToolTip(kAll, home.scope));
        if (home.talks.empty()) {
            showNothing(tr("No communications"), tr("Visits, meetings and calls stand here."));
            return;
        }
        std::vector<RowTable::Row> rows;
        for (const HomeContents::Talk& talk : home.talks)
            rows.push_back({{{.text = talk.heldOn.toString(QStringLiteral("MM-dd")), .token = Token::Text2},
                             {talk.partner, talk.topic},
                             {.text = talk.kind, .token = Token::Text2}},
                            tr("%1 · %2 · %3").arg(talk.heldOn.toString(Qt::ISODate), talk.partner, talk.topic)});
        const double late = home.value("communications.open_follow_ups");
        showContent(tr("%1 with %2")
                        .arg(tr("%Ln communications", nullptr, int(home.value("communications.in_term"))),
                             tr("%Ln partners", nullptr, int(home.value("communications.partners")))),
                    late > 0 ? tr("%Ln follow-ups due", nullptr, int(late)) : QString());
        m_rows->setRows(std::move(rows));
    }

private:
    RowTable* m_rows;
    LinkButton* m_all;
    std::optional<HomeContents> m_home;
};

} // namespace

std::unique_ptr<HomeCard> makeTalksCard(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<TalksCard>(navigator, parent);
}

} // namespace cooperage::ui
