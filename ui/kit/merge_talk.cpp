#include "ui/kit/merge_talk.h"

#include <QWidget>
#include <utility>

namespace talan::ui {

MergeTalk::MergeTalk(MergeSubject subject, MergeSteps steps, QWidget *parent)
    : QObject(parent)
    , m_subject(std::move(subject))
    , m_steps(std::move(steps))
    , m_parent(parent)
{}

void MergeTalk::start()
{
    look();
}

void MergeTalk::look()
{
    m_steps.look(this, [this](const Result<QList<MergeField>> &fields) {
        if (!fields)
            return fail(fields.error());
        if (!fields->isEmpty())
            return ask(*fields);
        // What was in the way has gone. Said twice, it is something nobody can choose about.
        if (std::exchange(m_hasFoundNothing, true))
            return fail(Error{ErrorCode::EditConflict, QStringLiteral("nothing to choose"), {}});
        store({});
    });
}

void MergeTalk::ask(const QList<MergeField> &fields)
{
    m_hasFoundNothing = false;
    if (m_dialog) {
        m_dialog->setFields(fields);
        return;
    }
    m_dialog = new MergeDialog(m_subject.task, m_subject.about, fields, m_parent->window());
    connect(m_dialog, &MergeDialog::settled, this, &MergeTalk::store);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        emit left();
        deleteLater();
    });
    m_dialog->open();
}

void MergeTalk::store(const FieldChoices &choices)
{
    m_steps.store(this, choices, [this](const Result<> &stored) { answered(stored); });
}

void MergeTalk::answered(const Result<> &stored)
{
    if (!stored && stored.error().code == ErrorCode::EditConflict)
        return look();
    if (!stored)
        return fail(stored.error());
    if (m_dialog)
        m_dialog->accept();
    emit settled();
    deleteLater();
}

/// Said where the choice stands, so that nothing chosen or written is lost.
void MergeTalk::fail(const Error &error)
{
    if (m_dialog) {
        m_dialog->refuse(errorText(m_subject.activity, error).sentence());
        return;
    }
    emit failed(error);
    deleteLater();
}

} // namespace talan::ui
