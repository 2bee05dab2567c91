// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryDir>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/failure.h"

/// What the fuzz targets share. A seed is either a file as it is or several files in one text: each begins with a line
/// "@@ NAME", so that a mutation changes the parts of a zip without breaking the zip.
namespace cooperage::fuzz {

struct NamedBytes {
    QByteArray name;
    QByteArray bytes;
};

/// The files in such a text, at most `limit`.
std::vector<NamedBytes> filesIn(const QByteArray& text, size_t limit);

/// A folder in memory where the system has one; its files are overwritten by the next input.
class Folder {
public:
    Folder();
    QString path(const QString& name) const { return m_folder.filePath(name); }
    /// Writes a file and returns its path.
    QString put(const QString& name, const QByteArray& bytes) const;

private:
    QTemporaryDir m_folder;
};

/// Ends the run when a promise is broken: the input is then kept as a crash.
void expect(bool isKept, const char* promise);

/// Runs what may end in one sentence for the user, and in nothing else.
template <class Work>
void mayFail(Work work)
{
    try {
        work();
    } catch (const Failure& failure) {
        expect(!failure.text().isEmpty() && !failure.text().contains(u'\n'), "a failure is one sentence");
    }
}

} // namespace cooperage::fuzz
