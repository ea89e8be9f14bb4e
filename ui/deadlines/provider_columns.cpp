#include "ui/deadlines/provider_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>
#include <algorithm>
#include <array>

#include "ui/deadlines/provider_model.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// What stays longest when the table gets narrow.
constexpr std::array kByNeed{ProviderModel::Provider,
                             ProviderModel::Requests,
                             ProviderModel::Median,
                             ProviderModel::InTime,
                             ProviderModel::P90,
                             ProviderModel::Running,
                             ProviderModel::Reminders,
                             ProviderModel::Extended,
                             ProviderModel::Answered};

/// An arrangement belongs to the columns there were: a version of Talan with more of them starts
/// afresh.
QString arrangementKey()
{
    return u"columns_%1"_s.arg(static_cast<int>(ProviderModel::ColumnCount));
}

} // namespace

ProviderColumns::ProviderColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(header->fontMetrics().averageCharWidth() * 4);
    table.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &ProviderColumns::noteArrangement);
    connect(header, &QHeaderView::sectionMoved, this, &ProviderColumns::noteArrangement);
    fit();
}

bool ProviderColumns::eventFilter(QObject *watched, QEvent *event)
{
    const bool changesRoom = event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
    if (changesRoom && !m_isArranged)
        fit();
    return QObject::eventFilter(watched, event);
}

int ProviderColumns::wantedWidth(int column) const
{
    constexpr int kCharactersOfName = 28;
    if (column == ProviderModel::Provider)
        return m_table.fontMetrics().averageCharWidth() * kCharactersOfName;
    return m_table.horizontalHeader()->sectionSizeHint(column);
}

void ProviderColumns::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView *header = m_table.horizontalHeader();
    // A hidden heading does not tell how wide it wants to be.
    for (const int column : kByNeed)
        header->setSectionHidden(column, false);
    QList<int> shown;
    int room = m_table.viewport()->width();
    for (const int column : kByNeed) {
        const int wanted = wantedWidth(column);
        if (!shown.isEmpty() && wanted > room)
            break;
        shown.append(column);
        room -= wanted;
    }
    for (const int column : kByNeed) {
        header->setSectionHidden(column, !shown.contains(column));
        const int more = column == ProviderModel::Provider ? std::max(0, room) : 0;
        header->resizeSection(column, wantedWidth(column) + more);
    }
}

void ProviderColumns::noteArrangement()
{
    if (m_isFitting)
        return;
    m_isArranged = true;
    emit arranged();
}

void ProviderColumns::setShown(int column, bool isShown)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_table.horizontalHeader()->setSectionHidden(column, !isShown);
    }
    noteArrangement();
}

void ProviderColumns::reset()
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        QHeaderView *header = m_table.horizontalHeader();
        for (int column = 0; column < header->count(); ++column)
            header->moveSection(header->visualIndex(column), column);
    }
    m_isArranged = false;
    fit();
    emit arranged();
}

void ProviderColumns::fillMenu(QMenu &menu)
{
    const QHeaderView *header = m_table.horizontalHeader();
    menu.addSection(tr("Columns"));
    // The names stay: numbers of nobody say nothing.
    for (int column = ProviderModel::Provider + 1; column < header->count(); ++column) {
        auto *action =
            menu.addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(u"column%1"_s.arg(column));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        connect(
            action, &QAction::toggled, this, [this, column](bool isOn) { setShown(column, isOn); });
    }
    menu.addSeparator();
    menu.addAction(tr("&Reset columns"), this, &ProviderColumns::reset)
        ->setObjectName(u"resetColumns"_s);
}

void ProviderColumns::save(QSettings &settings) const
{
    const QHeaderView *header = m_table.horizontalHeader();
    settings.setValue(u"sort"_s, header->sortIndicatorSection());
    settings.setValue(u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder);
    if (m_isArranged)
        settings.setValue(arrangementKey(), header->saveState());
    else
        settings.remove(arrangementKey());
}

void ProviderColumns::restore(const QSettings &settings)
{
    QHeaderView *header = m_table.horizontalHeader();
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        const QByteArray columns = settings.value(arrangementKey()).toByteArray();
        m_isArranged = !columns.isEmpty() && header->restoreState(columns);
    }
    if (!m_isArranged)
        fit();
    const int sort = settings.value(u"sort"_s, static_cast<int>(ProviderModel::Provider)).toInt();
    const bool isKnown = sort >= 0 && sort < ProviderModel::ColumnCount;
    const bool isDescending = settings.value(u"descending"_s, false).toBool();
    header->setSortIndicator(isKnown ? sort : static_cast<int>(ProviderModel::Provider),
                             isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

} // namespace talan::ui
