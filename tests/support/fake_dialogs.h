// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <vector>

#include <gtest/gtest.h>

#include "ui/dialogs.h"

namespace cooperage::ui {

/// Answers what the test wrote down beforehand, in order, and keeps what was asked and told. A question without an
/// answer is a failure of the test and gets the safe one.
class FakeDialogs final : public Dialogs {
public:
    struct Told {
        QString title;
        QString text;
        QString detail;
    };

    std::deque<bool> answers;
    std::deque<QStringList> files; ///< for openFile, openFiles, saveFile and openFolder; an empty list: cancelled
    std::deque<std::optional<QString>> texts;
    std::deque<std::optional<QStringList>> many; ///< for askTexts

    std::vector<Question> asked;
    std::vector<FileQuestion> askedFiles;
    std::vector<TextQuestion> askedTexts;
    std::vector<TextsQuestion> askedMany;
    std::vector<Told> told;

    bool ask(const Question& question) override
    {
        asked.push_back(question);
        return next(answers, false, question.text);
    }

    void tell(const QString& title, const QString& text, const QString& detail) override
    {
        told.push_back({title, text, detail});
    }

    QString openFile(const FileQuestion& question) override { return nextFiles(question).value(0); }
    QStringList openFiles(const FileQuestion& question) override { return nextFiles(question); }
    QString saveFile(const FileQuestion& question) override { return nextFiles(question).value(0); }
    QString openFolder(const FileQuestion& question) override { return nextFiles(question).value(0); }

    std::optional<QString> askText(const TextQuestion& question) override
    {
        askedTexts.push_back(question);
        return next(texts, std::optional<QString>(), question.title);
    }

    std::optional<QStringList> askTexts(const TextsQuestion& question) override
    {
        askedMany.push_back(question);
        return next(many, std::optional<QStringList>(), question.title);
    }

private:
    QStringList nextFiles(const FileQuestion& question)
    {
        askedFiles.push_back(question);
        return next(files, QStringList(), question.title);
    }

    template <class T>
    static T next(std::deque<T>& script, T safe, const QString& what)
    {
        if (script.empty()) {
            ADD_FAILURE() << "no answer was written down for: " << what.toStdString();
            return safe;
        }
        std::swap(safe, script.front());
        script.pop_front();
        return safe;
    }
};

} // namespace cooperage::ui
