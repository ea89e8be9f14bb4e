#pragma once

#include <QWidget>

#include "ui/desk/desk.h"

class QLabel;
class QPushButton;
class QTableView;

namespace talan::ui {

class StaffTableModel;

/// Who works at the office, as a table; administrators add people and change them.
class StaffSection final : public QWidget
{
    Q_OBJECT

public:
    explicit StaffSection(Desk &desk, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void build();
    void adaptToLists();
    void adaptToSelection();
    void adaptSize();
    void add();
    void change();
    void ask(const StaffMember &member);

    Desk &m_desk;
    StaffTableModel *m_model;
    QTableView *m_table;
    QLabel *m_about;
    QPushButton *m_add;
    QPushButton *m_change;
    StaffId m_justSaved; ///< Selected as soon as the list holds the person.
    bool m_mayChange = false;
};

} // namespace talan::ui
