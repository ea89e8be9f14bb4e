#pragma once

#include <QWidget>

#include "core/office/office_settings.h"
#include "ui/desk/desk.h"
#include "ui/office/value_form.h"

class QBoxLayout;
class QVBoxLayout;

namespace talan::ui {

class BackupSection;

/// The office's own settings as fields: who the office is, and how it works with cases.
class SettingsForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsForm(Desk &desk, QWidget *parent = nullptr);

    ValueForm<OfficeSettings> &values() { return m_values; }
    const ValueForm<OfficeSettings> &values() const { return m_values; }

    /// Shows the fault under the field it names, and goes there. False: no field has that name.
    bool showFault(const Error &error);

    BackupSection *backups() const { return m_backups; }

    /// The first field that is wrong as it stands; nothing when all can be saved.
    Result<> check();

signals:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Fields under a heading.
    struct Group
    {
        QVBoxLayout *column;
        QList<FormEntry *> entries;
    };

    void addGroup(const QString &title);
    void addHeading(const QString &title);
    void fillOffice();
    void fillCases();
    void fillTimes();
    void fillProvisions();
    void fillClosedDays();
    void fillWarnings();
    void fillBackups();
    template <class T>
    void add(const QString &subject, T OfficeSettings::*member, FormEntry *entry);
    void checkEntry(qsizetype place);
    void showExample();
    void arrange();

    Desk &m_desk;
    ValueForm<OfficeSettings> m_values;
    QBoxLayout *m_groups;
    BackupSection *m_backups = nullptr;
    QList<Group> m_columns; ///< What is added goes into the last one.
};

} // namespace talan::ui
