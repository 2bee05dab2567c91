// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session.h"

namespace cooperage::ui {

namespace {

OpenedFile openSilently(const QString& path, const QString& person)
{
    Progress progress;
    return openFile(path, person, progress);
}

} // namespace

Session::Session(const QString& path, const QString& person, QObject* parent)
    : Session(openSilently(path, person), person, parent)
{
}

Session::Session(OpenedFile file, const QString& person, QObject* parent)
    : QObject(parent), m_file(std::move(file)), m_jobs(m_file, person), m_store(m_file.readPath), m_person(person)
{
    connect(&m_jobs, &JobRunner::changed, this, &Session::changed);
}

void Session::setTerm(const QString& term)
{
    if (term == m_term)
        return;
    m_term = term;
    Q_EMIT termChanged(term);
}

void Session::setPerson(const QString& person)
{
    m_person = person;
    m_jobs.setPerson(person);
    if (m_file.lock)
        m_file.lock->setPerson(person);
}

void Session::undo()
{
    m_jobs.write(
        tr("Undoing"), this, [](Store& store, Progress& progress) { return store.undo(progress); },
        [this](const std::optional<std::pair<Step, ChangeSet>>& taken) {
            if (taken)
                Q_EMIT undone(opText(taken->first.operation) + QLatin1Char(' ') + taken->first.text);
        });
}

void Session::redo()
{
    m_jobs.write(
        tr("Redoing"), this, [](Store& store, Progress& progress) { return store.redo(progress); },
        [this](const std::optional<std::pair<Step, ChangeSet>>& taken) {
            if (taken)
                Q_EMIT redone(opText(taken->first.operation) + QLatin1Char(' ') + taken->first.text);
        });
}

} // namespace cooperage::ui
