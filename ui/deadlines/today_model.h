#pragma once

#include <QAbstractListModel>
#include <optional>

#include "core/deadlines/today_list.h"

namespace talan::ui {

/// Today's list as lines to walk through: each group's heading, and under it the cases. A group
/// without cases is one grey line. Headings cannot be selected. Others' changes slide in as exact
/// row signals.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CaseIdRole = Qt::UserRole, ///< qint64; 0 on headings
    };
    struct Line
    {
        TodayList::Group group = TodayList::Group::ToConfirm;
        std::optional<CaseRow> row; ///< Nothing on a heading.
        qint64 total = 0;           ///< On a heading: the cases of the group.
        qint64 shown = 0;           ///< On a heading: how many of them are listed.

        bool isHeading() const { return !row.has_value(); }
        friend bool operator==(const Line &, const Line &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// Shows `list`, worded for `now`.
    void show(const TodayList &list, const QDateTime &now);
    /// Words the same lines for a later moment.
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }

    const Line &lineAt(int row) const { return m_lines.at(row); }
    /// The next line downwards (or upwards) from `row`, itself included, that is a case; -1 when
    /// there is none.
    int caseLineFrom(int row, int step) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void renew(const QList<Line> &lines);
    void reorder(const QList<int> &order);

    QList<Line> m_lines;
    QDateTime m_now;
};

// The words of a case's line.

/// How it came in and when, who is awaited, or the office's own next step: what matters in its
/// group.
QString whatText(const TodayModel::Line &line, const QDateTime &now);
/// "22 h left", "thu 12 nov · 10 days late".
QString dueText(const CaseRow &row, const QDateTime &now);
/// The name of the group, or what an empty one says.
QString headingText(const TodayModel::Line &heading);
/// "3", or "120 (the first 50 are shown)"; nothing for an empty group.
QString countText(const TodayModel::Line &heading);

} // namespace talan::ui
