// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/pdf_text.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <vector>

namespace cooperage::paper {

namespace {

struct Pair {
    char16_t radical;
    char16_t ideograph;
    bool operator<(char16_t other) const { return radical < other; }
};

// Unicode 14, EquivalentUnifiedIdeograph.txt; NFKC does not know the radicals of this supplement. Those whose ideograph
// lies outside the basic plane are left as they are; ⺫ (there 目) is drawn with the glyph of 罒.
constexpr Pair kSupplement[] = {
    {0x2e81, 0x5382}, {0x2e82, 0x4e5b}, {0x2e83, 0x4e5a}, {0x2e84, 0x4e59}, {0x2e85, 0x4ebb}, {0x2e86, 0x5182},
    {0x2e88, 0x5200}, {0x2e89, 0x5202}, {0x2e8a, 0x535c}, {0x2e8b, 0x353e}, {0x2e8c, 0x5c0f}, {0x2e8d, 0x5c0f},
    {0x2e8e, 0x5140}, {0x2e8f, 0x5c23}, {0x2e90, 0x5c22}, {0x2e92, 0x5df3}, {0x2e93, 0x5e7a}, {0x2e94, 0x5f51},
    {0x2e95, 0x5f50}, {0x2e96, 0x5fc4}, {0x2e97, 0x5fc3}, {0x2e98, 0x624c}, {0x2e99, 0x6535}, {0x2e9b, 0x65e1},
    {0x2e9c, 0x65e5}, {0x2e9d, 0x6708}, {0x2e9e, 0x6b7a}, {0x2e9f, 0x6bcd}, {0x2ea0, 0x6c11}, {0x2ea1, 0x6c35},
    {0x2ea2, 0x6c3a}, {0x2ea3, 0x706c}, {0x2ea4, 0x722b}, {0x2ea5, 0x722b}, {0x2ea6, 0x4e2c}, {0x2ea7, 0x725b},
    {0x2ea8, 0x72ad}, {0x2ea9, 0x738b}, {0x2eab, 0x7f52}, {0x2eac, 0x793a}, {0x2ead, 0x793b}, {0x2eaf, 0x7cf9},
    {0x2eb0, 0x7e9f}, {0x2eb1, 0x7f53}, {0x2eb2, 0x7f52}, {0x2eb3, 0x34c1}, {0x2eb4, 0x5197}, {0x2eb6, 0x7f8a},
    {0x2eb9, 0x8002}, {0x2eba, 0x8080}, {0x2ebb, 0x807f}, {0x2ebc, 0x8089}, {0x2ebe, 0x8279}, {0x2ebf, 0x8279},
    {0x2ec0, 0x8279}, {0x2ec1, 0x864e}, {0x2ec2, 0x8864}, {0x2ec3, 0x8980}, {0x2ec4, 0x897f}, {0x2ec5, 0x89c1},
    {0x2ec6, 0x89d2}, {0x2ec8, 0x8ba0}, {0x2ec9, 0x8d1d}, {0x2ecb, 0x8f66}, {0x2ecc, 0x8fb6}, {0x2ecd, 0x8fb6},
    {0x2ece, 0x8fb6}, {0x2ecf, 0x9091}, {0x2ed0, 0x9485}, {0x2ed1, 0x9577}, {0x2ed2, 0x9578}, {0x2ed3, 0x957f},
    {0x2ed4, 0x95e8}, {0x2ed6, 0x961d}, {0x2ed7, 0x96e8}, {0x2ed8, 0x9752}, {0x2ed9, 0x97e6}, {0x2eda, 0x9875},
    {0x2edb, 0x98ce}, {0x2edc, 0x98de}, {0x2edd, 0x98df}, {0x2edf, 0x98e0}, {0x2ee0, 0x9963}, {0x2ee2, 0x9a6c},
    {0x2ee3, 0x9aa8}, {0x2ee4, 0x9b3c}, {0x2ee5, 0x9c7c}, {0x2ee6, 0x9e1f}, {0x2ee7, 0x5364}, {0x2ee8, 0x9ea6},
    {0x2ee9, 0x9ec4}, {0x2eea, 0x9efe}, {0x2eeb, 0x6589}, {0x2eec, 0x9f50}, {0x2eed, 0x6b6f}, {0x2eee, 0x9f7f},
    {0x2eef, 0x7adc}, {0x2ef0, 0x9f99}, {0x2ef1, 0x9f9c}, {0x2ef2, 0x4e80}, {0x2ef3, 0x9f9f},
};

/// Four hexadecimal digits between < and >; 0 for anything else.
char16_t codePointAt(const QByteArray& pdf, qsizetype at)
{
    if (at + 6 > pdf.size() || pdf[at] != '<' || pdf[at + 5] != '>')
        return 0;
    bool valid = false;
    const uint code = pdf.mid(at + 1, 4).toUInt(&valid, 16);
    return valid ? char16_t(code) : u'\0';
}

} // namespace

char16_t ideographOf(char16_t codePoint)
{
    const auto found = std::lower_bound(std::begin(kSupplement), std::end(kSupplement), codePoint);
    if (found != std::end(kSupplement) && found->radical == codePoint)
        return found->ideograph;
    if (codePoint < 0x2E80 || codePoint > 0x2FD5)
        return codePoint;
    const QString plain = QString(QChar(codePoint)).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 ? plain.front().unicode() : codePoint;
}

namespace {

struct Edit {
    qsizetype at;
    qsizetype removed;
    QByteArray text;
};

/// What to write for a code point; 0 stays.
char16_t nameOf(char16_t code)
{
    return code == u'\t' ? u' ' : ideographOf(code);
}

QByteArray hex(char16_t code)
{
    return '<' + QByteArray::number(code, 16).rightJustified(4, '0').toUpper() + '>';
}

/// Lists name glyphs one by one: the names are replaced digit for digit.
void renameLists(QByteArray& pdf, qsizetype from, qsizetype to)
{
    bool inList = false;
    for (qsizetype at = from; at < to; ++at) {
        inList = pdf[at] == '[' || (inList && pdf[at] != ']');
        const char16_t code = inList ? codePointAt(pdf, at) : u'\0';
        if (nameOf(code) != code)
            pdf.replace(at, 6, hex(nameOf(code)));
    }
}

/// A run of neighbouring radicals (⼥⼦) is named by its first alone, but 女 and 子 are no neighbours: the run becomes
/// a list. Answers the bytes that the map grows by.
qsizetype renameRuns(const QByteArray& pdf, qsizetype from, qsizetype to, std::vector<Edit>& edits)
{
    constexpr qsizetype kSecond = 7, kThird = 14, kLine = 20; // <0001> <0004> <2F25>
    qsizetype grown = 0;
    for (qsizetype line = from, end = 0; line < to; line = end + 1) {
        end = pdf.indexOf('\n', line);
        if (end < 0)
            break;
        const char16_t code = codePointAt(pdf, line + kThird);
        if (end - line != kLine || code == 0)
            continue;
        const int count = codePointAt(pdf, line + kSecond) - codePointAt(pdf, line) + 1;
        QByteArray list;
        bool isRenamed = false;
        for (int i = 0; i < count; ++i) {
            const auto each = char16_t(code + i);
            isRenamed = isRenamed || nameOf(each) != each;
            list += hex(nameOf(each)) + ' ';
        }
        if (!isRenamed)
            continue;
        edits.push_back({line + kThird, 6, '[' + list + ']'});
        grown += edits.back().text.size() - 6;
    }
    return grown;
}

/// Carries out edits, in the order of their places, and moves the file's table of offsets along.
void apply(QByteArray& pdf, std::vector<Edit> edits)
{
    const auto moved = [&edits](qsizetype offset) {
        qsizetype shift = 0;
        for (const Edit& edit : edits)
            if (edit.at < offset)
                shift += edit.text.size() - edit.removed;
        return offset + shift;
    };
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const QByteArray heading = pdf.mid(table, 64).split('\n').value(1); // 0 118
    qsizetype entry = table + 5 + heading.size() + 1;
    for (int left = heading.split(' ').value(1).toInt(); left > 0; --left, entry += 20)
        if (pdf[entry + 17] == 'n')
            pdf.replace(entry, 10, QByteArray::number(moved(pdf.mid(entry, 10).toLongLong())).rightJustified(10, '0'));
    const qsizetype start = pdf.indexOf('\n', pdf.lastIndexOf("startxref")) + 1;
    const qsizetype digits = QByteArray::number(table).size();
    edits.push_back({start, digits, QByteArray::number(moved(table))});
    QByteArray made;
    qsizetype done = 0;
    for (const Edit& edit : edits) {
        made += pdf.mid(done, edit.at - done) + edit.text;
        done = edit.at + edit.removed;
    }
    pdf = made + pdf.mid(done);
}

} // namespace

void nameIdeographs(QByteArray& pdf)
{
    const QByteArray begin("/CMapName /Adobe-Identity-UCS def"), end("endcmap"), length("<< /Length ");
    std::vector<Edit> edits;
    for (qsizetype map = pdf.indexOf(begin); map >= 0; map = pdf.indexOf(begin, map + 1)) {
        const qsizetype last = pdf.indexOf(end, map);
        renameLists(pdf, map, last);
        std::vector<Edit> runs;
        const qsizetype grown = renameRuns(pdf, map, last, runs);
        if (runs.empty())
            continue;
        const qsizetype number = pdf.lastIndexOf(length, map) + length.size();
        const QByteArray was = pdf.mid(number, pdf.indexOf(' ', number) - number);
        edits.push_back({number, was.size(), QByteArray::number(was.toLongLong() + grown)});
        edits.insert(edits.end(), runs.begin(), runs.end());
    }
    if (!edits.empty())
        apply(pdf, std::move(edits));
}

} // namespace cooperage::paper
