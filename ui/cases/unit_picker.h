#pragma once

#include <QStringList>
#include <QWidget>

#include "core/providers/care_unit.h"

class QLineEdit;
class QPushButton;

namespace talan::ui {

class FieldGrid;
class HitEdit;
class PickList;
struct Hit;

/// The care units a case is about, found by typed words anywhere in the tree. What is not found can
/// be added in place: one says what it belongs to, and the case brings the new unit into the
/// office's list when it is saved.
class UnitPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit UnitPicker(QWidget *parent = nullptr);

    void setUnits(const QList<CareUnit> &units);

    /// Paths, "Region Exempel/Närsjukvården/Vårdcentralen Eken"; the first is the one shown in
    /// lists.
    QStringList paths() const;
    void setPaths(const QStringList &paths);

    /// What is typed and not chosen yet.
    QString typed() const;
    void setTyped(const QString &text);

    /// The area of care the first chosen unit's cases usually belong to; 0 when it is not known.
    int area() const;

    HitEdit *edit() const;

signals:
    void changed();
    /// What is typed and not chosen yet has changed.
    void typedChanged();

private:
    void addNewUnitRow();
    QList<Hit> find(const QString &words) const;
    QList<Hit> findParents(const QString &words) const;
    void pick(const Hit &hit);
    void openNewUnit(const QString &name);
    void closeNewUnit();
    void addNewUnit();
    QString newPath() const;
    void adaptAddButton();
    void arrangeNewUnit();

    PickList *m_list;
    FieldGrid *m_newFields = nullptr;
    QWidget *m_newUnit = nullptr;
    QLineEdit *m_newName = nullptr;
    HitEdit *m_parent = nullptr;
    QPushButton *m_add = nullptr;
    QList<CareUnit> m_units;
};

} // namespace talan::ui
