// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/number_text.h"
#include "core/figures/breakdown.h"
#include "core/report/block.h"

namespace cooperage::report {

using Spans = std::vector<Span>;

/// What all sections of one report are written from: the file, the term, the language, and the figures counted once,
/// or as they were sealed.
///
/// The sentences are kept as wholes, "%1 agreements …", so that each language orders them its own way; the numbers in
/// them stay spans that open their records.
class Material {
public:
    Material(const ReadStore& store, const Scope& scope, const Words& words);

    const ReadStore& store() const { return m_store; }
    const Scope& scope() const { return m_scope; }
    const Words& words() const { return m_words; }

    const FigureValue& figure(const char* id) const;
    double value(const char* id) const { return figure(id).value.value_or(0); } ///< 0 when empty
    bool has(const char* id) const { return value(id) > 0; }
    /// Of the scope before; empty also where the file says nothing about that time.
    std::optional<double> before(const char* id) const;
    bool isCompared(const char* id) const { return before(id).has_value(); }

    QString text(const char* source) const { return m_words.text("report", source); }
    QString date(QDate day) const; ///< 2026年1月31日, 31 January 2026
    QString termWord() const;      ///< 本学期, this term; 本学年; 2025年
    QString beforeWord() const;    ///< 上学期, the term before; a term that was chosen, by its name

    /// The caption of a list of single records: in the report of a sealed term it says that they are those of today.
    QString listCaption(const char* source) const;
    QString earlierTitle() const; ///< of a column that compares: 上期, Earlier, 2024-2025-1

    Spans count(const char* id) const; ///< 29份, 29 agreements; money as 135.6万元; shares as 97.2%
    Spans change(const char* id) const; ///< 比上学期减少3份, 3 fewer than in the term before; empty when not compared
    /// A comma and the change, or nothing.
    Spans withChange(const char* id) const;
    Span cell(const char* id) const;       ///< the number alone
    Span beforeCell(const char* id) const; ///< a dash when not compared
    Span changeCell(const char* id) const; ///< +3, −2, 0, or a dash
    Span part(const Part& part, bool money = false) const;

    /// A sentence with %1, %2 … replaced by spans.
    Text say(const char* source, const std::vector<Spans>& parts = {}) const;
    Spans plain(const QString& text) const { return {{text, {}}}; }
    std::vector<Part> parts(const char* figure, const char* breakdown, Before before = Before::Skip) const;

private:
    QString scopeWord(const TermKey& term) const;
    Spans quantity(const Figure& figure, double value, const QString& id) const;

    const ReadStore& m_store;
    const Scope& m_scope;
    const Words& m_words;
    std::vector<FigureValue> m_values;
    Scope m_before;
    bool m_compared;
    bool m_isSealed;
};

/// Yuan in tables and sentences: 万元 from ten thousand on in Chinese, yuan in English. With the unit.
QString moneyText(double yuan, const Words& words);
/// 2026年1月31日, 31 January 2026
QString dateText(QDate day, const Words& words);
/// Joins sentences of one paragraph.
Text joined(const Words& words, std::initializer_list<Text> sentences);

} // namespace cooperage::report
