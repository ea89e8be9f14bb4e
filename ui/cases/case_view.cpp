#include "ui/cases/case_view.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>
#include <chrono>

#include "core/cases/case_work.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_facts.h"
#include "ui/cases/case_header.h"
#include "ui/cases/case_step_list.h"
#include "ui/cases/case_story.h"
#include "ui/cases/local_writing.h"
#include "ui/cases/waiting_notes.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {
namespace {

/// Below this many letters of width story and facts take turns instead of standing side by side.
constexpr int kNarrowestPair = 100;
constexpr int kStoryPane = 0;

} // namespace

CaseView::CaseView(Desk &desk, CaseId id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_pages(new QStackedLayout(this))
    , m_header(new CaseHeader(desk))
    , m_paneTabs(new QTabBar)
    , m_panes(new QSplitter(Qt::Horizontal))
    , m_story(new CaseStory)
    , m_steps(new CaseStepList(desk))
    , m_facts(new CaseFacts(desk))
    , m_side(makeSide())
    , m_actions(new CaseActions(desk, this))
{
    setObjectName(u"caseView"_s);
    m_casePage = makeCasePage();
    m_messagePage = makeMessagePage();
    m_pages->addWidget(new QWidget(this));
    m_pages->addWidget(m_casePage);
    m_pages->addWidget(m_messagePage);
    makeActions();

    connect(m_header, &CaseHeader::moveRequested, this, &CaseView::perform);
    connect(m_header, &CaseHeader::printRequested, this, [this] { emit printRequested(m_id); });
    connect(m_header, &CaseHeader::undoRequested, this, &CaseView::undo);
    connect(m_header, &CaseHeader::redoRequested, this, &CaseView::redo);
    connect(m_steps, &CaseStepList::closeCaseRequested, this, [this] { perform(CaseMove::Close); });
    connect(m_story, &CaseStory::noteWritten, this, &CaseView::saveNote);
    connect(&m_desk, &Desk::casesChanged, this, &CaseView::load);
    connect(&m_desk, &Desk::localJournalChanged, this, &CaseView::load);
    connect(&m_desk, &Desk::dayChanged, this, &CaseView::load);
    connect(&m_desk, &Desk::listsChanged, this, [this] {
        m_isRefused = false;
        load();
    });
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_isShown && isVisible())
            m_header->setNow(m_desk.clock().now());
    });
    m_minute.start(1min);
    load();
}

QWidget *CaseView::makeCasePage()
{
    auto *page = new QWidget(this);
    m_paneTabs->setObjectName(u"paneTabs"_s);
    m_paneTabs->addTab(tr("Story", "of a case"));
    m_paneTabs->addTab(tr("Facts", "of a case"));
    m_paneTabs->setDrawBase(false);
    m_panes->setObjectName(u"casePanes"_s);
    m_panes->setChildrenCollapsible(false);
    m_panes->setHandleWidth(16);
    m_panes->addWidget(m_story);
    m_panes->addWidget(m_side);
    m_panes->setStretchFactor(0, 3);
    m_panes->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addWidget(m_header);
    column->addWidget(m_paneTabs);
    column->addWidget(m_panes, 1);
    connect(m_paneTabs, &QTabBar::currentChanged, this, &CaseView::arrangePanes);
    return page;
}

QWidget *CaseView::makeSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_steps);
    column->addWidget(m_facts, 1);
    return side;
}

QWidget *CaseView::makeMessagePage()
{
    auto *page = new QWidget(this);
    page->setObjectName(u"caseMessage"_s);
    m_messageHeading = new Headline({}, page);
    m_messageHeading->setObjectName(u"messageHeading"_s);
    m_messageHeading->setWordWrap(true);
    m_messageText = new QLabel(page);
    m_messageText->setObjectName(u"messageBody"_s);
    m_messageText->setWordWrap(true);
    m_messageText->setTextFormat(Qt::PlainText);
    m_tryAgain = new QPushButton(tr("Try again"), page);
    m_tryAgain->setObjectName(u"tryAgain"_s);
    auto *closeTab = new QPushButton(tr("Close this tab"), page);
    closeTab->setObjectName(u"closeTab"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(closeTab);
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(12);
    column->addWidget(m_messageHeading);
    column->addWidget(m_messageText);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_tryAgain, &QPushButton::clicked, this, &CaseView::load);
    connect(closeTab, &QPushButton::clicked, this, &CaseView::closeRequested);
    return page;
}

void CaseView::makeActions()
{
    for (const CaseMove move : kAllCaseMoves)
        addMove(move);
    m_note = new QAction(icon(u"note"_s), tr("Write a n&ote"), this);
    m_note->setObjectName(u"noteAction"_s);
    m_note->setShortcut(Qt::CTRL | Qt::Key_T);
    m_editFacts = new QAction(icon(u"edit"_s), tr("Chan&ge facts"), this);
    m_editFacts->setObjectName(u"editFactsAction"_s);
    m_editFacts->setShortcut(Qt::Key_F2);
    for (QAction *action : {m_note, m_editFacts}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
    }
    connect(m_note, &QAction::triggered, this, [this] {
        m_paneTabs->setCurrentIndex(kStoryPane);
        m_story->beginNote();
    });
    connect(m_editFacts, &QAction::triggered, this, [this] {
        if (answersAway())
            return;
        m_paneTabs->setCurrentIndex(kStoryPane + 1);
        m_facts->editFocused();
    });
}

void CaseView::addMove(CaseMove move)
{
    auto *action = new QAction(icon(moveIcon(move)), moveText(move, {}), this);
    action->setObjectName(moveName(move) + u"Action"_s);
    action->setShortcut(moveKey(move));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setEnabled(false);
    connect(action, &QAction::triggered, this, [this, move] { perform(move); });
    addAction(action);
    m_moves.insert(move, action);
}

bool CaseView::hasTyped() const
{
    return m_story->hasTyped() || m_steps->hasTyped() || m_facts->hasTyped();
}

void CaseView::undo()
{
    undoLastChange(m_desk, m_id);
}

void CaseView::redo()
{
    redoLastChange(m_desk, m_id);
}

void CaseView::startAnswer()
{
    perform(CaseMove::RegisterAnswer);
}

void CaseView::load()
{
    if (m_isRefused)
        return;
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    const auto sealing = m_isOpened ? ProtectedCase::IsOpened : ProtectedCase::StaysSealed;
    m_desk.read(
        this,
        [id = m_id, staff = m_desk.staff().id, sealing, journal = m_desk.localJournal()](
            storage::Database &database) -> Result<Reading> {
            // What waits first: a note that comes in meanwhile is seen twice, not nowhere.
            const auto waiting = notesFor(id, journal.waiting());
            const auto content = readCaseContent(database, id, staff, sealing);
            return content ? Result<Reading>({*content, waiting}) : content.error();
        },
        [this](const Result<Reading> &reading) {
            m_isReading = false;
            receive(reading);
            if (std::exchange(m_isStale, false))
                load();
        });
}

void CaseView::receive(const Result<Reading> &reading)
{
    if (!reading) {
        // What stands on screen stays readable; only a case that never came gets a page of words.
        if (m_isShown)
            m_desk.fail(Activity::OpeningCase, reading.error());
        else
            showMessage(tr("The case could not be opened"),
                        errorText(Activity::OpeningCase, reading.error()).sentence(),
                        true);
        return;
    }
    m_content = reading->content;
    m_waiting = reading->waiting;
    emit titleChanged(m_content.caseFile.number);
    if (m_content.isSealed)
        openSealed();
    else
        showContent();
}

/// A protected person's case is opened by its task, which checks the right and writes it into the
/// journal.
void CaseView::openSealed()
{
    // Once: the case may be read again before the answer is there.
    if (m_isOpened || std::exchange(m_isOpening, true))
        return;
    m_desk.change(
        this,
        [id = m_id](const Work &work) { return openCase(work, id); },
        [this](const Result<CaseFile> &opened) {
            m_isOpening = false;
            if (opened) {
                m_isOpened = true;
                return; // Desk::casesChanged follows, and with it the case.
            }
            m_isRefused = opened.error().code == ErrorCode::NotPermitted;
            if (m_isRefused)
                showMessage(tr("%1 is about somebody with protected personal data", "case number")
                                .arg(m_content.caseFile.number),
                            tr("Only those who have the right to see protected identities can open "
                               "it. Ask the head of the office if you need it for your work."),
                            false);
            else
                showMessage(tr("The case could not be opened"),
                            errorText(Activity::OpeningCase, opened.error()).sentence(),
                            true);
        });
}

void CaseView::showMessage(const QString &heading, const QString &text, bool mayTryAgain)
{
    m_isShown = false;
    for (QAction *action : actions())
        action->setEnabled(false);
    m_messageHeading->setText(heading);
    m_messageText->setText(text);
    m_tryAgain->setVisible(mayTryAgain);
    m_pages->setCurrentWidget(m_messagePage);
}

void CaseView::showContent()
{
    const QDateTime now = m_desk.clock().now();
    const CaseFile &caseFile = m_content.caseFile;
    const bool isFirst = !m_isShown;
    m_isShown = true;
    m_header->setContent(m_content, now);
    const auto story = storyOf(m_content, m_desk.lists(), officeDate(now));
    m_story->setStory(storyWithWaiting(story, m_waiting, m_desk.lists().staff), officeDate(now));
    m_steps->setContent(m_content);
    m_facts->setCase(caseFile);
    const auto possible = movesOf(m_content, now).possible;
    for (const CaseMove move : kAllCaseMoves) {
        m_moves.value(move)->setEnabled(possible.contains(move));
        m_moves.value(move)->setText(moveText(move, caseFile));
    }
    m_note->setEnabled(true);
    m_editFacts->setEnabled(caseFile.status != CaseStatus::Closed);
    m_header->setWhatsThis(m_header->explanation());
    setWhatsThis(m_header->explanation());
    m_pages->setCurrentWidget(m_casePage);
    arrangePanes();
    m_side->layout()->activate();
    if (isFirst && isVisible())
        m_story->focusStory();
    emit loaded();
}

/// While the file is away nothing is begun that could not be finished; a note can.
bool CaseView::answersAway()
{
    if (m_desk.isConnected())
        return false;
    m_desk.fail(Activity::SavingCase, {ErrorCode::NotConnected, u"away"_s, {}});
    return true;
}

void CaseView::perform(CaseMove move)
{
    if (answersAway())
        return;
    switch (move) {
    case CaseMove::Confirm:
        return m_actions->confirm(m_id);
    case CaseMove::Call:
        return m_actions->logCall(m_id);
    case CaseMove::RequestStatement:
        return m_actions->requestStatement(m_id);
    case CaseMove::SendDraft:
        return m_actions->sendDraft(m_id);
    case CaseMove::Remind:
        return m_actions->remind(m_id);
    case CaseMove::Extend:
        return m_actions->extend(m_id);
    case CaseMove::Suspend:
        return m_actions->suspend(m_id);
    case CaseMove::Resume:
        return m_actions->resume(m_id);
    case CaseMove::Escalate:
        return m_actions->escalate(m_id);
    case CaseMove::RegisterAnswer:
        return m_actions->registerAnswer(m_id);
    case CaseMove::Forward:
        return m_actions->forward(m_id);
    case CaseMove::Withdraw:
        return m_actions->withdraw(m_id);
    case CaseMove::AddStep:
        return beginStep();
    case CaseMove::FinishStep:
        return m_actions->finishStep(m_id);
    case CaseMove::AssignHandler:
        return m_actions->assignHandler(m_id);
    case CaseMove::Close:
        return m_actions->close(m_id);
    case CaseMove::Reopen:
        return m_actions->reopen(m_id);
    }
    Q_UNREACHABLE();
}

void CaseView::beginStep()
{
    m_paneTabs->setCurrentIndex(kStoryPane + 1);
    m_steps->beginStep();
}

void CaseView::saveNote(NoteKind kind, const QString &text)
{
    const LocalNote note{.caseId = m_id,
                         .kind = kind,
                         .text = text,
                         .caseNumber = m_content.caseFile.number,
                         .isOfProtected = m_content.caseFile.isProtected()};
    // The same note once more, because its first answer was lost, is the same entry.
    const bool isSame = m_savedNote && m_savedNote->what == decltype(LocalEntry::what)(note);
    const LocalEntry entry =
        isSame ? *m_savedNote : localEntry(m_desk, DraftStore::newDraftId(), note);
    m_savedNote = entry;
    m_story->setSaving(true);
    m_desk.change(
        this,
        [entry](const Work &work) { return bringIn(work, entry); },
        [this, entry](const Result<CaseFile> &saved) { finishNote(saved, entry); });
}

void CaseView::finishNote(const Result<CaseFile> &saved, const LocalEntry &entry)
{
    if (!saved && wentAway(m_desk, saved.error())) {
        keepNote(entry);
        return;
    }
    m_story->setSaving(false);
    if (!saved)
        return m_desk.fail(Activity::AddingNote, saved.error());
    m_savedNote.reset();
    m_story->clearNote();
    m_desk.say(tr("%1: note saved", "case number").arg(saved->number), undoOf(m_desk, m_id));
}

/// The place of the file is away: the note waits on this machine, and in the story at once.
void CaseView::keepNote(const LocalEntry &entry)
{
    m_desk.keepLocally(this, entry, [this](const Result<> &kept) {
        m_story->setSaving(false);
        if (!kept)
            return m_desk.fail(Activity::KeepingLocally, kept.error());
        m_savedNote.reset();
        m_story->clearNote();
        m_desk.say(tr("The note is kept on this computer. It comes into the case when the network "
                      "place answers again."));
    });
}

/// Side by side where there is room, else one of the two at a time.
void CaseView::arrangePanes()
{
    const bool isNarrow = width() < kNarrowestPair * fontMetrics().averageCharWidth();
    m_paneTabs->setVisible(isNarrow);
    m_header->setCompact(isNarrow);
    m_story->setCompact(isNarrow);
    m_story->setVisible(!isNarrow || m_paneTabs->currentIndex() == kStoryPane);
    m_side->setVisible(!isNarrow || m_paneTabs->currentIndex() != kStoryPane);
}

void CaseView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangePanes();
}

void CaseView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isShown && focusWidget() == nullptr)
        m_story->focusStory();
}

/// Letters act only where nobody types or chooses by them.
bool CaseView::lettersBelongToField() const
{
    for (const QWidget *widget = QApplication::focusWidget(); widget != nullptr && widget != this;
         widget = widget->parentWidget()) {
        if (qobject_cast<const QComboBox *>(widget) != nullptr)
            return true;
        if (const auto *group = qobject_cast<const FactGroup *>(widget))
            return group->isEditing();
    }
    return false;
}

/// F1 where nothing has an explanation of its own: the question is why the case's date is as it is.
bool CaseView::asksForDate(const QKeyEvent *key) const
{
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier || !m_isShown)
        return false;
    for (const QWidget *widget = QApplication::focusWidget(); widget != nullptr && widget != this;
         widget = widget->parentWidget()) {
        if (!widget->whatsThis().isEmpty())
            return widget == m_header;
    }
    return m_content.caseFile.next.has_value();
}

void CaseView::keyPressEvent(QKeyEvent *event)
{
    if (asksForDate(event))
        m_header->explainDate();
    else
        QWidget::keyPressEvent(event);
}

bool CaseView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (asksForDate(key)) {
            event->accept();
            return true;
        }
        const bool isLetter = !key->text().isEmpty() && key->text().at(0).isPrint() &&
                              (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) == 0;
        if (isLetter && lettersBelongToField()) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

} // namespace talan::ui
