#pragma once

#include <QWidget>

#include "core/office/list_changes.h"
#include "ui/desk/desk.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace talan::ui {

class CategoryTableModel;
class ChoiceRow;

/// The office's reference lists as a table: problems, areas of care and the categories before 2019.
/// Administrators change them, with history; everybody can read them.
class CategorySection final : public QWidget
{
    Q_OBJECT

public:
    explicit CategorySection(Desk &desk, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void build();
    QWidget *buildButtons();
    void listen();
    ReferenceList list() const;
    const QList<Category> &entries() const;
    const Category *selected() const;
    void adaptToLists();
    void adaptToSelection();
    void adaptSize();
    void add();
    void change();
    void endOrResume();
    void resume(const Category &entry);
    void showHistory();
    void tell(const ListChange &change, const QString &said);
    void takeBack(const ListChange &change);

    Desk &m_desk;
    CategoryTableModel *m_model;
    QLabel *m_about;
    ChoiceRow *m_lists;
    QCheckBox *m_withEnded;
    QTableView *m_table;
    QLabel *m_definition;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_end;
    QPushButton *m_history;
    QString m_justSaved; ///< The code is selected as soon as the list holds it.
    bool m_mayChange = false;
};

} // namespace talan::ui
