#pragma once

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QSet>
#include <memory>

#include "core/base/strong_id.h"
#include "core/cases/case_list.h"
#include "core/cases/draft_store.h"
#include "core/wording/error_text.h"
#include "ui/shell/looks.h"
#include "ui/shell/main_menus.h"

class QSettings;

namespace talan::ui {

class CaseListView;
class BackupTimer;
class CaseView;
class AwayStrips;
class DateNotices;
class DeadlinesView;
class Desk;
class DraftOffers;
class MessageStrip;
class Presence;
class ProviderView;
class RegisterForm;
class SideList;
class StatusLine;
class TodayView;
class TopBar;
class TraySign;
class ViewTabs;
class WaitingEntries;
struct BroughtIn;

/// The frame that every view lives in: what is where, which keys lead there, what was said last.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// The views in the order of the side list and of Ctrl+1, Ctrl+2 …
    enum class View {
        Today,
        Cases,
        Deadlines,
        Providers,
        Settings,
    };

    /// `settings` remembers the window and its looks; it outlives the window.
    MainWindow(Desk &desk, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showView(View view);
    /// Shows the case on its own tab, a new one if it has none yet.
    void openCase(CaseId caseId);
    /// Opens an empty form on its own tab.
    RegisterForm *startNewCase();

    /// Whether somebody has typed something that is not saved: such a window is not closed or
    /// rebuilt without asking.
    bool hasTyped() const;

signals:
    /// The person wants the program in the language that has just been saved in the settings.
    void languageChosen();
    void otherOfficeRequested();
    /// The person wants to work in that file, e.g. one that was restored.
    void officeRequested(const QString &path);
    /// Today's list stands on screen, at the start and after every change.
    void todayCounted();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void buildFrame();
    void buildMessages(QWidget *parent);
    void connectDesk();
    void connectFileActions();
    void connectBackups();
    void connectMoves();
    void connectLooks();
    void connectCaseMenu();
    void connectNotices();
    void connectWaiting();
    void connectPresence(QWidget *messages);
    void restoreMemory();
    void saveMemory();

    QWidget *viewWidget(View view);
    TodayView *makeToday();
    CaseListView *makeCaseList();
    DeadlinesView *makeDeadlines();
    ProviderView *makeProviders();
    CaseView *makeCaseView(CaseId caseId);
    void addPlaceholders(const QList<CaseRow> &rows);
    QWidget *pageOf(CaseId caseId) const;
    CaseView *currentCase() const;
    void restoreDraft(const Draft &draft);
    RegisterForm *makeForm();

    void tellOpenCases();
    void showColleagues();
    void pageShown(QWidget *page);
    void closePage(QWidget *page);
    void bringBack(QWidget *page);
    QWidget *takeSetAside(CaseId caseId);
    QList<QWidget *> setAsidePages() const;
    void searchCases(const QString &words);
    void printCase(CaseId caseId);
    void openRestoreDialog();
    void undo();
    void redo();
    void refresh();
    void focusNextPane();
    void explainFocus();
    void showKeys();
    void showAbout();
    void showWaiting();
    void tellBroughtIn(const QList<BroughtIn> &entries);
    void fillCaseMenu();
    void showFailure(Activity activity, const Error &error);
    void updateTitle();
    void setOverdue(int count);
    void raiseToday();
    bool warnOfTyped(QWidget *page);
    void adaptToWidth();
    void changeLooks(const Looks &looks);
    void changeLanguage(Language language);

    Desk &m_desk;
    QSettings &m_settings;
    Looks m_looks;
    std::unique_ptr<Presence> m_presence;
    QSet<CaseId> m_readCases; ///< Those that have stood on screen: one that was refused has not.
    MainActions m_actions{};
    TopBar *m_topBar = nullptr;
    SideList *m_sideList = nullptr;
    ViewTabs *m_tabs = nullptr;
    StatusLine *m_statusLine = nullptr;
    MessageStrip *m_failure = nullptr;
    MessageStrip *m_typedWarning = nullptr;
    DraftOffers *m_draftOffers = nullptr;
    WaitingEntries *m_waiting = nullptr;
    AwayStrips *m_awayStrips = nullptr;
    QHash<View, QWidget *> m_views;      ///< Made when they are first shown.
    QList<QPointer<QWidget>> m_setAside; ///< Closed, but can be taken back.
    BackupTimer *m_backups = nullptr;
    DateNotices *m_notices = nullptr;
    TraySign *m_tray = nullptr;
    int m_overdue = 0;
    bool m_leavesTypedText = false;
};

} // namespace talan::ui
