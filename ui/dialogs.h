// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>
#include <QStringList>
#include <optional>

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

private:
    QPointer<QWidget> m_window;
};

} // namespace cooperage::ui
