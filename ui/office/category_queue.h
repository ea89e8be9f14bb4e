#pragma once

#include <QWidget>

#include "core/cases/old_categories.h"
#include "ui/desk/desk.h"

class QLabel;
class QTableView;

namespace talan::ui {

class CategoryQueueModel;
class FlowLayout;
class HitEdit;

/// The old categories somebody has to choose a national code for, one after the other: what the
/// case is about, the likeliest codes with a number key each, and a field that finds every other by
/// typed words.
class CategoryQueueSection final : public QWidget
{
    Q_OBJECT

public:
    explicit CategoryQueueSection(Desk &desk, QWidget *parent = nullptr);

signals:
    void openCaseRequested(talan::CaseId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void buildChoice();
    void build();
    void refresh();
    void showQueue(const CategoryQueue &queue);
    void adaptToSelection();
    void showProposals(const CategoryToChoose *waiting);
    void adaptSize();
    const CategoryToChoose *selected() const;
    bool answersKey(int key);
    void choose(const QString &code);
    void chosen(const CategoryToChoose &waiting, const QString &code);

    Desk &m_desk;
    CategoryQueueModel *m_model;
    QLabel *m_about;
    QTableView *m_table;
    QWidget *m_choice;
    QLabel *m_narrative;
    QWidget *m_proposals;
    FlowLayout *m_proposalLine;
    HitEdit *m_other;
    int m_count = 0;
    bool m_isChoosing = false;
};

} // namespace talan::ui
