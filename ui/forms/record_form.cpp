// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/record_form.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/words.h"
#include "core/model/validate.h"
#include "core/store/validate_among.h"
#include "ui/lists/shown_value.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/widgets/icon_label.h"

namespace cooperage::ui {

using metrics::px;

RecordForm::RecordForm(const RecordType& type, const EditorContext& context, QWidget* parent)
    : QWidget(parent), m_type(type), m_context(context), m_original(type.emptyRow()), m_together(new QLabel(this))
{
    setObjectName(QStringLiteral("recordForm"));
    m_together->setObjectName(QStringLiteral("formIssue"));
    m_together->setWordWrap(true);
    setRole(m_together, "violation");
    build(context);
    setRow(m_original);
}

void RecordForm::build(const EditorContext& context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(m_together);
    QGridLayout* grid = nullptr;
    for (int field = 0; field < m_type.fieldCount(); ++field) {
        if (m_type.isWritten(field)) // stands in the line of its link
            continue;
        const char* group = m_type.field(field).options.group;
        if (!grid || group[0] != '\0')
            grid = addGroup(column, group);
        addLine(grid, field, context);
    }
    column->addStretch(1);
}

QGridLayout* RecordForm::addGroup(QVBoxLayout* column, const char* title)
{
    auto* body = new QWidget(this);
    if (title[0] != '\0') {
        auto* head = new QToolButton(this);
        head->setObjectName(QStringLiteral("formGroup"));
        head->setText(recordText(title));
        head->setIcon(icon("chevron-down", Token::Text3));
        head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        head->setCheckable(true);
        head->setChecked(true);
        setRole(head, "group");
        connect(head, &QToolButton::toggled, body, [head, body](bool open) {
            body->setVisible(open);
            head->setIcon(icon(open ? "chevron-down" : "chevron-right", Token::Text3));
        });
        column->addWidget(head);
    }
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, px(6));
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(6));
    grid->setColumnStretch(1, 1);
    column->addWidget(body);
    return grid;
}

void RecordForm::addLine(QGridLayout* grid, int field, const EditorContext& context)
{
    const FieldInfo& info = m_type.field(field);
    const QString name = QString::fromLatin1(info.name);
    auto* label = new QLabel(this);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    setRole(label, "muted");
    FieldEditor* editor = makeFieldEditor(m_type, field, context, this);
    editor->setObjectName(QStringLiteral("field_") + name);
    if (QWidget* input = editor->focusProxy()) {
        input->setObjectName(QStringLiteral("input_") + name);
        input->setAccessibleName(fieldTitle(info));
    }
    label->setBuddy(editor);
    auto* issue = new QLabel(this);
    issue->setObjectName(QStringLiteral("issue_") + name);
    issue->setWordWrap(true);
    issue->hide();
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(editor, row, 1);
    grid->addWidget(issue, row + 1, 1);
    m_lines.push_back({field, editor, label, issue});
    const size_t line = m_lines.size() - 1;
    whenThemed(label, [this, line] { showLabel(m_lines[line]); });
    connect(editor, &FieldEditor::edited, this, [this, line] {
        showChanged(m_lines[line]);
        m_lines[line].issue->hide();
        Q_EMIT changed();
    });
}

/// The star asks for something: not where nothing can be entered.
void RecordForm::showLabel(const Line& line)
{
    const FieldInfo& info = m_type.field(line.field);
    const QString words = recordText(info.label).toHtmlEscaped();
    line.label->setText(
        info.isRequired() && !line.plain
            ? QStringLiteral("%1 <span style=\"color:%2\">*</span>").arg(words, color(Token::ViolationText).name())
            : words);
    line.label->setFixedWidth(px(84));
    line.label->setContentsMargins(0, px(4), 0, 0);
}

void RecordForm::setRow(const Row& row)
{
    m_original = row;
    for (Line& line : m_lines) {
        line.editor->setValue(row.values[static_cast<size_t>(line.field)]);
        if (const int written = writtenInField(m_type, line.field); written >= 0)
            line.editor->setWritten(row.values[static_cast<size_t>(written)].text());
        line.editor->setMark("");
        showPlain(line);
    }
    clearIssues();
    Q_EMIT changed();
}

Row RecordForm::row() const
{
    Row row = m_original;
    for (const Line& line : m_lines) {
        Value& value = row.values[static_cast<size_t>(line.field)];
        const bool wasEmpty = value.isNull();
        // Text that is no value leaves the old one: it is told by check(), never saved as empty.
        if (line.editor->problem().isEmpty())
            value = line.editor->value();
        const int written = writtenInField(m_type, line.field);
        if (written >= 0 && wasEmpty && !value.isNull())
            row.values[static_cast<size_t>(written)] = Value();
    }
    return row;
}

void RecordForm::putValue(int field, const Value& value)
{
    FieldEditor& target = editor(field);
    target.setValue(value);
    Q_EMIT target.edited();
}

bool RecordForm::isChanged() const
{
    const bool unclear =
        std::any_of(m_lines.begin(), m_lines.end(), [](const Line& line) { return !line.editor->problem().isEmpty(); });
    return unclear || !differences(m_original, row()).empty();
}

void RecordForm::showChanged(Line& line)
{
    const bool same =
        line.editor->problem().isEmpty() && line.editor->value() == m_original.values[static_cast<size_t>(line.field)];
    line.editor->setMark(same ? "" : "changed");
}

void RecordForm::clearIssues()
{
    m_warnings.clear();
    m_together->hide();
    for (Line& line : m_lines)
        line.issue->hide();
}

RecordForm::Line* RecordForm::findLine(const QString& fieldName)
{
    const int field = m_type.find(fieldName);
    for (Line& line : m_lines)
        if (line.field == field || (field >= 0 && writtenInField(m_type, line.field) == field))
            return &line;
    return nullptr;
}

void RecordForm::tell(Line* line, const QString& text, Issue::Severity severity)
{
    QLabel* place = line ? line->issue : m_together;
    const bool isError = severity == Issue::Severity::Error;
    place->setText(place->isHidden() ? text : place->text() + u'\n' + text);
    setRole(place, isError ? "violation" : "warning");
    place->show();
    if (line)
        line->editor->setMark(isError ? "refused" : "warned");
}

bool RecordForm::check()
{
    clearIssues();
    Line* first = nullptr;
    bool good = true;
    for (Line& line : m_lines) {
        showChanged(line);
        const QString problem = line.editor->problem();
        if (problem.isEmpty())
            continue;
        tell(&line, problem, Issue::Severity::Error);
        first = first ? first : &line;
        good = false;
    }
    std::vector<Issue> issues = validate(m_type, row()).all();
    for (const Issue& issue : validateAmong(m_context.store, m_type, row()).all())
        issues.push_back(issue);
    for (const Issue& issue : issues) {
        Line* line = findLine(issue.field);
        if (line && !line->editor->problem().isEmpty())
            continue;
        tell(line, issue.text, issue.severity);
        if (issue.severity == Issue::Severity::Warning) {
            m_warnings.push_back(issue);
            continue;
        }
        first = first ? first : line;
        good = false;
    }
    if (first)
        first->editor->setFocus(Qt::OtherFocusReason);
    return good;
}

void RecordForm::setReadOnly(const QString& why)
{
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, lockLine(why));
    for (Line& line : m_lines)
        makePlain(line);
}

QWidget* RecordForm::lockLine(const QString& why)
{
    auto* line = new QWidget(this);
    line->setObjectName(QStringLiteral("formLock"));
    line->setToolTip(why);
    auto* words = new QLabel(tr("Read-only"), line);
    setRole(words, "caption");
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, px(4));
    row->setSpacing(px(6));
    row->addWidget(new IconLabel(QStringLiteral("lock"), Token::Text3, 16, line));
    row->addWidget(words, 1);
    return line;
}

void RecordForm::makePlain(Line& line)
{
    const FieldInfo& info = m_type.field(line.field);
    auto* plain = new QLabel(line.editor->parentWidget());
    plain->setObjectName(QStringLiteral("plain_") + QLatin1StringView(info.name));
    plain->setAccessibleName(fieldTitle(info));
    plain->setWordWrap(true);
    plain->setTextFormat(Qt::RichText);
    plain->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    plain->setMinimumHeight(line.editor->sizeHint().height());
    line.editor->parentWidget()->layout()->replaceWidget(line.editor, plain);
    line.editor->setEnabled(false);
    line.editor->hide();
    line.label->setBuddy(plain);
    line.plain = plain;
    showLabel(line);
    connect(plain, &QLabel::linkActivated, this, [this, field = line.field](const QString& id) {
        if (m_context.openRecord)
            m_context.openRecord(m_type.field(field).target(), id.toLongLong());
    });
    whenThemed(plain, [this, field = line.field] {
        for (const Line& one : m_lines)
            if (one.field == field)
                showPlain(one);
    });
}

void RecordForm::showPlain(const Line& line)
{
    if (!line.plain)
        return;
    const FieldInfo& info = m_type.field(line.field);
    const Value& value = m_original.values[static_cast<size_t>(line.field)];
    const int written = value.isNull() ? writtenInField(m_type, line.field) : -1;
    QString words = written >= 0 ? m_original.values[static_cast<size_t>(written)].text()
                                 : shownValue(m_context.store, info, value);
    words = words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    if (info.isLink() && !value.isNull())
        words = QStringLiteral("<a href=\"%1\" style=\"color:%2;text-decoration:none\">%3</a>")
                    .arg(QString::number(value.integer()), color(Token::Accent).name(), words);
    line.plain->setText(words.isEmpty() ? QStringLiteral("—") : words);
}

FieldEditor& RecordForm::editor(int field) const
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [field](const Line& one) { return one.field == field; });
    COOPERAGE_ASSERT(line != m_lines.end());
    return *line->editor;
}

void RecordForm::focusFirst()
{
    m_lines.front().editor->setFocus(Qt::OtherFocusReason);
}

} // namespace cooperage::ui
