// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "ui/dashboard/home_card.h"
#include "ui/dashboard/number_words.h"
#include "ui/dashboard/row_table.h"
#include "ui/widgets/card.h"

namespace cooperage::ui {

namespace {

class ExamsCard final : public HomeCard {
    Q_DECLARE_TR_FUNCTIONS(ExamsCard)

public:
    ExamsCard(Navigator& navigator, QWidget* parent)
        : HomeCard("examsCard", navigator, parent), m_rows(new RowTable({{}, {{}, 48}, {{}, 56, Qt::AlignRight}}))
    {
        m_rows->setObjectName(QStringLiteral("examRows"));
        m_rows->setAccessibleName(tr("1+X results by certificate"));
        setContent(m_rows);
        QObject::connect(m_rows, &RowTable::opened, card(),
                         [this](int row) { open(m_exams[size_t(row)].id, *m_scope); });
    }

    void show(const HomeContents& home) override
    {
        m_scope = home.scope;
        m_exams = home.exams;
        if (m_exams.empty()) {
            showNothing(tr("No 1+X examinations"), tr("Results of examinations stand here."));
            return;
        }
        std::vector<RowTable::Row> rows;
        for (const HomeContents::Exam& exam : m_exams) {
            const QString passed = tr("%1 of %2").arg(numberText(exam.passed), numberText(exam.sat));
            rows.push_back(
                {{{exam.certificate, exam.level},
                  {.text = {}, .token = Token::ChartMuted, .share = exam.passed / exam.sat},
                  {passed}},
                 tr("%1 · %2 passed").arg(QStringList{exam.certificate, exam.level}.join(u' ').trimmed(), passed)});
        }
        showContent(tr("1+X: %1 passed").arg(shareText(home.figure("certificates.pass_share").value)),
                    tr("of %1").arg(numberText(home.value("certificates.sat"))));
        m_rows->setRows(std::move(rows));
    }

private:
    RowTable* m_rows;
    std::vector<HomeContents::Exam> m_exams;
    std::optional<Scope> m_scope;
};

} // namespace

std::unique_ptr<HomeCard> makeExamsCard(Navigator& navigator, QWidget* parent)
{
    return std::make_unique<ExamsCard>(navigator, parent);
}

} // namespace cooperage::ui
