// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs.h"

#include <QCoreApplication>
#include <QFileDialog>

#include "ui/widgets/message_dialog.h"

namespace cooperage::ui {

QStringList ledgerSuffixes()
{
    return {QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"), QStringLiteral("et"),
            QStringLiteral("csv")};
}

QString ledgerFilter()
{
    QStringList patterns;
    for (const QString& suffix : ledgerSuffixes())
        patterns.append(QStringLiteral("*.") + suffix);
    // The brackets are read by the dialog, which knows no other ones: they are none of the translation's.
    return QStringLiteral("%1 (%2)").arg(QCoreApplication::translate("Dialogs", "Ledgers"), patterns.join(u' '));
}

WindowDialogs::WindowDialogs(QWidget* window) : m_window(window) {}

bool WindowDialogs::ask(const Question& question)
{
    MessageDialog dialog(question, m_window);
    return dialog.exec() == QDialog::Accepted;
}

void WindowDialogs::tell(const QString& title, const QString& text, const QString& detail)
{
    MessageDialog dialog(title, text, detail, m_window);
    dialog.exec();
}

QString WindowDialogs::openFile(const FileQuestion& question)
{
    return QFileDialog::getOpenFileName(m_window, question.title, question.suggested, question.filter);
}

QStringList WindowDialogs::openFiles(const FileQuestion& question)
{
    return QFileDialog::getOpenFileNames(m_window, question.title, question.suggested, question.filter);
}

QString WindowDialogs::saveFile(const FileQuestion& question)
{
    return QFileDialog::getSaveFileName(m_window, question.title, question.suggested, question.filter);
}

QString WindowDialogs::openFolder(const FileQuestion& question)
{
    return QFileDialog::getExistingDirectory(m_window, question.title, question.suggested);
}

std::optional<QString> WindowDialogs::askText(const TextQuestion& question)
{
    MessageDialog dialog(question, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.text();
}

std::optional<QStringList> WindowDialogs::askTexts(const TextsQuestion& question)
{
    MessageDialog dialog(question, m_window);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.texts();
}

} // namespace cooperage::ui
