// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QPushButton>
#include <algorithm>
#include <numeric>

#include "ui/dashboard/chart_box.h"
#include "ui/dashboard/home_card.h"
#include "ui/dashboard/number_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"

namespace cooperage::ui {

namespace {

constexpr size_t kBars = 7;
constexpr size_t kFirst = 5; ///< that the heading speaks of

double sum(const std::vector<Part>& parts, size_t count)
{
    const auto end = parts.begin() + std::ptrdiff_t(std::min(count, parts.size()));
    return std::accumulate(parts.begin(), end, 0.0, [](double so, const Part& part) { return so + part.value; });
}

class InternsCard final : public HomeCard {
    Q_DECLARE_TR_FUNCTIONS(InternsCard)

public:
    InternsCard(Navigator& navigator, QWidget* parent)
        : HomeCard("internsCard", navigator, parent), m_by(new SegmentedControl), m_chart(new ChartBox)
    {
        m_by->setObjectName(QStringLiteral("internsBy"));
        m_by->addSegment(tr("Partner"));
        m_by->addSegment(tr("Department"));
        card()->addAtRight(m_by);
        m_chart->setObjectName(QStringLiteral("internsChart"));
        setContent(m_chart);
        QObject::connect(m_by, &SegmentedControl::chosen, card(), [this] { showChosen(); });
        QObject::connect(m_chart, &ChartBox::opened, card(),
                         [this](int bar) { open(chosen()[size_t(bar)].id, m_home->scope); });
    }

    void show(const HomeContents& home) override
    {
        m_home = home;
        m_by->setVisible(!home.scope.isOfDepartment());
        showChosen();
    }

private:
    bool isByPartner() const { return m_by->current() == 0; }
    const std::vector<Part>& chosen() const
    {
        return isByPartner() ? m_home->placementsByPartner : m_home->placementsByDepartment;
    }

    void showChosen()
    {
        if (!m_home)
            return;
        const std::vector<Part>& parts = chosen();
        m_by->setEnabled(!parts.empty());
        card()->setNote(rest(parts));
        if (parts.empty()) {
            showNothing(tr("No interns"), tr("Import the placement ledger to see where they are."));
            return;
        }
        report::Chart chart;
        chart.caption = finding(parts);
        chart.series = {{tr("internships"), {}}};
        for (size_t i = 0; i < std::min(parts.size(), kBars); ++i) {
            chart.categories.push_back(parts[i].label);
            chart.series[0].values.push_back(parts[i].value);
        }
        showContent(chart.caption, tr("internships"));
        m_chart->setChart(chart);
    }

    QString finding(const std::vector<Part>& parts) const
    {
        const double whole = sum(parts, parts.size());
        if (!isByPartner())
            return tr("%1 sends %2").arg(parts[0].label, shareText(parts[0].value / whole, 0));
        if (parts.size() <= kFirst)
            return tr("%Ln partners take all interns", nullptr, int(parts.size()));
        return tr("%1 partners take %2").arg(kFirst).arg(shareText(sum(parts, kFirst) / whole, 0));
    }

    QString rest(const std::vector<Part>& parts) const
    {
        if (parts.size() <= kBars)
            return {};
        const int many = int(parts.size() - kBars);
        const QString interns = numberText(sum(parts, parts.size()) - sum(parts, kBars));
        return isByPartner() ? tr("%Ln more partners with %1", nullptr, many).arg(interns)
                             : tr("%Ln more departments with %1", nullptr, many).arg(interns);
    }

    SegmentedControl* m_by;
    ChartBox* m_chart;
    std::optional<HomeContents> m_home;
};

} // namespace

std::unique_ptr<HomeCard> makeInternsCard(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<InternsCard>(navigator, parent);
}

} // namespace cooperage::ui
