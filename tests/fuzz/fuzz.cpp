// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QDir>
#include <cstdio>
#include <cstdlib>

#include "core/base/words.h"

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    static QCoreApplication application(*argc, *argv);
    cooperage::installLanguage(cooperage::Words::Language::Chinese);
    return 0;
}

namespace cooperage::fuzz {

namespace {

QString memoryFolder()
{
    const QString shared = QStringLiteral("/dev/shm");
    return (QFileInfo(shared).isWritable() ? shared : QDir::tempPath()) + QStringLiteral("/fuzz-XXXXXX");
}

} // namespace

std::vector<NamedBytes> filesIn(const QByteArray& text, size_t limit)
{
    std::vector<NamedBytes> files;
    qsizetype at = text.startsWith("@@ ") ? 0 : text.indexOf("\n@@ ") + 1;
    while (files.size() < limit && text.sliced(at).startsWith("@@ ")) {
        const qsizetype nameEnd = text.indexOf('\n', at);
        if (nameEnd < 0)
            break;
        const qsizetype next = text.indexOf("\n@@ ", nameEnd);
        const qsizetype end = next < 0 ? text.size() : next + 1;
        files.push_back({text.sliced(at + 3, nameEnd - at - 3), text.sliced(nameEnd + 1, end - nameEnd - 1)});
        at = end;
    }
    return files;
}

Folder::Folder() : m_folder(memoryFolder())
{
    expect(m_folder.isValid(), "there is a folder to write to");
}

QString Folder::put(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    expect(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the input can be written");
    return file.fileName();
}

void expect(bool isKept, const char* promise)
{
    if (isKept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", promise);
    std::abort();
}

} // namespace cooperage::fuzz
