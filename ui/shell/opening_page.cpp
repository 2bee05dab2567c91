// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/opening_page.h"

#include <QGridLayout>

#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/progress_card.h"

namespace cooperage::ui {

using metrics::px;

OpeningPage::OpeningPage(const QString& fileName, QWidget* parent) : QWidget(parent), m_card(new ProgressCard)
{
    m_card->setCancellable(false);
    m_card->begin(tr("Opening %1").arg(fileName));
    m_card->setPromise(tr("Nothing is lost if this is interrupted: the file stays as it was."));
    auto* middle = new QGridLayout(this);
    middle->addWidget(m_card, 0, 0, Qt::AlignCenter);
    whenThemed(this, [this] { m_card->setFixedWidth(px(420)); });
}

void OpeningPage::show(const Progress::State& state)
{
    if (state.what != m_what)
        m_card->begin(state.what);
    m_what = state.what;
    m_card->setShare(state.done, state.total);
}

} // namespace cooperage::ui
