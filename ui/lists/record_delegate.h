// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace cooperage {
class ReadStore;
}

namespace cooperage::ui {

class FieldEditor;
class RecordTableModel;

/// Paints the cells of a list: hairlines between rows only, "—" for nothing, ticks for yes and no, search hits on
/// yellow. Edits a plain field in its cell with the editor that the form uses too.
class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    RecordDelegate(RecordTableModel& model, const ReadStore& store, QObject* parent);

    /// The words whose hits are marked.
    void setSearch(const QString& words);
    void setHoveredRow(int row) { m_hovered = row; }

    enum class Stand { Plain, Selected, Unfocused };
    /// The back of a row, or of a part of it.
    void paintBack(QPainter* painter, const QRect& part, int row, Stand stand) const;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void paintText(QPainter* painter, const QRect& room, const QModelIndex& index) const;
    void paintHits(QPainter* painter, const QRect& room, const QString& text, Qt::Alignment alignment) const;
    bool leave(FieldEditor* editor, EndEditHint hint);
    bool keyPressed(FieldEditor* editor, int key);
    QString refusal(QWidget* editor, const QModelIndex& index) const;

    RecordTableModel& m_model;
    const ReadStore& m_store;
    QStringList m_words;
    int m_hovered = -1;
};

} // namespace cooperage::ui
