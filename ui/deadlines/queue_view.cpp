#include "ui/deadlines/queue_view.h"

#include <QAction>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QStackedLayout>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include "core/deadlines/statement_request_store.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/date_why_popup.h"
#include "ui/deadlines/queue_bar.h"
#include "ui/deadlines/queue_columns.h"
#include "ui/deadlines/queue_keys.h"
#include "ui/deadlines/queue_model.h"
#include "ui/deadlines/queue_moves.h"
#include "ui/deadlines/queue_print.h"
#include "ui/deadlines/queue_reminder_dialog.h"
#include "ui/deadlines/queue_table.h"
#include "ui/deadlines/queue_timeline.h"
#include "ui/deadlines/queue_words.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/table_copy.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// What somebody wrote about a protected person stays in their case, and so does who treats them.
StatementRequest publicPart(StatementRequest request, const QueueRow &row)
{
    if (row.patientShown != PatientShown::Protected)
        return request;
    request.unitPath.clear();
    for (Extension &extension : request.extensions)
        extension.reason.clear();
    for (Suspension &suspension : request.suspensions)
        suspension.reason.clear();
    return request;
}

DateWhy whyOfLine(const StatementRequest &request, QDate today)
{
    return request.unitPath.isEmpty()
               ? whyOf(displayText(request.state()), rules::awaitedDate(request), today)
               : whyRequest(request, today);
}

} // namespace

QueueView::QueueView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new QueueModel(this))
    , m_timeline(new QueueTimeline(desk.clock().today(), this))
    , m_bar(new QueueBar(this))
    , m_count(new SecondaryLabel({}, this))
    , m_table(new QueueTable(*m_model, *m_timeline, this))
    , m_columns(new QueueColumns(*m_table))
    , m_moves(new QueueMoves(desk, m_table))
    , m_pages(new QStackedLayout)
{
    setObjectName(u"queueView"_s);
    m_count->setObjectName(u"queueCount"_s);
    makeKeys();
    m_pages->addWidget(m_table);
    m_pages->addWidget(makeEmptyPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 12);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_count);
    column->addLayout(m_pages, 1);
    setFocusProxy(m_table);
    restoreMemory();
    listen();
}

QueueView::~QueueView() = default;

QWidget *QueueView::makeEmptyPage()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"emptyPage"_s);
    m_emptyText = new SecondaryLabel({}, page);
    m_emptyText->setObjectName(u"emptyText"_s);
    m_emptyText->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(8, 24, 24, 24);
    column->setSpacing(8);
    column->addWidget(new Headline(tr("No answer is awaited"), page));
    column->addWidget(m_emptyText);
    column->addStretch();
    return page;
}

void QueueView::makeKeys()
{
    m_keys = new QueueKeys(*m_table, *m_model);
    connect(m_keys, &QueueKeys::moveRequested, this, &QueueView::act);
    connect(m_keys, &QueueKeys::openRequested, this, [this] {
        if (const QueueRow *row = currentRow())
            emit openCaseRequested(row->caseId);
    });
    const auto add =
        [this](const QString &name, const QString &text, const QKeySequence &key, auto deed) {
            connect(m_keys->add(name, text, {key}), &QAction::triggered, this, deed);
        };
    connect(m_keys->add(u"whyDate"_s, tr("Why this date") + u"\tF1"_s, {}),
            &QAction::triggered,
            this,
            &QueueView::showWhy);
    add(u"copyRows"_s, tr("Copy rows"), QKeySequence::Copy, [this] { copySelectedRows(*m_table); });
    add(u"nextGrouping"_s, tr("Other groups"), Qt::Key_G, [this] { nextGrouping(); });
    add(u"zoomIn"_s, tr("Less time, larger"), Qt::Key_Plus, [this] { m_timeline->zoomIn(); });
    add(u"zoomOut"_s, tr("More time, smaller"), Qt::Key_Minus, [this] { m_timeline->zoomOut(); });
    add(u"earlier"_s, tr("Earlier"), Qt::Key_Left, [this] { m_timeline->step(-1); });
    add(u"later"_s, tr("Later"), Qt::Key_Right, [this] { m_timeline->step(1); });
    add(u"toToday"_s, tr("Back to today"), Qt::Key_0, [this] { m_timeline->goToToday(); });
}

void QueueView::listen()
{
    connect(m_bar, &QueueBar::whoseChosen, this, &QueueView::chooseWhose);
    connect(m_bar, &QueueBar::groupingChosen, this, [this](QueueGrouping grouping) {
        group(static_cast<int>(grouping));
    });
    connect(m_bar, &QueueBar::zoomChosen, m_timeline, &QueueTimeline::setZoom);
    connect(m_bar, &QueueBar::stepRequested, m_timeline, &QueueTimeline::step);
    connect(m_bar, &QueueBar::todayRequested, m_timeline, &QueueTimeline::goToToday);
    connect(m_bar, &QueueBar::remindRequested, this, &QueueView::remindSelected);
    connect(m_bar, &QueueBar::printRequested, this, &QueueView::print);
    connect(m_bar->columnButton(), &QToolButton::clicked, this, &QueueView::showColumnMenu);
    connect(
        m_timeline, &QueueTimeline::changed, this, [this] { m_bar->showZoom(m_timeline->zoom()); });
    connect(m_table, &QueueTable::explanationWanted, this, &QueueView::explain);
    connect(m_table, &QueueTable::whyRequested, this, &QueueView::showWhy);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::selectionChanged,
            this,
            &QueueView::noteSelection);
    connect(m_model, &QueueModel::changed, this, &QueueView::noteSelection);
    connect(&m_desk, &Desk::casesChanged, this, &QueueView::refresh);
    connect(&m_desk, &Desk::listsChanged, this, [this] {
        m_timeline->setClosedDays(m_desk.lists().settings.closedDays);
        refresh();
    });
}

QString QueueView::memoryGroup() const
{
    return u"office-%1/work_queue"_s.arg(m_desk.lists().settings.officeId);
}

void QueueView::restoreMemory()
{
    QSettings settings;
    settings.beginGroup(memoryGroup());
    m_timeline->setClosedDays(m_desk.lists().settings.closedDays);
    m_timeline->restore(settings);
    m_columns->restore(settings);
    const auto grouping = queueGroupingFromKey(settings.value(u"grouping"_s).toString());
    const auto sort = queueColumnFromKey(settings.value(u"sort"_s).toString());
    const bool descending = settings.value(u"descending"_s, false).toBool();
    m_model->setOrder({.grouping = grouping.value_or(QueueGrouping::None),
                       .sort = sort.value_or(QueueColumn::Due),
                       .descending = descending});
    m_table->horizontalHeader()->setSortIndicator(QueueModel::placeOf(m_model->order().sort),
                                                  descending ? Qt::DescendingOrder
                                                             : Qt::AscendingOrder);
    m_bar->setEverybodys(settings.value(u"everybodys"_s, true).toBool());
    m_bar->showGrouping(m_model->order().grouping);
    m_bar->showZoom(m_timeline->zoom());
    connect(m_columns, &QueueColumns::arranged, this, &QueueView::saveMemory);
    connect(m_timeline, &QueueTimeline::changed, this, &QueueView::saveMemory);
    connect(m_model, &QueueModel::changed, this, &QueueView::saveMemory);
}

void QueueView::saveMemory() const
{
    QSettings settings;
    settings.beginGroup(memoryGroup());
    m_timeline->save(settings);
    m_columns->save(settings);
    settings.setValue(u"grouping"_s, storageKey(m_model->order().grouping).toString());
    settings.setValue(u"sort"_s, storageKey(m_model->order().sort).toString());
    settings.setValue(u"descending"_s, m_model->order().descending);
    settings.setValue(u"everybodys"_s, m_bar->isEverybodys());
}

void QueueView::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const int question = ++m_question;
    const QueueQuery query{.handler = m_bar->isEverybodys() ? StaffId() : m_desk.staff().id,
                           .today = m_desk.clock().today()};
    m_desk.read(
        this,
        [query](storage::Database &database) { return workQueue(database, query); },
        [this, question](const Result<QList<QueueRow>> &queue) {
            if (question != m_question)
                return;
            if (queue)
                take(*queue);
            else
                m_desk.fail(Activity::ReadingCases, queue.error());
        });
}

void QueueView::take(const QList<QueueRow> &queue)
{
    const QDate today = m_desk.clock().today();
    if (m_timeline->axis().today != today)
        m_timeline->setToday(today);
    m_model->setSettings(m_desk.lists().settings);
    m_model->show(queue, today);
    showCounts();
    emit shown();
}

void QueueView::showCounts()
{
    const bool isEmpty = m_model->queue().isEmpty();
    m_count->setText(isEmpty ? QString() : queueCountText(m_model->totals()));
    m_count->setVisible(!isEmpty);
    m_emptyText->setText(
        m_bar->isEverybodys()
            ? tr("Every statement request that is sent to a care provider runs here until its "
                 "answer "
                 "has come: with its date, its reminders and the days that are left.")
            : tr("None of your own cases, of those you stand in for or of those nobody handles "
                 "waits "
                 "for a care provider. “Everybody’s” shows the whole office."));
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
}

void QueueView::chooseWhose()
{
    saveMemory();
    refresh();
}

void QueueView::nextGrouping()
{
    const auto count = static_cast<int>(kAllQueueGroupings.size());
    group((static_cast<int>(m_model->order().grouping) + 1) % count);
}

void QueueView::group(int grouping)
{
    QueueOrder order = m_model->order();
    order.grouping = kAllQueueGroupings.at(static_cast<size_t>(grouping));
    m_model->setOrder(order);
    m_bar->showGrouping(order.grouping);
}

void QueueView::noteSelection()
{
    m_bar->showSelected(static_cast<int>(m_table->selectedLines().size()));
}

const QueueRow *QueueView::currentRow() const
{
    return m_model->rowAt(m_table->currentIndex().row());
}

QList<QueueRow> QueueView::selectedRows() const
{
    QList<QueueRow> rows;
    const auto lines = m_table->selectedLines();
    for (const int line : lines)
        rows.append(*m_model->rowAt(line));
    return rows;
}

void QueueView::act(CaseMove move)
{
    if (move == CaseMove::Remind && m_table->selectedLines().size() > 1)
        remindSelected();
    else if (const QueueRow *row = currentRow())
        m_moves->act(move, *row);
}

void QueueView::remindSelected()
{
    const QList<QueueRow> rows = selectedRows();
    if (!rows.isEmpty())
        openReminderPreview(m_desk, rows, window());
}

/// The steps of a date are read for the one line somebody asks about.
void QueueView::readRequest(const QueueRow &row,
                            const std::function<void(const StatementRequest &request)> &done)
{
    const int question = ++m_explanation;
    m_desk.read(
        this,
        [id = row.request](storage::Database &database) {
            return StatementRequestStore(database).byId(id);
        },
        [this, question, row, done](const Result<StatementRequest> &request) {
            if (question == m_explanation && request)
                done(publicPart(*request, row));
        });
}

void QueueView::explain(int line, const QPoint &globalPlace)
{
    const QueueRow *row = m_model->rowAt(line);
    if (!row)
        return;
    const QString band = queueBandText(*row, m_model->today());
    readRequest(*row, [this, band, globalPlace](const StatementRequest &request) {
        const auto date = rules::awaitedDate(request);
        const QString words = date ? band + u'\n' + explanationText(*date) : band;
        QToolTip::showText(globalPlace, Qt::convertFromPlainText(words), m_table);
    });
}

void QueueView::showWhy()
{
    const QueueRow *row = currentRow();
    if (!row)
        return;
    const QRect place = m_table->visualRect(m_table->currentIndex());
    readRequest(*row, [this, place, number = row->number](const StatementRequest &request) {
        DateWhyPopup::open(
            whyOfLine(request, m_model->today()), number, m_table->viewport(), place);
    });
}

void QueueView::showColumnMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns->fillMenu(*menu);
    QToolButton *button = m_bar->columnButton();
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void QueueView::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageOrientation(QPageLayout::Landscape);
    m_printer->setColorMode(QPrinter::GrayScale);
    m_printer->setDocName(tr("Deadlines", "view of running statement requests"));
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setObjectName(u"printQueueDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog,
            qOverload<QPrinter *>(&QPrintDialog::accepted),
            this,
            [this](QPrinter *printer) { paintOn(*printer); });
    dialog->open();
}

void QueueView::paintOn(QPrinter &printer)
{
    const int pages = paintQueue(printer,
                                 *m_model,
                                 {.heading = tr("Deadlines", "view of running statement requests") +
                                             u" · "_s + m_desk.lists().settings.name,
                                  .zoom = m_timeline->zoom(),
                                  .closedDays = m_desk.lists().settings.closedDays});
    const bool isTaken =
        printer.printerState() != QPrinter::Error && printer.printerState() != QPrinter::Aborted;
    if (!isTaken) {
        m_desk.say(tr("The printer did not take the pages. Nothing is lost: print again when it is "
                      "ready."));
        return;
    }
    m_desk.say(pages == 1 ? tr("1 page is sent to the printer")
                          : tr("%1 pages are sent to the printer").arg(pages));
}

void QueueView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

} // namespace talan::ui
