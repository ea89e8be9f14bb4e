#include "ui/deadlines/look_ahead_model.h"

#include <algorithm>

#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/deadlines/absence_words.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// Bars of calm weeks stay short.
constexpr int kFullBarAtLeast = 8;

QString dayOffText(const LookAheadDayOff &day)
{
    return day.name.isEmpty() ? displayText(day.reason) : day.name;
}

/// "julafton", or "julafton +1" where the week has more days off.
QString daysOffShort(const QList<LookAheadDayOff> &days)
{
    if (days.isEmpty())
        return {};
    const QString first = dayOffText(days.first());
    return days.size() == 1 ? first : u"%1 +%2"_s.arg(first).arg(days.size() - 1);
}

QString weekText(const LookAhead::Week &week)
{
    return LookAheadModel::tr("w %1", "short: the week with that number")
        .arg(week.monday.weekNumber());
}

QString countText(const LookAheadCount &count)
{
    QStringList parts;
    if (count.answers > 0)
        parts.append(count.answers == 1 ? LookAheadModel::tr("1 answer due")
                                        : LookAheadModel::tr("%1 answers due").arg(count.answers));
    if (count.ownSteps > 0)
        parts.append(count.ownSteps == 1
                         ? LookAheadModel::tr("1 step of ours")
                         : LookAheadModel::tr("%1 steps of ours").arg(count.ownSteps));
    if (count.firstContacts > 0)
        parts.append(count.firstContacts == 1
                         ? LookAheadModel::tr("1 first contact")
                         : LookAheadModel::tr("%1 first contacts").arg(count.firstContacts));
    return parts.isEmpty() ? LookAheadModel::tr("no deadlines") : parts.join(u", "_s);
}

QString firstName(const QString &name)
{
    return name.section(u' ', 0, 0);
}

} // namespace

void LookAheadModel::show(const LookAhead &ahead, const QList<StaffMember> &staff)
{
    if (ahead == m_ahead && staff == m_staff)
        return;
    beginResetModel();
    m_ahead = ahead;
    m_staff = staff;
    m_fullest = kFullBarAtLeast;
    m_latest = kFullBarAtLeast;
    for (const LookAhead::Row &row : std::as_const(m_ahead.rows)) {
        m_latest = std::max(m_latest, row.late.total());
        for (const LookAheadCount &week : row.weeks)
            m_fullest = std::max(m_fullest, week.total());
    }
    endResetModel();
}

const LookAhead::Week *LookAheadModel::weekOf(int column) const
{
    const int week = column - FirstWeek;
    return week >= 0 && week < m_ahead.weeks.size() ? &m_ahead.weeks.at(week) : nullptr;
}

std::optional<LookAheadCell> LookAheadModel::cellAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == Handler)
        return std::nullopt;
    LookAheadCell cell{.handler = handlerAt(index.row()), .monday = {}};
    if (const auto *week = weekOf(index.column()))
        cell.monday = week->monday;
    return cell;
}

QModelIndex LookAheadModel::indexOf(const LookAheadCell &cell) const
{
    const auto row = std::ranges::find(m_ahead.rows, cell.handler, &LookAhead::Row::handler);
    if (row == m_ahead.rows.end())
        return {};
    int column = Late;
    if (cell.monday) {
        const auto week = std::ranges::find(m_ahead.weeks, *cell.monday, &LookAhead::Week::monday);
        if (week == m_ahead.weeks.end())
            return {};
        column = FirstWeek + static_cast<int>(week - m_ahead.weeks.begin());
    }
    return index(static_cast<int>(row - m_ahead.rows.begin()), column);
}

LookAheadCount LookAheadModel::countAt(const QModelIndex &index) const
{
    const LookAhead::Row &row = m_ahead.rows.at(index.row());
    if (index.column() == Handler)
        return {};
    return index.column() == Late ? row.late : row.weeks.at(index.column() - FirstWeek);
}

QString LookAheadModel::nameAt(int row) const
{
    const LookAhead::Row &of = m_ahead.rows.at(row);
    return of.handler.isValid() ? of.name : tr("Nobody yet", "handler of a case");
}

QString LookAheadModel::describe(const QModelIndex &index) const
{
    const auto *week = weekOf(index.column());
    const QString when = week ? tr("week %1").arg(week->monday.weekNumber())
                              : tr("late", "deadlines that have passed");
    return tr("%1, %2: %3", "a handler, a week, and what is due in it")
        .arg(nameAt(index.row()), when, countText(countAt(index)));
}

/// "away mon–wed", or nothing.
QString LookAheadModel::awayWords(StaffId handler, QDate monday) const
{
    QStringList parts;
    for (const Absence &absence : m_ahead.absences) {
        if (absence.staff != handler || !handler.isValid())
            continue;
        const QString part = partOfWeekText(absence.from, absence.to, monday);
        if (!part.isEmpty())
            parts.append(part);
    }
    parts.removeDuplicates();
    return parts.isEmpty() ? QString() : tr("away %1", "days of a week").arg(parts.join(u", "_s));
}

/// "Bo stands in", or nothing.
QString LookAheadModel::coverWords(StaffId handler, QDate monday) const
{
    QStringList names;
    for (const StandIn &standIn : m_ahead.standIns) {
        const bool touches = standIn.from <= monday.addDays(6) && standIn.to >= monday;
        if (standIn.absent == handler && touches)
            names.append(firstName(nameOf(standIn.standIn, m_staff)));
    }
    return names.isEmpty() ? QString()
                           : tr("%1 stands in", "a first name").arg(names.join(u", "_s));
}

/// All that a handler has agreed on with colleagues.
QString LookAheadModel::standInNote(StaffId handler) const
{
    QStringList notes;
    for (const StandIn &standIn : m_ahead.standIns) {
        const QString period = periodText(standIn.from, standIn.to, m_ahead.today);
        if (standIn.absent == handler)
            notes.append(tr("%1 stands in %2", "a name and a period")
                             .arg(firstName(nameOf(standIn.standIn, m_staff)), period));
        else if (standIn.standIn == handler)
            notes.append(tr("stands in for %1 %2", "a name and a period")
                             .arg(firstName(nameOf(standIn.absent, m_staff)), period));
    }
    return notes.join(u"; "_s);
}

QString LookAheadModel::noteAt(const QModelIndex &index) const
{
    const StaffId handler = handlerAt(index.row());
    if (index.column() == Handler)
        return standInNote(handler);
    const auto *week = weekOf(index.column());
    if (!week)
        return {};
    const QString away = awayWords(handler, week->monday);
    return away.isEmpty() ? coverWords(handler, week->monday) : away;
}

QVariant LookAheadModel::ofWeek(const QModelIndex &index, int role) const
{
    const auto *week = weekOf(index.column());
    const StaffId handler = handlerAt(index.row());
    const bool isAway = week && !awayWords(handler, week->monday).isEmpty();
    if (role == AwayRole)
        return isAway;
    return isAway && countAt(index).total() > 0 && coverWords(handler, week->monday).isEmpty();
}

int LookAheadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ahead.rows.size());
}

int LookAheadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstWeek + static_cast<int>(m_ahead.weeks.size());
}

QVariant LookAheadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isName = index.column() == Handler;
    const int total = countAt(index).total();
    switch (role) {
    case Qt::DisplayRole:
        if (isName)
            return nameAt(index.row());
        return total == 0 ? QString() : QString::number(total);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{isName ? nameAt(index.row()) : describe(index), noteAt(index)};
        if (const auto *week = weekOf(index.column()); week && ofWeek(index, AwayRole).toBool())
            parts.append(ofWeek(index, UncoveredRole).toBool()
                             ? tr("nobody stands in")
                             : coverWords(handlerAt(index.row()), week->monday));
        parts.removeAll(QString());
        return parts.join(u"; "_s);
    }
    case ShareRole:
        return static_cast<double>(total) / (index.column() == Late ? m_latest : m_fullest);
    case NoteRole:
        return noteAt(index);
    case LateRole:
        return index.column() == Late && total > 0;
    case AwayRole:
    case UncoveredRole:
        return ofWeek(index, role);
    default:
        return {};
    }
}

QVariant LookAheadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto *week = weekOf(section);
    if (!week) {
        if (role != Qt::DisplayRole)
            return {};
        return section == Handler ? tr("Handler") : tr("Late", "heading: deadlines that passed");
    }
    const QString off = daysOffShort(week->daysOff);
    const QString period = periodText(week->monday, week->sunday());
    if (role == Qt::DisplayRole)
        return off.isEmpty() ? weekText(*week) : weekText(*week) + u" · "_s + off;
    if (role == NoteRole)
        return period;
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    QStringList lines{weekText(*week) + u", "_s + period};
    for (const LookAheadDayOff &day : week->daysOff)
        lines.append(u"%1: %2"_s.arg(dayText(day.day, m_ahead.today), dayOffText(day)));
    return lines.join(u'\n');
}

} // namespace talan::ui
