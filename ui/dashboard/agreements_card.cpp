// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "ui/dashboard/chart_box.h"
#include "ui/dashboard/home_card.h"
#include "ui/dashboard/number_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

namespace {

double growth(const Part& part)
{
    return part.value - part.before.value_or(0);
}

class AgreementsCard final : public HomeCard {
    Q_DECLARE_TR_FUNCTIONS(AgreementsCard)

public:
    AgreementsCard(Navigator& navigator, QWidget* parent)
        : HomeCard("agreementsCard", navigator, parent), m_chart(new ChartBox)
    {
        m_chart->setObjectName(QStringLiteral("agreementsChart"));
        setContent(m_chart);
        QObject::connect(m_chart, &ChartBox::opened, card(), [this](int kind) {
            if (m_parts[size_t(kind)].value > 0)
                open(m_parts[size_t(kind)].id, *m_scope);
        });
    }

    void show(const HomeContents& home) override
    {
        m_scope = home.scope;
        m_parts = home.agreementsByKind;
        if (m_parts.empty()) {
            showNothing(tr("No agreements in force"), tr("Enter agreements, or import their ledger."));
            return;
        }
        const bool compared =
            std::any_of(m_parts.begin(), m_parts.end(), [](const Part& part) { return part.before.value_or(0) > 0; });
        using Kind = report::Chart::Kind;
        report::Chart chart;
        chart.kind = compared ? Kind::Dumbbell : Kind::HorizontalBars;
        chart.caption = finding(compared);
        const auto [now, before] = periods();
        chart.series = {{now, {}}};
        if (compared)
            chart.series.push_back({before, {}});
        for (const Part& part : m_parts) {
            chart.categories.push_back(part.label);
            chart.series[0].values.push_back(part.value);
            if (compared)
                chart.series[1].values.push_back(part.before.value_or(0));
        }
        showContent(chart.caption, compared ? tr("● now ○ was") : tr("agreements"));
        m_chart->setChart(chart);
    }

private:
    std::pair<QString, QString> periods() const
    {
        if (m_scope->term.isTerm())
            return {tr("this term"), tr("last term")};
        if (m_scope->term.kind() == TermKey::Kind::SchoolYear)
            return {tr("this school year"), tr("last school year")};
        return {tr("this year"), tr("the year before")};
    }

    QString finding(bool compared) const
    {
        const auto grown = std::max_element(m_parts.begin(), m_parts.end(), [](const Part& one, const Part& other) {
            return growth(one) < growth(other);
        });
        if (compared && growth(*grown) > 0)
            return tr("%1 up most, by %2").arg(grown->label, numberText(growth(*grown)));
        return tr("%1 leads with %Ln agreements", nullptr, int(m_parts[0].value)).arg(m_parts[0].label);
    }

    ChartBox* m_chart;
    std::vector<Part> m_parts;
    std::optional<Scope> m_scope;
};

} // namespace

std::unique_ptr<HomeCard> makeAgreementsCard(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<AgreementsCard>(navigator, parent);
}

} // namespace cooperage::ui
