// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/report/document_outputs.h"

class QHBoxLayout;
class QPushButton;

namespace cooperage::ui {

class PaperView;

/// A document other than the term's report, as it will stand on paper, and what becomes of it: print, PDF, Word, web
/// page. It is made on the reading lane.
class DocumentView final : public QWidget {
    Q_OBJECT
public:
    using Make = std::function<report::Document(const ReadStore& store)>;

    explicit DocumentView(const PageContext& context, QWidget* parent = nullptr);

    /// Makes the document; the newest call wins. It must hold copies only.
    void setMake(Make make);
    void reload();
    /// Something else to do with it, before the buttons.
    void addAct(QWidget* act);
    DocumentOutputs& outputs() { return *m_outputs; }
    PaperView& paper() { return *m_paper; }

private:
    struct Made {
        report::Document document;
        paper::Pages pages;
    };
    QPushButton* button(const char* name, const char* icon, const QString& text);
    void present(Made made);

    PageContext m_context;
    Make m_make;
    std::shared_ptr<const Made> m_made;
    DocumentOutputs* m_outputs;
    PaperView* m_paper;
    QHBoxLayout* m_acts;
    QList<QPushButton*> m_buttons;
};

/// A window of its own around such a document.
class DocumentWindow final : public QDialog {
    Q_OBJECT
public:
    DocumentWindow(const PageContext& context, const QString& title, DocumentView::Make make,
                   QWidget* parent = nullptr);

    DocumentView& view() { return *m_view; }

private:
    DocumentView* m_view;
};

} // namespace cooperage::ui
