#include "ui/cases/case_step_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/wording/date_words.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_step_editor.h"
#include "ui/cases/date_why_popup.h"
#include "ui/cases/fact_saving.h"
#include "ui/cases/merge_fields.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kMostRows = 5; ///< Without scrolling.
constexpr int kStepRole = Qt::UserRole;

bool isDone(const CaseStep &step)
{
    return step.doneOn.isValid();
}

QString lineOf(const CaseStep &step, QDate today)
{
    if (isDone(step))
        return CaseStepList::tr("%1 · done %2", "a step of one's own and a date")
            .arg(step.text, dayText(step.doneOn, today));
    return u"%1 · %2 (%3)"_s.arg(
        step.text, dayText(step.dueOn, today), distanceText(step.dueOn, today));
}

} // namespace

CaseStepList::CaseStepList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_add(new QToolButton(this))
    , m_list(new QListWidget(this))
    , m_editor(new CaseStepEditor(desk, this))
    , m_question(new MessageStrip(MessageStrip::Tone::Calm, this))
{
    setObjectName(u"caseSteps"_s);
    m_add->setObjectName(u"addStep"_s);
    m_add->setText(tr("Add a step"));
    m_add->setIcon(icon(u"new"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setToolTip(tr("Plans something to do in the case (Ctrl+Shift+T)"));
    m_list->setObjectName(u"stepList"_s);
    m_list->setAccessibleName(tr("Steps of one's own"));
    m_list->setWhatsThis(tr("What you have planned in the case. Space ticks a step off, Return "
                            "changes it; a finished step stays in the list."));
    m_list->hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    adaptLooks();
    m_editor->hide();
    makeQuestion();
    layOut();
    connect(m_add, &QToolButton::clicked, this, &CaseStepList::beginStep);
    connect(m_list, &QListWidget::itemChanged, this, &CaseStepList::takeTick);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        if (const CaseStep *step = stepOf(item); step != nullptr && !isDone(*step))
            change(*step);
    });
    connect(m_editor, &CaseStepEditor::saveRequested, this, &CaseStepList::save);
    connect(m_editor, &CaseStepEditor::left, this, &CaseStepList::leaveEditor);
}

void CaseStepList::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new SectionLabel(tr("Steps", "of one's own in a case"), this));
    top->addStretch();
    top->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(m_list);
    column->addWidget(m_editor);
    column->addWidget(m_question);
}

void CaseStepList::makeQuestion()
{
    m_question->setObjectName(u"nextStepQuestion"_s);
    QPushButton *add = m_question->addAction(tr("Add a step"));
    add->setObjectName(u"addNextStep"_s);
    QPushButton *close = m_question->addAction(tr("Close the case"));
    close->setObjectName(u"closeInstead"_s);
    m_question->addCloseButton();
    m_question->hide();
    connect(add, &QPushButton::clicked, this, &CaseStepList::beginStep);
    connect(close, &QPushButton::clicked, this, &CaseStepList::closeCaseRequested);
    connect(m_question, &MessageStrip::closed, this, [this] { m_isDismissed = true; });
}

void CaseStepList::setContent(const CaseContent &content)
{
    const bool isNew = content.steps != m_content.steps || m_list->count() == 0;
    m_content = content;
    m_add->setVisible(content.caseFile.status != CaseStatus::Closed);
    if (isNew)
        fill();
    askForNext();
}

void CaseStepList::fill()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const int row = m_list->currentRow();
    m_list->clear();
    for (const CaseStep &step : std::as_const(m_content.steps))
        write(new QListWidgetItem(m_list), step);
    m_list->setCurrentRow(std::clamp(row, m_list->count() > 0 ? 0 : -1, m_list->count() - 1));
    m_list->setVisible(m_list->count() > 0);
    fitList();
}

void CaseStepList::write(QListWidgetItem *item, const CaseStep &step) const
{
    const QDate today = m_desk.clock().today();
    const bool mayTick = !isDone(step) && m_content.caseFile.status != CaseStatus::Closed;
    item->setData(kStepRole, step.id.value());
    item->setText(lineOf(step, today));
    item->setToolTip(mayTick ? tr("Space: done · Return: change") : QString());
    item->setCheckState(isDone(step) ? Qt::Checked : Qt::Unchecked);
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    flags.setFlag(Qt::ItemIsUserCheckable, mayTick);
    item->setFlags(flags);
    if (isDone(step))
        item->setForeground(colour(palette(), ColourRole::SecondaryText));
    else if (step.dueOn < today)
        item->setForeground(colour(palette(), ColourRole::Late));
}

/// As high as its rows, up to five of them; rows are as high as their words at this width.
void CaseStepList::fitList()
{
    m_list->setVerticalScrollBarPolicy(m_list->count() > kMostRows ? Qt::ScrollBarAsNeeded
                                                                   : Qt::ScrollBarAlwaysOff);
    m_list->doItemsLayout();
    int height = 2 * m_list->frameWidth();
    // Before it stands on screen its width, and with it where words wrap, is not known.
    const int line = m_list->fontMetrics().height() + 2;
    for (int row = 0; row < std::min(m_list->count(), kMostRows); ++row)
        height += m_isMeasured ? m_list->visualItemRect(m_list->item(row)).height() : line;
    m_list->setFixedHeight(std::max(height, 1));
    layout()->activate(); // at once, so that what stands beneath does not jump
}

/// As rows look elsewhere: the selected one tinted, so that its colours stay readable.
void CaseStepList::adaptLooks()
{
    QPalette own = palette();
    own.setColor(QPalette::Highlight, selectedGround(own, true));
    own.setColor(QPalette::HighlightedText, own.color(QPalette::Text));
    m_list->setPalette(own);
}

const CaseStep *CaseStepList::stepOf(const QListWidgetItem *item) const
{
    if (item == nullptr)
        return nullptr;
    const CaseStepId id(item->data(kStepRole).toLongLong());
    const auto found = std::ranges::find(m_content.steps, id, &CaseStep::id);
    return found == m_content.steps.end() ? nullptr : &*found;
}

void CaseStepList::takeTick(QListWidgetItem *item)
{
    const CaseStep *step = stepOf(item);
    if (m_isFilling || step == nullptr || isDone(*step) || item->checkState() != Qt::Checked)
        return;
    finish(*step);
}

void CaseStepList::finish(const CaseStep &step)
{
    const CaseId id = m_content.caseFile.id;
    m_desk.change(
        this,
        [id, step = step.id](const Work &work) { return finishStep(work, id, step); },
        [this, id, text = step.text](const Result<CaseFile> &done) {
            if (!done) {
                m_desk.fail(Activity::ChangingSteps, done.error());
                return fill();
            }
            m_isDismissed = false;
            m_desk.say(stepDoneText(*done, text), undoOf(m_desk, id));
        });
}

void CaseStepList::beginStep()
{
    if (m_content.caseFile.status == CaseStatus::Closed)
        return;
    if (!m_editor->isVisibleTo(this))
        m_editor->startNew(m_desk.clock().today());
    m_question->hide();
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason); // does not mark the text
}

void CaseStepList::change(const CaseStep &step)
{
    m_editor->start(step);
    m_editor->show();
    m_editor->setFocus(Qt::OtherFocusReason); // does not mark the text
}

bool CaseStepList::hasTyped() const
{
    return m_editor->isVisibleTo(this) && m_editor->hasTyped();
}

/// A step as it is stored, and the case's journal, to say whose changes it met.
struct CaseStepList::SavedStep
{
    CaseFile caseFile;
    QDate dueOn;
    QList<Event> events;
};

Result<CaseStepList::SavedStep>
CaseStepList::storeStep(const Work &work, CaseId id, const StepEdit &edit)
{
    SavedStep saved;
    const auto done = work.database.transaction([&]() -> Result<> {
        const bool isNew = !edit.mine.id.isValid();
        const auto stored = isNew ? talan::addStep(work, id, edit.mine.text, edit.mine.dueOn)
                                  : changeStep(work, id, edit);
        if (!stored)
            return stored.error();
        const auto steps = caseSteps(work.database, id);
        if (!steps)
            return steps.error();
        const auto events = Journal(work.database).ofCase(id);
        if (!events)
            return events.error();
        const auto step = std::ranges::find(*steps, edit.mine.id, &CaseStep::id);
        saved = {.caseFile = *stored,
                 .dueOn = step == steps->end() ? edit.mine.dueOn : step->dueOn,
                 .events = *events};
        return {};
    });
    return done ? Result<SavedStep>(saved) : done.error();
}

void CaseStepList::save()
{
    m_editor->setBusy(true);
    store({.base = m_editor->base(), .mine = m_editor->step()});
}

void CaseStepList::store(const StepEdit &edit)
{
    const CaseId id = m_content.caseFile.id;
    m_desk.change(
        this,
        [id, edit](const Work &work) { return storeStep(work, id, edit); },
        [this, edit](const Result<SavedStep> &saved) {
            if (saved)
                finishSaving(*saved);
            else if (saved.error().code == ErrorCode::EditConflict)
                settle(edit);
            else
                failSaving(saved.error());
        });
}

/// Two have changed the same step: the fields wait, with everything typed, for a choice.
void CaseStepList::settle(const StepEdit &edit)
{
    auto *talk = new MergeTalk({.task = MergeTask::Saving,
                                .activity = Activity::ChangingSteps,
                                .about = m_content.caseFile.number},
                               stepsOf(edit),
                               this);
    connect(talk, &MergeTalk::failed, this, &CaseStepList::failSaving);
    connect(talk, &MergeTalk::left, this, [this] {
        m_editor->setBusy(false);
        m_editor->setFocus();
    });
    talk->start();
}

MergeSteps CaseStepList::stepsOf(const StepEdit &edit)
{
    struct Talk
    {
        StepEdit edit;
        std::optional<StepConflict> conflict;
    };
    const auto talk = std::make_shared<Talk>(Talk{.edit = edit, .conflict = {}});
    const CaseId id = m_content.caseFile.id;
    MergeSteps steps;
    steps.look = [this, talk, id](QObject *receiver, const MergeSteps::Looked &looked) {
        m_desk.read(
            receiver,
            [id, asked = talk->edit](storage::Database &database) {
                return stepConflict(database, id, asked);
            },
            [this, talk, looked](const Result<StepConflict> &conflict) {
                if (!conflict)
                    return looked(conflict.error());
                talk->conflict = *conflict;
                looked(stepFields(*conflict, m_desk.lists(), m_desk.clock().today()));
            });
    };
    steps.store = [this, talk, id](QObject *receiver,
                                   const FieldChoices &choices,
                                   const MergeSteps::Stored &stored) {
        if (talk->conflict)
            talk->edit = settleStep(*talk->conflict, choices);
        m_desk.change(
            receiver,
            [id, chosen = talk->edit](const Work &work) { return storeStep(work, id, chosen); },
            [this, stored](const Result<SavedStep> &saved) {
                stored(saved ? Result<>() : saved.error());
                if (saved)
                    finishSaving(*saved);
            });
    };
    return steps;
}

void CaseStepList::finishSaving(const SavedStep &saved)
{
    m_editor->setBusy(false);
    leaveEditor();
    const QString what =
        tr("%1: step saved, by %2", "case number, date")
            .arg(saved.caseFile.number, dayText(saved.dueOn, m_desk.clock().today()));
    m_desk.say(withMet(what, saved.events, m_desk.staff().id), undoOf(m_desk, saved.caseFile.id));
}

void CaseStepList::failSaving(const Error &error)
{
    m_editor->setBusy(false);
    m_editor->refuse(errorText(Activity::ChangingSteps, error).sentence());
}

void CaseStepList::leaveEditor()
{
    m_editor->hide();
    if (m_list->count() > 0)
        m_list->setFocus();
    else
        m_add->setFocus();
    askForNext();
}

/// What somebody chose needs no long explanation, but F1 gives one on every date.
void CaseStepList::explain(const QListWidgetItem *item)
{
    const CaseStep *step = stepOf(item);
    if (step == nullptr)
        return;
    const QDate today = m_desk.clock().today();
    DateWhy why = whyOf(step->text, rules::chosenDate(step->dueOn, StartEvent::SetByHand), today);
    // What is done is not late any more.
    if (isDone(*step))
        why.when = tr("done %1", "a step of one's own: a date").arg(dayText(step->doneOn, today));
    DateWhyPopup::open(why, m_content.caseFile.number, m_list, m_list->visualItemRect(item));
}

/// Asked only where steps were planned at all, all are done, and the case would be closed next.
void CaseStepList::askForNext()
{
    const auto &next = m_content.caseFile.next;
    const bool isOver = !m_content.steps.isEmpty() &&
                        std::ranges::all_of(m_content.steps, isDone) && next &&
                        next->step == NextStep::Close;
    if (isOver && !m_isDismissed && !m_editor->isVisibleTo(this)) {
        if (!m_question->isVisibleTo(this))
            m_question->say(tr("What is the next step?"));
    } else {
        m_question->hide();
    }
}

bool CaseStepList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize) {
        const auto *resize = static_cast<QResizeEvent *>(event);
        m_isMeasured = true;
        if (resize->size().width() != resize->oldSize().width())
            fitList();
    }
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched != m_list || !isKey)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_F1 && key != Qt::Key_F2)
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    QListWidgetItem *item = m_list->currentItem();
    if (key == Qt::Key_F1)
        explain(item);
    else if (item != nullptr)
        emit m_list->itemActivated(item);
    return true;
}

void CaseStepList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(
            this,
            [this] {
                adaptLooks();
                fill();
            },
            Qt::QueuedConnection);
}

} // namespace talan::ui
