#pragma once

#include <QSet>
#include <QTextBrowser>

#include "ui/cases/case_story_entries.h"

class QTextCursor;

namespace talan::ui {

/// The story as one readable text along a time line: days as headings, what people wrote with more
/// weight than what the program noted. Being text, any part of it can be selected and copied. Long
/// notes are folded until asked for.
class CaseStoryText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit CaseStoryText(QWidget *parent = nullptr);

    /// Shows the story. What the reader looks at stays where it is when new entries come in above;
    /// an unchanged story leaves selection and scrolling alone.
    void setStory(const QList<StoryEntry> &story, QDate today);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void write();
    void writeEntries();
    void writeEntry(QTextCursor &cursor, const StoryEntry &entry, qsizetype place);
    void writeText(QTextCursor &cursor, const StoryEntry &entry, qsizetype place);
    void toggle(const QUrl &link);

    QList<StoryEntry> m_story;
    QSet<qsizetype> m_unfolded; ///< Counted from the oldest, so that new entries do not shift them.
    QDate m_today;
    bool m_isFramed = false;
};

} // namespace talan::ui
