#pragma once

#include <QWidget>

#include "ui/cases/case_story_entries.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace talan::ui {

class CaseStoryText;

/// The story of a case with a place for a new note at its top.
class CaseStory final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseStory(QWidget *parent = nullptr);

    void setStory(const QList<StoryEntry> &story, QDate today);

    /// Takes less room where there is little.
    void setCompact(bool isCompact);

    /// Puts the cursor into the new note (Ctrl+T).
    void beginNote();
    /// Puts the focus on the story, where letters act.
    void focusStory();
    /// Takes the typed note away, once it is saved.
    void clearNote();
    /// While a note is being saved it can be read but not changed.
    void setSaving(bool isSaving);
    bool hasTyped() const;

signals:
    /// Somebody wants this note in the case. It stays in the field until clearNote().
    void noteWritten(talan::NoteKind kind, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();
    void adapt();

    QPlainTextEdit *m_note;
    QComboBox *m_kind;
    QPushButton *m_save;
    CaseStoryText *m_story;
    bool m_isCompact = false;
};

} // namespace talan::ui
