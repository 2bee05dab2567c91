// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/records/partner.h"
#include "core/records/survey_questions.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;

namespace cooperage::ui {

class Card;
class DocumentView;
class PageHeader;

/// One survey in whole: what came of it, as it will stand on paper, and the forms of each group to print or to send out
/// as a workbook; what comes back goes in through the import. Each mean opens the answers behind it.
class SurveyPage final : public Page {
    Q_OBJECT
public:
    explicit SurveyPage(const PageContext& context, QWidget* parent = nullptr);

    void showRecord(qint64 id) override;
    void reload() override;
    bool isTouchedBy(const ChangeSet& changes) const override;

private:
    struct Contents {
        Survey survey;
        std::vector<std::pair<qint64, QString>> partners; ///< by name
    };
    QWidget* makeContent();
    Card* makeForms();
    void addGroup(Card* card, Survey::Who who);
    void present(const std::optional<Contents>& contents);
    void openAnswers(const QString& figure);
    void printForm(Survey::Who who);
    void saveForm(Survey::Who who);
    Id<Partner> partner() const;
    QString formName(Survey::Who who) const;

    Id<Survey> m_id;
    std::optional<Contents> m_contents;
    PageHeader* m_header;
    QStackedWidget* m_stack;
    DocumentView* m_results;
    QComboBox* m_partner;
};

} // namespace cooperage::ui
