// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "ui/dashboard/home_card.h"
#include "ui/dashboard/number_words.h"
#include "ui/dashboard/row_table.h"
#include "ui/open_figure.h"
#include "ui/widgets/card.h"

namespace cooperage::ui {

namespace {

using Row = RowTable::Row; // lupdate takes a qualified return type for the class that says tr()

/// Figures that count what the records leave open.
constexpr const char* kMissing[] = {"placements.tripartite_unknown", "placements.insured_unknown",
                                    "placements.matched_unknown", "teachers.recognitions_undated", "projects.undated"};

class MissingCard final : public HomeCard {
    Q_DECLARE_TR_FUNCTIONS(MissingCard)

public:
    MissingCard(Navigator& navigator, QWidget* parent)
        : HomeCard("missingCard", navigator, parent), m_rows(new RowTable({{{}, 16}, {}, {{}, 64, Qt::AlignRight}}))
    {
        m_rows->setObjectName(QStringLiteral("missingRows"));
        m_rows->setAccessibleName(tr("What is to be completed"));
        setContent(m_rows);
        QObject::connect(m_rows, &RowTable::opened, card(), [this](int row) { open(m_ids[size_t(row)], *m_scope); });
    }

    void show(const HomeContents& home) override
    {
        m_scope = home.scope;
        m_ids.clear();
        std::vector<const FigureValue*> open, complete;
        double entries = 0;
        for (const char* id : kMissing) {
            const FigureValue& value = home.figure(id);
            entries += value.value.value_or(0);
            (value.value.value_or(0) > 0 ? open : complete).push_back(&value);
        }
        std::stable_sort(open.begin(), open.end(),
                         [](const FigureValue* one, const FigureValue* other) { return *one->value > *other->value; });
        std::vector<Row> rows;
        for (const auto* group : {&open, &complete})
            for (const FigureValue* value : *group) {
                m_ids.push_back(value->id());
                rows.push_back(rowOf(*value, group == &open));
            }
        showContent(open.empty() ? tr("These %1 checks find no gap").arg(complete.size())
                                 : tr("%Ln entries to complete", nullptr, int(entries)),
                    {});
        m_rows->setRows(std::move(rows));
    }

private:
    Row rowOf(const FigureValue& value, bool isOpen) const
    {
        const QString icon = isOpen ? QStringLiteral("question-circle") : QStringLiteral("check-circle");
        return {{{.text = {}, .token = isOpen ? Token::MissingText : Token::CompliantText, .icon = icon},
                 {.text = figureLabel(*value.figure), .token = isOpen ? Token::Text : Token::Text3},
                 {.text = isOpen ? numberText(*value.value) : tr("complete"),
                  .token = isOpen ? Token::Text : Token::Text3}},
                figureToolTip(value.id(), *m_scope),
                isOpen};
    }

    RowTable* m_rows;
    std::vector<QString> m_ids;
    std::optional<Scope> m_scope;
};

} // namespace

std::unique_ptr<HomeCard> makeMissingCard(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<MissingCard>(navigator, parent);
}

} // namespace cooperage::ui
