#include "ui/office/staff_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/office/staff_changes.h"
#include "core/office/staff_store.h"
#include "core/wording/words.h"
#include "ui/kit/fitting_scroll_area.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QJsonValue staffJson(const StaffMember &member, const QString &subject)
{
    const QJsonObject json{{u"login"_s, member.login},
                           {u"name"_s, member.name},
                           {u"role"_s, storageKey(member.role).toString()},
                           {u"sees_protected"_s, member.seesProtected},
                           {u"is_active"_s, member.isActive}};
    return json.value(subject);
}

/// Somebody new meets nobody.
Result<KeptValue<StaffMember>> addMember(const Work &work, const StaffMember &member)
{
    const auto added = saveStaffMember(work, member);
    if (!added)
        return added.error();
    return KeptValue<StaffMember>{.value = *added, .met = {}, .names = {}};
}

QList<EntryChoice> roleChoices()
{
    QList<EntryChoice> choices;
    for (const StaffRole role : kAllStaffRoles)
        choices.append({QVariant::fromValue(role), displayText(role)});
    return choices;
}

/// The words for a fault that has a field of its own; empty for others.
QString faultText(const Error &error)
{
    if (error.code == ErrorCode::AlreadyDone && error.subject == "login"_L1)
        return StaffDialog::tr("Somebody in the staff list has that login name already.");
    if (error.code == ErrorCode::MissingField && error.subject == "login"_L1)
        return StaffDialog::tr("Write the name the person logs in to the computer with.");
    if (error.code == ErrorCode::MissingField && error.subject == "name"_L1)
        return StaffDialog::tr("Write the person’s name.");
    if (error.code == ErrorCode::EditConflict)
        return StaffDialog::tr("Somebody else has changed this meanwhile.");
    return {};
}

} // namespace

StaffDialog::StaffDialog(Desk &desk, const StaffMember &member, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_isNew(!member.id.isValid())
    , m_problem(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_question(new MessageStrip(MessageStrip::Tone::Calm, this))
    , m_save(new PrimaryButton(m_isNew ? tr("Add to the staff") : tr("Save the person"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(u"staffDialog"_s);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_isNew ? tr("A new colleague") : member.name);
    m_save->setObjectName(u"saveStaff"_s);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Ctrl+Return"));
    m_cancel->setObjectName(u"cancelStaff"_s);
    m_cancel->setAutoDefault(false);
    build();
    m_values.show(member);
    adaptToTyped();
    connect(m_save, &QPushButton::clicked, this, &StaffDialog::save);
    connect(m_cancel, &QPushButton::clicked, this, &StaffDialog::reject);
    connect(&m_desk, &Desk::listsChanged, this, &StaffDialog::takeLists);
    m_values.entries().first()->control()->setFocus();
}

void StaffDialog::build()
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

QWidget *StaffDialog::buildFields()
{
    m_fields = new QWidget(this);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    add(column,
        u"name"_s,
        &StaffMember::name,
        lineEntry({u"staffName"_s, tr("&Name:", "of a person of the office"), {}}, m_fields));
    add(column,
        u"login"_s,
        &StaffMember::login,
        lineEntry({u"staffLogin"_s,
                   tr("&Login name:"),
                   tr("The name the person logs in to the computer with.")},
                  m_fields));
    add(column,
        u"role"_s,
        &StaffMember::role,
        choiceEntry({u"staffRole"_s, tr("&Role:"), {}}, roleChoices(), m_fields));
    buildRights(column);
    column->addStretch();
    return m_fields;
}

void StaffDialog::buildRights(QVBoxLayout *column)
{
    add(column,
        u"sees_protected"_s,
        &StaffMember::seesProtected,
        yesNoEntry({u"staffSeesProtected"_s,
                    tr("May open cases of &protected persons"),
                    tr("Everybody else sees “Protected person”. Each opening is written down.")},
                   m_fields));
    add(column,
        u"is_active"_s,
        &StaffMember::isActive,
        yesNoEntry({u"staffIsActive"_s,
                    tr("&Works here now"),
                    tr("Without the tick the person can no longer open the office. The name stays "
                       "on the cases.")},
                   m_fields));
}

template <class T>
void StaffDialog::add(QVBoxLayout *column,
                      const QString &subject,
                      T StaffMember::*member,
                      FormEntry *entry)
{
    m_values.add(subject, member, entry);
    column->addWidget(entry);
    connect(entry, &FormEntry::edited, this, [this, entry] {
        entry->sayFault({});
        adaptToTyped();
    });
}

void StaffDialog::buildStrips()
{
    m_problem->setObjectName(u"staffProblem"_s);
    m_problem->hide();
    m_question->setObjectName(u"staffQuestion"_s);
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

void StaffDialog::adaptToTyped()
{
    const auto roleWords = [](StaffRole role) {
        switch (role) {
        case StaffRole::Registrar:
            return tr("Registers and confirms cases.", "what a role may do");
        case StaffRole::Handler:
            return tr("Also asks for statements and follows them.", "what a role may do");
        case StaffRole::Head:
            return tr("Also spreads the work and changes the settings.", "what a role may do");
        case StaffRole::Administrator:
            return tr("May do all of it, and changes the staff list.", "what a role may do");
        }
        Q_UNREACHABLE();
    };
    m_values.entryOf(u"role"_s)->setNote(roleWords(m_values.typed().role));
    m_problem->hide();
}

void StaffDialog::takeLists()
{
    const auto &staff = m_desk.lists().staff;
    const auto now = std::ranges::find(staff, m_values.base().id, &StaffMember::id);
    if (!m_isNew && now != staff.end())
        m_values.take(*now);
}

void StaffDialog::save()
{
    if (m_isBusy)
        return;
    setBusy(true);
    const ValueEdit<StaffMember> edit{.base = m_values.base(), .mine = m_values.typed()};
    auto job = [keeping = keeping(), edit](const Work &work) {
        return edit.mine.id.isValid() ? keepValue(work, keeping, edit) : addMember(work, edit.mine);
    };
    m_desk.change(this, std::move(job), [this, edit](const Result<KeptValue<StaffMember>> &kept) {
        if (kept)
            return finish(*kept);
        if (kept.error().code == ErrorCode::EditConflict)
            return settle(edit);
        setBusy(false);
        refuse(kept.error());
    });
}

ValueKeeping<StaffMember> StaffDialog::keeping() const
{
    const StaffId id = m_values.base().id;
    return {
        .fields = m_values.fields(),
        .thing = {.table = u"staff"_s, .row = id.value()},
        .kind = EventKind::StaffChanged,
        .load = [id](storage::Database &database) { return StaffStore(database).byId(id); },
        .store = [](const Work &work, const StaffMember &, const StaffMember &merged) -> Result<> {
            const auto saved = saveStaffMember(work, merged);
            return saved ? Result<>() : saved.error();
        },
        .json = staffJson};
}

/// Two have changed the same: the window waits, with everything typed, until somebody has chosen.
void StaffDialog::settle(const ValueEdit<StaffMember> &edit)
{
    const auto kept = [this](const ValueEdit<StaffMember> &, const KeptValue<StaffMember> &value) {
        finish(value);
    };
    auto *talk = new MergeTalk(
        {.task = MergeTask::Saving, .activity = Activity::SavingStaff, .about = edit.base.name},
        valueSteps(m_desk, m_values, keeping(), edit, kept),
        this);
    connect(talk, &MergeTalk::left, this, [this] { setBusy(false); });
    connect(talk, &MergeTalk::failed, this, [this](const Error &error) {
        setBusy(false);
        refuse(error);
    });
    talk->start();
}

void StaffDialog::finish(const KeptValue<StaffMember> &kept)
{
    const StaffMember &member = kept.value;
    m_desk.say(m_isNew ? tr("%1 is added to the staff", "name").arg(member.name)
                       : withMet(tr("%1 is saved", "name").arg(member.name), m_values, kept));
    emit saved(member.id);
    QDialog::accept();
}

void StaffDialog::refuse(const Error &error)
{
    FormEntry *entry = m_values.entryOf(error.subject);
    const QString fault = faultText(error);
    if (entry && !fault.isEmpty()) {
        entry->sayFault(fault);
        entry->control()->setFocus();
    } else {
        m_problem->say(errorText(Activity::SavingStaff, error).sentence());
        growToContent(this);
    }
    if (error.code == ErrorCode::EditConflict)
        m_desk.refreshLists();
}

void StaffDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_problem->hide();
    m_question->hide();
    m_save->setDisabled(isBusy);
    m_cancel->setDisabled(isBusy);
    m_values.setLocked(isBusy);
}

void StaffDialog::reject()
{
    if (m_isBusy)
        return;
    if (!m_values.hasTyped()) {
        QDialog::reject();
        return;
    }
    m_lastFocus = focusWidget();
    m_question->say(tr("What you have written is not saved."));
    growToContent(this);
    m_question->findChild<QPushButton *>(u"keepWriting"_s)->setFocus();
}

void StaffDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToContent(this);
}

void StaffDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        save();
    else
        QDialog::keyPressEvent(event);
}

} // namespace talan::ui
