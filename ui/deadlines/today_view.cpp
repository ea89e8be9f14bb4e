#include "ui/deadlines/today_view.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/wording/date_words.h"
#include "ui/cases/case_row_keys.h"
#include "ui/deadlines/today_delegate.h"
#include "ui/deadlines/today_model.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr qint64 kMinute = 60'000; // milliseconds

/// A list whose keys step over headings, and whose letters are keys for actions.
class TodayListWidget final : public QListView
{
public:
    TodayListWidget(const TodayModel &model, QWidget *parent)
        : QListView(parent)
        , m_model(model)
    {}

    void keyboardSearch(const QString &) override {}

protected:
    /// Space is Return on a line that is no case: it shows the rest of its group.
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isSpace = event->key() == Qt::Key_Space;
        if (isSpace && currentIndex().isValid() && !m_model.lineAt(currentIndex().row()).row)
            emit clicked(currentIndex());
        else
            QListView::keyPressEvent(event);
    }

    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers) override
    {
        const int last = m_model.rowCount() - 1;
        const int row = currentIndex().row();
        switch (action) {
        case MoveUp:
        case MovePrevious:
            return stepped(row - 1, -1);
        case MoveDown:
        case MoveNext:
            return stepped(row + 1, 1);
        case MoveHome:
            return stepped(0, 1);
        case MoveEnd:
            return stepped(last, -1);
        case MovePageUp:
            return paged(std::max(0, row - linesOnScreen()), 1);
        case MovePageDown:
            return paged(std::min(last, row + linesOnScreen()), -1);
        case MoveLeft:
        case MoveRight:
            return currentIndex();
        }
        Q_UNREACHABLE();
    }

private:
    int linesOnScreen() const { return std::max(1, viewport()->height() / rowHeight(this) - 1); }

    QModelIndex stepped(int row, int step) const
    {
        const int found = m_model.stopFrom(row, step);
        return found < 0 ? currentIndex() : m_model.index(found);
    }

    /// A page may end on a heading at the very edge of the list, with no case on that side of it.
    QModelIndex paged(int row, int step) const
    {
        const int found = m_model.stopFrom(row, step);
        return found < 0 ? stepped(row, -step) : m_model.index(found);
    }

    const TodayModel &m_model;
};

} // namespace

TodayView::TodayView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new TodayModel(this))
    , m_list(new TodayListWidget(*m_model, this))
    , m_delegate(new TodayDelegate(*m_model, *m_list))
    , m_shownDay(desk.clock().today())
{
    setObjectName(u"todayView"_s);
    makeList();
    makeKeys();
    auto *top = makeTopLine();
    m_calm = new SecondaryLabel(tr("Nothing waits for you. Ctrl+N registers a new case."), this);
    m_calm->setObjectName(u"calmText"_s);
    m_calm->setWordWrap(true);
    m_calm->hide();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addWidget(top);
    column->addWidget(m_calm);
    column->addWidget(m_list, 1);
    QWidget::setTabOrder(m_list, m_mine);
    setFocusProxy(m_list);
    listen();
    refresh();
    waitForNextMinute();
}

void TodayView::makeList()
{
    m_list->setObjectName(u"todayList"_s);
    m_list->setAccessibleName(tr("What is to be done today"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
}

void TodayView::makeKeys()
{
    m_keys = new CaseRowKeys(m_desk, *m_list, [this] { return currentRow(); });
    connect(m_keys, &CaseRowKeys::openRequested, this, &TodayView::openCaseRequested);
    connect(m_keys, &CaseRowKeys::done, this, &TodayView::noteDone);
    connect(m_keys, &CaseRowKeys::enteredElsewhere, this, [this] {
        toggleGroupAt(m_list->currentIndex());
    });
    connect(m_list, &QListView::clicked, this, &TodayView::toggleGroupAt);
    connect(m_delegate,
            &TodayDelegate::whyRequested,
            this,
            [this](const QModelIndex &index, const QRect &place) {
                m_list->setCurrentIndex(index);
                m_keys->explainClicked(place);
            });
    connect(m_delegate,
            &TodayDelegate::moveRequested,
            this,
            [this](const QModelIndex &index, CaseMove move) {
                m_list->setCurrentIndex(index);
                m_keys->act(move);
            });
    connect(m_delegate, &TodayDelegate::openRequested, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        m_keys->openCurrent();
    });
}

QWidget *TodayView::makeTopLine()
{
    auto *top = new QWidget(this);
    m_headline = new Headline({}, top);
    m_headline->setObjectName(u"todayHeadline"_s);
    m_mine = new QRadioButton(tr("&Mine", "cases of the person at this desk"), top);
    m_mine->setObjectName(u"mineOnly"_s);
    m_mine->setToolTip(tr("Your own cases, and those nobody handles yet"));
    m_everybodys = new QRadioButton(tr("&Everybody’s", "cases of the whole office"), top);
    m_everybodys->setObjectName(u"everybodys"_s);
    m_everybodys->setToolTip(tr("The cases of the whole office"));
    const bool isEverybodys = QSettings().value(memoryKey(), false).toBool();
    (isEverybodys ? m_everybodys : m_mine)->setChecked(true);
    m_delegate->setShowsHandlers(isEverybodys);

    auto *line = new QHBoxLayout(top);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    line->addWidget(m_headline);
    line->addStretch();
    line->addWidget(m_mine);
    line->addWidget(m_everybodys);
    adaptHeadline();
    return top;
}

void TodayView::listen()
{
    connect(m_everybodys, &QRadioButton::toggled, this, &TodayView::chooseWhose);
    connect(&m_desk, &Desk::casesChanged, this, &TodayView::refresh);
    connect(&m_desk, &Desk::dayChanged, this, &TodayView::eachMinute);
    connect(&m_desk, &Desk::listsChanged, this, &TodayView::refresh);
    m_minute.setSingleShot(true);
    m_minute.setTimerType(Qt::PreciseTimer);
    connect(&m_minute, &QTimer::timeout, this, &TodayView::eachMinute);
}

QString TodayView::memoryKey() const
{
    return u"office-%1/today/everybodys"_s.arg(m_desk.lists().settings.officeId);
}

void TodayView::chooseWhose()
{
    const bool isEverybodys = m_everybodys->isChecked();
    QSettings().setValue(memoryKey(), isEverybodys);
    m_delegate->setShowsHandlers(isEverybodys);
    m_list->viewport()->update();
    refresh();
}

void TodayView::refresh()
{
    const int question = ++m_question;
    const StaffId handler = m_everybodys->isChecked() ? StaffId() : m_desk.staff().id;
    const auto job = [handler, now = m_desk.clock().now()](storage::Database &database) {
        return todayList(database, handler, now);
    };
    m_desk.read(this, job, [this, question](const Result<TodayList> &list) {
        if (question != m_question)
            return;
        if (list)
            take(*list);
        else
            m_desk.fail(Activity::ReadingCases, list.error());
    });
}

void TodayView::take(const TodayList &list)
{
    const QPersistentModelIndex top(m_list->indexAt(QPoint(1, 1)));
    const int topBefore = m_list->visualRect(top).top();
    const bool isAtTop = m_list->verticalScrollBar()->value() == 0;
    const QPersistentModelIndex actedOn(
        currentRow() && currentRow()->id == m_justActedOn ? m_list->currentIndex() : QModelIndex());
    m_justActedOn = {};

    m_model->setOffice(m_desk.lists().settings);
    m_model->show(list, m_desk.clock().now());

    if (!isAtTop && top.isValid()) {
        const int moved = m_list->visualRect(top).top() - topBefore;
        m_list->verticalScrollBar()->setValue(m_list->verticalScrollBar()->value() + moved);
    }
    // A line that is gone has handed on the selection; one that stays would keep it.
    if (actedOn.isValid())
        moveOnFrom(actedOn.row());
    if (!currentRow())
        select(m_model->stopFrom(0, 1));
    tellCounts(list);
}

/// Opens or folds a long group by its last line, and stays on that line.
void TodayView::toggleGroupAt(const QModelIndex &index)
{
    if (!index.isValid() || m_model->lineAt(index.row()).kind != TodayModel::LineKind::More)
        return;
    const QPersistentModelIndex more(index);
    m_model->toggleGroup(m_model->lineAt(index.row()).group);
    m_list->setCurrentIndex(more);
    m_list->scrollTo(more);
}

void TodayView::moveOnFrom(int row)
{
    const int next = m_model->stopFrom(row + 1, 1);
    select(next < 0 ? row : next);
}

void TodayView::select(int row)
{
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
}

void TodayView::tellCounts(const TodayList &list)
{
    const QDateTime now = m_desk.clock().now();
    qint64 todo = 0;
    qint64 overdue = 0;
    for (const auto &section : list.sections) {
        todo += section.total;
        // The list holds the most urgent of a long group; of a group of late answers all are late.
        overdue += section.group == TodayList::Group::AnswersOverdue
                       ? section.total
                       : std::ranges::count_if(section.rows, [&now](const CaseRow &row) {
                             return row.next && row.next->isOverdue(now);
                         });
    }
    m_calm->setVisible(todo == 0);
    emit countChanged(static_cast<int>(todo), static_cast<int>(overdue));
}

void TodayView::adaptHeadline()
{
    const QDate today = m_desk.clock().today();
    m_headline->setText(tr("Today, %1, week %2", "Today, sun 22 nov, week 47")
                            .arg(dayText(today, today))
                            .arg(today.weekNumber()));
}

/// The next full minute by the clock, so that the day changes here when it does on the wall.
void TodayView::waitForNextMinute()
{
    m_minute.start(static_cast<int>(kMinute - m_desk.clock().now().toMSecsSinceEpoch() % kMinute));
}

void TodayView::eachMinute()
{
    waitForNextMinute();
    if (m_desk.clock().today() == m_shownDay) {
        m_model->setNow(m_desk.clock().now());
        return;
    }
    // Midnight, or a machine that slept over it.
    m_shownDay = m_desk.clock().today();
    adaptHeadline();
    refresh();
}

const CaseRow *TodayView::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return nullptr;
    const TodayModel::Line &line = m_model->lineAt(current.row());
    return line.row ? &*line.row : nullptr;
}

void TodayView::noteDone(CaseId id)
{
    m_justActedOn = id;
}

} // namespace talan::ui
