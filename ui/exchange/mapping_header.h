// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHeaderView>

#include "ui/exchange/import_grid_model.h"

namespace cooperage::ui {

/// What a column means, as a button: green when known, dashed amber when it asks, grey when it is left aside.
class MappingButton final : public QAbstractButton {
    Q_OBJECT
public:
    explicit MappingButton(QWidget* parent);

    void setMeaning(const RecordType& type, const ImportGridModel::Column& column);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    ImportGridModel::Column::Use m_use = ImportGridModel::Column::Use::Ignored;
};

/// The head of an import's preview: the headings as they stand in the file, and below them what each column means.
class MappingHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit MappingHeader(ImportGridModel& model, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    /// How wide a section must be to show in full what it means; 0 where there is no mapping.
    int widthOfMeaning(int section) const;

Q_SIGNALS:
    /// The user wants to say what this column means.
    void mappingAsked(int column, QWidget* button);

protected:
    void updateGeometries() override;
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    bool hasMappings() const;
    void makeButtons();
    void placeButtons();

    ImportGridModel& m_model;
    std::vector<MappingButton*> m_buttons; ///< one for each column of the sheet
};

} // namespace cooperage::ui
