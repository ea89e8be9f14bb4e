#pragma once

#include <QDialog>
#include <QPointer>

#include "ui/desk/desk.h"
#include "ui/office/value_merge.h"

class QPushButton;
class QVBoxLayout;

namespace talan::ui {

class MessageStrip;

/// One person of the office: name, login, role and what the person may see. Says in the window why
/// something could not be saved; Ctrl+Return saves, Esc leaves, asking first if something was
/// typed.
class StaffDialog final : public QDialog
{
    Q_OBJECT

public:
    /// A member without an id is somebody new.
    StaffDialog(Desk &desk, const StaffMember &member, QWidget *parent);

    void reject() override;

signals:
    void saved(talan::StaffId id);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildFields();
    void buildRights(QVBoxLayout *column);
    void buildStrips();
    template <class T>
    void add(QVBoxLayout *column, const QString &subject, T StaffMember::*member, FormEntry *entry);
    void adaptToTyped();
    void takeLists();
    void save();
    ValueKeeping<StaffMember> keeping() const;
    void settle(const ValueEdit<StaffMember> &edit);
    void finish(const KeptValue<StaffMember> &kept);
    void refuse(const Error &error);
    void setBusy(bool isBusy);

    Desk &m_desk;
    bool m_isNew;
    ValueForm<StaffMember> m_values;
    MessageStrip *m_problem;
    MessageStrip *m_question;
    QWidget *m_fields = nullptr;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPointer<QWidget> m_lastFocus;
    bool m_isBusy = false;
};

} // namespace talan::ui
