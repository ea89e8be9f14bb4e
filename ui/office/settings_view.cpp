#include "ui/office/settings_view.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>
#include <utility>

#include "core/office/staff_changes.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"
#include "ui/office/backup_section.h"
#include "ui/office/category_queue.h"
#include "ui/office/category_section.h"
#include "ui/office/settings_form.h"
#include "ui/office/staff_section.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

ValueKeeping<OfficeSettings> keepingOf(const SettingsForm &form)
{
    return {.fields = form.values().fields(),
            .thing = {.table = u"office_setting"_s, .row = 0},
            .kind = EventKind::SettingsChanged,
            .load = [](storage::Database &database) { return OfficeSettingStore(database).load(); },
            .store = [](const Work &work,
                        const OfficeSettings &,
                        const OfficeSettings &merged) { return saveSettings(work, merged); },
            .json = [](const OfficeSettings &settings,
                       const QString &subject) { return settingsJson(settings).value(subject); }};
}

} // namespace

SettingsView::SettingsView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_onlyReading(new MessageStrip(MessageStrip::Tone::Calm, this))
    , m_form(new SettingsForm(desk, this))
    , m_staff(new StaffSection(desk, this))
    , m_categories(new CategorySection(desk, this))
    , m_categoryQueue(new CategoryQueueSection(desk, this))
    , m_scroll(new QScrollArea(this))
    , m_bar(new QWidget(this))
    , m_unsaved(new SecondaryLabel({}, m_bar))
    , m_save(new PrimaryButton(tr("Save settings  Ctrl+Return"), m_bar))
    , m_discard(new QPushButton(tr("Discard chan&ges"), m_bar))
{
    setObjectName(u"settingsView"_s);
    buildBar();
    buildPage();
    auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(tr("Save settings"));
    connect(shortcut, &QShortcut::activated, this, &SettingsView::save);
    connect(m_save, &QPushButton::clicked, this, &SettingsView::save);
    connect(m_discard, &QPushButton::clicked, this, &SettingsView::discard);
    connect(m_form, &SettingsForm::edited, this, &SettingsView::adaptToTyped);
    connect(
        m_form->backups(), &BackupSection::backupRequested, this, &SettingsView::backupRequested);
    connect(
        m_form->backups(), &BackupSection::restoreRequested, this, &SettingsView::restoreRequested);
    connect(m_categoryQueue,
            &CategoryQueueSection::openCaseRequested,
            this,
            &SettingsView::openCaseRequested);
    connect(&m_desk, &Desk::listsChanged, this, &SettingsView::adaptToLists);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now);
    });
    adaptToLists();
}

void SettingsView::buildPage()
{
    auto *page = new QWidget(m_scroll);
    // Else it is as high as its wrapped texts would be in the narrowest window.
    page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(24);
    column->addWidget(m_onlyReading);
    column->addWidget(m_form);
    column->addWidget(m_staff);
    column->addWidget(m_categories);
    column->addWidget(m_categoryQueue);
    column->addStretch();
    m_onlyReading->setObjectName(u"onlyReading"_s);
    m_onlyReading->hide();

    m_scroll->setObjectName(u"settingsPage"_s);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_form->values().entries().first()->control());

    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_bar);
}

void SettingsView::buildBar()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_save->setObjectName(u"saveSettings"_s);
    m_discard->setObjectName(u"discardSettings"_s);
    m_unsaved->setObjectName(u"unsavedSettings"_s);
    row->addWidget(m_save);
    row->addWidget(m_discard);
    row->addWidget(m_unsaved, 1);
    auto *edge = new QFrame(m_bar);
    edge->setFrameShape(QFrame::HLine);
    edge->setFrameShadow(QFrame::Plain);
    edge->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(m_bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(edge);
    column->addLayout(row);
}

bool SettingsView::hasTyped() const
{
    return m_form->values().hasTyped();
}

void SettingsView::lookForBackups()
{
    m_form->backups()->look();
}

void SettingsView::focusBackupFolder()
{
    m_form->values().entryOf(u"backup_folder"_s)->control()->setFocus(Qt::ShortcutFocusReason);
}

void SettingsView::adaptToLists()
{
    const bool mayChange = m_desk.staff().role >= StaffRole::Head;
    m_form->values().take(m_desk.lists().settings);
    m_form->values().setLocked(!mayChange || m_isSaving);
    m_bar->setVisible(mayChange);
    if (mayChange)
        m_onlyReading->hide();
    else if (m_onlyReading->isHidden())
        m_onlyReading->say(tr("You can read this. The head of the office and the administrators "
                              "may change how the office works."));
    adaptToTyped();
}

void SettingsView::adaptToTyped()
{
    const bool typed = hasTyped();
    m_save->setEnabled(typed && !m_isSaving);
    m_discard->setEnabled(typed && !m_isSaving);
    m_unsaved->setText(typed ? tr("There are changes that are not saved.") : QString());
}

void SettingsView::save()
{
    if (!m_save->isEnabled() || !m_save->isVisibleTo(this))
        return;
    if (const auto valid = m_form->check(); !valid)
        return refused(valid.error());
    const auto &values = m_form->values();
    store({.edit = {.base = values.base(), .mine = values.typed()},
           .said = tr("The settings are saved"),
           .task = MergeTask::Saving});
}

void SettingsView::store(const Saving &saving)
{
    setSaving(true);
    auto job = [keeping = keepingOf(*m_form), edit = saving.edit](const Work &work) {
        return keepValue(work, keeping, edit);
    };
    m_desk.change(
        this, std::move(job), [this, saving](const Result<KeptValue<OfficeSettings>> &kept) {
            if (kept)
                return finish(saving, *kept);
            if (kept.error().code == ErrorCode::EditConflict)
                return settle(saving);
            setSaving(false);
            refused(kept.error());
        });
}

/// What is typed while a save is under way would be overwritten by what comes back: the fields
/// wait.
void SettingsView::setSaving(bool isSaving)
{
    QWidget *focused = QApplication::focusWidget();
    m_isSaving = isSaving;
    m_form->values().setLocked(isSaving || m_desk.staff().role < StaffRole::Head);
    if (isSaving && focused && isAncestorOf(focused) && !focused->hasFocus())
        m_lastFocus = focused;
    else if (!isSaving && m_lastFocus)
        std::exchange(m_lastFocus, nullptr)->setFocus();
    adaptToTyped();
}

/// Two have changed the same: the form waits, with everything typed, until somebody has chosen.
void SettingsView::settle(const Saving &saving)
{
    const auto kept = [this, saving](const ValueEdit<OfficeSettings> &edit,
                                     const KeptValue<OfficeSettings> &value) {
        Saving chosen = saving;
        chosen.edit = edit; // taking it back restores what stood before this save
        finish(chosen, value);
    };
    auto *talk = new MergeTalk(
        {.task = saving.task, .activity = Activity::SavingSettings, .about = tr("Settings")},
        valueSteps(m_desk, m_form->values(), keepingOf(*m_form), saving.edit, kept),
        this);
    connect(talk, &MergeTalk::left, this, [this] { setSaving(false); });
    connect(talk, &MergeTalk::failed, this, [this](const Error &error) {
        setSaving(false);
        refused(error);
    });
    talk->start();
}

void SettingsView::finish(const Saving &saving, const KeptValue<OfficeSettings> &kept)
{
    auto &values = m_form->values();
    // Taking a change back stores what does not stand in the form.
    if (saving.task == MergeTask::Saving)
        values.keep(values.typed(), kept.value);
    else
        values.take(kept.value);
    m_desk.say(withMet(saving.said, values, kept), [view = QPointer(this), saving] {
        if (view)
            view->store({.edit = {.base = saving.edit.mine, .mine = saving.edit.base},
                         .said = tr("The settings are as they were before"),
                         .task = MergeTask::TakingBack});
    });
    setSaving(false);
}

void SettingsView::refused(const Error &error)
{
    if (!m_form->showFault(error))
        m_desk.fail(Activity::SavingSettings, error);
    if (error.code == ErrorCode::EditConflict)
        m_desk.refreshLists();
}

void SettingsView::discard()
{
    m_form->values().show(m_desk.lists().settings);
    emit m_form->edited();
}

} // namespace talan::ui
