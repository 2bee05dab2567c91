// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class QLabel;
class QToolButton;

namespace cooperage::ui {

/// A search line: magnifier, the shortcut while it is empty, a note of how it matched and a clear button while it is
/// not.
///
/// Tells of the text 200 ms after the last change, and never while an input method is still composing: half a pinyin
/// syllable is no search.
class SearchField final : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// For people only ("Ctrl+K"); the shortcut itself belongs to the action table.
    void setShortcutHint(const QString& keys);
    /// How the text matched and how often; shown at the right.
    void setNote(const QString& note);

Q_SIGNALS:
    void searched(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();
    void layOut();

    QLabel* m_keys;
    QLabel* m_note;
    QToolButton* m_clear;
    QTimer m_pause;
    QString m_told;
    bool m_isComposing = false;
};

} // namespace cooperage::ui
