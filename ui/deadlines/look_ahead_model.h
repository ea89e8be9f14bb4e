#pragma once

#include <QAbstractTableModel>

#include "core/deadlines/look_ahead.h"
#include "core/office/staff.h"

namespace talan::ui {

/// The coming weeks by handler: how many deadlines, who is away, who stands in.
class LookAheadModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Handler,
        Late,
        FirstWeek, ///< And as many more as there are weeks.
    };
    enum Role {
        ShareRole = Qt::UserRole, ///< double, 0 to 1: of the fullest cell of its kind.
        NoteRole,                 ///< QString: the quiet second line.
        AwayRole,                 ///< bool: the handler is away in that week.
        LateRole,                 ///< bool: deadlines whose moment has passed.
        UncoveredRole,            ///< bool: away with deadlines, and nobody stands in.
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const LookAhead &ahead, const QList<StaffMember> &staff);
    const LookAhead &shown() const { return m_ahead; }

    /// Whose deadlines a cell counts, and when; nothing for the column of names.
    std::optional<LookAheadCell> cellAt(const QModelIndex &index) const;
    QModelIndex indexOf(const LookAheadCell &cell) const;
    /// The handler of a row; invalid for nobody.
    StaffId handlerAt(int row) const { return m_ahead.rows.at(row).handler; }
    LookAheadCount countAt(const QModelIndex &index) const;
    /// "Anna Lind, week 48: 3 answers, 2 own steps".
    QString describe(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant
    headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const LookAhead::Week *weekOf(int column) const;
    QString nameAt(int row) const;
    QString noteAt(const QModelIndex &index) const;
    QString standInNote(StaffId handler) const;
    QString awayWords(StaffId handler, QDate monday) const;
    QString coverWords(StaffId handler, QDate monday) const;
    QVariant ofWeek(const QModelIndex &index, int role) const;

    LookAhead m_ahead;
    QList<StaffMember> m_staff;
    int m_fullest = 1; ///< Deadlines of the fullest week, for the bars of the weeks.
    int m_latest = 1;  ///< Late deadlines of the one who has most, for the bars of those.
};

} // namespace talan::ui
