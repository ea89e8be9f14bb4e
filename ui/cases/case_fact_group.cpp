#include "ui/cases/case_fact_group.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/cases/case_work.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/date_why_popup.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr qsizetype kLongestUnfolded = 600;
constexpr qsizetype kShownWhenFolded = 400;

QLabel *makeValue(const QString &text, QWidget *parent, QObject *filter)
{
    auto *value = new QLabel(text, parent);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setFocusPolicy(Qt::NoFocus);
    value->installEventFilter(filter);
    return value;
}

/// The value of a line; long text is folded, so that the facts below it stay in reach.
QWidget *lineWidget(const FactLine &line, QWidget *parent, QObject *filter)
{
    if (line.value.size() <= kLongestUnfolded)
        return makeValue(line.value, parent, filter);
    auto *both = new QWidget(parent);
    const QString folded = line.value.first(kShownWhenFolded).trimmed() + u" …"_s;
    auto *value = makeValue(folded, both, filter);
    auto *unfold = new QPushButton(FactGroup::tr("Show the whole text"), both);
    unfold->setCheckable(true);
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(value);
    column->addWidget(unfold, 0, Qt::AlignLeading);
    QObject::connect(unfold, &QPushButton::toggled, value, [=, whole = line.value](bool isWhole) {
        value->setText(isWhole ? whole : folded);
        unfold->setText(isWhole ? FactGroup::tr("Show less")
                                : FactGroup::tr("Show the whole text"));
    });
    return both;
}

} // namespace

FactGroup::FactGroup(Desk &desk, const QString &heading, const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_heading(heading)
    , m_column(new QVBoxLayout(this))
    , m_open(new QToolButton(this))
{
    setObjectName(objectName);
    m_open->setObjectName(objectName + u"Edit"_s);
    m_open->setIcon(icon(u"edit"_s));
    m_open->setAutoRaise(true);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_open->setAccessibleName(tr("Change: %1", "a group of facts").arg(heading));
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(new SectionLabel(heading, this));
    top->addStretch();
    top->addWidget(m_open);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    m_column->addLayout(top);
    connect(m_open, &QToolButton::clicked, this, &FactGroup::edit);
}

void FactGroup::setCase(const CaseFile &caseFile)
{
    const bool isFirst = m_lines == nullptr;
    m_case = caseFile;
    m_open->setVisible(caseFile.status != CaseStatus::Closed && !isEditing());
    const DateWhy reason = why(caseFile);
    setWhatsThis(reason.isEmpty() ? QString() : reason.text());
    m_open->setToolTip(reason.isEmpty() ? tr("Change (F2)")
                                        : tr("Change (F2) · F1: why this date"));
    const auto now = lines(caseFile);
    if (isFirst || now != m_shown) {
        m_shown = now;
        showLines();
    }
}

void FactGroup::showLines()
{
    const bool isHidden = isEditing();
    delete m_lines;
    m_lines = new QWidget(this);
    auto *form = new QFormLayout(m_lines);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(4);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setLabelAlignment(Qt::AlignTop | Qt::AlignLeading);
    bool isEmpty = true;
    for (const FactLine &line : std::as_const(m_shown)) {
        if (line.value.isEmpty())
            continue;
        isEmpty = false;
        QWidget *value = lineWidget(line, m_lines, this);
        if (line.name.isEmpty())
            form->addRow(value);
        else
            form->addRow(new SecondaryLabel(line.name, m_lines), value);
    }
    if (isEmpty)
        form->addRow(new SecondaryLabel(tr("Nothing noted yet"), m_lines));
    m_lines->setVisible(!isHidden);
    m_column->insertWidget(1, m_lines);
}

void FactGroup::edit()
{
    if (isEditing() || m_case.status == CaseStatus::Closed || m_lines == nullptr)
        return;
    if (m_editor == nullptr) {
        m_editor = new QWidget(this);
        auto *column = new QVBoxLayout(m_editor);
        column->setContentsMargins(0, 4, 0, 8);
        column->setSpacing(8);
        m_problem = new MessageStrip(MessageStrip::Tone::Warning, m_editor);
        m_problem->setObjectName(objectName() + u"Problem"_s);
        m_discard = new MessageStrip(MessageStrip::Tone::Calm, m_editor);
        m_fields = makeEditor();
        column->addWidget(m_fields);
        column->addWidget(m_problem);
        column->addWidget(m_discard);
        column->addWidget(makeButtons());
        m_column->insertWidget(2, m_editor);
    }
    m_base = m_case;
    fill(m_base);
    m_start = edited();
    m_problem->hide();
    m_discard->hide();
    m_lines->hide();
    m_open->hide();
    m_editor->show();
    if (m_fields->focusProxy() != nullptr)
        m_fields->setFocus();
    else
        m_fields->nextInFocusChain()->setFocus();
    emit editingChanged();
}

QWidget *FactGroup::makeButtons()
{
    auto *row = new QWidget(m_editor);
    m_save = new PrimaryButton(tr("Save", "changed facts of a case"), row);
    m_save->setObjectName(objectName() + u"Save"_s);
    m_save->setToolTip(tr("Ctrl+Return"));
    auto *cancelButton = new QPushButton(tr("Cancel"), row);
    cancelButton->setObjectName(objectName() + u"Cancel"_s);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_save);
    layout->addWidget(cancelButton);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &FactGroup::save);
    connect(cancelButton, &QPushButton::clicked, this, &FactGroup::cancel);

    QPushButton *keep = m_discard->addAction(tr("Go on writing"));
    QPushButton *discard = m_discard->addAction(tr("Throw it away"));
    discard->setObjectName(objectName() + u"ThrowAway"_s);
    connect(keep, &QPushButton::clicked, m_discard, &QWidget::hide);
    connect(discard, &QPushButton::clicked, this, &FactGroup::leave);
    return row;
}

CaseFile FactGroup::edited() const
{
    CaseFile caseFile = m_base;
    apply(caseFile);
    return caseFile;
}

bool FactGroup::hasTyped() const
{
    return isEditing() && edited() != m_start;
}

void FactGroup::cancel()
{
    if (m_isBusy)
        return;
    if (hasTyped())
        m_discard->say(tr("What you have changed here is not saved."));
    else
        leave();
}

void FactGroup::leave()
{
    m_editor->hide();
    m_lines->show();
    m_open->setVisible(m_case.status != CaseStatus::Closed);
    m_open->setFocus();
    emit editingChanged();
}

void FactGroup::setBusy(bool isBusy)
{
    if (isBusy)
        m_lastFocus = focusWidget(); // disabled fields lose it
    m_isBusy = isBusy;
    m_fields->setDisabled(isBusy);
    m_save->setDisabled(isBusy);
}

void FactGroup::save()
{
    if (m_isBusy || !isEditing())
        return;
    if (const QString sentence = fault(); !sentence.isEmpty()) {
        m_problem->say(sentence);
        return;
    }
    m_problem->hide();
    m_discard->hide();
    setBusy(true);
    const FactEdit edit{
        .base = m_base, .mine = edited(), .prepare = preparation(), .typedUnits = typedUnits()};
    const auto job = [edit](const Work &work) { return storeFacts(work, edit); };
    m_desk.change(
        this, job, [this, edit](const Result<SavedFacts> &saved) { answered(edit, saved); });
}

void FactGroup::answered(const FactEdit &edit, const Result<SavedFacts> &saved)
{
    if (saved)
        finish(*saved);
    else if (saved.error().code == ErrorCode::EditConflict)
        settle(edit);
    else
        fail(saved.error());
}

void FactGroup::finish(const SavedFacts &saved)
{
    setBusy(false);
    const CaseFile &caseFile = saved.caseFile;
    const bool isChanged = caseFile.revision != m_base.revision;
    setCase(caseFile);
    leave();
    if (!isChanged)
        return;
    const QString what =
        tr("%1: %2 saved", "case number, group of facts").arg(caseFile.number, m_heading.toLower());
    m_desk.say(withMet(what, saved.events, m_desk.staff().id), undoOf(m_desk, caseFile.id));
}

void FactGroup::fail(const Error &error)
{
    setBusy(false);
    m_problem->say(errorText(Activity::SavingCase, error).sentence());
}

/// Two have changed the same: the fields wait, with everything typed, until somebody has chosen.
void FactGroup::settle(const FactEdit &edit)
{
    settleFacts(m_desk,
                edit,
                {.saved = [this](const SavedFacts &saved) { finish(saved); },
                 .left =
                     [this] {
                         setBusy(false);
                         if (m_lastFocus)
                             m_lastFocus->setFocus();
                     },
                 .failed = [this](const Error &error) { fail(error); }},
                this);
}

bool FactGroup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *label = qobject_cast<QLabel *>(watched);
        // Text can be marked for copying; a plain click edits.
        if (label != nullptr && !label->hasSelectedText())
            QMetaObject::invokeMethod(this, &FactGroup::edit, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void FactGroup::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        edit();
}

/// Of the date as it stands, or as the fields would give it.
DateWhy FactGroup::whyNow() const
{
    return why(isEditing() ? edited() : m_case);
}

/// A field that has an explanation of its own keeps its F1.
bool FactGroup::asksForDate(const QKeyEvent &key) const
{
    const QWidget *focused = focusWidget();
    const bool hasOwnHelp = focused != nullptr && focused != this && focused->isVisible() &&
                            !focused->whatsThis().isEmpty();
    return key.key() == Qt::Key_F1 && key.modifiers() == Qt::NoModifier && !hasOwnHelp &&
           !whyNow().isEmpty();
}

bool FactGroup::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        asksForDate(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    // Ctrl+Return in a text area is a new line to the text area; here it saves.
    if (event->type() == QEvent::ShortcutOverride && isEditing()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void FactGroup::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEditing() && isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else if (isEditing() && event->key() == Qt::Key_Escape)
        cancel();
    else if (asksForDate(*event))
        DateWhyPopup::open(
            whyNow(), m_case.number, focusWidget() != nullptr ? focusWidget() : m_open);
    else if (!isEditing() && (event->key() == Qt::Key_F2 || (isReturn && m_open->hasFocus())))
        edit();
    else
        QFrame::keyPressEvent(event);
}

} // namespace talan::ui
