#include "ui/cases/case_list_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedLayout>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/cases/case_columns.h"
#include "ui/cases/case_filter_bar.h"
#include "ui/cases/case_row_keys.h"
#include "ui/cases/case_table_model.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/table_copy.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kMinute = 60'000; // milliseconds
constexpr int kRowsAhead = 60;

/// A table whose letters are keys for actions: no jumping to rows that begin with them.
class CaseTable final : public QTableView
{
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

CaseListView::CaseListView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new CaseTableModel(desk, this))
    , m_filters(new CaseFilterBar(desk, this))
    , m_count(new SecondaryLabel({}, this))
    , m_clear(new QToolButton(this))
    , m_columnButton(new QToolButton(this))
    , m_table(new CaseTable(this))
    , m_pages(new QStackedLayout)
    , m_shownDay(desk.clock().today())
{
    setObjectName(u"caseListView"_s);
    makeTable();
    m_columns = new CaseColumns(*m_table);
    makeKeys();

    m_count->setObjectName(u"caseCount"_s);
    m_clear->setObjectName(u"clearFilter"_s);
    m_clear->setText(tr("Clear &filter"));
    m_clear->setAutoRaise(true);
    m_columnButton->setObjectName(u"columnButton"_s);
    m_columnButton->setText(tr("C&olumns"));
    m_columnButton->setIcon(icon(u"columns"_s));
    m_columnButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_columnButton->setAutoRaise(true);
    m_columnButton->setToolTip(tr("Choose columns and order"));

    auto *line = new QHBoxLayout;
    line->addWidget(m_count);
    line->addWidget(m_clear);
    line->addStretch();
    line->addWidget(m_columnButton);
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeEmptyPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_filters);
    column->addLayout(line);
    column->addLayout(m_pages, 1);

    setFocusProxy(m_table);
    adaptSizes();
    restoreMemory();
    listen();
}

void CaseListView::makeTable()
{
    m_table->setObjectName(u"caseTable"_s);
    m_table->setAccessibleName(tr("Cases", "the list of cases"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalHeader(new RowHeader(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSortIndicator(CaseTableModel::placeOf(CaseColumn::Received),
                                                  Qt::DescendingOrder);
}

QWidget *CaseListView::makeEmptyPage()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"emptyPage"_s);
    m_emptyHeadline = new Headline({}, page);
    m_emptyText = new SecondaryLabel({}, page);
    m_emptyText->setObjectName(u"emptyText"_s);
    m_emptyText->setWordWrap(true);
    m_emptyButton = new PrimaryButton({}, page);
    m_emptyButton->setObjectName(u"emptyButton"_s);
    connect(m_emptyButton, &QPushButton::clicked, this, [this] {
        if (!m_filters->isFiltering())
            emit newCaseRequested();
        else
            m_filters->clear();
    });

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(24, 32, 24, 24);
    column->setSpacing(8);
    column->addWidget(m_emptyHeadline);
    column->addWidget(m_emptyText);
    column->addSpacing(8);
    column->addWidget(m_emptyButton, 0, Qt::AlignLeft);
    column->addStretch();
    return page;
}

void CaseListView::makeKeys()
{
    auto *keys = new CaseRowKeys(m_desk, *m_table, [this] { return currentRow(); });
    connect(keys, &CaseRowKeys::openRequested, this, &CaseListView::openCaseRequested);
    // A click on the due date asks why; anywhere else on the row it only selects.
    connect(m_table, &QAbstractItemView::clicked, keys, [this, keys](const QModelIndex &index) {
        if (CaseTableModel::columnAt(index.column()) == CaseColumn::Due)
            keys->explainClicked(m_table->visualRect(index));
    });
    auto *copy = keys->add(u"copyRows"_s, tr("Copy rows"), {QKeySequence::Copy});
    copy->setIcon(icon(u"copy"_s));
    connect(copy, &QAction::triggered, this, [this] { copySelectedRows(*m_table); });
}

void CaseListView::listen()
{
    connect(m_filters, &CaseFilterBar::changed, this, &CaseListView::applyFilters);
    connect(m_filters, &CaseFilterBar::listWanted, this, &CaseListView::goToList);
    connect(m_model, &CaseTableModel::aboutToAnswer, this, &CaseListView::rememberPlace);
    connect(m_model, &CaseTableModel::answered, this, &CaseListView::showAnswer);
    connect(m_columns, &CaseColumns::arranged, this, &CaseListView::saveMemory);
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CaseListView::saveMemory);
    connect(
        header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint &place) {
            showColumnMenu(header->viewport()->mapToGlobal(place));
        });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        m_filters->clear();
        m_table->setFocus();
    });
    connect(m_columnButton, &QToolButton::clicked, this, [this] {
        showColumnMenu(m_columnButton->mapToGlobal(QPoint(0, m_columnButton->height())));
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int row) {
        if (row + kRowsAhead >= m_table->verticalScrollBar()->maximum())
            m_model->fetchMore({});
    });
    connect(&m_desk, &Desk::casesChanged, this, &CaseListView::refresh);
    connect(&m_desk, &Desk::dayChanged, this, &CaseListView::eachMinute);
    connect(&m_desk, &Desk::listsChanged, this, [this] {
        m_filters->refreshLists();
        refresh();
    });
    m_minute.setInterval(kMinute);
    connect(&m_minute, &QTimer::timeout, this, &CaseListView::eachMinute);
    m_minute.start();
}

QString CaseListView::memoryGroup() const
{
    return u"office-%1/case_list"_s.arg(m_desk.lists().settings.officeId);
}

void CaseListView::restoreMemory()
{
    QSettings settings;
    settings.beginGroup(memoryGroup());
    m_filters->restore(settings);
    m_columns->restore(settings);
    // From here on the header's order is the query's. Nothing is read before the list comes on
    // screen.
    m_table->setSortingEnabled(true);
    m_model->setQuery(m_filters->applied(m_model->query()));
}

void CaseListView::saveMemory() const
{
    QSettings settings;
    settings.beginGroup(memoryGroup());
    m_filters->save(settings);
    m_columns->save(settings);
}

void CaseListView::search(const QString &words)
{
    m_filters->search(words);
}

void CaseListView::showOverdue()
{
    m_table->sortByColumn(CaseTableModel::placeOf(CaseColumn::Due), Qt::AscendingOrder);
    m_filters->showOnlyOverdue();
}

void CaseListView::refresh()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        m_model->reload();
}

void CaseListView::eachMinute()
{
    if (!isVisible())
        return;
    if (m_desk.clock().today() == m_shownDay) {
        m_model->refreshWords();
        return;
    }
    m_shownDay = m_desk.clock().today();
    applyFilters();
    refresh();
}

void CaseListView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void CaseListView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptSizes();
}

void CaseListView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filters->searchWords().isEmpty())
        m_filters->clearSearch();
    else
        QWidget::keyPressEvent(event);
}

void CaseListView::adaptSizes()
{
    const int side = smallIconSide(this);
    m_columnButton->setIconSize({side, side});
    m_count->setMinimumWidth(m_count->sizeHint().width());
    const int height = rowHeight(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
}

void CaseListView::applyFilters()
{
    m_model->setQuery(m_filters->applied(m_model->query()));
    saveMemory();
}

void CaseListView::rememberPlace()
{
    const QModelIndex current = m_table->currentIndex();
    m_placeCase = current.isValid() ? m_model->rowAt(current.row()).id : CaseId();
    const bool isAtTop = m_table->verticalScrollBar()->value() == 0;
    m_topRow = isAtTop ? QModelIndex() : m_table->indexAt(QPoint(0, 0));
}

void CaseListView::showAnswer()
{
    showCount();
    if (m_model->rowCount() == 0) {
        showEmptyPage();
        return;
    }
    m_pages->setCurrentWidget(m_table);
    returnToPlace();
    if (m_wantsFirstRow)
        goToList();
}

void CaseListView::returnToPlace()
{
    if (!m_table->selectionModel()->hasSelection()) {
        const QModelIndex again = m_model->indexOf(m_placeCase);
        m_table->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    }
    if (m_topRow.isValid())
        m_table->scrollTo(m_topRow, QAbstractItemView::PositionAtTop);
}

void CaseListView::showCount()
{
    const qint64 total = m_model->total();
    const QString text =
        total == 1 ? tr("1 case", "how many cases the list holds")
                   : tr("%1 cases", "how many cases the list holds").arg(QLocale().toString(total));
    m_count->setText(m_filters->isFiltering() ? tr("%1 with this filter").arg(text) : text);
    m_count->setVisible(total > 0);
    m_count->setMinimumWidth(m_count->sizeHint().width());
    m_clear->setVisible(total > 0 && m_filters->isFiltering());
    m_columnButton->setVisible(total > 0);
}

void CaseListView::showEmptyPage()
{
    if (m_filters->isFiltering()) {
        m_emptyHeadline->setText(tr("No case fits"));
        m_emptyText->setText(tr("Looked for: %1. Fewer words or a wider filter finds more.")
                                 .arg(m_filters->inWords().join(u" · "_s)));
        m_emptyButton->setText(tr("Clear &filter"));
    } else {
        m_emptyHeadline->setText(tr("No cases yet"));
        m_emptyText->setText(
            tr("Everything the office registers is listed here. Ctrl+N starts the first case, from "
               "anywhere in the program."));
        m_emptyButton->setText(tr("&New case"));
    }
    // A list that held the keyboard hands it on; otherwise keys would go nowhere.
    const bool hadFocus = m_table->hasFocus();
    m_pages->setCurrentIndex(1);
    if (hadFocus)
        m_emptyButton->setFocus();
}

void CaseListView::goToList()
{
    m_wantsFirstRow = m_model->isAsking();
    if (m_wantsFirstRow || m_model->rowCount() == 0)
        return;
    m_table->setFocus();
}

const CaseRow *CaseListView::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->rowAt(current.row()) : nullptr;
}

void CaseListView::showColumnMenu(const QPoint &globalPlace)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns->fillMenu(*menu);
    menu->popup(globalPlace);
}

} // namespace talan::ui
