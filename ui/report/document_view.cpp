// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/document_view.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/paper/layout.h"
#include "ui/report/paper_view.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

namespace cooperage::ui {

using metrics::px;

DocumentView::DocumentView(const PageContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_outputs(new DocumentOutputs(context, this)), m_paper(new PaperView),
      m_acts(new QHBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_acts->addStretch();
    column->addLayout(m_acts);
    m_paper->setObjectName(QStringLiteral("documentPaper"));
    m_paper->setAccessibleName(tr("Pages of the document"));
    column->addWidget(m_paper, 1);
    const auto pages = [this] { return std::shared_ptr<const paper::Pages>(m_made, &m_made->pages); };
    const auto document = [this] { return std::shared_ptr<const report::Document>(m_made, &m_made->document); };
    connect(button("documentPrint", "printer", tr("Print…")), &QPushButton::clicked, this,
            [this, pages] { m_outputs->print(pages()); });
    connect(button("documentPdf", "filetype-pdf", tr("PDF")), &QPushButton::clicked, this,
            [this, pages] { m_outputs->savePdf(pages(), m_made->document.title); });
    connect(button("documentDocx", "filetype-docx", tr("Word")), &QPushButton::clicked, this,
            [this, document] { m_outputs->saveDocx(document(), m_made->document.title); });
    connect(button("documentHtml", "globe2", tr("Web page")), &QPushButton::clicked, this, [this, document] {
        m_outputs->saveHtml(document(), m_made->document.title, [](const QString&) { return QString(); });
    });
    whenThemed(this, [this, column] {
        column->setSpacing(px(8));
        m_acts->setSpacing(px(6));
    });
}

QPushButton* DocumentView::button(const char* name, const char* iconName, const QString& text)
{
    auto* made = new QPushButton(icon(iconName), text);
    made->setObjectName(QString::fromLatin1(name));
    made->setAutoDefault(false);
    made->setEnabled(false);
    m_acts->addWidget(made);
    m_buttons.append(made);
    return made;
}

void DocumentView::addAct(QWidget* act)
{
    m_acts->insertWidget(0, act);
}

void DocumentView::setMake(Make make)
{
    m_make = std::move(make);
    reload();
}

void DocumentView::reload()
{
    m_context.session.jobs().read(
        QStringLiteral("document%1").arg(quintptr(this)), this,
        [make = m_make](const ReadStore& store, Progress& progress) {
            Made made{make(store), {}};
            progress.check();
            made.pages = paper::layOut(made.document);
            return made;
        },
        [this](const Made& made) { present(made); });
}

void DocumentView::present(Made made)
{
    m_made = std::make_shared<const Made>(std::move(made));
    m_paper->setPages({m_made, &m_made->pages});
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(true);
}

DocumentWindow::DocumentWindow(const PageContext& context, const QString& title, DocumentView::Make make,
                               QWidget* parent)
    : QDialog(parent), m_view(new DocumentView(context, this))
{
    setObjectName(QStringLiteral("documentWindow"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_view);
    resize(px(820), px(860));
    m_view->setMake(std::move(make));
}

} // namespace cooperage::ui
