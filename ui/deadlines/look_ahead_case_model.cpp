#include "ui/deadlines/look_ahead_case_model.h"

#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QString whatText(const LookAheadDeadline &deadline)
{
    if (deadline.kind == LookAheadKind::ProviderAnswer)
        return LookAheadCaseModel::tr("Answer of the provider", "what is due");
    return deadline.row.next ? displayText(deadline.row.next->step) : QString();
}

/// The provider awaited, else the unit of the case.
QString unitText(const LookAheadDeadline &deadline)
{
    if (deadline.row.patientShown == PatientShown::Protected)
        return {};
    const QString path = deadline.unitPath.isEmpty() ? deadline.row.unit : deadline.unitPath;
    return path.section(u'/', -1);
}

} // namespace

LookAheadCaseModel::LookAheadCaseModel(Desk &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{}

void LookAheadCaseModel::show(const QList<LookAheadDeadline> &deadlines)
{
    if (deadlines == m_deadlines)
        return;
    beginResetModel();
    m_deadlines = deadlines;
    endResetModel();
}

int LookAheadCaseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_deadlines.size());
}

int LookAheadCaseModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool LookAheadCaseModel::isLate(const LookAheadDeadline &deadline) const
{
    return deadline.at.isValid() ? deadline.at < m_desk.clock().now()
                                 : deadline.on < m_desk.clock().today();
}

QString LookAheadCaseModel::displayed(const LookAheadDeadline &deadline, Column column) const
{
    switch (column) {
    case Due:
        return dayText(deadline.on, m_desk.clock().today());
    case What:
        return whatText(deadline);
    case Number:
        return deadline.row.number;
    case Patient:
        return shownPatient(deadline.row);
    case Unit:
        return unitText(deadline);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

QVariant LookAheadCaseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LookAheadDeadline &deadline = m_deadlines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return displayed(deadline, column);
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(column, Qt::Horizontal).toString(),
                               displayed(deadline, column));
    case Qt::ToolTipRole:
        if (column != Due)
            return {};
        return deadline.at.isValid()
                   ? instantText(deadline.at)
                   : u"%1, %2"_s.arg(isoText(deadline.on),
                                     distanceText(deadline.on, m_desk.clock().today()));
    case kToneRole:
        return QVariant::fromValue(column == Due && isLate(deadline) ? RowTone::Late
                                                                     : RowTone::Plain);
    default:
        return {};
    }
}

QVariant LookAheadCaseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Due:
        return tr("Due", "heading: until when");
    case What:
        return tr("What", "heading: what is due");
    case Number:
        return displayText(CaseColumn::Number);
    case Patient:
        return displayText(CaseColumn::Patient);
    case Unit:
        return displayText(CaseColumn::Unit);
    case ColumnCount:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace talan::ui
