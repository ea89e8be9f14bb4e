#include "ui/office/settings_form.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/kit/labels.h"
#include "ui/office/backup_section.h"
#include "ui/office/closed_days_entry.h"
#include "ui/office/folder_entry.h"
#include "ui/office/logo_entry.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kMostDays = 90;
constexpr int kMostHours = 24 * 14;
constexpr int kMostReminderWeeks = 8;
constexpr int kMostBackupHours = 24 * 31;

QString faultText(const Error &error)
{
    if (error.subject == "name"_L1)
        return SettingsForm::tr("The office needs a name.");
    if (error.subject == "number_pattern"_L1)
        return SettingsForm::tr("A number needs {year} once and one run of #, at most 9, and no "
                                "more than 40 characters in all: PN {year}-####.");
    if (error.subject == "logo_png"_L1)
        return SettingsForm::tr("The logo is too large. Choose a smaller picture.");
    if (error.subject == "closed_days"_L1)
        return SettingsForm::tr("Every closed day needs a date from %1 to %2 and a name.")
            .arg(kFirstCalendarYear)
            .arg(kLastCalendarYear);
    if (error.subject == "backup_folder"_L1)
        return SettingsForm::tr("Write the whole path of the folder, or choose it.");
    if (error.code == ErrorCode::EditConflict)
        return SettingsForm::tr("Somebody else has changed this meanwhile.");
    return SettingsForm::tr("This cannot be saved as it stands.", "a field of the settings");
}

} // namespace

SettingsForm::SettingsForm(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_groups(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_groups->setContentsMargins(0, 0, 0, 0);
    m_groups->setSpacing(32);
    addGroup(tr("Office", "heading of settings"));
    fillOffice();
    addHeading(tr("Closed days", "heading of settings"));
    fillClosedDays();
    addHeading(tr("Backups", "heading of settings"));
    fillBackups();
    addGroup(tr("Cases", "heading of settings"));
    fillCases();
    fillTimes();
    fillProvisions();
    addHeading(tr("Warnings", "heading of settings"));
    fillWarnings();
    for (const Group &group : m_columns)
        group.column->addStretch();
    m_values.show(desk.lists().settings);
    showExample();
    arrange();
}

void SettingsForm::addGroup(const QString &title)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    m_groups->addLayout(column, 1);
    m_columns.append(Group{column, {}});
    column->addWidget(new SectionLabel(title, this));
}

/// A heading further down in the same column.
void SettingsForm::addHeading(const QString &title)
{
    constexpr int kSpaceBetweenGroups = 8;
    m_columns.last().column->addSpacing(kSpaceBetweenGroups);
    m_columns.last().column->addWidget(new SectionLabel(title, this));
}

template <class T>
void SettingsForm::add(const QString &subject, T OfficeSettings::*member, FormEntry *entry)
{
    const qsizetype place = m_values.entries().size();
    m_values.add(subject, member, entry);
    m_columns.last().column->addWidget(entry);
    m_columns.last().entries.append(entry);
    connect(entry, &FormEntry::edited, this, [this, entry] {
        entry->sayFault({});
        showExample();
        emit edited();
    });
    connect(entry, &FormEntry::left, this, [this, place] { checkEntry(place); });
}

void SettingsForm::fillOffice()
{
    add(u"name"_s,
        &OfficeSettings::name,
        lineEntry({u"officeName"_s, tr("&Name:", "of the office"), {}}, this));
    add(u"address"_s,
        &OfficeSettings::address,
        textEntry({u"officeAddress"_s, tr("A&ddress:"), {}}, this));
    add(u"phone"_s,
        &OfficeSettings::phone,
        lineEntry({u"officePhone"_s, tr("&Phone:", "of the office"), {}}, this));
    add(u"email"_s,
        &OfficeSettings::email,
        lineEntry({u"officeEmail"_s, tr("E-&mail:", "of the office"), {}}, this));
    const QString about = tr("Name, address and logo stand at the head of letters and summaries.");
    add(u"logo_png"_s,
        &OfficeSettings::logoPng,
        new LogoEntry(m_desk, {u"chooseLogo"_s, tr("Logo:"), about}, this));
}

void SettingsForm::fillCases()
{
    add(u"number_pattern"_s,
        &OfficeSettings::numberPattern,
        lineEntry({u"numberPattern"_s, tr("Case n&umber:"), {}}, this));
    add(u"confirm_hours"_s,
        &OfficeSettings::confirmHours,
        numberEntry({u"confirmHours"_s,
                     tr("&Confirm within:"),
                     tr("Custom, not law. Counted by the clock from when the case came in.")},
                    {1, kMostHours, tr("hours", "unit behind a number field")},
                    this));
    add(u"first_contact_days"_s,
        &OfficeSettings::firstContactDays,
        numberEntry({u"firstContactDays"_s,
                     tr("&First contact within:"),
                     tr("Custom, not law. Calendar days from the day the case came in.")},
                    {1, kMostDays, tr("days", "unit behind a number field")},
                    this));
}

void SettingsForm::fillTimes()
{
    add(u"term_weeks"_s,
        &OfficeSettings::termWeeks,
        choiceEntry({u"termWeeks"_s,
                     tr("Term &offered first:", "of a statement request"),
                     tr("Custom, not law. The law says that providers answer “snarast”: as soon as "
                        "they can (2010:659, 3 kap. 8 b §).")},
                    {{2, tr("2 weeks")}, {4, tr("4 weeks")}},
                    this));
    add(u"reminder_weeks"_s,
        &OfficeSettings::reminderWeeks,
        numberEntry({u"reminderWeeks"_s,
                     tr("A &reminder gives:"),
                     tr("Custom, not law. Counted from the day the reminder is sent.")},
                    {1, kMostReminderWeeks, tr("weeks", "unit behind a number field")},
                    this));
    add(u"follow_up_days"_s,
        &OfficeSettings::followUpDays,
        numberEntry({u"followUpDays"_s,
                     tr("Own ne&xt step within:"),
                     tr("Custom, not law. For what the office does itself: ask for a statement, "
                        "pass an answer on, close.")},
                    {1, kMostDays, tr("days", "unit behind a number field")},
                    this));
    add(u"rolls_to_working_day"_s,
        &OfficeSettings::rollsToWorkingDay,
        yesNoEntry(
            {u"rollsToWorkingDay"_s,
             tr("Count terms for answers &by lag (1930:173)"),
             tr("A term that ends on a weekend or holiday then ends on the next working "
                "day. The law binds terms set by law; for the office’s own it is a choice.")},
            this));
    add(u"contact_rolls"_s,
        &OfficeSettings::contactRolls,
        yesNoEntry({u"contactRolls"_s, tr("The first contact counts by it too"), {}}, this));
    add(u"follow_up_rolls"_s,
        &OfficeSettings::followUpRolls,
        yesNoEntry({u"followUpRolls"_s, tr("The office’s own steps count by it too"), {}}, this));
}

void SettingsForm::fillProvisions()
{
    add(u"secrecy_provision"_s,
        &OfficeSettings::secrecyProvision,
        lineEntry({u"secrecyProvision"_s,
                   tr("&Secrecy, health care:"),
                   tr("The provision that stands on what the office sends out.")},
                  this));
    add(u"municipal_secrecy_provision"_s,
        &OfficeSettings::municipalSecrecyProvision,
        lineEntry({u"municipalSecrecyProvision"_s,
                   tr("Secrec&y, social services:"),
                   tr("The same for cases about care in a municipality.")},
                  this));
}

void SettingsForm::fillClosedDays()
{
    add(u"closed_days"_s,
        &OfficeSettings::closedDays,
        new ClosedDaysEntry(m_desk.clock().today(),
                            {u"closedDays"_s,
                             {},
                             tr("Days on which the office itself is closed. They are named and "
                                "shaded wherever a date is chosen; by themselves they move no "
                                "date.")},
                            this));
    add(u"closed_days_move_dates"_s,
        &OfficeSettings::closedDaysMoveDates,
        yesNoEntry({u"closedDaysMoveDates"_s,
                    tr("Closed days mo&ve dates"),
                    tr("The office’s own terms then end on the next day it is open. Without this "
                       "tick, and for a date that a law sets, only weekends and holidays count: "
                       "lag (1930:173) knows no closed days of an office.")},
                   this));
}

void SettingsForm::fillWarnings()
{
    const QList<EntryChoice> choices{{0, tr("no warning", "before a date")},
                                     {3, tr("3 days before", "a date")},
                                     {7, tr("7 days before", "a date")}};
    add(u"warn_days_contact"_s,
        &OfficeSettings::warnDaysContact,
        choiceEntry(
            {u"warnDaysContact"_s, tr("First contact:", "when to warn of it"), {}}, choices, this));
    add(u"warn_days_answer"_s,
        &OfficeSettings::warnDaysAnswer,
        choiceEntry({u"warnDaysAnswer"_s, tr("Providers’ answers:", "when to warn of them"), {}},
                    choices,
                    this));
    add(u"warn_days_own_step"_s,
        &OfficeSettings::warnDaysOwnStep,
        choiceEntry({u"warnDaysOwnStep"_s,
                     tr("Own steps:", "when to warn of them"),
                     tr("A date that comes near is told once, before it passes.")},
                    choices,
                    this));
}

void SettingsForm::fillBackups()
{
    add(u"backup_folder"_s,
        &OfficeSettings::backupFolder,
        new FolderEntry({u"backupFolder"_s,
                         tr("Bac&kup folder:"),
                         tr("Backups of the whole office go there by themselves. Choose a folder "
                            "that every computer of the office reaches, on another disk than the "
                            "office’s own file. Without a folder none are made.")},
                        tr("Choose the folder for backups"),
                        this));
    add(u"backup_hours"_s,
        &OfficeSettings::backupHours,
        numberEntry({u"backupHours"_s,
                     tr("A new one &every:", "backup"),
                     tr("Kept are the last of each of 14 days, 8 weeks and 12 months.")},
                    {1, kMostBackupHours, tr("hours", "unit behind a number field")},
                    this));
    m_backups = new BackupSection(m_desk, this);
    m_columns.last().column->addWidget(m_backups);
}

void SettingsForm::checkEntry(qsizetype place)
{
    FormEntry *entry = m_values.entries().at(place);
    const Result<> valid = rules::validate(m_values.typedIn(place));
    if (!valid && valid.error().subject == m_values.fields().at(place).subject)
        entry->sayFault(faultText(valid.error()));
}

void SettingsForm::showExample()
{
    const QString pattern = m_values.typed().numberPattern;
    const QString example = rules::isNumberPattern(pattern)
                                ? rules::caseNumber(pattern, m_desk.clock().today().year(), 1)
                                : tr("–", "no example of a case number can be given");
    m_values.entryOf(u"number_pattern"_s)
        ->setNote(tr("Example: %1. # is the running number, {year} the year. Cases that are "
                     "registered keep their number.")
                      .arg(example));
}

Result<> SettingsForm::check()
{
    return rules::validate(m_values.typed());
}

bool SettingsForm::showFault(const Error &error)
{
    FormEntry *entry = m_values.entryOf(error.subject);
    if (!entry)
        return false;
    entry->sayFault(faultText(error));
    entry->control()->setFocus();
    return true;
}

void SettingsForm::arrange()
{
    constexpr int kTwoColumns = 130; // letters
    constexpr int kLabelsBeside = 75;
    const int letters = width() / fontMetrics().averageCharWidth();
    m_groups->setDirection(letters < kTwoColumns ? QBoxLayout::TopToBottom
                                                 : QBoxLayout::LeftToRight);
    for (const Group &group : m_columns)
        arrangeEntries(group.entries, letters < kLabelsBeside);
}

void SettingsForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SettingsForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace talan::ui
