// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/welcome_page.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/link_button.h"

namespace cooperage::ui {

using namespace metrics;

namespace {

QLabel* label(const QString& text, const char* role, bool wraps = false)
{
    auto* made = new QLabel(text);
    setRole(made, role);
    made->setWordWrap(wraps);
    return made;
}

/// A button as large as the layout inside it asks for, which a plain one does not look at.
class BigButton final : public QPushButton {
public:
    using QPushButton::QPushButton;
    QSize sizeHint() const override { return layout() ? layout()->sizeHint() : QPushButton::sizeHint(); }
    QSize minimumSizeHint() const override
    {
        return layout() ? layout()->minimumSize() : QPushButton::minimumSizeHint();
    }
};

/// The labels let clicks through.
QPushButton* bigButton(const QString& name, const QString& accessibleName)
{
    auto* button = new BigButton;
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

void letClicksThrough(QWidget* parent)
{
    for (QLabel* child : parent->findChildren<QLabel*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (IconLabel* child : parent->findChildren<IconLabel*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

} // namespace

WelcomePage::WelcomePage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(start(), 12);
    centred->addStretch(1);
    row->addLayout(centred, 72);
    m_recent = new QWidget;
    m_recent->setObjectName(QStringLiteral("welcomeRecent"));
    m_recent->setLayout(new QVBoxLayout);
    m_recent->setMinimumWidth(px(300));
    row->addWidget(m_recent, 28);
}

QWidget* WelcomePage::start()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setSpacing(px(16));
    column->addStretch(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(px(18));
    auto* mark = new QLabel;
    mark->setPixmap(appIcon().pixmap(px(56), px(56)));
    head->addWidget(mark);
    auto* name = label(tr("Cooperage"), "score");
    head->addWidget(name);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(
        label(tr("Partners, agreements, order classes, internships, teachers and contributions: kept in one "
                 "place, counted clearly, with the records behind every number."),
              "muted", true));
    auto* grid = new QGridLayout;
    grid->setSpacing(px(14));
    grid->addWidget(choice("file-import", tr("Begin with Excel"),
                           tr("Choose your ledgers (xlsx, csv, several at once) and check before anything is written"),
                           QStringLiteral("Ctrl+I"), QStringLiteral("welcomeImport"), true, &WelcomePage::importChosen),
                    0, 0);
    grid->addWidget(choice("file-earmark-plus", tr("New empty ledger file"), tr("Name the college and start typing"),
                           QStringLiteral("Ctrl+Shift+N"), QStringLiteral("welcomeNew"), false,
                           &WelcomePage::newChosen),
                    0, 1);
    grid->addWidget(choice("folder2-open", tr("Open ledger file"), tr("A .coop file of yours"),
                           QStringLiteral("Ctrl+O"), QStringLiteral("welcomeOpen"), false, &WelcomePage::openChosen),
                    1, 0);
    grid->addWidget(choice("buildings", tr("See the sample college"),
                           tr("An invented college with several terms; change what you like, nothing real is touched"),
                           QStringLiteral("Ctrl+Shift+O"), QStringLiteral("welcomeSample"), false,
                           &WelcomePage::sampleChosen),
                    1, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    auto* drop = label(tr("You can also drop xlsx, csv or .coop files here"), "muted");
    drop->setObjectName(QStringLiteral("welcomeDrop"));
    drop->setAlignment(Qt::AlignCenter);
    drop->setMinimumHeight(px(64));
    column->addWidget(drop);
    column->addWidget(hairline(page));
    auto* steps = new QHBoxLayout;
    steps->setSpacing(px(24));
    steps->addWidget(
        step(1, tr("Import your tables"),
             tr("Usual headings, merged cells and all ways of writing dates are understood; what is not, is asked.")),
        1);
    steps->addWidget(step(2, tr("Mend what was refused"),
                          tr("Every refused row names its cell and its reason; mend it and import again.")),
                     1);
    steps->addWidget(
        step(3, tr("Print the term report"), tr("On paper, as PDF or as a web page; every number opens to its list.")),
        1);
    column->addLayout(steps);
    column->addStretch(3);
    auto* foot =
        label(tr("Data stay in your own file  ·  no account, no network  ·  every step can be undone"), "caption");
    column->addWidget(foot);
    column->setContentsMargins(px(4), px(24), px(4), px(20)); // room for the ring of the focus
    return page;
}

QWidget* WelcomePage::choice(const char* iconName, const QString& title, const QString& sentence, const QString& keys,
                             const QString& name, bool primary, void (WelcomePage::*chosen)())
{
    QPushButton* button = bigButton(name, title);
    button->setProperty("big", true);
    auto* row = new QHBoxLayout(button);
    row->setContentsMargins(px(18), px(16), px(18), px(16));
    row->setSpacing(px(14));
    row->addWidget(new IconLabel(QString::fromLatin1(iconName), primary ? Token::Accent : Token::Text2, 24), 0,
                   Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(px(4));
    auto* head = new QHBoxLayout;
    head->addWidget(label(title, "heading"));
    head->addStretch();
    head->addWidget(label(keys, "caption"));
    words->addLayout(head);
    words->addWidget(label(sentence, "muted", true));
    words->addStretch();
    row->addLayout(words, 1);
    letClicksThrough(button);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(button, &QPushButton::clicked, this, chosen);
    return button;
}

QWidget* WelcomePage::step(int number, const QString& title, const QString& sentence)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(label(QStringLiteral("%1  %2").arg(number).arg(title), "heading"));
    column->addWidget(label(sentence, "muted", true));
    column->addStretch();
    return box;
}

void WelcomePage::setRecentFiles(const QStringList& paths)
{
    auto* column = static_cast<QVBoxLayout*>(m_recent->layout());
    while (QLayoutItem* item = column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    column->setContentsMargins(px(28), px(64), px(28), px(20));
    column->setSpacing(px(8));
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label(tr("Recent files"), "heading"));
    row->addStretch();
    if (!paths.isEmpty()) {
        auto* clear = new LinkButton(tr("Clear"));
        clear->setObjectName(QStringLiteral("clearRecent"));
        connect(clear, &QPushButton::clicked, this, &WelcomePage::clearRecentChosen);
        row->addWidget(clear);
    }
    column->addWidget(head);
    if (paths.isEmpty())
        column->addWidget(label(tr("Files you open will be listed here."), "muted", true));
    for (const QString& path : paths) {
        const QFileInfo info(path);
        QPushButton* button = bigButton(QStringLiteral("recentFile"), info.fileName());
        button->setProperty("big", true);
        button->setProperty("kind", QStringLiteral("recent"));
        auto* words = new QVBoxLayout(button);
        words->setContentsMargins(px(12), px(8), px(12), px(8));
        words->setSpacing(px(2));
        words->addWidget(new ElidedLabel(info.fileName()));
        auto* where = new ElidedLabel(info.lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm")) +
                                      QStringLiteral("  ·  ") + QDir::toNativeSeparators(info.path()));
        setRole(where, "caption");
        words->addWidget(where);
        letClicksThrough(button);
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        column->addWidget(button);
    }
    column->addStretch();
    auto* version = label(tr("Version %1").arg(QStringLiteral(COOPERAGE_VERSION)), "caption");
    version->setAlignment(Qt::AlignRight);
    column->addWidget(version);
}

} // namespace cooperage::ui
