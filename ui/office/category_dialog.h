#pragma once

#include <QDialog>
#include <QPointer>

#include "core/office/list_changes.h"
#include "ui/desk/desk.h"
#include "ui/office/value_merge.h"

class QPushButton;
class QVBoxLayout;

namespace talan::ui {

class MessageStrip;

/// One entry of a reference list: a new one, new words for one, or its last day. Where somebody
/// else has changed the same meanwhile, both versions are shown for a choice. Says in the window
/// why something could not be saved; Ctrl+Return saves, Esc leaves, asking first if something was
/// typed.
class CategoryDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `mainCode` is the main problem that is offered first.
    static CategoryDialog *
    toAdd(Desk &desk, ReferenceList list, const QString &mainCode, QWidget *parent);
    static CategoryDialog *
    toChange(Desk &desk, ReferenceList list, const Category &entry, QWidget *parent);
    static CategoryDialog *
    toEnd(Desk &desk, ReferenceList list, const Category &entry, QWidget *parent);

    void reject() override;

signals:
    void saved(const talan::ListChange &change);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Task {
        Add,
        Change,
        End,
    };
    /// What the dialog is about.
    struct Subject
    {
        Task task = Task::Add;
        ReferenceList list = ReferenceList::Problem;
        Category stored; ///< As it was shown; for Add the proposal the form begins with.
    };

    CategoryDialog(Desk &desk, const Subject &subject, QWidget *parent);
    QString heading() const;
    QString verb() const;
    Category firstShown() const;
    void build();
    QWidget *buildFields();
    void addFields(QVBoxLayout *column);
    void addWords(QVBoxLayout *column);
    void buildStrips();
    template <class T>
    void add(QVBoxLayout *column, const QString &subject, T Category::*member, FormEntry *entry);
    void adaptToTyped();
    /// `change` is what storing has done with the list.
    ValueKeeping<Category> keeping(const std::shared_ptr<ListChange> &change) const;
    void save();
    void add();
    void settle(const ValueEdit<Category> &edit, const std::shared_ptr<ListChange> &change);
    void finish(const ListChange &change);
    void fail(const Error &error);
    void refuse(const Error &error);
    void setBusy(bool isBusy);

    Desk &m_desk;
    Subject m_subject;
    QString m_offeredCode; ///< What stands in the code field unless somebody typed another.
    ValueForm<Category> m_values;
    MessageStrip *m_problem;
    MessageStrip *m_question;
    QPushButton *m_save;
    QPushButton *m_cancel;
    QPointer<QWidget> m_lastFocus;
    bool m_isBusy = false;
};

} // namespace talan::ui
