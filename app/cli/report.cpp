// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include <QFileInfo>

#include "app/cli/command.h"
#include "app/cli/handlers.h"
#include "app/cli/print.h"
#include "core/figures/figures.h"
#include "ui/paper/docx_writer.h"
#include "ui/paper/html_writer.h"
#include "ui/paper/layout.h"
#include "ui/paper/pdf_writer.h"

namespace cooperage::cli {

namespace {

Words::Language reportLanguage(const Arguments& arguments)
{
    const QString language = arguments.value("lang");
    if (language.isEmpty() || language == QLatin1StringView("zh_CN"))
        return Words::Language::Chinese;
    if (language == QLatin1StringView("en"))
        return Words::Language::English;
    throw usage(text(QT_TRANSLATE_NOOP("cli", "Reports are written in zh_CN or en, not in \"%1\".")).arg(language));
}

/// "pdf", "docx" or "html"; a usage Failure for anything else.
QString reportKind(const QString& out)
{
    const QString suffix = QFileInfo(out).suffix().toLower();
    if (!QStringList{QStringLiteral("pdf"), QStringLiteral("docx"), QStringLiteral("html")}.contains(suffix))
        throw usage(
            text(QT_TRANSLATE_NOOP("cli", "Reports are written as .pdf, .docx or .html; \"%1\" is none of them."))
                .arg(out));
    return suffix;
}

void write(const cooperage::report::Document& document, const QString& kind, const QString& out, const Scope& scope,
           const Words& words)
{
    if (kind == QLatin1StringView("html")) {
        paper::writeHtml(out, document, [&](const QString& id) {
            const Figure* figure = findFigure(id.section(QLatin1Char('/'), 0, 0));
            return figure ? figureDefinition(*figure, scope, words) : QString();
        });
        return;
    }
    if (kind == QLatin1StringView("docx")) {
        paper::writeDocx(out, document);
        return;
    }
    Progress progress;
    paper::writePdf(out, paper::layOut(document), progress);
}

} // namespace

int report(const Arguments& arguments)
{
    const TermKey term = termOf(arguments);
    const Words words(reportLanguage(arguments));
    const QString out = requiredValue(arguments, "out");
    const QString kind = reportKind(out);
    const ReadStore store(arguments.plain().front());
    Scope scope = findScope(store, term.toString(), arguments.value("department"));
    if (const QString comparison = arguments.value("compare"); !comparison.isEmpty())
        scope = comparedWith(store, scope, findScope(store, comparison).term);
    write(cooperage::report::makeReport(store, scope, words), kind, out, scope, words);
    printLine(text(QT_TRANSLATE_NOOP("cli", "Written: %1")).arg(QFileInfo(out).absoluteFilePath()));
    return Done;
}

} // namespace cooperage::cli
