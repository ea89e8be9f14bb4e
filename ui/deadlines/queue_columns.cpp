#include "ui/deadlines/queue_columns.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QTableView>
#include <algorithm>
#include <array>

#include "ui/deadlines/queue_model.h"
#include "ui/deadlines/queue_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// What stays longest beside the picture. The time left stands at the band's end too.
constexpr std::array kByNeed{QueueColumn::Number,
                             QueueColumn::Unit,
                             QueueColumn::Due,
                             QueueColumn::Patient,
                             QueueColumn::State,
                             QueueColumn::Handler,
                             QueueColumn::Days};

constexpr int kSpaceBesideText = 20; // the cells' own margins, and a little air

/// How much text has to be readable in a column, in digits.
int digitsOf(QueueColumn column)
{
    switch (column) {
    case QueueColumn::Due:
        return 10;
    case QueueColumn::Handler:
        return 11;
    case QueueColumn::Number:
        return 12;
    case QueueColumn::Patient:
    case QueueColumn::State:
        return 14;
    case QueueColumn::Unit:
        return 15;
    case QueueColumn::Days:
        return 17;
    case QueueColumn::Picture:
        return 50;
    }
    Q_UNREACHABLE();
}

/// An arrangement belongs to the columns there were: a version of Talan with more of them starts
/// afresh.
QString arrangementKey()
{
    return u"columns_%1"_s.arg(kAllQueueColumns.size());
}

} // namespace

QueueColumns::QueueColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setMinimumSectionSize(header->fontMetrics().averageCharWidth() * 4);
    table.viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, &QueueColumns::noteArrangement);
    fit();
}

bool QueueColumns::eventFilter(QObject *watched, QEvent *event)
{
    const bool changesRoom = event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
    if (changesRoom && !m_isArranged)
        fit();
    return QObject::eventFilter(watched, event);
}

int QueueColumns::wantedWidth(QueueColumn column) const
{
    const int heading = m_table.horizontalHeader()->sectionSizeHint(QueueModel::placeOf(column));
    const int text = m_table.fontMetrics().horizontalAdvance(u'0') * digitsOf(column);
    return std::max(heading, text + kSpaceBesideText);
}

void QueueColumns::fit()
{
    const QScopedValueRollback fitting(m_isFitting, true);
    QHeaderView *header = m_table.horizontalHeader();
    const int all = m_table.viewport()->width();
    int room = all - std::min(wantedWidth(QueueColumn::Picture), all / 2);
    QList<QueueColumn> shown;
    for (const QueueColumn column : kByNeed) {
        const int wanted = wantedWidth(column);
        if (!shown.isEmpty() && wanted > room)
            break;
        shown.append(column);
        room -= wanted;
    }
    for (const QueueColumn column : kByNeed) {
        const int place = QueueModel::placeOf(column);
        header->setSectionHidden(place, !shown.contains(column));
        header->resizeSection(place, wantedWidth(column));
    }
}

/// The picture's own width follows the window; that is no arrangement.
void QueueColumns::noteArrangement(int section)
{
    if (m_isFitting || section == QueueModel::placeOf(QueueColumn::Picture))
        return;
    m_isArranged = true;
    emit arranged();
}

bool QueueColumns::isShown(QueueColumn column) const
{
    return !m_table.horizontalHeader()->isSectionHidden(QueueModel::placeOf(column));
}

void QueueColumns::setShown(QueueColumn column, bool isShown)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        m_table.horizontalHeader()->setSectionHidden(QueueModel::placeOf(column), !isShown);
    }
    noteArrangement(QueueModel::placeOf(column));
}

void QueueColumns::reset()
{
    m_isArranged = false;
    fit();
    emit arranged();
}

void QueueColumns::fillMenu(QMenu &menu)
{
    menu.addSection(tr("Columns"));
    for (const QueueColumn column : kAllQueueColumns) {
        if (column == QueueColumn::Picture)
            continue;
        auto *action = menu.addAction(displayText(column));
        action->setObjectName(u"column_"_s + storageKey(column).toString());
        action->setCheckable(true);
        action->setChecked(isShown(column));
        connect(
            action, &QAction::toggled, this, [this, column](bool isOn) { setShown(column, isOn); });
    }
    menu.addSeparator();
    auto *back = menu.addAction(tr("&Reset columns"), this, &QueueColumns::reset);
    back->setObjectName(u"resetColumns"_s);
}

void QueueColumns::save(QSettings &settings) const
{
    if (m_isArranged)
        settings.setValue(arrangementKey(), m_table.horizontalHeader()->saveState());
    else
        settings.remove(arrangementKey());
}

void QueueColumns::restore(const QSettings &settings)
{
    {
        const QScopedValueRollback fitting(m_isFitting, true);
        const QByteArray columns = settings.value(arrangementKey()).toByteArray();
        m_isArranged = !columns.isEmpty() && m_table.horizontalHeader()->restoreState(columns);
    }
    if (!m_isArranged)
        fit();
}

} // namespace talan::ui
