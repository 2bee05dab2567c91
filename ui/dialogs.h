// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

class QWidget;

namespace cooperage::ui {

/// A question before a step that the user should know about. Title = the act; `text` asks with names and numbers;
/// `consequences` says what else happens and how to take it back.
struct Question {
    QString title{};
    QString text{};
    QString consequences{};
    QString act{};            ///< what the button does: verb, or verb, number and object; never "OK"
    QString stay{};           ///< the safe button, which has the focus; empty: Cancel
    bool isDangerous = false; ///< something is removed
};

struct FileQuestion {
    QString title{};
    QString filter{};    ///< as QFileDialog takes it: "Excel (*.xlsx *.csv);;…"
    QString suggested{}; ///< folder, or full path when saving
};

struct TextQuestion {
    QString title{};
    QString label{};
    QString text{}; ///< what the field holds at first
    QString act{};
};

/// Several short texts at once, each of which may stay empty.
struct TextsQuestion {
    struct Field {
        QString label{};
        QString text{}; ///< what it holds at first
        QString hint{}; ///< grey, while it is empty
    };
    QString title{};
    QString text{}; ///< why they are asked for
    std::vector<Field> fields{};
    QString act{};
};

/// What a person may take for a ledger. Old formats are among them: they are refused with a sentence that helps, which
/// a file that cannot be seen in the dialog is not.
QStringList ledgerSuffixes();
QString ledgerFilter(); ///< of a file dialog

/// The one seam through which a window asks something or tells of a failure; tests put a scripted one in its place
/// (tests/support/fake_dialogs.h). All calls block until answered. UI thread only.
class Dialogs {
public:
    virtual ~Dialogs() = default;

    /// True when the user chose to act.
    virtual bool ask(const Question& question) = 0;
    /// A failure: what happened, where, what to do; `detail` stands behind "Details".
    virtual void tell(const QString& title, const QString& text, const QString& detail = {}) = 0;
    /// Empty when the user changed his mind.
    virtual QString openFile(const FileQuestion& question) = 0;
    virtual QStringList openFiles(const FileQuestion& question) = 0;
    virtual QString saveFile(const FileQuestion& question) = 0;
    virtual QString openFolder(const FileQuestion& question) = 0;
    /// Empty when cancelled; the text is trimmed and not empty otherwise.
    virtual std::optional<QString> askText(const TextQuestion& question) = 0;
    /// One text a field, trimmed; nullopt when cancelled.
    virtual std::optional<QStringList> askTexts(const TextsQuestion& question) = 0;
};

/// The real dialogs, modal to the window they are given.
class WindowDialogs final : public Dialogs {
public:
    explicit WindowDialogs(QWidget* window = nullptr);

    bool ask(const Question& question) override;
    void tell(const QString& title, const QString& text, const QString& detail) override;
    QString openFile(const FileQuestion& question) override;
    QStringList openFiles(const FileQuestion& question) override;
    QString saveFile(const FileQuestion& question) override;
    QString openFolder(const FileQuestion& question) override;
    std::optional<QString> askText(const TextQuestion& question) override;
    std::optional<QStringList> askTexts(const TextsQuestion& question) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace cooperage::ui
