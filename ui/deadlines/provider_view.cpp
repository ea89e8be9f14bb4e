#include "ui/deadlines/provider_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/deadlines/provider_columns.h"
#include "ui/deadlines/provider_model.h"
#include "ui/deadlines/provider_panel.h"
#include "ui/deadlines/provider_sort.h"
#include "ui/kit/choice_row.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/search_field.h"
#include "ui/kit/table_copy.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// The periods to choose among, in the order they stand.
enum Period {
    ThisYear,
    LastTwelveMonths,
    All,
};

/// A table that does not jump to rows beginning with a typed letter: that is what the filter is
/// for.
class ProviderTable final : public QTableView
{
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

ProviderView::ProviderView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ProviderModel(this))
    , m_sorted(new ProviderSort(this))
    , m_table(new ProviderTable(this))
    , m_panel(new ProviderPanel(desk, this))
    , m_empty(new SecondaryLabel({}, this))
    , m_split(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"providerView"_s);
    makeTable();
    m_columns = new ProviderColumns(*m_table);
    makeKeys();
    m_empty->setObjectName(u"noProviders"_s);
    m_empty->setWordWrap(true);
    m_empty->hide();
    m_split->setObjectName(u"providerSplit"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_table);
    m_split->addWidget(m_panel);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({300, 240});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(makeTopLine());
    column->addWidget(m_empty);
    column->addWidget(m_split, 1);
    setFocusProxy(m_table);
    adaptSizes();
    restoreMemory();
    listen();
}

QWidget *ProviderView::makeTopLine()
{
    auto *top = new QWidget(this);
    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    m_filter = new SearchField(tr("Region, clinic or unit"), top);
    m_filter->setObjectName(u"providerFilter"_s);
    m_filter->setAccessibleName(tr("Show only these providers"));
    m_filter->setMinimumWidth(m_filter->fontMetrics().averageCharWidth() * 28);
    m_period = new ChoiceRow(
        {tr("This year"), tr("Last 12 months"), tr("All", "requests of all years")}, top);
    m_period->setName(u"providerPeriod"_s, tr("Requests sent during"));
    line->addWidget(m_filter);
    line->addWidget(m_period, 1);
    return top;
}

void ProviderView::makeTable()
{
    m_sorted->setSourceModel(m_model);
    m_table->setObjectName(u"providerTable"_s);
    m_table->setAccessibleName(tr("Care providers"));
    m_table->setWhatsThis(tr("How each provider answers statement requests. A region, "
                             "administration or clinic stands for everything below it. Enter goes "
                             "to the running requests."));
    m_table->setModel(m_sorted);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalHeader(new RowHeader(m_table));
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void ProviderView::makeKeys()
{
    const auto add =
        [this](const QString &name, const QString &text, const QList<QKeySequence> &keys) {
            auto *action = new QAction(text, m_table);
            action->setObjectName(name);
            action->setShortcuts(keys);
            action->setShortcutContext(Qt::WidgetShortcut);
            m_table->addAction(action);
            return action;
        };
    auto *requests =
        add(u"goToRequests"_s, tr("Go to the running requests"), {Qt::Key_Return, Qt::Key_Enter});
    connect(requests, &QAction::triggered, this, [this] { m_panel->setFocus(); });
    auto *copy = add(u"copyProviders"_s, tr("Copy rows"), {QKeySequence::Copy});
    copy->setIcon(icon(u"copy"_s));
    connect(copy, &QAction::triggered, this, [this] { copySelectedRows(*m_table); });
    auto *columns = add(u"providerColumns"_s, tr("Columns …"), {});
    columns->setIcon(icon(u"columns"_s));
    connect(columns, &QAction::triggered, this, [this] {
        showColumnMenu(m_table->mapToGlobal(QPoint(0, 0)));
    });
}

void ProviderView::listen()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ProviderView::filter);
    connect(m_filter, &SearchField::searchRequested, this, [this] { m_table->setFocus(); });
    connect(m_period, &ChoiceRow::chosen, this, [this] {
        saveMemory();
        refresh();
    });
    connect(m_columns, &ProviderColumns::arranged, this, &ProviderView::saveMemory);
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this] {
        adaptNames();
        saveMemory();
    });
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &at) {
        showColumnMenu(header->viewport()->mapToGlobal(at));
    });
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentRowChanged,
            this,
            &ProviderView::showCurrent);
    connect(m_panel, &ProviderPanel::openCaseRequested, this, &ProviderView::openCaseRequested);
    connect(m_panel, &ProviderPanel::leftByKey, this, [this] { m_table->setFocus(); });
    connect(&m_desk, &Desk::casesChanged, this, &ProviderView::refresh);
    connect(&m_desk, &Desk::listsChanged, this, &ProviderView::refresh);
}

QString ProviderView::memoryGroup() const
{
    return u"office-%1/providers"_s.arg(m_desk.lists().settings.officeId);
}

void ProviderView::restoreMemory()
{
    QSettings settings;
    settings.beginGroup(memoryGroup());
    const int period = settings.value(u"period"_s, static_cast<int>(LastTwelveMonths)).toInt();
    m_period->setCurrent(std::clamp(period, static_cast<int>(ThisYear), static_cast<int>(All)));
    m_columns->restore(settings);
    m_table->setSortingEnabled(true);
    adaptNames();
}

void ProviderView::saveMemory() const
{
    QSettings settings;
    settings.beginGroup(memoryGroup());
    settings.setValue(u"period"_s, m_period->current());
    m_columns->save(settings);
}

/// The first day of the chosen period; null for all.
QDate ProviderView::since() const
{
    const QDate today = m_desk.clock().today();
    switch (static_cast<Period>(m_period->current())) {
    case ThisYear:
        return {today.year(), 1, 1};
    case LastTwelveMonths:
        return today.addYears(-1).addDays(1);
    case All:
        return {};
    }
    Q_UNREACHABLE();
}

void ProviderView::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const int question = ++m_question;
    const auto job = [today = m_desk.clock().today(),
                      first = since()](storage::Database &database) {
        return providerRecords(database, today, first);
    };
    m_desk.read(this, job, [this, question](const Result<QList<ProviderRecord>> &records) {
        if (question != m_question)
            return;
        if (records)
            take(*records);
        else
            m_desk.fail(Activity::ReadingCases, records.error());
    });
}

void ProviderView::take(const QList<ProviderRecord> &records)
{
    const CareUnitId before = currentUnit();
    m_model->show(records, m_desk.lists().units);
    select(before);
    showEmptiness();
    showCurrent();
    emit shown();
}

CareUnitId ProviderView::currentUnit() const
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    return current.isValid() ? m_model->recordAt(current.row()).unit : CareUnitId();
}

/// The provider, or the first one that is shown.
void ProviderView::select(CareUnitId unit)
{
    const int row = m_model->rowOf(unit);
    QModelIndex wanted = row < 0 ? QModelIndex() : m_sorted->mapFromSource(m_model->index(row, 0));
    if (!wanted.isValid())
        wanted = m_sorted->index(0, 0);
    if (wanted.isValid() && m_table->currentIndex().row() != wanted.row())
        m_table->setCurrentIndex(wanted);
}

void ProviderView::filter()
{
    const CareUnitId before = currentUnit();
    m_sorted->setWords(m_filter->text());
    adaptNames();
    select(before);
    showEmptiness();
    showCurrent();
}

/// A tree only makes sense whole and in its own order.
void ProviderView::adaptNames()
{
    const QHeaderView *header = m_table->horizontalHeader();
    m_model->setTree(!m_sorted->isFiltering() &&
                     header->sortIndicatorSection() == ProviderModel::Provider &&
                     header->sortIndicatorOrder() == Qt::AscendingOrder);
}

void ProviderView::showEmptiness()
{
    const bool isEmpty = m_sorted->rowCount() == 0;
    m_empty->setText(m_sorted->isFiltering() && m_model->rowCount() > 0
                         ? tr("No provider fits. Esc shows all again.")
                         : tr("No statement request was sent in this period. As soon as one is, "
                              "its provider stands here with how long it takes to answer."));
    m_empty->setVisible(isEmpty);
    m_split->setVisible(!isEmpty);
}

void ProviderView::showCurrent()
{
    const QModelIndex current = m_sorted->mapToSource(m_table->currentIndex());
    if (current.isValid())
        m_panel->show(m_model->recordAt(current.row()),
                      current.data(ProviderModel::PathRole).toString());
    else
        m_panel->clear();
}

void ProviderView::adaptSizes()
{
    const int height = rowHeight(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
}

void ProviderView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void ProviderView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptSizes();
}

void ProviderView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_sorted->isFiltering())
        m_filter->clear();
    else
        QWidget::keyPressEvent(event);
}

void ProviderView::showColumnMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns->fillMenu(*menu);
    menu->popup(globalPlace);
}

} // namespace talan::ui
