#pragma once

#include <QWidget>

class QLabel;

namespace talan::ui {

class ElidedLabel;
class SearchField;

/// The bar at the top: new case, search, and who sits here.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setStaffName(const QString &name, const QString &role);
    SearchField *searchField() const { return m_search; }

signals:
    void newCaseRequested();

private:
    SearchField *m_search;
    QLabel *m_staff;
};

} // namespace talan::ui
