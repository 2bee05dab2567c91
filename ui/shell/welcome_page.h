// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace cooperage::ui {

/// What the window shows while no file is open: how to begin, the recent files, and what the program is for.
class WelcomePage final : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget* parent = nullptr);

    void setRecentFiles(const QStringList& paths);

Q_SIGNALS:
    void importChosen();
    void newChosen();
    void openChosen();
    void sampleChosen();
    void fileChosen(const QString& path);
    void clearRecentChosen();

private:
    QWidget* start();
    QWidget* choice(const char* iconName, const QString& title, const QString& sentence, const QString& keys,
                    const QString& name, bool primary, void (WelcomePage::*chosen)());
    QWidget* step(int number, const QString& title, const QString& sentence);

    QWidget* m_recent = nullptr;
};

} // namespace cooperage::ui
