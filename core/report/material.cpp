// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/material.h"

#include <cmath>

#include "core/base/assert.h"

namespace cooperage::report {

namespace {

bool isMoney(const Figure& figure)
{
    return QLatin1StringView(figure.unit) == QLatin1StringView("yuan");
}

bool isShare(const Figure& figure)
{
    return figure.measure.kind == Measure::Kind::Share;
}

void append(Spans& spans, const Spans& more)
{
    spans.insert(spans.end(), more.begin(), more.end());
}

} // namespace

QString moneyText(double yuan, const Words& words)
{
    if (words.isChinese() && yuan >= 10'000)
        return numberText(yuan / 10'000, std::fmod(yuan, 10'000) == 0 ? 0 : 2) + QStringLiteral("万元");
    const QString number = numberText(yuan, std::fmod(yuan, 1) == 0 ? 0 : 2);
    return words.isChinese() ? number + QStringLiteral("元") : number + QStringLiteral(" yuan");
}

QString dateText(QDate day, const Words& words)
{
    if (words.isChinese())
        return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
    return QLocale(QLocale::English).toString(day, QStringLiteral("d MMMM yyyy"));
}

Text joined(const Words& words, std::initializer_list<Text> sentences)
{
    Text paragraph;
    for (const Text& sentence : sentences) {
        if (sentence.spans.empty())
            continue;
        if (!paragraph.spans.empty() && !words.isChinese())
            paragraph.spans.push_back({QStringLiteral(" "), {}});
        append(paragraph.spans, sentence.spans);
    }
    return paragraph;
}

Material::Material(const ReadStore& store, const Scope& scope, const Words& words)
    : m_store(store), m_scope(scope), m_words(words), m_values(figures(store, scope, Basis::Reported)),
      m_before(previousScope(store, scope)), m_compared(cooperage::isCompared(store, scope)),
      m_isSealed(sealedTerms(store).contains(scope.term))
{
}

const FigureValue& Material::figure(const char* id) const
{
    for (const FigureValue& one : m_values)
        if (QLatin1StringView(one.figure->id) == QLatin1StringView(id))
            return one;
    assertionFailed(id);
}

std::optional<double> Material::before(const char* id) const
{
    const FigureValue& one = figure(id);
    return m_compared && covers(m_store, *one.figure, m_before) ? one.before : std::nullopt;
}

QString Material::date(QDate day) const
{
    return dateText(day, m_words);
}

/// A term's name within a sentence.
QString Material::scopeWord(const TermKey& term) const
{
    QString word = term.label(m_words);
    if (m_words.isChinese())
        return word.remove(QLatin1Char(' '));
    return QStringLiteral("the ") + word.left(1).toLower() + word.mid(1);
}

QString Material::termWord() const
{
    switch (m_scope.term.kind()) {
    case TermKey::Kind::Term:
        return text(QT_TRANSLATE_NOOP("report", "this term"));
    case TermKey::Kind::SchoolYear:
        return text(QT_TRANSLATE_NOOP("report", "this school year"));
    case TermKey::Kind::CalendarYear:
        break;
    }
    return text(QT_TRANSLATE_NOOP("report", "this year"));
}

QString Material::beforeWord() const
{
    if (m_scope.comparison)
        return scopeWord(*m_scope.comparison);
    switch (m_scope.term.kind()) {
    case TermKey::Kind::Term:
        return text(QT_TRANSLATE_NOOP("report", "the term before"));
    case TermKey::Kind::SchoolYear:
        return text(QT_TRANSLATE_NOOP("report", "the school year before"));
    case TermKey::Kind::CalendarYear:
        break;
    }
    return text(QT_TRANSLATE_NOOP("report", "the year before"));
}

QString Material::listCaption(const char* source) const
{
    const QString caption = text(source);
    return m_isSealed ? text(QT_TRANSLATE_NOOP("report", "%1; records as they are today")).arg(caption) : caption;
}

QString Material::earlierTitle() const
{
    return m_scope.comparison ? m_scope.comparison->toString() : text(QT_TRANSLATE_NOOP("report", "Earlier"));
}

Spans Material::quantity(const Figure& figure, double value, const QString& id) const
{
    if (isShare(figure))
        return {{shareText(value), id}};
    if (isMoney(figure))
        return {{moneyText(value, m_words), id}};
    const QString unit = unitBehind(value, figureUnit(figure, m_words));
    if (m_words.isChinese())
        return {{numberText(value), id}, {unit, {}}};
    return {{numberText(value), id}, {QLatin1Char(' ') + unit, {}}};
}

Spans Material::count(const char* id) const
{
    const FigureValue& one = figure(id);
    if (!one.value)
        return plain(kDash);
    return quantity(*one.figure, *one.value, one.id());
}

Spans Material::change(const char* id) const
{
    const FigureValue& one = figure(id);
    const std::optional<double> earlier = before(id);
    if (!one.value || !earlier)
        return {};
    if (isShare(*one.figure)) {
        const double points = (*one.value - *earlier) * 100;
        if (std::abs(points) < 0.05)
            return say(QT_TRANSLATE_NOOP("report", "the same as in %1"), {plain(beforeWord())}).spans;
        const char* source = points > 0 ? QT_TRANSLATE_NOOP("report", "%2 percentage points more than in %1")
                                        : QT_TRANSLATE_NOOP("report", "%2 percentage points less than in %1");
        return say(source, {plain(beforeWord()), plain(numberText(std::abs(points), 1))}).spans;
    }
    const double difference = *one.value - *earlier;
    if (difference == 0)
        return say(QT_TRANSLATE_NOOP("report", "the same as in %1"), {plain(beforeWord())}).spans;
    QString amount;
    if (isMoney(*one.figure))
        amount = moneyText(std::abs(difference), m_words);
    else
        amount =
            numberText(std::abs(difference)) + (m_words.isChinese() ? figureUnit(*one.figure, m_words) : QString());
    const char* source = difference > 0 ? QT_TRANSLATE_NOOP("report", "%2 more than in %1")
                                        : QT_TRANSLATE_NOOP("report", "%2 fewer than in %1");
    return say(source, {plain(beforeWord()), plain(amount)}).spans;
}

Spans Material::withChange(const char* id) const
{
    const Spans changed = change(id);
    if (changed.empty())
        return {};
    Spans spans = plain(m_words.isChinese() ? QStringLiteral("，") : QStringLiteral(", "));
    append(spans, changed);
    return spans;
}

Span Material::cell(const char* id) const
{
    const FigureValue& one = figure(id);
    if (!one.value)
        return {kDash, {}};
    if (isShare(*one.figure))
        return {shareText(*one.value), one.id()};
    return {numberText(*one.value), one.id()};
}

Span Material::beforeCell(const char* id) const
{
    const std::optional<double> earlier = before(id);
    if (!earlier)
        return {kDash, {}};
    return {isShare(*figure(id).figure) ? shareText(*earlier) : numberText(*earlier), {}};
}

Span Material::changeCell(const char* id) const
{
    const FigureValue& one = figure(id);
    const std::optional<double> earlier = before(id);
    if (!one.value || !earlier)
        return {kDash, {}};
    const bool share = isShare(*one.figure);
    const double difference = (*one.value - *earlier) * (share ? 100 : 1);
    const QString number = numberText(difference, share ? 1 : 0);
    return {difference > 0 ? QLatin1Char('+') + number : number, {}};
}

Span Material::part(const Part& part, bool money) const
{
    return {money ? moneyText(part.value, m_words) : numberText(part.value), part.id};
}

Text Material::say(const char* source, const std::vector<Spans>& parts) const
{
    const QString pattern = text(source);
    Text sentence;
    qsizetype from = 0;
    for (qsizetype at = pattern.indexOf(QLatin1Char('%')); at >= 0; at = pattern.indexOf(QLatin1Char('%'), from)) {
        const size_t number = static_cast<size_t>(pattern.at(at + 1).digitValue());
        COOPERAGE_ASSERT(number >= 1 && number <= parts.size());
        if (at > from)
            sentence.spans.push_back({pattern.mid(from, at - from), {}});
        append(sentence.spans, parts[number - 1]);
        from = at + 2;
    }
    if (from < pattern.size())
        sentence.spans.push_back({pattern.mid(from), {}});
    return sentence;
}

std::vector<Part> Material::parts(const char* figure, const char* breakdown, Before before) const
{
    return cooperage::parts(m_store, getBreakdown(QString::fromLatin1(figure), QString::fromLatin1(breakdown)), m_scope,
                            m_words, before, Basis::Reported);
}

} // namespace cooperage::report
