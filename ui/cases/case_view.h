#pragma once

#include <QHash>
#include <QTimer>
#include <QWidget>

#include "ui/cases/case_content.h"
#include "ui/cases/case_moves.h"
#include "ui/desk/desk.h"

class QAction;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedLayout;
class QTabBar;

namespace talan::ui {

class CaseActions;
class CaseFacts;
class CaseHeader;
class CaseStepList;
class CaseStory;

/// One case on its tab: whose move it is, the story, the facts, and everything that can be done
/// with it. Keeps itself up to date with what this and other desks change, without touching what is
/// being typed, read or marked.
class CaseView final : public QWidget
{
    Q_OBJECT

public:
    CaseView(Desk &desk, CaseId id, QWidget *parent = nullptr);

    CaseId caseId() const { return m_id; }
    /// Something is typed and not saved: a note or changed facts.
    bool hasTyped() const;

    bool canUndo() const { return m_content.undo.has_value(); }
    bool canRedo() const { return m_content.redo.has_value(); }
    void undo();
    void redo();
    void startAnswer();

signals:
    /// The case's number, never a name.
    void titleChanged(const QString &title);
    void printRequested(talan::CaseId id);
    void closeRequested();
    /// The case stands on screen as it is in the file.
    void loaded();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeCasePage();
    QWidget *makeSide();
    QWidget *makeMessagePage();
    void makeActions();
    void addMove(CaseMove move);
    void load();
    /// The case as it is in the file, and what of it waits on this machine.
    struct Reading
    {
        CaseContent content;
        QList<LocalEntry> waiting;
    };
    void receive(const Result<Reading> &reading);
    void showContent();
    void showMessage(const QString &heading, const QString &text, bool mayTryAgain);
    void openSealed();
    void perform(CaseMove move);
    void saveNote(NoteKind kind, const QString &text);
    void finishNote(const Result<CaseFile> &saved, const LocalEntry &entry);
    void keepNote(const LocalEntry &entry);
    bool answersAway();
    void arrangePanes();
    void beginStep();
    bool lettersBelongToField() const;
    bool asksForDate(const QKeyEvent *key) const;

    Desk &m_desk;
    CaseId m_id;
    CaseContent m_content;
    QList<LocalEntry> m_waiting; ///< Notes on this machine that are to come into the case.
    std::optional<LocalEntry> m_savedNote; ///< Sent last, in case its answer is lost.
    bool m_isShown = false;                ///< The case has been read.
    bool m_isOpened = false; ///< A protected person's case: opened, and written into the journal.
    bool m_isOpening = false;
    bool m_isRefused = false;
    bool m_isReading = false;
    bool m_isStale = false; ///< Something changed while it was being read.

    QStackedLayout *m_pages;
    QWidget *m_casePage;
    QWidget *m_messagePage;
    QLabel *m_messageHeading;
    QLabel *m_messageText;
    QPushButton *m_tryAgain;
    CaseHeader *m_header;
    QTabBar *m_paneTabs;
    QSplitter *m_panes;
    CaseStory *m_story;
    CaseStepList *m_steps;
    CaseFacts *m_facts;
    QWidget *m_side; ///< Steps and facts.
    CaseActions *m_actions;
    QHash<CaseMove, QAction *> m_moves;
    QAction *m_editFacts;
    QAction *m_note;
    QTimer m_minute;
};

} // namespace talan::ui
