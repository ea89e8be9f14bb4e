#include "ui/cases/case_columns.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>
#include <algorithm>
#include <array>

#include "core/wording/words.h"
#include "ui/cases/case_table_model.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// What stays longest when the list gets narrow; a title is shown only on request.
constexpr std::array kByNeed{CaseColumn::Number,
                             CaseColumn::Patient,
                             CaseColumn::Due,
                             CaseColumn::NextStep,
                             CaseColumn::Unit,
                             CaseColumn::Status,
                             CaseColumn::Handler,
                             CaseColumn::Received,
                             CaseColumn::Category,
                             CaseColumn::Kind};

constexpr int kSpaceBesideText = 20; // the cells' own margins, and a little air

/// How much text has to be readable in a column. Names get what is over.
int readableWidth(CaseColumn column, const QFontMetrics &metrics)
{
    const auto digits = [&metrics](int count) { return metrics.horizontalAdvance(u'0') * count; };
    switch (column) {
    case CaseColumn::Kind:
        return metrics.horizontalAdvance(displayText(CaseKind::Patient));
    case CaseColumn::Status:
        return metrics.horizontalAdvance(displayText(CaseStatus::AwaitingAnswer));
    case CaseColumn::Received:
        return digits(10);
    case CaseColumn::Category:
    case CaseColumn::Handler:
        return digits(11);
    case CaseColumn::Number:
    case CaseColumn::Unit:
        return digits(12);
    case CaseColumn::Patient:
        return digits(13);
    case CaseColumn::NextStep:
        return digits(15);
    case CaseColumn::Due:
        return digits(16);
    case CaseColumn::Title:
        return digits(24);
    }
    Q_UNREACHABLE();
}

/// An arrangement belongs to the columns there were: a version of Talan with more of them starts
/// afresh.
QString arrangementKey()
{
    return u"columns_%1"_s.arg(kAllCaseColumns.size());
}

bool takesWhatIsOver(CaseColumn column)
{
    return column == CaseColumn::Patient || column == CaseColumn::Unit ||
           column == CaseColumn::Category || column == CaseColumn::NextStep;
}

} // namespace

CaseColumns::CaseColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(header->fontMetrics().averageCharWidth() * 4);
    header->setStretchLastSection(false);
    table.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &CaseColumns::noteArrangement);
    connect(header, &QHeaderView::sectionMoved, this, &CaseColumns::noteArrangement);
    fit();
}

bool CaseColumns::eventFilter(QObject *watched, QEvent *event)
{
    const bool changesRoom = event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
    if (changesRoom && !m_isArranged)
        fit();
    return QObject::eventFilter(watched, event);
}

int CaseColumns::usableWidth() const
{
    return m_table.viewport()->width();
}

int CaseColumns::wantedWidth(CaseColumn column) const
{
    const int heading =
        m_table.horizontalHeader()->sectionSizeHint(CaseTableModel::placeOf(column));
    return std::max(heading, readableWidth(column, m_table.fontMetrics()) + kSpaceBesideText);
}

void CaseColumns::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView *header = m_table.horizontalHeader();
    QList<CaseColumn> shown;
    int room = usableWidth();
    for (const CaseColumn column : kByNeed) {
        const int wanted = wantedWidth(column);
        if (!shown.isEmpty() && wanted > room)
            break;
        shown.append(column);
        room -= wanted;
    }
    const auto elastic = std::max<qsizetype>(1, std::ranges::count_if(shown, takesWhatIsOver));
    for (const CaseColumn column : kAllCaseColumns) {
        const int place = CaseTableModel::placeOf(column);
        header->setSectionHidden(place, !shown.contains(column));
        const int more =
            takesWhatIsOver(column) ? std::max(0, room / static_cast<int>(elastic)) : 0;
        header->resizeSection(place, wantedWidth(column) + more);
    }
}

void CaseColumns::noteArrangement()
{
    if (m_isFitting)
        return;
    m_isArranged = true;
    emit arranged();
}

bool CaseColumns::isShown(CaseColumn column) const
{
    return !m_table.horizontalHeader()->isSectionHidden(CaseTableModel::placeOf(column));
}

void CaseColumns::setShown(CaseColumn column, bool isShown)
{
    QHeaderView *header = m_table.horizontalHeader();
    // A list without columns could not even be clicked to get them back.
    if (!isShown && header->count() - header->hiddenSectionCount() < 2)
        return;
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        header->setSectionHidden(CaseTableModel::placeOf(column), !isShown);
    }
    noteArrangement();
}

void CaseColumns::reset()
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        QHeaderView *header = m_table.horizontalHeader();
        for (int place = 0; place < header->count(); ++place)
            header->moveSection(header->visualIndex(place), place);
    }
    m_isArranged = false;
    fit();
    emit arranged();
}

void CaseColumns::fillMenu(QMenu &menu)
{
    menu.addSection(tr("Columns"));
    for (const CaseColumn column : kAllCaseColumns) {
        auto *action = menu.addAction(displayText(column));
        action->setObjectName(u"column_"_s + storageKey(column).toString());
        action->setCheckable(true);
        action->setChecked(isShown(column));
        connect(
            action, &QAction::toggled, this, [this, column](bool isOn) { setShown(column, isOn); });
    }
    auto *sorting = menu.addMenu(tr("&Sort by"));
    auto *group = new QActionGroup(sorting);
    const QHeaderView *header = m_table.horizontalHeader();
    for (const CaseColumn column : kAllCaseColumns) {
        const int place = CaseTableModel::placeOf(column);
        auto *action = sorting->addAction(displayText(column));
        action->setObjectName(u"sort_"_s + storageKey(column).toString());
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setChecked(header->sortIndicatorSection() == place);
        connect(action, &QAction::triggered, this, [this, place] { sortBy(place); });
    }
    menu.addSeparator();
    auto *back = menu.addAction(tr("&Reset columns"), this, &CaseColumns::reset);
    back->setObjectName(u"resetColumns"_s);
}

/// Chosen again, the order turns round, as a click on the heading does.
void CaseColumns::sortBy(int place)
{
    const QHeaderView *header = m_table.horizontalHeader();
    const bool isSame = header->sortIndicatorSection() == place;
    const bool isRising = header->sortIndicatorOrder() == Qt::AscendingOrder;
    m_table.sortByColumn(place, isSame && isRising ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CaseColumns::save(QSettings &settings) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    settings.setValue(
        u"sort"_s, storageKey(CaseTableModel::columnAt(header->sortIndicatorSection())).toString());
    settings.setValue(u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
    if (m_isArranged)
        settings.setValue(arrangementKey(), header->saveState());
    else
        settings.remove(arrangementKey());
}

void CaseColumns::restore(const QSettings &settings)
{
    QHeaderView *header = m_table.horizontalHeader();
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        const QByteArray columns = settings.value(arrangementKey()).toByteArray();
        m_isArranged = !columns.isEmpty() && header->restoreState(columns);
    }
    if (!m_isArranged)
        fit();
    const auto sort = caseColumnFromKey(settings.value(u"sort"_s).toString());
    const bool isDescending = settings.value(u"descending"_s, true).toBool();
    header->setSortIndicator(CaseTableModel::placeOf(sort.value_or(CaseColumn::Received)),
                             isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace talan::ui
