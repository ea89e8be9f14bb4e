#include "ui/deadlines/today_model.h"

#include <QLocale>

#include "core/base/office_time.h"
#include "core/providers/care_unit.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/case_row_moves.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_merge.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

using Group = TodayList::Group;

/// A case may stand in one group before a change and in another after it: that is another line.
qint64 keyOf(const TodayModel::Line &line)
{
    constexpr int kGroups = 8;
    const int group = static_cast<int>(line.group);
    if (line.kind == TodayModel::LineKind::More)
        return -1 - group;
    return (line.row ? line.row->id.value() : 0) * kGroups + group;
}

QString cameInText(const CaseRow &row, const QDateTime &now)
{
    const QDate today = officeDate(now);
    const QDate day = officeDate(row.receivedAt);
    const QString when =
        day == today ? officeTime(row.receivedAt).toString(u"HH.mm"_s) : dayText(day, today);
    return displayText(row.channel) + u' ' + when;
}

QString sentence(const TodayModel::Line &line, const QDateTime &now)
{
    return QStringList{
        line.row->number, whatText(line, now), shownPatient(*line.row), dueText(*line.row, now)}
        .join(u" · "_s);
}

QString explanation(const TodayModel::Line &line)
{
    if (!line.row || !line.row->next)
        return {};
    const DueStep &next = *line.row->next;
    const QString due = next.at.isValid() ? instantText(next.at) : isoText(next.on);
    QStringList lines{nextStepText(*line.row) + u" · "_s + due};
    if (line.row->patientShown != PatientShown::Protected) {
        if (!line.row->unit.isEmpty())
            lines.append(rules::unitTrail(line.row->unit));
        if (!line.row->title.isEmpty())
            lines.append(line.row->title);
    }
    if (!line.row->handler.isEmpty())
        lines.append(line.row->handler);
    lines.append(TodayModel::tr("F1: why this date"));
    return lines.join(u'\n');
}

} // namespace

QString whatText(const TodayModel::Line &line, const QDateTime &now)
{
    const CaseRow &row = *line.row;
    switch (line.group) {
    case Group::ToConfirm:
    case Group::ToContact:
        return cameInText(row, now);
    case Group::AnswersOverdue:
    case Group::AnswersThisWeek: {
        const auto parts = rules::unitPathParts(row.unit);
        const bool isHidden = row.patientShown == PatientShown::Protected || parts.isEmpty();
        return isHidden ? displayText(NextStep::AwaitAnswer) : parts.last();
    }
    case Group::NextSteps:
        return nextStepText(row);
    }
    Q_UNREACHABLE();
}

QString dueText(const CaseRow &row, const QDateTime &now)
{
    if (!row.next)
        return {};
    const QString distance = distanceText(*row.next, now);
    if (row.next->at.isValid())
        return distance;
    return dayText(row.next->on, officeDate(now)) + u" · "_s + distance;
}

QString countText(const TodayModel::Line &heading)
{
    if (heading.total == 0)
        return {};
    const QString total = QLocale().toString(heading.total);
    if (heading.total <= heading.shown)
        return total;
    return TodayModel::tr("%1 (the first %2 are shown)", "how many cases a group has")
        .arg(total)
        .arg(heading.shown);
}

QString moreText(const TodayModel::Line &more)
{
    if (more.shown >= more.held)
        return TodayModel::tr("Show fewer");
    const QString held = QLocale().toString(more.held);
    return more.held < more.total
               ? TodayModel::tr("Show the first %1", "how many cases of a group").arg(held)
               : TodayModel::tr("Show all %1", "how many cases of a group").arg(held);
}

QString TodayModel::headingText(const Line &heading) const
{
    if (heading.total == 0)
        return emptyText(heading.group);
    if (heading.group == Group::ToConfirm)
        return tr("Confirm within %n hours", "by the office's own term", m_settings.confirmHours);
    if (heading.group == Group::ToContact)
        return tr("First contact within %n days",
                  "by the office's own term",
                  m_settings.firstContactDays);
    return displayText(heading.group);
}

QList<TodayModel::Line> TodayModel::linesOf(const TodayList &list) const
{
    QList<Line> lines;
    for (const auto &[group, rows, total] : list.sections) {
        // One line that opens a single case would take the place of that case.
        const bool isLong = rows.size() > kShortGroup + 1;
        const qsizetype shown =
            isLong && !m_opened.contains(group) ? qsizetype(kShortGroup) : rows.size();
        Line heading{.group = group, .total = total, .shown = shown, .held = rows.size()};
        lines.append(heading);
        for (const CaseRow &row : rows.first(shown))
            lines.append({.group = group, .kind = LineKind::Case, .row = row});
        if (isLong) {
            heading.kind = LineKind::More;
            lines.append(heading);
        }
    }
    return lines;
}

void TodayModel::setOffice(const OfficeSettings &settings)
{
    m_settings = settings;
    setNow(m_now);
}

void TodayModel::show(const TodayList &list, const QDateTime &now)
{
    m_now = now;
    m_list = list;
    renew(linesOf(list));
    setNow(now);
}

void TodayModel::toggleGroup(TodayList::Group group)
{
    if (!m_opened.remove(group))
        m_opened.insert(group);
    show(m_list, m_now);
}

void TodayModel::setNow(const QDateTime &now)
{
    m_now = now;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void TodayModel::renew(const QList<Line> &lines)
{
    const auto merge = rowMerge(rowKeys(m_lines, keyOf), rowKeys(lines, keyOf));
    for (const auto &run : merge.removed) {
        beginRemoveRows({}, run.first, run.last);
        m_lines.remove(run.first, run.last - run.first + 1);
        endRemoveRows();
    }
    if (!merge.order.isEmpty())
        reorder(merge.order);
    for (const auto &run : merge.inserted) {
        beginInsertRows({}, run.first, run.last);
        for (int row = run.first; row <= run.last; ++row)
            m_lines.insert(row, lines.at(row));
        endInsertRows();
    }
    m_lines = lines; // the same keys in the same places; setNow() tells what they say now
}

void TodayModel::reorder(const QList<int> &order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<Line> sorted;
    QList<int> newPlace(order.size());
    for (int row = 0; row < order.size(); ++row) {
        sorted.append(m_lines.at(order.at(row)));
        newPlace[order.at(row)] = row;
    }
    m_lines = sorted;
    const auto before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &old : before)
        after.append(index(newPlace.at(old.row())));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

int TodayModel::stopFrom(int row, int step) const
{
    for (int line = row; line >= 0 && line < rowCount(); line += step) {
        if (!m_lines.at(line).isHeading())
            return line;
    }
    return -1;
}

int TodayModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (line.kind == LineKind::More)
            return moreText(line);
        if (line.isHeading())
            return (headingText(line) + u' ' + countText(line)).trimmed();
        return sentence(line, m_now);
    case Qt::AccessibleDescriptionRole:
        return displayText(line.group);
    case Qt::ToolTipRole:
        return explanation(line);
    case CaseIdRole:
        return line.row ? line.row->id.value() : qint64(0);
    case kToneRole:
        return QVariant::fromValue(line.row ? toneOfNext(*line.row, m_settings, m_now)
                                            : RowTone::Plain);
    default:
        return {};
    }
}

Qt::ItemFlags TodayModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (lineAt(index.row()).isHeading())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace talan::ui
