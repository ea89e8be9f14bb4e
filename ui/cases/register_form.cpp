#include "ui/cases/register_form.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

#include "core/cases/case_rules.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/draft_keeper.h"
#include "ui/cases/earlier_cases_panel.h"
#include "ui/cases/local_writing.h"
#include "ui/cases/register_fields.h"
#include "ui/cases/register_remaining.h"
#include "ui/desk/desk.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kMargin = 16;

/// Widths in text heights, so that larger text needs a larger window for the same shape.
constexpr int kBesideFrom = 58; ///< Earlier cases beside the form.
constexpr int kSideWidth = 17;
constexpr int kPairsFrom = 40; ///< Two short fields in a line.
constexpr int kStackedBelow = 27;

QString contactDetailsText()
{
    return RegisterForm::tr("Contact details of the protected person were not kept.");
}

QString clockText(const QDateTime &instant)
{
    return officeTime(instant).toString(u"HH.mm"_s);
}

} // namespace

RegisterForm::RegisterForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"registerForm"_s);
    makePage();
    makeBar();
    auto *beside = new QHBoxLayout;
    beside->setSpacing(0);
    beside->addWidget(m_scroll, 1);
    beside->addWidget(m_side);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(beside, 1);
    m_notice = new MessageStrip(MessageStrip::Tone::Warning, this);
    m_notice->setObjectName(u"registeredBefore"_s);
    m_notice->addCloseButton();
    m_notice->hide();
    all->addWidget(m_notice);
    all->addWidget(m_bar);
    m_keeper = new DraftKeeper(
        desk, [this] { return m_fields->content(); }, this);
    m_untouched = m_fields->content();
    listen();
    takeNote();
    adaptShape();
}

RegisterForm::~RegisterForm()
{
    qApp->disconnect(this);
    m_keeper->flush();
}

void RegisterForm::makePage()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(u"registerScroll"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    // The height follows from the width; without this the least width of wrapped text would decide
    // it.
    page->setMinimumHeight(1);
    m_page = new QVBoxLayout(page);
    m_page->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_page->setSpacing(kMargin);
    m_scroll->setWidget(page);
    m_fields = new RegisterFields(m_desk, page);
    m_page->addWidget(m_fields);
    m_page->addStretch(1);
    m_side = new QWidget(this);
    m_sideColumn = new QVBoxLayout(m_side);
    m_sideColumn->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    m_sideColumn->setSpacing(kMargin);
    m_earlier = new EarlierCasesPanel(m_desk, m_side);
    m_remaining = new RemainingPanel(m_side);
    m_sideColumn->addWidget(m_earlier);
    m_sideColumn->addWidget(m_remaining);
    m_sideColumn->addStretch(1);
}

void RegisterForm::makeBar()
{
    m_bar = new QWidget(this);
    auto *line = new FlowLayout(m_bar);
    line->setContentsMargins(kMargin, 8, kMargin, 8);
    m_save = new PrimaryButton(tr("Save the case  Ctrl+Return"), m_bar);
    m_save->setObjectName(u"saveCase"_s);
    m_saveAndNew = new QPushButton(tr("Save and new", "saves, then a new empty form"), m_bar);
    m_saveAndNew->setObjectName(u"saveAndNew"_s);
    m_saveAndNew->setToolTip(tr("Ctrl+Shift+Return"));
    m_cancel = new QPushButton(tr("Cancel"), m_bar);
    m_cancel->setObjectName(u"cancelCase"_s);
    m_state = new SecondaryLabel({}, m_bar);
    m_state->setObjectName(u"draftState"_s);
    line->addWidget(m_save);
    line->addWidget(m_saveAndNew);
    line->addWidget(m_cancel);
    line->addWidget(m_state);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    m_bar->setSizePolicy(policy);
}

void RegisterForm::listen()
{
    const auto onKeys = [this](QKeyCombination keys, After after) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, after] { save(after); });
    };
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) {
        onKeys(Qt::CTRL | enter, After::Close);
        onKeys(QKeyCombination(Qt::CTRL | Qt::SHIFT, enter), After::NewCase);
    }
    connect(m_save, &QPushButton::clicked, this, [this] { save(After::Close); });
    connect(m_saveAndNew, &QPushButton::clicked, this, [this] { save(After::NewCase); });
    connect(m_cancel, &QPushButton::clicked, this, &RegisterForm::cancel);
    connect(m_fields, &RegisterFields::edited, this, &RegisterForm::takeNote);
    connect(m_fields, &RegisterFields::identityEdited, this, [this] {
        QList<EarlierCasesPanel::Somebody> persons;
        for (const TypedPerson &typed : m_fields->persons())
            persons.append({typed.number, typed.person.name});
        m_earlier->lookFor(persons);
    });
    connect(m_earlier, &EarlierCasesPanel::openRequested, this, &RegisterForm::openCaseRequested);
    connect(m_keeper, &DraftKeeper::saved, this, [this](const QDateTime &at) {
        if (!m_isSaving && hasTyped())
            m_state->setText(tr("Draft saved %1", "%1 is a time").arg(clockText(at)));
    });
    connect(m_keeper, &DraftKeeper::failed, this, [this](const Error &error) {
        m_state->setText(errorText(Activity::SavingDraft, error).whatHappened);
    });
    // Letters lead anywhere on the page; the page follows.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!now || m_isSaving || !isVisible() || !m_scroll->widget()->isAncestorOf(now))
            return;
        m_lastField = now;
        m_scroll->ensureWidgetVisible(now, 0, 2 * kMargin);
    });
}

bool RegisterForm::hasTyped() const
{
    return m_fields->content() != m_untouched;
}

QString RegisterForm::draftId() const
{
    return m_keeper->id();
}

QString RegisterForm::tabTitle() const
{
    return tr("New case");
}

void RegisterForm::restore(const Draft &draft)
{
    m_keeper->flush();
    m_isFilling = true;
    m_fields->setContent(draft.content);
    m_isFilling = false;
    m_keeper->adopt(draft.id);
    takeNote();
    m_fields->focusStart();
}

void RegisterForm::startNew()
{
    m_isFilling = true;
    m_fields->startNew();
    m_isFilling = false;
    m_notice->hide();
    m_untouched = m_fields->content();
    m_state->clear();
    m_scroll->ensureVisible(0, 0);
    takeNote();
}

/// Somebody typed: the draft follows, and so does what is left to fill in.
void RegisterForm::takeNote()
{
    if (m_isFilling)
        return;
    m_remaining->setRemaining(m_fields->hasNarrative(), m_fields->gaps());
    if (hasTyped()) {
        m_keeper->touch();
    } else {
        m_keeper->finish();
        m_state->clear();
    }
}

void RegisterForm::save(After after)
{
    if (m_isSaving)
        return;
    m_fields->clearErrors();
    if (m_fields->markFaults())
        return;
    const NewCase newCase = m_fields->newCase();
    const auto valid = rules::validate(newCase, m_desk.lists().problems, m_desk.clock().now());
    if (!valid && m_fields->markError(valid.error()))
        return;
    m_keeper->flush();
    setSaving(true);
    // Under the id of the draft: when the answer is lost on the way, the file knows the case again.
    m_desk.change(
        this,
        [newCase, id = m_keeper->id()](const Work &work) {
            return registerOnce(work, id, newCase);
        },
        [this, newCase, after](const Result<Registered> &result) {
            finishSaving(result, newCase, after);
        });
}

void RegisterForm::finishSaving(const Result<Registered> &result,
                                const NewCase &newCase,
                                After after)
{
    if (!result && wentAway(m_desk, result.error())) {
        keepOnMachine(newCase, after);
        return;
    }
    setSaving(false);
    if (!result) {
        if (m_lastField)
            m_lastField->setFocus(Qt::OtherFocusReason);
        if (result.error().code == ErrorCode::AlreadyDone) {
            tellRegisteredBefore(result.error().subject);
            return;
        }
        m_fields->markError(result.error());
        m_desk.fail(Activity::RegisteringCase, result.error());
        return;
    }
    const QPointer<RegisterForm> alive(this);
    const CaseFile caseFile = result->caseFile;
    startOver(savedText(*result), after);
    emit registered(caseFile);
    if (alive && after == After::Close)
        emit closeRequested();
}

/// The place of the file is away: the case waits on this machine. The draft goes only when the case
/// is on the disk.
void RegisterForm::keepOnMachine(const NewCase &newCase, After after)
{
    m_desk.keepLocally(this,
                       localEntry(m_desk, m_keeper->id(), newCase),
                       [this, newCase, after](const Result<> &kept) {
                           setSaving(false);
                           if (kept) {
                               finishKeeping(newCase, after);
                               return;
                           }
                           if (m_lastField)
                               m_lastField->setFocus(Qt::OtherFocusReason);
                           m_desk.fail(Activity::KeepingLocally, kept.error());
                       });
}

void RegisterForm::finishKeeping(const NewCase &newCase, After after)
{
    QString words = tr("The case is kept on this computer. It gets its number when the network "
                       "place answers again.");
    if (dropsContactDetails(newCase))
        words += u' ' + contactDetailsText();
    startOver(words, after);
    if (after == After::Close)
        emit closeRequested();
}

/// The case is where it belongs: the form is empty for the next one.
void RegisterForm::startOver(const QString &words, After after)
{
    m_keeper->finish();
    startNew();
    m_desk.say(words);
    if (after == After::NewCase)
        m_fields->focusStart();
}

/// The first answer was lost, and something was changed in the form since.
void RegisterForm::tellRegisteredBefore(const QString &number)
{
    m_keeper->renew();
    m_notice->say(tr("The case was registered before, as %1, but the answer was lost on the way. "
                     "Something in the form was changed since, and that is not in %1. Write it "
                     "there, or save once more to make a case of its own.",
                     "%1 is a case number")
                      .arg(number));
}

/// What is typed while the case is being written would belong to no case.
void RegisterForm::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    m_scroll->widget()->setEnabled(!isSaving);
    for (QPushButton *button : {m_save, m_saveAndNew, m_cancel})
        button->setEnabled(!isSaving);
    m_state->setText(isSaving ? tr("Saving the case …") : QString());
}

QString RegisterForm::savedText(const Registered &registered) const
{
    const CaseFile &caseFile = registered.caseFile;
    QString text = registered.wasThereBefore
                       ? tr("%1 was registered already, when the answer was lost on the way",
                            "%1 is a case number")
                             .arg(caseFile.number)
                       : tr("%1 saved %2", "%1 is a case number, %2 a time")
                             .arg(caseFile.number, clockText(m_desk.clock().now()));
    if (caseFile.next) {
        text += u" · "_s + tr("Next: %1 %2", "%1 is what to do, %2 when")
                               .arg(displayText(caseFile.next->step).toLower(),
                                    dayText(caseFile.next->on, m_desk.clock().today()));
    }
    if (registered.droppedContactDetails)
        text += u" · "_s + contactDetailsText();
    return text;
}

void RegisterForm::cancel()
{
    if (!hasTyped()) {
        emit closeRequested();
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question,
                                     tr("New case"),
                                     tr("Throw away what you have typed?"),
                                     QMessageBox::NoButton,
                                     this);
    question->setObjectName(u"cancelQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("You can take it back in the line at the bottom of the window."));
    auto *drop = question->addButton(tr("&Throw away"), QMessageBox::DestructiveRole);
    drop->setObjectName(u"throwAway"_s);
    auto *keep = question->addButton(tr("&Keep writing"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(drop, &QPushButton::clicked, this, &RegisterForm::throwAway);
    question->open();
}

void RegisterForm::throwAway()
{
    const Draft draft = m_keeper->finish();
    startNew();
    const QPointer<RegisterForm> form(this);
    m_desk.say(tr("The new case was thrown away"), [form, desk = &m_desk, draft] {
        // A form that is in use for the next case keeps what stands in it.
        if (form && !form->hasTyped()) {
            form->restore(draft);
            emit form->reopenRequested();
            return;
        }
        const auto kept = desk->drafts().save(draft);
        if (kept)
            desk->say(tr("The draft is back. It is offered the next time Talan starts."));
        else
            desk->fail(Activity::SavingDraft, kept.error());
    });
    emit closeRequested();
}

void RegisterForm::adaptShape()
{
    const int unit = std::max(1, fontMetrics().height());
    const int room = width() / unit;
    const bool isBeside = room >= kBesideFrom;
    const int form = isBeside ? room - kSideWidth : room;
    const int least = m_fields->widthForLabelsBeside() + 2 * kMargin;
    const FieldGrid::Shape shape{.hasPairs = form >= kPairsFrom,
                                 .isStacked = form < kStackedBelow || form * unit < least};
    const int key = (isBeside ? 4 : 0) + (shape.hasPairs ? 2 : 0) + (shape.isStacked ? 1 : 0);
    if (key == m_shape)
        return;
    m_shape = key;
    m_fields->arrange(shape);
    if (isBeside) {
        m_sideColumn->insertWidget(0, m_earlier);
        m_sideColumn->insertWidget(1, m_remaining);
        m_side->setFixedWidth(kSideWidth * unit);
    } else {
        m_fields->placeBelowPersons(m_earlier);
        m_page->insertWidget(1, m_remaining);
    }
    m_side->setVisible(isBeside);
}

void RegisterForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptShape();
}

void RegisterForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
        m_shape = -1;
        adaptShape();
    }
}

void RegisterForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    if (hasTyped() && m_lastField) {
        m_lastField->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!hasTyped())
        startNew();
    m_fields->focusStart();
}

/// Esc goes back: an empty form closes, a draft is kept and whoever holds the form decides where
/// to.
void RegisterForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (hasTyped()) {
        m_keeper->flush();
        event->ignore();
    } else {
        emit closeRequested();
    }
}

} // namespace talan::ui
