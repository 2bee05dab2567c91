// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/records/report_text.h"
#include "ui/report/document_outputs.h"
#include "ui/report/report_contents.h"
#include "ui/shell/page.h"

class QLabel;
class QToolButton;

namespace cooperage::ui {

class Chip;
class OutputPanel;
class Notice;
class PageHeader;
class PaperView;
class SectionsPanel;
class SegmentedControl;

/// The term's report as it will stand on paper: sections at the left, the pages in the middle, what becomes of them at
/// the right. Preview, print and PDF are the same pages.
class ReportPage final : public Page {
    Q_OBJECT

public:
    explicit ReportPage(const PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    bool mayLeave() override;
    /// While the report is still being made too: it is printed once it stands there.
    bool canPrint() const override { return true; }
    void printPage() override;
    bool canExport() const override { return m_contents != nullptr; }
    void exportPage() override { savePdf(); }
    DocumentOutputs& outputs() { return *m_outputs; }

private:
    QWidget* makeNoName();
    QWidget* makeBar();
    QToolButton* barButton(const char* name, const char* iconName, const QString& text);
    void present(ReportContents contents);
    void showView();
    void setSection(const QString& section, const std::function<void(ReportText&)>& change);
    void setOrder(const QStringList& sections);
    void savePdf();
    void saveDocx();
    void saveHtml();
    void seal();
    void reopen();
    QString fileName() const; ///< of what is saved, where the user does not say otherwise

    std::shared_ptr<const ReportContents> m_contents; ///< null before the first report is made
    bool m_isMaking = true;                           ///< what stands on the page is not what was asked for
    bool m_printWanted = false;                       ///< as soon as it is made
    DocumentOutputs* m_outputs;
    PageHeader* m_header;
    SectionsPanel* m_sections;
    PaperView* m_paper;
    OutputPanel* m_output;
    Notice* m_noName;
    Chip* m_sealed;
    QLabel* m_place;
    QLabel* m_zoom;
    QToolButton* m_back;
    QToolButton* m_on;
    SegmentedControl* m_fit;
};

} // namespace cooperage::ui
