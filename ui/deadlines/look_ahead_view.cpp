#include "ui/deadlines/look_ahead_view.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/deadlines/absence_dialog.h"
#include "ui/deadlines/absence_list.h"
#include "ui/deadlines/absence_take_over.h"
#include "ui/deadlines/look_ahead_cases.h"
#include "ui/deadlines/look_ahead_delegate.h"
#include "ui/deadlines/look_ahead_header.h"
#include "ui/deadlines/look_ahead_model.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kWeeks = 12;
constexpr int kMinute = 60'000; // milliseconds
constexpr int kCasesTab = 0;
constexpr int kAbsenceTab = 1;

/// A table whose letters are keys for actions.
class WeekTable final : public QTableView
{
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

LookAheadView::LookAheadView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new LookAheadModel(this))
    , m_table(new WeekTable(this))
    , m_cases(new LookAheadCases(desk, this))
    , m_absences(new AbsenceList(desk, this))
    , m_lowerTabs(new QTabBar(this))
{
    setObjectName(u"lookAheadView"_s);
    makeTable();
    makeKeys();
    m_lowerTabs->setObjectName(u"lowerTabs"_s);
    m_lowerTabs->setDrawBase(false);
    m_lowerTabs->addTab(tr("Cases of the week"));
    m_lowerTabs->addTab(tr("Absence and stand-ins"));
    m_lowerTabs->setCurrentIndex(kAbsenceTab);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(24);
    m_lower->addWidget(m_cases, 3);
    m_lower->addWidget(m_absences, 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(makeTopLine());
    column->addWidget(m_table, 3);
    column->addWidget(m_lowerTabs);
    column->addLayout(m_lower, 2);
    setFocusProxy(m_table);
    listen();
}

QWidget *LookAheadView::makeTopLine()
{
    auto *top = new QWidget(this);
    auto *line = new FlowLayout(top);
    auto *headline = new Headline(tr("The coming weeks"), top);
    auto *plan = new QPushButton(tr("&Plan absence …"), top);
    plan->setObjectName(u"planAbsence"_s);
    plan->setWhatsThis(tr("Plans days on which you, or somebody of the staff, is away."));
    auto *takeOver = new QPushButton(tr("Take &over …"), top);
    takeOver->setObjectName(u"takeOver"_s);
    takeOver->setWhatsThis(tr("Lets you follow a colleague’s cases for a period. The cases keep "
                              "their handler and come back by themselves."));
    line->addWidget(headline);
    line->addWidget(plan);
    line->addWidget(takeOver);
    connect(plan, &QPushButton::clicked, this, &LookAheadView::planAbsence);
    connect(takeOver, &QPushButton::clicked, this, &LookAheadView::takeOverCases);
    return top;
}

void LookAheadView::makeTable()
{
    m_table->setObjectName(u"lookAheadTable"_s);
    m_table->setAccessibleName(tr("Deadlines by week and handler"));
    m_table->setWhatsThis(tr("How many deadlines each handler has in the coming weeks, and who is "
                             "away. Enter lists the cases of a week below."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new LookAheadDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalHeader(new LookAheadHeader(m_table));
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->viewport()->installEventFilter(this);
}

void LookAheadView::makeKeys()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &key) {
        auto *action = new QAction(text, m_table);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        return action;
    };
    auto *list = add(u"listCell"_s, tr("List the cases"), Qt::Key_Return);
    list->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    connect(list, &QAction::triggered, this, [this] { listCell(true); });
    auto *plan = add(u"planAbsenceAction"_s, tr("Plan absence …"), Qt::Key_P);
    connect(plan, &QAction::triggered, this, &LookAheadView::planAbsence);
    auto *takeOver = add(u"takeOverAction"_s, tr("Take over …"), Qt::Key_T);
    connect(takeOver, &QAction::triggered, this, &LookAheadView::takeOverCases);
}

void LookAheadView::listen()
{
    connect(m_table, &QTableView::doubleClicked, this, [this] { listCell(true); });
    connect(m_cases, &LookAheadCases::openCaseRequested, this, &LookAheadView::openCaseRequested);
    connect(m_cases, &LookAheadCases::leftByKey, this, [this] { m_table->setFocus(); });
    connect(m_lowerTabs, &QTabBar::currentChanged, this, &LookAheadView::showLower);
    connect(&m_desk, &Desk::casesChanged, this, &LookAheadView::refresh);
    connect(&m_desk, &Desk::listsChanged, this, &LookAheadView::refresh);
    connect(&m_minute, &QTimer::timeout, this, &LookAheadView::eachMinute);
    m_minute.start(kMinute);
}

void LookAheadView::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const int question = ++m_question;
    m_shownAt = m_desk.clock().now();
    const auto job = [now = m_shownAt](storage::Database &database) {
        return lookAhead(database, now, kWeeks);
    };
    m_desk.read(this, job, [this, question](const Result<LookAhead> &ahead) {
        if (question != m_question)
            return;
        if (ahead)
            take(*ahead);
        else
            m_desk.fail(Activity::ReadingCases, ahead.error());
    });
}

void LookAheadView::take(const LookAhead &ahead)
{
    const auto current = m_model->cellAt(m_table->currentIndex());
    m_model->show(ahead, m_desk.lists().staff);
    m_absences->show(ahead);
    QModelIndex cell = current ? m_model->indexOf(*current) : QModelIndex();
    if (!cell.isValid())
        cell =
            m_model->indexOf({.handler = m_desk.staff().id, .monday = ahead.weeks.first().monday});
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(cell);
    adaptColumns();
    if (m_cases->cell()) {
        const QModelIndex listed = m_model->indexOf(*m_cases->cell());
        if (listed.isValid())
            m_cases->show(*m_cases->cell(), m_model->describe(listed), false);
    }
    emit shown();
}

void LookAheadView::listCell(bool takesFocus)
{
    const QModelIndex current = m_table->currentIndex();
    m_lowerTabs->setCurrentIndex(kCasesTab);
    if (const auto cell = m_model->cellAt(current))
        m_cases->show(*cell, m_model->describe(current), takesFocus);
}

StaffId LookAheadView::currentHandler() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->handlerAt(current.row()) : StaffId();
}

/// For the person and the week the cursor is on, if that may be planned here.
void LookAheadView::planAbsence()
{
    Absence offered;
    const bool plansForOthers = m_desk.staff().role >= StaffRole::Head;
    const StaffId handler = currentHandler();
    offered.staff = plansForOthers && handler.isValid() ? handler : m_desk.staff().id;
    const auto cell = m_model->cellAt(m_table->currentIndex());
    if (cell && cell->monday)
        offered.from = std::max(*cell->monday, m_desk.clock().today());
    (new AbsenceDialog(m_desk, offered, window()))->open();
}

void LookAheadView::takeOverCases()
{
    (new TakeOverDialog(m_desk, currentHandler(), m_model->shown().absences, window()))->open();
}

/// As many weeks as have room: nothing scrolls sideways.
void LookAheadView::adaptColumns()
{
    QStyleOptionViewItem option;
    option.font = m_table->font();
    const QSize cell = m_table->itemDelegate()->sizeHint(option, {});
    m_table->verticalHeader()->setMinimumSectionSize(cell.height());
    m_table->verticalHeader()->setDefaultSectionSize(cell.height());
    if (m_model->columnCount() <= LookAheadModel::FirstWeek)
        return;
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(1);
    const int room = m_table->viewport()->width();
    const int names = std::min(cell.width() * 3 / 2, room / 3);
    const int late = cell.width() * 4 / 5;
    const int weeks = std::clamp((room - names - late) / cell.width(),
                                 1,
                                 m_model->columnCount() - LookAheadModel::FirstWeek);
    const int week = std::max(1, (room - names - late) / weeks);
    header->resizeSection(LookAheadModel::Handler, names);
    header->resizeSection(LookAheadModel::Late, late);
    for (int column = LookAheadModel::FirstWeek; column < m_model->columnCount(); ++column) {
        header->setSectionHidden(column, column >= LookAheadModel::FirstWeek + weeks);
        header->resizeSection(column, week);
    }
}

void LookAheadView::adaptLower()
{
    constexpr int kRoomForBoth = 110;
    const bool hasRoom = width() >= kRoomForBoth * fontMetrics().averageCharWidth();
    m_lowerTabs->setVisible(!hasRoom);
    showLower();
}

void LookAheadView::showLower()
{
    const bool showsBoth = m_lowerTabs->isHidden();
    m_cases->setVisible(showsBoth || m_lowerTabs->currentIndex() == kCasesTab);
    m_absences->setVisible(showsBoth || m_lowerTabs->currentIndex() == kAbsenceTab);
}

void LookAheadView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void LookAheadView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptLower();
}

bool LookAheadView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        adaptColumns();
    return QWidget::eventFilter(watched, event);
}

void LookAheadView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    adaptLower();
    adaptColumns();
}

/// Steps counted in hours get late between two changes of the file.
void LookAheadView::eachMinute()
{
    if (isVisible() && m_desk.clock().now() != m_shownAt)
        refresh();
}

} // namespace talan::ui
