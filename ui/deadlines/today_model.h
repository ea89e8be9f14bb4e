#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <optional>

#include "core/deadlines/today_list.h"
#include "core/office/office_settings.h"

namespace talan::ui {

/// Today's list as lines to walk through: each group's heading, and under it the cases. A group
/// without cases is one grey line, and a long one shows its first cases and a line that opens the
/// rest, so that no group pushes the others out of sight. Headings cannot be selected. Others'
/// changes slide in as exact row signals.
class TodayModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        CaseIdRole = Qt::UserRole, ///< qint64; 0 on headings
    };
    /// A group with more cases than this shows so many until somebody asks for all.
    static constexpr int kShortGroup = 10;

    enum class LineKind {
        Heading,
        Case,
        More, ///< Shows the rest of a long group, or hides it again.
    };
    struct Line
    {
        TodayList::Group group = TodayList::Group::ToConfirm;
        LineKind kind = LineKind::Heading;
        std::optional<CaseRow> row = {}; ///< Of a case.
        qint64 total = 0;                ///< Not of a case: the cases of the group.
        qint64 shown = 0;                ///< Not of a case: how many of them are listed.
        qint64 held = 0;                 ///< Not of a case: how many of them can be listed at most.

        bool isHeading() const { return kind == LineKind::Heading; }
        friend bool operator==(const Line &, const Line &) = default;
    };

    using QAbstractListModel::QAbstractListModel;

    /// The office's own terms, which the headings name.
    void setOffice(const OfficeSettings &settings);

    /// Shows `list`, worded for `now`.
    void show(const TodayList &list, const QDateTime &now);
    /// Words the same lines for a later moment.
    void setNow(const QDateTime &now);
    const QDateTime &now() const { return m_now; }

    const Line &lineAt(int row) const { return m_lines.at(row); }
    /// The next line downwards (or upwards) from `row`, itself included, that is no heading; -1
    /// when there is none.
    int stopFrom(int row, int step) const;
    /// Shows all cases of the group that a "more" line belongs to, or only the first again.
    void toggleGroup(TodayList::Group group);

    /// The name of the group with the office's own terms, or what an empty one says.
    QString headingText(const Line &heading) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Line> linesOf(const TodayList &list) const;
    void renew(const QList<Line> &lines);
    void reorder(const QList<int> &order);

    TodayList m_list;
    QList<Line> m_lines;
    QSet<TodayList::Group> m_opened; ///< Long groups that show all their cases.
    OfficeSettings m_settings;
    QDateTime m_now;
};

// The words of a case's line.

/// How it came in and when, who is awaited, or the office's own next step: what matters in its
/// group.
QString whatText(const TodayModel::Line &line, const QDateTime &now);
/// "22 h left", "thu 12 nov · 10 days late".
QString dueText(const CaseRow &row, const QDateTime &now);
/// "3", or "120 (the first 10 are shown)"; nothing for an empty group.
QString countText(const TodayModel::Line &heading);
/// "Show all 34", "Show the first 50", "Show fewer".
QString moreText(const TodayModel::Line &more);

} // namespace talan::ui
