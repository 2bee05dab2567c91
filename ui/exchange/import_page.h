// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "core/exchange/import.h"
#include "ui/exchange/import_inputs.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace cooperage::ui {

class ImportCheck;
class ImportDone;
class ImportFoot;
class ImportStart;
class PageHeader;
class ProgressCard;
class StepIndicator;

/// Ledgers in: choose files, check what would be written to the last cell, write it as one step.
///
/// The plan is made on the reading lane and made anew whenever the user says something or the file changes; what is
/// shown is what is written.
class ImportPage final : public Page {
    Q_OBJECT
public:
    explicit ImportPage(const PageContext& context, QWidget* parent = nullptr);

    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;
    void addFiles(const QStringList& paths) override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Stage { Choose, Check, Written };

    void makeParts();
    void makeProgress();
    void connectParts();
    Stage stage() const;
    void showStage(Stage stage);
    void showStatus();
    void chooseFiles();
    void plan(const ImportInputs& inputs);
    void planEnded();
    void showPlan();
    void clear();
    void write();
    void showWritten(const ImportResult& result);
    void showUndo();
    void undoImport(qint64 step);
    void saveRefused();
    void keepMappings();
    void placeProgress();

    ImportInputs m_inputs;  ///< what the plan is being made of, or was made of
    ImportInputs m_planned; ///< what the plan that is shown was made of
    std::shared_ptr<const ImportPlan> m_plan;
    int m_planJob = 0;
    int m_writeJob = 0;
    qint64 m_writtenStep = 0;

    PageHeader* m_header;
    StepIndicator* m_steps;
    QStackedWidget* m_stack;
    ImportStart* m_start;
    ImportCheck* m_check;
    ImportFoot* m_foot;
    ImportDone* m_done;
    ProgressCard* m_progress;
    QTimer m_delay;
    QString m_doing; ///< what the progress says
};

} // namespace cooperage::ui
