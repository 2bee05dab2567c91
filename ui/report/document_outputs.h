// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>

#include "ui/paper/html_writer.h"
#include "ui/paper/page.h"
#include "ui/shell/page.h"

class QPrinter;

namespace cooperage::ui {

/// What becomes of a document: printed, or saved as a PDF, Word document or web page, always aside; a bar tells where.
class DocumentOutputs final : public QObject {
    Q_OBJECT
public:
    /// Lets the user choose a printer and its settings; false: changed his mind. Tests put their own in its place.
    using AskPrinter = std::function<bool(QPrinter& printer, QWidget* window)>;

    DocumentOutputs(const PageContext& context, QWidget* window);

    void setAskPrinter(AskPrinter ask) { m_askPrinter = std::move(ask); }
    void print(const std::shared_ptr<const paper::Pages>& pages);
    /// `name` is what the file is called where the user does not say otherwise.
    void savePdf(const std::shared_ptr<const paper::Pages>& pages, const QString& name);
    void saveDocx(const std::shared_ptr<const report::Document>& document, const QString& name);
    void saveHtml(const std::shared_ptr<const report::Document>& document, const QString& name,
                  const paper::FigureDefinition& definition);

private:
    QString askFile(const QString& title, const QString& filter, const QString& name, const QString& suffix);
    void tellSaved(const QString& path);

    PageContext m_context;
    QWidget* m_window;
    AskPrinter m_askPrinter;
};

} // namespace cooperage::ui
