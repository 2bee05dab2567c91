// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <vector>

namespace cooperage::testing_support {

/// A PDF as poppler's tools see it. Throws std::runtime_error when a tool is missing or fails.
class PdfReader {
public:
    struct Word {
        int page = 1;
        QRectF box; ///< points from the top left corner
        QString text;
    };
    struct Font {
        QString name;
        bool embedded = false;
        bool subset = false;
        bool unicode = false;
    };

    explicit PdfReader(QString path) : m_path(std::move(path)) {}

    int pageCount() const;
    /// The text in reading order, without blanks and line ends.
    QString text() const;
    QString property(const QString& name) const;
    std::vector<Word> words() const;
    std::vector<Font> fonts() const;
    int imageCount() const;

private:
    QString m_path;
};

} // namespace cooperage::testing_support
