#include "ui/cases/case_call_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <algorithm>

#include "core/cases/case_work.h"
#include "ui/cases/fact_saving.h"
#include "ui/kit/instant_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

CaseCallDialog::CaseCallDialog(Desk &desk, const CaseContent &content, QWidget *window)
    : CaseDialog(desk, content, window)
    , m_at(new InstantField(desk.clock(), this))
{
    const bool isFirst = !content.caseFile.firstContactAt.isValid();
    setWords(isFirst ? tr("First contact") : tr("Call"), tr("Save to the case"));
    m_at->setName(u"callAtEdit"_s, tr("When"));
    m_at->setNow();

    m_text = addText(tr("What was &said:"), u"callText"_s);
    if (isFirst) {
        m_isFirst = new QCheckBox(tr("We &talked with the complainant"), this);
        m_isFirst->setObjectName(u"isFirstContact"_s);
        m_isFirst->setToolTip(tr("Untick if nobody could be reached; it is then noted as a call."));
        m_isFirst->setChecked(true);
        form()->addRow(QString(), m_isFirst);
    }
    auto *when = new QLabel(tr("&When:", "a call was made"), this);
    when->setBuddy(m_at->edit());
    form()->addRow(when, m_at);
    m_text->setFocus();
}

void CaseCallDialog::submit()
{
    const auto at = m_at->instant();
    const QString text = m_text->toPlainText();
    if (!at)
        return refuse(tr("When was it? Write it as 2026-11-22 10.15 or 10.15."), m_at->edit());
    const bool isFirst = m_isFirst != nullptr && m_isFirst->isChecked();
    if (!isFirst && text.trimmed().isEmpty())
        return refuse(tr("Write a few words about the call."), m_text);
    const CaseId id = caseFile().id;
    const QString number = caseFile().number;
    if (isFirst) {
        change(
            Activity::RegisteringContact,
            [id, at, text](const Work &work) { return registerFirstContact(work, id, *at, text); },
            [number](const CaseFile &) {
                return tr("%1: first contact saved", "case number").arg(number);
            });
        return;
    }
    change(
        Activity::AddingNote,
        [id, at, text](const Work &work) { return addNote(work, id, NoteKind::Call, *at, text); },
        [number](const CaseFile &) { return tr("%1: call saved", "case number").arg(number); });
}

CaseReopenDialog::CaseReopenDialog(Desk &desk, const CaseContent &content, QWidget *window)
    : CaseDialog(desk, content, window)
{
    setWords(tr("Open the case again"), tr("Open again"));
    m_reason = addText(tr("&Reason:"), u"reopenReason"_s);
    m_reason->setFocus();
}

void CaseReopenDialog::submit()
{
    const QString reason = m_reason->toPlainText();
    if (reason.trimmed().isEmpty())
        return refuse(tr("Write why the case is taken up again."), m_reason);
    change(
        Activity::ReopeningCase,
        [id = caseFile().id, reason](const Work &work) { return reopenCase(work, id, reason); },
        [](const CaseFile &opened) {
            return tr("%1 is open again", "case number").arg(opened.number);
        });
}

CaseHandlerDialog::CaseHandlerDialog(Desk &desk, const CaseContent &content, QWidget *window)
    : CaseDialog(desk, content, window)
    , m_handler(new QComboBox(this))
{
    setWords(tr("Change handler"), tr("Change"));
    m_handler->setObjectName(u"handlerBox"_s);
    m_handler->addItem(tr("Nobody yet", "handler of a case"), qint64(0));
    for (const StaffMember &member : desk.lists().staff) {
        if (member.isActive || member.id == content.caseFile.handler)
            m_handler->addItem(member.name, member.id.value());
    }
    m_handler->setCurrentIndex(std::max(0, m_handler->findData(content.caseFile.handler.value())));
    form()->addRow(tr("&Handler:"), m_handler);
    m_handler->setFocus();
}

void CaseHandlerDialog::submit()
{
    CaseFile edited = caseFile();
    edited.handler = StaffId(m_handler->currentData().toLongLong());
    const FactEdit edit{.base = caseFile(), .mine = edited, .prepare = {}, .typedUnits = {}};
    change(
        Activity::SavingCase,
        [edit](const Work &work) { return storeFacts(work, edit); },
        [this](const SavedFacts &saved) { return said(saved); },
        [this, edit] { settle(edit); });
}

/// Another desk has given the case to somebody else: the person chooses which of the two has it.
void CaseHandlerDialog::settle(const FactEdit &edit)
{
    settleFacts(desk(),
                edit,
                {.saved = [this](const SavedFacts &saved) { finish(said(saved)); },
                 .left = [this] { resume(); },
                 .failed =
                     [this](const Error &error) {
                         resume();
                         fail(Activity::SavingCase, error);
                     }},
                this);
}

/// By who has it now, which need not be the one chosen here.
QString CaseHandlerDialog::said(const SavedFacts &saved) const
{
    const CaseFile &now = saved.caseFile;
    const auto &staff = desk().lists().staff;
    const auto member = std::ranges::find(staff, now.handler, &StaffMember::id);
    const QString name = member == staff.end() ? m_handler->itemText(0) : member->name;
    const QString words = tr("%1 is handled by %2", "case number, name").arg(now.number, name);
    const bool isChanged = now.revision != caseFile().revision;
    return isChanged ? withMet(words, saved.events, desk().staff().id) : words;
}

} // namespace talan::ui
