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

/// A figure that counts what the records leave open.
struct Gap {
    const char* figure;
    const char* name; ///< shorter than the figure's label
};

constexpr Gap kGaps[] = {{"placements.tripartite_unknown", QT_TRANSLATE_NOOP("MissingCard", "Tripartite unknown")},
                         {"placements.insured_unknown", QT_TRANSLATE_NOOP("MissingCard", "Insurance unknown")},
                         {"placements.matched_unknown", QT_TRANSLATE_NOOP("MissingCard", "Match unknown")},
                         {"teachers.recognitions_undated", QT_TRANSLATE_NOOP("MissingCard", "Recognitions undated")},
                         {"projects.undated", QT_TRANSLATE_NOOP("MissingCard", "Projects undated")}};

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
        std::vector<Count> open, complete;
        double entries = 0;
        for (const Gap& gap : kGaps) {
            const FigureValue& value = home.figure(gap.figure);
            entries += value.value.value_or(0);
            (value.value.value_or(0) > 0 ? open : complete).push_back({&gap, &value});
        }
        std::stable_sort(open.begin(), open.end(),
                         [](const Count& one, const Count& other) { return *one.value->value > *other.value->value; });
        std::vector<Row> rows;
        for (const auto* group : {&open, &complete})
            for (const Count& count : *group) {
                m_ids.push_back(count.value->id());
                rows.push_back(rowOf(count, group == &open));
            }
        showContent(open.empty() ? tr("These %1 checks find no gap").arg(complete.size())
                                 : tr("%Ln entries to complete", nullptr, int(entries)),
                    {});
        m_rows->setRows(std::move(rows));
    }

private:
    struct Count {
        const Gap* gap;
        const FigureValue* value;
    };

    Row rowOf(const Count& count, bool isOpen) const
    {
        const QString icon = isOpen ? QStringLiteral("question-circle") : QStringLiteral("check-circle");
        return {{{.text = {}, .token = isOpen ? Token::MissingText : Token::CompliantText, .icon = icon},
                 {.text = tr(count.gap->name), .token = isOpen ? Token::Text : Token::Text3},
                 {.text = isOpen ? numberText(*count.value->value) : tr("complete"),
                  .token = isOpen ? Token::Text : Token::Text3}},
                figureToolTip(count.value->id(), *m_scope),
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
