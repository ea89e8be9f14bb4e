#include "ui/cases/case_story.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/wording/words.h"
#include "ui/cases/case_story_text.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kMostLines = 8;

} // namespace

CaseStory::CaseStory(QWidget *parent)
    : QWidget(parent)
    , m_note(new QPlainTextEdit(this))
    , m_kind(new QComboBox(this))
    , m_save(new QPushButton(tr("Sa&ve note"), this))
    , m_story(new CaseStoryText(this))
{
    m_note->setObjectName(u"noteEdit"_s);
    m_note->setAccessibleName(tr("New note"));
    m_note->setPlaceholderText(tr("Write a note (Ctrl+T)"));
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_kind->setObjectName(u"noteKind"_s);
    m_kind->setAccessibleName(tr("Kind of note"));
    m_kind->addItem(displayText(NoteKind::Note), int(NoteKind::Note));
    m_kind->addItem(displayText(NoteKind::Call), int(NoteKind::Call));
    m_save->setObjectName(u"saveNote"_s);
    m_save->setToolTip(tr("Puts the note into the case (Ctrl+Return)"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_kind);
    buttons->addWidget(m_save);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addWidget(m_story, 1);

    connect(m_note, &QPlainTextEdit::textChanged, this, &CaseStory::adapt);
    connect(m_save, &QPushButton::clicked, this, &CaseStory::save);
    adapt();
}

void CaseStory::setStory(const QList<StoryEntry> &story, QDate today)
{
    m_story->setStory(story, today);
}

void CaseStory::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    adapt();
}

void CaseStory::beginNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void CaseStory::focusStory()
{
    m_story->setFocus(Qt::OtherFocusReason);
}

void CaseStory::clearNote()
{
    m_note->clear();
    m_kind->setCurrentIndex(0);
}

void CaseStory::setSaving(bool isSaving)
{
    m_note->setReadOnly(isSaving);
    m_save->setEnabled(!isSaving && hasTyped());
}

bool CaseStory::hasTyped() const
{
    return !m_note->toPlainText().trimmed().isEmpty();
}

bool CaseStory::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_note || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isReturn && key->modifiers().testFlag(Qt::ControlModifier)) {
        save();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_story->setFocus(Qt::ShortcutFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CaseStory::save()
{
    if (!hasTyped() || m_note->isReadOnly())
        return;
    emit noteWritten(NoteKind(m_kind->currentData().toInt()), m_note->toPlainText());
}

/// The field grows with the text up to a third of a page, and its buttons are there once there is
/// something to save.
void CaseStory::adapt()
{
    const int lines =
        std::clamp(m_note->document()->size().toSize().height(), m_isCompact ? 1 : 2, kMostLines);
    const int frame = 2 * m_note->frameWidth() + 2 * int(m_note->document()->documentMargin());
    m_note->setFixedHeight(lines * m_note->fontMetrics().lineSpacing() + frame);
    m_note->setVerticalScrollBarPolicy(lines < kMostLines ? Qt::ScrollBarAlwaysOff
                                                          : Qt::ScrollBarAsNeeded);
    m_kind->setVisible(hasTyped());
    m_save->setVisible(hasTyped());
    m_save->setEnabled(hasTyped() && !m_note->isReadOnly());
}

} // namespace talan::ui
