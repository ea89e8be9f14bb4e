#pragma once

#include <QPointer>
#include <QWidget>

#include "ui/desk/desk.h"
#include "ui/office/value_merge.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace talan::ui {

class CategoryQueueSection;
class CategorySection;
class MessageStrip;
class SettingsForm;
class StaffSection;

/// How the office works and who works there: the office, its cases, its staff. What is typed is
/// saved together; people are saved one at a time in a window of their own.
class SettingsView final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsView(Desk &desk, QWidget *parent = nullptr);

    /// Something is typed and not saved.
    bool hasTyped() const;

    /// A backup has been made, or could not be: when the last one was made is read again.
    void lookForBackups();
    /// Goes to the field for the folder of the backups.
    void focusBackupFolder();

signals:
    void openCaseRequested(talan::CaseId id);
    void backupRequested();
    void restoreRequested();

private:
    void buildPage();
    void buildBar();
    void adaptToLists();
    void adaptToTyped();
    void save();
    void discard();
    /// What is to be stored in place of what, and what is said when it is.
    struct Saving
    {
        ValueEdit<OfficeSettings> edit;
        QString said;
        MergeTask task = MergeTask::Saving;
    };
    void store(const Saving &saving);
    void setSaving(bool isSaving);
    void settle(const Saving &saving);
    void finish(const Saving &saving, const KeptValue<OfficeSettings> &kept);
    void refused(const Error &error);

    Desk &m_desk;
    MessageStrip *m_onlyReading;
    SettingsForm *m_form;
    StaffSection *m_staff;
    CategorySection *m_categories;
    CategoryQueueSection *m_categoryQueue;
    QScrollArea *m_scroll;
    QWidget *m_bar;
    QLabel *m_unsaved;
    QPushButton *m_save;
    QPushButton *m_discard;
    QPointer<QWidget> m_lastFocus; ///< Where locking the fields has taken the keyboard from.
    bool m_isSaving = false;
};

} // namespace talan::ui
