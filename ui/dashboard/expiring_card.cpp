// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/records/agreement.h"
#include "ui/dashboard/home_card.h"
#include "ui/dashboard/number_words.h"
#include "ui/dashboard/row_table.h"
#include "ui/open_figure.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

namespace {

using Row = RowTable::Row; // lupdate takes a qualified return type for the class that says tr()

constexpr int kDays = 90;

class ExpiringCard final : public HomeCard {
    Q_DECLARE_TR_FUNCTIONS(ExpiringCard)

public:
    ExpiringCard(Navigator& navigator, QWidget* parent)
        : HomeCard("expiringCard", navigator, parent), m_rows(new RowTable({{tr("Partner / kind")},
                                                                            {tr("Ends"), 46},
                                                                            {tr("Time left"), 56},
                                                                            {{}, 54, Qt::AlignRight},
                                                                            {tr("Interns"), 44, Qt::AlignRight}}))
    {
        m_rows->setObjectName(QStringLiteral("expiringRows"));
        m_rows->setAccessibleName(tr("Agreements that end soon"));
        setContent(m_rows);
        m_all = card()->setLink(tr("All"));
        QObject::connect(m_all, &QPushButton::clicked, card(),
                         [this] { open(QStringLiteral("agreements.expiring_within_90_days"), m_home->onDay()); });
        QObject::connect(m_rows, &RowTable::opened, card(), [this](int row) {
            this->navigator().openRecord(recordType<Agreement>(), m_home->expiring[size_t(row)].id);
        });
    }

    void show(const HomeContents& home) override
    {
        m_home = home;
        m_all->setVisible(!home.expiring.empty());
        m_all->setToolTip(figureToolTip(QStringLiteral("agreements.expiring_within_90_days"), home.onDay()));
        if (home.expiring.empty()) {
            showNothing(isNow() ? tr("No agreement ends within 90 days") : tr("No agreement ended in the next 90 days"),
                        tr("Agreements that are about to end stand here in time."));
            return;
        }
        std::vector<Row> rows;
        for (const HomeContents::Expiring& each : home.expiring)
            rows.push_back(rowOf(each));
        const auto withInterns = std::count_if(home.expiring.begin(), home.expiring.end(),
                                               [](const HomeContents::Expiring& each) { return each.interns > 0; });
        const int count = int(home.expiring.size());
        showContent(isNow() ? tr("%Ln agreements end within 90 days", nullptr, count)
                            : tr("%Ln agreements ended in the next 90 days", nullptr, count),
                    withInterns > 0 ? tr("%1 with interns there").arg(withInterns) : QString());
        m_rows->setRows(std::move(rows));
    }

private:
    bool isNow() const { return m_home->day == m_home->today; }

    Row rowOf(const HomeContents::Expiring& each) const
    {
        const qint64 left = m_home->day.daysTo(each.endsOn);
        const bool isClose = left <= 30, isNear = left <= 60;
        const Token bar = isClose ? Token::ViolationText : isNear ? Token::Chart2 : Token::ChartMuted;
        return {{{each.partner, each.kind},
                 {each.endsOn.toString(QStringLiteral("MM-dd"))},
                 {.text = {}, .token = bar, .share = std::clamp(double(left) / kDays, 0.0, 1.0)},
                 {.text = tr("%1 d").arg(left), .token = isClose ? Token::ViolationText : Token::Text},
                 {each.interns > 0 ? numberText(double(each.interns)) : QStringLiteral("—")}},
                tr("%1 · %2 · ends %3").arg(each.partner, each.kind, each.endsOn.toString(Qt::ISODate))};
    }

    RowTable* m_rows;
    LinkButton* m_all;
    std::optional<HomeContents> m_home;
};

} // namespace

std::unique_ptr<HomeCard> makeExpiringCard(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<ExpiringCard>(navigator, parent);
}

} // namespace cooperage::ui
