// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// bench_report FOLDER ROWS: a report of tables alone as a PDF, against QTextDocument printing the same tables with the
/// same font on the same paper. Tells the number of pages on standard error.
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

#include "core/base/progress.h"
#include "tests/bench/timing.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf_writer.h"

using namespace cooperage;

namespace {

constexpr int kRowsOfTable = 200;
const QStringList kHeadings{QStringLiteral("序号"),         QStringLiteral("合作单位"), QStringLiteral("实习岗位"),
                            QStringLiteral("实习开始日期"), QStringLiteral("人数"),     QStringLiteral("月报酬")};

QStringList cells(int row)
{
    return {QString::number(row + 1),
            QStringLiteral("云津恒川智能装备%1有限公司").arg(row % 97),
            row % 2 ? QStringLiteral("数控操作员") : QStringLiteral("前端开发"),
            QDate(2025, 9, 1).addDays(row % 60).toString(Qt::ISODate),
            QString::number(row % 40),
            QString::number(3000 + row % 700)};
}

report::Document document(int rows)
{
    report::Document made{QStringLiteral("明细"), QStringLiteral("zh-CN"), {}, {}};
    for (int row = 0; row < rows; ++row) {
        if (row % kRowsOfTable == 0) {
            report::Table table{QStringLiteral("表 %1 实习明细").arg(row / kRowsOfTable + 1), {}, {}};
            for (const QString& heading : kHeadings)
                table.columns.push_back({heading, report::Column::Align::Left, 1});
            table.columns[1].weight = 3;
            made.blocks.push_back(table);
        }
        std::vector<report::Span> spans;
        for (const QString& cell : cells(row))
            spans.push_back({cell, {}});
        std::get<report::Table>(made.blocks.back()).rows.push_back(spans);
    }
    return made;
}

QString html(int rows)
{
    QString text;
    for (int row = 0; row < rows; ++row) {
        if (row % kRowsOfTable == 0) {
            text += row ? QStringLiteral("</table>") : QString();
            text += QStringLiteral("<p>表 %1 实习明细</p><table border=1 cellspacing=0 width='100%'><thead><tr>")
                        .arg(row / kRowsOfTable + 1);
            for (const QString& heading : kHeadings)
                text += QStringLiteral("<th>%1</th>").arg(heading);
            text += QStringLiteral("</tr></thead>");
        }
        text +=
            QStringLiteral("<tr><td>") + cells(row).join(QStringLiteral("</td><td>")) + QStringLiteral("</td></tr>");
    }
    return text + QStringLiteral("</table>");
}

void printPlainly(const QString& path, int rows)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(28, 37, 26, 35), QPageLayout::Millimeter);
    QTextDocument text;
    text.setDefaultFont(QFont(QStringLiteral("Noto Serif CJK SC"), 12));
    text.setHtml(html(rows));
    text.print(&writer);
}

} // namespace

int main(int arguments, char** words)
{
    QGuiApplication application(arguments, words);
    const QString folder = application.arguments().at(1);
    const int rows = application.arguments().at(2).toInt();
    size_t pages = 0;
    const double ours = bench::median(3, [&] {
        Progress progress;
        const paper::Pages laid = paper::layOut(document(rows));
        paper::writePdf(folder + QStringLiteral("/ours.pdf"), laid, progress);
        pages = laid.pages.size();
    });
    const double reference = bench::median(1, [&] { printPlainly(folder + QStringLiteral("/reference.pdf"), rows); });
    std::fprintf(stderr, "report: %zu pages\n", pages);
    bench::tell(ours, reference);
    return 0;
}
