// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/depth/partners_model.h"

#include <algorithm>

#include "core/base/number_text.h"
#include "core/depth/words.h"
#include "ui/dashboard/number_words.h"
#include "ui/depth/depth_look.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

namespace {

qsizetype passed(const depth::Score& score)
{
    return std::count_if(score.gates.begin(), score.gates.end(), [](const depth::Gate& gate) { return gate.passed; });
}

} // namespace

void PartnersModel::setAssessment(const depth::Assessment& assessment)
{
    beginResetModel();
    m_assessment = assessment;
    endResetModel();
}

qint64 PartnersModel::partnerAt(int row) const
{
    return m_assessment->partners[size_t(row)].partner.value;
}

int PartnersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_assessment ? 0 : int(m_assessment->partners.size());
}

int PartnersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PartnersModel::data(const QModelIndex& index, int role) const
{
    const depth::PartnerDepth& partner = m_assessment->partners[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(partner, column);
    case Qt::ToolTipRole:
        return toolTip(partner, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == Points || column == Change || column == Gates || column == Balance
                                        ? Qt::AlignRight
                                        : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return column == Warning ? QVariant(color(Token::WarningText)) : QVariant();
    case Sort:
        return sortKey(partner, column);
    case LevelRole:
        return int(partner.score.level);
    default:
        return {};
    }
}

QString PartnersModel::text(const depth::PartnerDepth& partner, int column) const
{
    const depth::Score& score = partner.score;
    switch (column) {
    case Name:
        return partner.name;
    case Level:
        return depth::levelLabel(score);
    case Points:
        return depth::pointsText(score.total);
    case Change:
        return partner.change() ? changeText(*partner.change(), 1) : kDash;
    case Mode:
        return score.mode ? depth::modeLabel(*score.mode) : kDash;
    case Gates:
        return QStringLiteral("%1 / %2").arg(passed(score)).arg(score.gates.size());
    case Balance: {
        const QString tilt = depth::label(score.reciprocity.tilt);
        const QString balance = score.reciprocity.balance ? numberText(*score.reciprocity.balance, 2) : kDash;
        return tilt.isEmpty() ? balance : QStringLiteral("%1 · %2").arg(balance, tilt);
    }
    default:
        return partner.warning ? depth::label(*partner.warning) : QString();
    }
}

QVariant PartnersModel::sortKey(const depth::PartnerDepth& partner, int column) const
{
    const depth::Score& score = partner.score;
    switch (column) {
    case Level:
        return int(score.level) * 1000 + score.total;
    case Points:
        return score.total;
    case Change:
        return partner.change().value_or(-1000);
    case Gates:
        return int(passed(score));
    case Balance:
        return score.reciprocity.balance.value_or(-1);
    default:
        return text(partner, column);
    }
}

QString PartnersModel::toolTip(const depth::PartnerDepth& partner, int column) const
{
    QStringList lines;
    if (column == Gates)
        for (const depth::Gate& gate : partner.score.gates)
            lines << (gate.passed ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) +
                         depth::gateText(gate, m_assessment->parameters);
    else if (column == Balance)
        lines << tr("Partner gives %1, college gives %2")
                     .arg(numberText(partner.score.reciprocity.in, 2), numberText(partner.score.reciprocity.out, 2));
    else
        lines << text(partner, column) << tr("Double click opens the partner");
    return lines.join(QLatin1Char('\n'));
}

QVariant PartnersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == Points || section == Change || section == Gates || section == Balance
                                        ? Qt::AlignRight
                                        : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("Partner"), tr("Level"), tr("Points"),  tr("Change"),
                              tr("Mode"),    tr("Gates"), tr("Balance"), tr("Warning")};
    return titles[section];
}

LevelFilter::LevelFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(PartnersModel::Sort);
    setSortLocaleAware(true);
}

void LevelFilter::setLevel(std::optional<depth::Level> level)
{
    m_level = level;
    invalidateFilter();
}

bool LevelFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    return !m_level || sourceModel()->index(row, 0, parent).data(PartnersModel::LevelRole).toInt() == int(*m_level);
}

} // namespace cooperage::ui
