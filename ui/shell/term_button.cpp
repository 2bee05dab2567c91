// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/term_button.h"

#include <QMenu>
#include <set>

#include "core/base/clock.h"
#include "core/figures/scope.h"
#include "core/figures/terms.h"
#include "core/records/term_closing.h"
#include "ui/style/icons.h"

namespace cooperage::ui {

TermButton::TermButton(Session& session, QWidget* parent)
    : QPushButton(parent), m_session(session), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("term"));
    setAccessibleName(tr("Term"));
    setToolTip(tr("The term that all pages show"));
    setIcon(ui::icon("calendar3"));
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &TermButton::fillMenu);
    connect(&session, &Session::termChanged, this, &TermButton::showTerm);
    connect(&session, &Session::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches(recordType<TermClosing>()))
            showTerm();
    });
    showTerm();
}

void TermButton::showTerm()
{
    const std::optional<TermKey> key = TermKey::parse(m_session.term());
    if (!key)
        return;
    QString text = key->label();
    const std::optional<Period> period = findPeriod(m_session.store(), *key);
    if (key->isTerm() && period && period->contains(clock::today()))
        text += QStringLiteral("  ") + tr("week %1").arg(weekOfTerm(*period, clock::today()));
    const bool isSealed = key->isTerm() && sealedTerms(m_session.store()).contains(*key);
    if (isSealed)
        text += QStringLiteral("  ") + tr("sealed");
    setIcon(ui::icon(isSealed ? "lock" : "calendar3"));
    setText(text);
}

void TermButton::fillMenu()
{
    m_menu->clear();
    const std::vector<TermKey> terms = termsOf(m_session.store());
    std::set<TermKey, std::greater<>> schoolYears, calendarYears;
    for (const TermKey& key : terms) {
        schoolYears.insert(key.year());
        calendarYears.insert(TermKey::calendarYear(key.defaultPeriod().from.year()));
    }
    const std::set<TermKey> sealed = sealedTerms(m_session.store());
    const auto add = [this, &sealed](QMenu* menu, const TermKey& key) {
        const bool isSealed = sealed.contains(key);
        QAction* action = menu->addAction(isSealed ? tr("%1 (sealed)").arg(key.label()) : key.label());
        action->setCheckable(true);
        action->setChecked(key.toString() == m_session.term());
        connect(action, &QAction::triggered, this, [this, key] { m_session.setTerm(key.toString()); });
    };
    for (const TermKey& key : terms)
        add(m_menu, key);
    m_menu->addSeparator();
    QMenu* years = m_menu->addMenu(tr("School years"));
    for (const TermKey& key : schoolYears)
        add(years, key);
    QMenu* calendar = m_menu->addMenu(tr("Calendar years"));
    for (const TermKey& key : calendarYears)
        add(calendar, key);
}

} // namespace cooperage::ui
