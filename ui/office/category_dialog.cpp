#include "ui/office/category_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/fitting_scroll_area.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"
#include "ui/office/category_entries.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// The scheme before the national one: from lag (1998:1656) on, to the end of 2018.
Category oldProposal(const QList<Category> &all)
{
    int last = 0;
    for (const Category &entry : all)
        last = std::max(last, entry.code.toInt());
    return {.code = QString::number(last + 1),
            .label = {},
            .definition = {},
            .validFrom = QDate(1999, 1, 1),
            .validTo = QDate(2018, 12, 31),
            .isNational = false};
}

QString codeFault(const Error &error)
{
    if (error.code == ErrorCode::AlreadyDone)
        return CategoryDialog::tr("The code has been used before. Choose another one.");
    if (error.code == ErrorCode::UnknownValue)
        return CategoryDialog::tr("No main problem with that number is in use then.");
    return CategoryDialog::tr("A code is the number of a main problem and its own: 3.5, or "
                              "3.E1 for the office’s own.");
}

/// The words for a fault that has a field of its own; empty for others.
QString faultText(const Error &error, const Category &stored)
{
    if (error.subject == "code"_L1)
        return codeFault(error);
    if (error.subject == "label"_L1)
        return error.code == ErrorCode::TextTooLong
                   ? CategoryDialog::tr("The name is too long.")
                   : CategoryDialog::tr("Write what it is called.");
    if (error.subject == "definition"_L1)
        return CategoryDialog::tr("The explanation is too long.");
    if (error.subject == "valid_from"_L1 && stored.label.isEmpty())
        return CategoryDialog::tr("Choose the first day.");
    if (error.subject == "valid_from"_L1)
        return CategoryDialog::tr("Choose a day after %1, when the words of now began.")
            .arg(stored.validFrom.toString(Qt::ISODate));
    if (error.subject == "valid_to"_L1)
        return CategoryDialog::tr("Choose %1 or a later day.")
            .arg(stored.validFrom.toString(Qt::ISODate));
    return {};
}

/// What stands against it, where the fault is the entry's and not a field's.
QString ruleText(const Error &error)
{
    if (error.code == ErrorCode::EditConflict)
        return CategoryDialog::tr("Somebody else has changed this meanwhile. Close the window and "
                                  "open it again to see how it is now.");
    if (error.code == ErrorCode::RuleViolated)
        return CategoryDialog::tr("Its sub-problems are still in use. End those first.");
    return errorText(Activity::SavingSettings, error).sentence();
}

/// One code of a list.
struct Code
{
    ReferenceList list = ReferenceList::Problem;
    QString code;
};

Result<Category> latestEntry(storage::Database &database, ReferenceList list, const QString &code)
{
    const auto all = CategoryStore(database).entries(list);
    if (!all)
        return all.error();
    const auto latest = rules::entryOf(*all, code);
    if (!latest)
        return Error{ErrorCode::NotFound, u"code is gone"_s, u"code"_s};
    return *latest;
}

/// Whoever wrote the latest entry of the code: one entry is written as a whole.
Result<QList<FieldOrigin>>
entryOrigins(storage::Database &database, const Code &code, const QStringList &members)
{
    QList<FieldOrigin> origins;
    if (members.isEmpty())
        return origins;
    const auto history = categoryHistory(database, code.list, code.code);
    if (!history)
        return history.error();
    for (const QString &member : members) {
        FieldOrigin origin;
        origin.field = member;
        if (!history->isEmpty()) {
            origin.staffName = history->first().writtenBy;
            origin.at = history->first().writtenAt;
        }
        origins << origin;
    }
    return origins;
}

QJsonValue entryJson(const Category &entry, const QString &member)
{
    const QJsonObject json{{u"code"_s, entry.code},
                           {u"label"_s, entry.label},
                           {u"definition"_s, entry.definition},
                           {u"valid_from"_s, entry.validFrom.toString(Qt::ISODate)},
                           {u"valid_to"_s, entry.validTo.toString(Qt::ISODate)}};
    return json.value(member);
}

} // namespace

CategoryDialog *
CategoryDialog::toAdd(Desk &desk, ReferenceList list, const QString &mainCode, QWidget *parent)
{
    Subject subject{.task = Task::Add, .list = list, .stored = {}};
    if (list == ReferenceList::OldProblem) {
        subject.stored = oldProposal(desk.lists().oldProblems);
    } else {
        const QString main = mainCode.isEmpty() ? u"1"_s : mainCode;
        subject.stored = {.code = rules::nextCode(desk.lists().problems, main, false),
                          .label = {},
                          .definition = {},
                          .validFrom = desk.clock().today(),
                          .validTo = {},
                          .isNational = false};
    }
    return new CategoryDialog(desk, subject, parent);
}

CategoryDialog *
CategoryDialog::toChange(Desk &desk, ReferenceList list, const Category &entry, QWidget *parent)
{
    return new CategoryDialog(desk, {.task = Task::Change, .list = list, .stored = entry}, parent);
}

CategoryDialog *
CategoryDialog::toEnd(Desk &desk, ReferenceList list, const Category &entry, QWidget *parent)
{
    return new CategoryDialog(desk, {.task = Task::End, .list = list, .stored = entry}, parent);
}

CategoryDialog::CategoryDialog(Desk &desk, const Subject &subject, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_subject(subject)
    , m_offeredCode(subject.stored.code)
    , m_problem(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_question(new MessageStrip(MessageStrip::Tone::Calm, this))
    , m_save(new PrimaryButton(verb(), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"categoryDialog"_s);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(heading());
    m_save->setObjectName(u"saveCategory"_s);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Return"));
    m_cancel->setObjectName(u"cancelCategory"_s);
    m_cancel->setAutoDefault(false);
    build();
    m_values.show(firstShown());
    adaptToTyped();
    connect(m_save, &QPushButton::clicked, this, &CategoryDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &CategoryDialog::reject);
    FormEntry *first = m_values.entryOf(u"label"_s);
    (first ? first : m_values.entries().first())->control()->setFocus();
}

QString CategoryDialog::heading() const
{
    if (m_subject.task != Task::Add)
        return m_subject.stored.code + u' ' + m_subject.stored.label;
    return m_subject.list == ReferenceList::Problem ? tr("A new sub-problem")
                                                    : tr("A main category of the old scheme");
}

QString CategoryDialog::verb() const
{
    switch (m_subject.task) {
    case Task::Add:
        return tr("Add to the list");
    case Task::Change:
        return tr("Save the words");
    case Task::End:
        return tr("End it then", "on the chosen day");
    }
    Q_UNREACHABLE();
}

/// What the form begins with: new words hold from today on, and the last day is today.
Category CategoryDialog::firstShown() const
{
    Category shown = m_subject.stored;
    const QDate soonest = std::max(m_desk.clock().today(), shown.validFrom);
    if (m_subject.task == Task::Change)
        shown.validFrom = soonest;
    if (m_subject.task == Task::End)
        shown.validTo = soonest;
    return shown;
}

void CategoryDialog::build()
{
    buildStrips();
    auto *heading = new Headline(windowTitle(), this);
    heading->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(heading);
    column->addWidget(new FittingScrollArea(buildFields(), this), 1);
    column->addWidget(m_problem);
    column->addWidget(m_question);
    column->addLayout(buttons);
}

QWidget *CategoryDialog::buildFields()
{
    auto *fields = new QWidget(this);
    auto *column = new QVBoxLayout(fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    switch (m_subject.task) {
    case Task::Add:
        addFields(column);
        addWords(column);
        break;
    case Task::Change:
        addWords(column);
        break;
    case Task::End:
        add(column,
            u"valid_to"_s,
            &Category::validTo,
            dayEntry(
                {u"categoryValidTo"_s,
                 tr("&Last day:"),
                 tr("Cases keep the code they have. A case that comes in later cannot get it.")},
                m_desk.clock().today(),
                this));
        break;
    }
    column->addStretch();
    return fields;
}

void CategoryDialog::addFields(QVBoxLayout *column)
{
    if (m_subject.list != ReferenceList::Problem)
        return;
    add(column,
        u"is_national"_s,
        &Category::isNational,
        yesNoEntry({u"categoryIsNational"_s,
                    tr("A part of the national s&tandard"),
                    tr("Without the tick it is the office’s own and stays out of the national "
                       "statistics.")},
                   this));
    add(column,
        u"code"_s,
        &Category::code,
        lineEntry({u"categoryCode"_s, tr("&Code:", "of a category"), {}}, this));
}

void CategoryDialog::addWords(QVBoxLayout *column)
{
    add(column,
        u"label"_s,
        &Category::label,
        lineEntry({u"categoryLabel"_s, tr("&Name:", "of a category"), {}}, this));
    add(column,
        u"definition"_s,
        &Category::definition,
        textEntry({u"categoryDefinitionText"_s,
                   tr("E&xplanation:", "of a category"),
                   tr("Its words also find the category when somebody types them.")},
                  this));
    if (m_subject.list == ReferenceList::OldProblem)
        return;
    add(column,
        u"valid_from"_s,
        &Category::validFrom,
        dayEntry({u"categoryValidFrom"_s,
                  tr("&First day:"),
                  m_subject.task == Task::Change
                      ? tr("Cases that came in before keep the words of their time.")
                      : QString()},
                 m_desk.clock().today(),
                 this));
}

template <class T>
void CategoryDialog::add(QVBoxLayout *column,
                         const QString &subject,
                         T Category::*member,
                         FormEntry *entry)
{
    m_values.add(subject, member, entry);
    column->addWidget(entry);
    connect(entry, &FormEntry::edited, this, [this, entry] {
        entry->sayFault({});
        adaptToTyped();
    });
}

void CategoryDialog::buildStrips()
{
    m_problem->setObjectName(u"categoryProblem"_s);
    m_problem->hide();
    m_question->setObjectName(u"categoryQuestion"_s);
    m_question->hide();
    QPushButton *keep = m_question->addAction(tr("Go on writing"));
    keep->setObjectName(u"keepWriting"_s);
    QPushButton *leave = m_question->addAction(tr("Throw it away"));
    leave->setObjectName(u"throwAway"_s);
    keep->setAutoDefault(false);
    leave->setAutoDefault(false);
    connect(keep, &QPushButton::clicked, this, [this] {
        m_question->hide();
        if (m_lastFocus)
            m_lastFocus->setFocus();
    });
    connect(leave, &QPushButton::clicked, this, [this] { QDialog::reject(); });
}

/// The offered code follows the tick, and its note names the main problem it hangs on.
void CategoryDialog::adaptToTyped()
{
    m_problem->hide();
    FormEntry *code = m_values.entryOf(u"code"_s);
    if (!code)
        return;
    const QList<Category> &all = m_desk.lists().problems;
    const Category typed = m_values.typed();
    if (typed.code == m_offeredCode) {
        m_offeredCode = rules::nextCode(all, rules::mainCode(typed.code), typed.isNational);
        code->setValue(m_offeredCode);
    }
    const QString main = rules::mainCode(code->value().toString());
    const auto known = rules::entryOf(all, main, typed.validFrom);
    code->setNote(known ? tr("Belongs to %1 %2.", "code, main problem").arg(main, known->label)
                        : tr("Begins with the number of its main problem: 3.E1."));
}

void CategoryDialog::save()
{
    if (m_isBusy)
        return;
    setBusy(true);
    if (m_subject.task == Task::Add)
        return add();
    const ValueEdit<Category> edit{.base = m_subject.stored, .mine = m_values.typed()};
    const auto change = std::make_shared<ListChange>();
    auto job = [keeping = keeping(change), edit](const Work &work) {
        return keepValue(work, keeping, edit);
    };
    m_desk.change(
        this, std::move(job), [this, edit, change](const Result<KeptValue<Category>> &kept) {
            if (kept)
                finish(*change);
            else if (kept.error().code == ErrorCode::EditConflict)
                settle(edit, change);
            else
                fail(kept.error());
        });
}

/// A new code meets nobody.
void CategoryDialog::add()
{
    auto job = [list = m_subject.list, typed = m_values.typed()](const Work &work) {
        return addCategory(work, list, typed);
    };
    m_desk.change(this, std::move(job), [this](const Result<ListChange> &change) {
        if (change)
            finish(*change);
        else
            fail(change.error());
    });
}

ValueKeeping<Category> CategoryDialog::keeping(const std::shared_ptr<ListChange> &change) const
{
    const ReferenceList list = m_subject.list;
    const QString code = m_subject.stored.code;
    const auto store = [subject = m_subject, change](const Work &work,
                                                     const Category &stored,
                                                     const Category &merged) -> Result<> {
        const auto done = subject.task == Task::End
                              ? endCategory(work, subject.list, stored, merged.validTo)
                              : changeCategory(work, subject.list, stored, merged);
        if (!done)
            return done.error();
        *change = *done;
        return {};
    };
    return {.fields = m_values.fields(),
            .thing = {.table = storageKey(list).toString(), .row = 0},
            .kind = EventKind::CategoriesChanged,
            .load = [list, code](
                        storage::Database &database) { return latestEntry(database, list, code); },
            .store = store,
            .json = entryJson,
            .origins =
                [list, code](storage::Database &database, const QStringList &members) {
                    return entryOrigins(database, {list, code}, members);
                }};
}

/// Two have changed the same: the window waits, with everything typed, until somebody has chosen.
void CategoryDialog::settle(const ValueEdit<Category> &edit,
                            const std::shared_ptr<ListChange> &change)
{
    const auto kept = [this, change](const ValueEdit<Category> &, const KeptValue<Category> &) {
        finish(*change);
    };
    auto *talk = new MergeTalk(
        {.task = MergeTask::Saving, .activity = Activity::SavingSettings, .about = windowTitle()},
        valueSteps(m_desk, m_values, keeping(change), edit, kept),
        this);
    connect(talk, &MergeTalk::left, this, [this] { setBusy(false); });
    connect(talk, &MergeTalk::failed, this, &CategoryDialog::fail);
    talk->start();
}

void CategoryDialog::finish(const ListChange &change)
{
    setBusy(false);
    emit saved(change);
    QDialog::accept();
}

void CategoryDialog::fail(const Error &error)
{
    setBusy(false);
    refuse(error);
}

void CategoryDialog::refuse(const Error &error)
{
    FormEntry *entry = m_values.entryOf(error.subject);
    const QString fault = faultText(error, m_subject.stored);
    if (entry && !fault.isEmpty()) {
        entry->sayFault(fault);
        entry->control()->setFocus();
    } else {
        m_problem->say(ruleText(error));
    }
    if (error.code == ErrorCode::EditConflict)
        m_desk.refreshLists();
}

void CategoryDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_problem->hide();
    m_question->hide();
    m_save->setDisabled(isBusy);
    m_cancel->setDisabled(isBusy);
    m_values.setLocked(isBusy);
}

void CategoryDialog::reject()
{
    if (m_isBusy)
        return;
    const Category typed = m_values.typed();
    const bool hasWords =
        typed.label != m_values.base().label || typed.definition != m_values.base().definition;
    if (!hasWords) {
        QDialog::reject();
        return;
    }
    m_lastFocus = focusWidget();
    m_question->say(tr("What you have written is not saved."));
    m_question->findChild<QPushButton *>(u"keepWriting"_s)->setFocus();
}

bool CategoryDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    // Notes and faults come and go under the fields.
    if (event->type() == QEvent::Show || (event->type() == QEvent::LayoutRequest && isVisible()))
        growToContent(this);
    return isHandled;
}

void CategoryDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QDialog::keyPressEvent(event);
}

} // namespace talan::ui
