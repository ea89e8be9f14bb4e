#include "ui/shell/main_window.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QWhatsThis>
#include <algorithm>

#include "core/wording/words.h"
#include "ui/cases/case_list_view.h"
#include "ui/cases/case_view.h"
#include "ui/cases/register_form.h"
#include "ui/deadlines/deadlines_view.h"
#include "ui/deadlines/provider_view.h"
#include "ui/deadlines/today_view.h"
#include "ui/desk/desk.h"
#include "ui/desk/presence.h"
#include "ui/kit/icons.h"
#include "ui/kit/message_strip.h"
#include "ui/kit/search_field.h"
#include "ui/letters/summary_dialog.h"
#include "ui/office/backup_timer.h"
#include "ui/office/doctor_dialog.h"
#include "ui/office/restore_dialog.h"
#include "ui/office/settings_view.h"
#include "ui/shell/away_strips.h"
#include "ui/shell/close_call_strip.h"
#include "ui/shell/date_notices.h"
#include "ui/shell/draft_offers.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/side_list.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/tray_sign.h"
#include "ui/shell/view_tabs.h"
#include "ui/shell/waiting_dialog.h"
#include "ui/shell/waiting_entries.h"
#include "ui/shell/waiting_words.h"
#include "ui/shell/window_memory.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// Stands on the tab of a case that was open last time until somebody looks at it: reading the case
/// of a protected person is written into the journal, so it is not read for nobody.
class CasePlaceholder final : public QWidget
{
public:
    explicit CasePlaceholder(CaseId caseId)
        : m_caseId(caseId)
    {}

    CaseId caseId() const { return m_caseId; }

private:
    CaseId m_caseId;
};

CaseId caseOf(const QWidget *page)
{
    if (const auto *view = qobject_cast<const CaseView *>(page))
        return view->caseId();
    if (const auto *placeholder = dynamic_cast<const CasePlaceholder *>(page))
        return placeholder->caseId();
    return {};
}

bool hasTypedIn(const QWidget *page)
{
    if (const auto *view = qobject_cast<const CaseView *>(page))
        return view->hasTyped();
    if (const auto *form = qobject_cast<const RegisterForm *>(page))
        return form->hasTyped();
    if (const auto *settings = qobject_cast<const SettingsView *>(page))
        return settings->hasTyped();
    return false;
}

Result<QList<CaseRow>> readRows(storage::Database &database, const QList<CaseId> &ids)
{
    QList<CaseRow> rows;
    for (const CaseId id : ids) {
        const auto row = caseRow(database, id);
        if (row)
            rows.append(*row);
        else if (row.error().code != ErrorCode::NotFound)
            return row.error();
    }
    return rows;
}

} // namespace

MainWindow::MainWindow(Desk &desk, QSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_looks(readLooks(settings))
    , m_presence(std::make_unique<Presence>(desk))
{
    setObjectName(u"mainWindow"_s);
    const QStringList viewTitles{tr("Today", "view"),
                                 tr("Cases", "view"),
                                 tr("Deadlines", "view"),
                                 tr("Providers", "view"),
                                 tr("Settings", "view")};
    m_actions = addMenus(*this, viewTitles, m_looks);
    buildFrame();
    m_sideList->addView(viewTitles[0], icon(u"today"_s));
    m_sideList->addView(viewTitles[1], icon(u"cases"_s));
    m_sideList->addView(viewTitles[2], icon(u"clock"_s));
    m_sideList->addView(viewTitles[3], icon(u"unit"_s));
    m_sideList->addView(viewTitles[4], icon(u"settings"_s));
    connectDesk();
    connectFileActions();
    connectBackups();
    connectMoves();
    connectLooks();
    connectCaseMenu();
    updateTitle();
    showView(View::Today);
    restoreMemory();
    m_draftOffers->look();
    connectNotices();
    connectWaiting();
}

MainWindow::~MainWindow()
{
    // Pages tell of their end by signals that would reach a window half gone.
    m_tabs->disconnect(this);
}

void MainWindow::buildFrame()
{
    auto *frame = new QWidget(this);
    m_topBar = new TopBar(frame);
    m_sideList = new SideList(frame);
    m_statusLine = new StatusLine(frame);
    auto *main = new QWidget(frame);
    auto *mainColumn = new QVBoxLayout(main);
    mainColumn->setContentsMargins(0, 0, 0, 0);
    mainColumn->setSpacing(0);
    buildMessages(main);
    m_tabs = new ViewTabs(main);
    mainColumn->addWidget(m_tabs, 1);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_sideList);
    middle->addWidget(main, 1);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_statusLine);
    setCentralWidget(frame);
    resize(1366, 768);
}

void MainWindow::buildMessages(QWidget *parent)
{
    m_failure = new MessageStrip(MessageStrip::Tone::Warning, parent);
    m_failure->setObjectName(u"failure"_s);
    m_failure->addCloseButton();
    m_failure->hide();
    m_typedWarning = new MessageStrip(MessageStrip::Tone::Warning, parent);
    m_typedWarning->setObjectName(u"typedWarning"_s);
    QPushButton *leave = m_typedWarning->addAction(tr("&Leave without saving"));
    leave->setObjectName(u"leaveWithoutSaving"_s);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_leavesTypedText = true;
        close();
    });
    QPushButton *stay = m_typedWarning->addAction(tr("&Stay"));
    connect(stay, &QPushButton::clicked, m_typedWarning, &QWidget::hide);
    m_typedWarning->hide();
    m_draftOffers = new DraftOffers(m_desk, parent);
    m_waiting = new WaitingEntries(m_desk, this);
    m_awayStrips = new AwayStrips(m_desk, *m_waiting, parent);
    for (QWidget *message : {static_cast<QWidget *>(m_awayStrips),
                             static_cast<QWidget *>(m_failure),
                             static_cast<QWidget *>(m_typedWarning),
                             static_cast<QWidget *>(m_draftOffers)})
        parent->layout()->addWidget(message);
    connect(m_draftOffers, &DraftOffers::restoreRequested, this, &MainWindow::restoreDraft);
    connectPresence(parent);
}

void MainWindow::connectPresence(QWidget *messages)
{
    auto *call = new CloseCallStrip(m_desk, *m_presence, messages);
    messages->layout()->addWidget(call);
    connect(call, &CloseCallStrip::closeRequested, this, &QWidget::close);
    connect(m_presence.get(), &Presence::changed, this, &MainWindow::showColleagues);
}

void MainWindow::connectDesk()
{
    connect(
        &m_desk, &Desk::said, this, [this](const QString &text, const std::function<void()> &undo) {
            m_failure->hide();
            m_statusLine->say(text, undo);
        });
    connect(&m_desk, &Desk::failed, this, &MainWindow::showFailure);
    connect(&m_desk, &Desk::listsChanged, this, &MainWindow::updateTitle);
    connect(&m_desk, &Desk::connectionChanged, m_statusLine, &StatusLine::setConnected);
    m_statusLine->setConnected(m_desk.isConnected());
}

void MainWindow::connectFileActions()
{
    connect(m_topBar, &TopBar::newCaseRequested, this, &MainWindow::startNewCase);
    connect(m_actions.newCase, &QAction::triggered, this, &MainWindow::startNewCase);
    connect(m_actions.openOffice, &QAction::triggered, this, &MainWindow::otherOfficeRequested);
    connect(m_actions.print, &QAction::triggered, this, [this] {
        if (const CaseView *view = currentCase())
            printCase(view->caseId());
        else if (auto *deadlines = qobject_cast<DeadlinesView *>(m_tabs->current()))
            deadlines->print();
    });
    connect(
        m_actions.closeTab, &QAction::triggered, this, [this] { closePage(m_tabs->current()); });
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions.undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_actions.redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_actions.help, &QAction::triggered, this, &MainWindow::explainFocus);
    connect(m_actions.keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(m_actions.examine, &QAction::triggered, this, [this] {
        auto *dialog = new DoctorDialog(m_desk.path(), m_desk.clock(), this);
        dialog->open();
    });
    connect(m_actions.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::connectBackups()
{
    m_backups = new BackupTimer(m_desk, this);
    // After the first list is on screen: the start is nobody's time to wait.
    connect(this, &MainWindow::todayCounted, m_backups, &BackupTimer::start);
    connect(m_actions.backUp, &QAction::triggered, this, [this] { m_backups->backUpNow(this); });
    connect(m_actions.restore, &QAction::triggered, this, &MainWindow::openRestoreDialog);
    connect(m_backups, &BackupTimer::ended, this, [this] {
        if (auto *settings = qobject_cast<SettingsView *>(m_views.value(View::Settings)))
            settings->lookForBackups();
    });
    connect(m_backups, &BackupTimer::folderWanted, this, [this] {
        showView(View::Settings);
        if (auto *settings = qobject_cast<SettingsView *>(m_views.value(View::Settings)))
            settings->focusBackupFolder();
    });
}

void MainWindow::openRestoreDialog()
{
    const OfficeSettings &office = m_desk.lists().settings;
    auto *dialog = new RestoreDialog(
        {.folder = office.backupFolder, .officeId = office.officeId, .officePath = m_desk.path()},
        m_desk.clock(),
        this);
    connect(dialog, &RestoreDialog::openRequested, this, &MainWindow::officeRequested);
    dialog->open();
}

void MainWindow::connectMoves()
{
    for (qsizetype row = 0; row < m_actions.views.size(); ++row) {
        connect(m_actions.views[row], &QAction::triggered, this, [this, row] {
            showView(static_cast<View>(row));
        });
    }
    connect(m_sideList, &SideList::viewRequested, this, [this](int row) {
        showView(static_cast<View>(row));
    });
    connect(m_statusLine, &StatusLine::overdueRequested, this, [this] { showView(View::Today); });
    connect(m_actions.search, &QAction::triggered, this, [this] {
        m_topBar->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->searchField()->selectAll();
    });
    connect(m_topBar->searchField(), &SearchField::searchRequested, this, &MainWindow::searchCases);
    connect(m_actions.back, &QAction::triggered, m_tabs, &ViewTabs::goBack);
    connect(m_actions.nextTab, &QAction::triggered, this, [this] { m_tabs->step(1); });
    connect(m_actions.previousTab, &QAction::triggered, this, [this] { m_tabs->step(-1); });
    connect(m_actions.nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(m_actions.refresh, &QAction::triggered, this, &MainWindow::refresh);
    connect(m_tabs, &ViewTabs::currentChanged, this, &MainWindow::pageShown);
    connect(m_tabs, &ViewTabs::closeRequested, this, &MainWindow::closePage);
}

void MainWindow::connectLooks()
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark}) {
        connect(m_actions.themes[static_cast<qsizetype>(choice)],
                &QAction::triggered,
                this,
                [this, choice] {
                    Looks looks = m_looks;
                    looks.theme = choice;
                    changeLooks(looks);
                });
    }
    const auto chooseSize = [this](qsizetype index) {
        Looks looks = m_looks;
        looks.textFactor = kTextFactors[static_cast<size_t>(index)];
        changeLooks(looks);
    };
    const auto last = m_actions.textSizes.size() - 1;
    for (qsizetype index = 0; index <= last; ++index)
        connect(m_actions.textSizes[index], &QAction::triggered, this, [chooseSize, index] {
            chooseSize(index);
        });
    const auto sizeNow = [this] {
        return std::distance(kTextFactors.begin(),
                             std::ranges::find(kTextFactors, m_looks.textFactor));
    };
    connect(m_actions.larger, &QAction::triggered, this, [=] {
        chooseSize(std::min<qsizetype>(sizeNow() + 1, last));
    });
    connect(m_actions.smaller, &QAction::triggered, this, [=] {
        chooseSize(std::max<qsizetype>(sizeNow() - 1, 0));
    });
    connect(m_actions.languages[0], &QAction::triggered, this, [this] {
        changeLanguage(Language::Swedish);
    });
    connect(m_actions.languages[1], &QAction::triggered, this, [this] {
        changeLanguage(Language::English);
    });
}

void MainWindow::connectCaseMenu()
{
    connect(m_actions.answer, &QAction::triggered, this, [this] {
        if (CaseView *view = currentCase())
            view->startAnswer();
    });
    connect(m_actions.caseMenu, &QMenu::aboutToShow, this, &MainWindow::fillCaseMenu);
}

void MainWindow::connectNotices()
{
    m_tray = new TraySign(this);
    m_notices = new DateNotices(m_desk, m_settings, this);
    connect(m_tray, &TraySign::windowWanted, this, &MainWindow::raiseToday);
    connect(m_notices, &DateNotices::noticed, m_tray, [this](const Notice &notice) {
        m_tray->show(notice.title, notice.text);
    });
    connect(m_notices, &DateNotices::datePassed, this, &MainWindow::refresh);
    connect(&m_desk, &Desk::dayChanged, this, &MainWindow::refresh);
    connect(m_actions.notices, &QAction::toggled, this, [this](bool isOn) {
        m_looks.notices = isOn;
        saveLooks(m_settings, m_looks);
        m_tray->setOn(isOn);
    });
    // The desktop is asked for its tray when the work stands on screen, not before.
    connect(
        this,
        &MainWindow::todayCounted,
        m_tray,
        [this] { m_tray->setOn(m_looks.notices); },
        Qt::SingleShotConnection);
    setWindowIcon(programIcon(0));
}

/// What an earlier run left in the local journal comes in now, before anybody asks.
void MainWindow::connectWaiting()
{
    connect(m_awayStrips, &AwayStrips::showRequested, this, &MainWindow::showWaiting);
    connect(m_actions.waiting, &QAction::triggered, this, &MainWindow::showWaiting);
    connect(m_waiting, &WaitingEntries::draftMade, this, &MainWindow::restoreDraft);
    connect(&m_desk, &Desk::broughtIn, this, &MainWindow::tellBroughtIn);
    m_desk.bringInLocalJournal();
}

void MainWindow::showWaiting()
{
    auto *dialog = new WaitingDialog(m_desk, *m_waiting, this);
    dialog->open();
}

void MainWindow::tellBroughtIn(const QList<BroughtIn> &entries)
{
    if (const QString text = cameInText(entries); !text.isEmpty())
        m_desk.say(text);
}

void MainWindow::fillCaseMenu()
{
    const auto old = m_actions.caseMenu->actions();
    for (QAction *action : old)
        m_actions.caseMenu->removeAction(action);
    m_actions.caseMenu->addAction(m_actions.answer);
    m_actions.caseMenu->addAction(m_actions.print);
    if (const CaseView *view = currentCase(); view && !view->actions().isEmpty()) {
        m_actions.caseMenu->addSeparator();
        m_actions.caseMenu->addActions(view->actions());
    }
}

void MainWindow::restoreMemory()
{
    const WindowMemory memory = readWindowMemory(m_settings, m_desk.lists().settings.officeId);
    if (!memory.geometry.isEmpty())
        restoreGeometry(memory.geometry);
    if (memory.openCases.isEmpty())
        return;
    auto job = [ids = memory.openCases](storage::Database &database) {
        return readRows(database, ids);
    };
    m_desk.read(this, std::move(job), [this](const Result<QList<CaseRow>> &rows) {
        if (rows)
            addPlaceholders(*rows);
        else
            m_desk.fail(Activity::ReadingCases, rows.error());
    });
}

void MainWindow::addPlaceholders(const QList<CaseRow> &rows)
{
    for (const CaseRow &row : rows) {
        if (!pageOf(row.id))
            m_tabs->addPage(new CasePlaceholder(row.id), row.number, icon(u"cases"_s));
    }
}

void MainWindow::saveMemory()
{
    WindowMemory memory{.geometry = saveGeometry(), .openCases = {}};
    for (const QWidget *page : m_tabs->pages()) {
        if (const CaseId id = caseOf(page); id.isValid())
            memory.openCases.append(id);
    }
    saveWindowMemory(m_settings, m_desk.lists().settings.officeId, memory);
}

QWidget *MainWindow::viewWidget(View view)
{
    QWidget *&widget = m_views[view];
    if (widget)
        return widget;
    switch (view) {
    case View::Today:
        widget = makeToday();
        break;
    case View::Cases:
        widget = makeCaseList();
        break;
    case View::Deadlines:
        widget = makeDeadlines();
        break;
    case View::Providers:
        widget = makeProviders();
        break;
    case View::Settings: {
        auto *settings = new SettingsView(m_desk);
        connect(settings, &SettingsView::openCaseRequested, this, &MainWindow::openCase);
        connect(settings, &SettingsView::backupRequested, m_actions.backUp, &QAction::trigger);
        connect(settings, &SettingsView::restoreRequested, m_actions.restore, &QAction::trigger);
        widget = settings;
        break;
    }
    }
    const int row = static_cast<int>(view);
    m_tabs->addView(widget, m_sideList->titleOf(row), m_sideList->item(row)->icon());
    return widget;
}

TodayView *MainWindow::makeToday()
{
    auto *today = new TodayView(m_desk);
    connect(today, &TodayView::openCaseRequested, this, &MainWindow::openCase);
    connect(today, &TodayView::countChanged, this, [this](int todo, int overdue) {
        m_sideList->setCount(static_cast<int>(View::Today), todo);
        setOverdue(overdue);
        emit todayCounted();
    });
    return today;
}

CaseListView *MainWindow::makeCaseList()
{
    auto *list = new CaseListView(m_desk);
    connect(list, &CaseListView::openCaseRequested, this, &MainWindow::openCase);
    connect(list, &CaseListView::newCaseRequested, this, &MainWindow::startNewCase);
    return list;
}

DeadlinesView *MainWindow::makeDeadlines()
{
    auto *deadlines = new DeadlinesView(m_desk);
    connect(deadlines, &DeadlinesView::openCaseRequested, this, &MainWindow::openCase);
    return deadlines;
}

ProviderView *MainWindow::makeProviders()
{
    auto *providers = new ProviderView(m_desk);
    connect(providers, &ProviderView::openCaseRequested, this, &MainWindow::openCase);
    return providers;
}

void MainWindow::showView(View view)
{
    m_tabs->showPage(viewWidget(view));
}

QWidget *MainWindow::pageOf(CaseId caseId) const
{
    const auto pages = m_tabs->pages();
    const auto page = std::ranges::find(pages, caseId, caseOf);
    return page == pages.end() ? nullptr : *page;
}

CaseView *MainWindow::currentCase() const
{
    return qobject_cast<CaseView *>(m_tabs->current());
}

void MainWindow::openCase(CaseId caseId)
{
    QWidget *page = pageOf(caseId);
    if (!page) {
        page = takeSetAside(caseId);
        if (!page)
            page = makeCaseView(caseId);
        m_tabs->addPage(
            page, tr("Case", "title of a tab while the case is read"), icon(u"cases"_s));
        if (const auto *view = qobject_cast<CaseView *>(page);
            view && !view->windowTitle().isEmpty())
            m_tabs->setPageTitle(page, view->windowTitle());
        tellOpenCases();
    }
    m_tabs->showPage(page);
}

CaseView *MainWindow::makeCaseView(CaseId caseId)
{
    auto *view = new CaseView(m_desk, caseId, nullptr);
    connect(view, &CaseView::titleChanged, this, [this, view](const QString &title) {
        view->setWindowTitle(title);
        m_tabs->setPageTitle(view, title);
    });
    connect(view, &CaseView::loaded, this, [this, caseId] {
        m_readCases.insert(caseId);
        tellOpenCases();
    });
    connect(view, &CaseView::printRequested, this, &MainWindow::printCase);
    connect(view, &CaseView::closeRequested, this, [this, view] { closePage(view); });
    return view;
}

RegisterForm *MainWindow::startNewCase()
{
    const auto spare = std::ranges::find_if(m_setAside, [](const QPointer<QWidget> &page) {
        const auto *form = qobject_cast<const RegisterForm *>(page.data());
        return form && !form->hasTyped();
    });
    auto *form =
        spare == m_setAside.end() ? makeForm() : qobject_cast<RegisterForm *>(spare->data());
    bringBack(form);
    return form;
}

RegisterForm *MainWindow::makeForm()
{
    auto *form = new RegisterForm(m_desk);
    connect(form, &RegisterForm::openCaseRequested, this, &MainWindow::openCase);
    connect(form, &RegisterForm::closeRequested, this, [this, form] { closePage(form); });
    connect(form, &RegisterForm::reopenRequested, this, [this, form] { bringBack(form); });
    return form;
}

void MainWindow::restoreDraft(const Draft &draft)
{
    RegisterForm *form = makeForm();
    form->restore(draft);
    bringBack(form);
}

/// For the colleagues at other desks: the cases whose tabs are open and have been read.
void MainWindow::tellOpenCases()
{
    QList<CaseId> cases;
    for (const QWidget *page : m_tabs->pages()) {
        const auto *view = qobject_cast<const CaseView *>(page);
        if (view && m_readCases.contains(view->caseId()))
            cases.append(view->caseId());
    }
    m_presence->setOpenCases(cases);
    showColleagues();
}

/// A sign on the tabs of cases that somebody else has open too, and all of them in the status line.
void MainWindow::showColleagues()
{
    QStringList lines;
    for (const Colleague &colleague : m_presence->others())
        lines.append(tr("%1, at %2", "name, machine").arg(colleague.who, colleague.machine));
    m_statusLine->setColleagues(lines);
    for (QWidget *page : m_tabs->pages()) {
        const CaseId id = caseOf(page);
        if (!id.isValid())
            continue;
        const bool isShared = !m_presence->othersIn(id).isEmpty();
        m_tabs->setPageSign(page,
                            icon(isShared ? u"person"_s : u"cases"_s),
                            isShared ? tr("A colleague has this case open too.") : QString());
    }
}

void MainWindow::pageShown(QWidget *page)
{
    if (const auto *placeholder = dynamic_cast<CasePlaceholder *>(page)) {
        m_tabs->replacePage(page, makeCaseView(placeholder->caseId()));
        return;
    }
    if (page)
        rememberPanes(m_settings, *page);
    const auto view = std::ranges::find(m_views, page);
    m_sideList->setBehind(view == m_views.end());
    if (view != m_views.end())
        m_sideList->markShown(static_cast<int>(view.key()));
    const bool isCase = currentCase() != nullptr;
    m_actions.print->setEnabled(isCase || qobject_cast<DeadlinesView *>(page));
    m_actions.answer->setEnabled(isCase);
    m_actions.closeTab->setEnabled(m_tabs->pages().contains(page));
}

void MainWindow::closePage(QWidget *page)
{
    if (!m_tabs->pages().contains(page))
        return;
    m_tabs->removePage(page);
    tellOpenCases();
    const bool isForm = qobject_cast<RegisterForm *>(page) != nullptr;
    const bool hasText = hasTypedIn(page);
    if (!isForm && !hasText) {
        page->deleteLater();
        return;
    }
    m_setAside.append(page);
    if (hasText) {
        m_desk.say(isForm ? tr("The unfinished case is kept on this computer.")
                          : tr("What you wrote and did not save is still there."),
                   [this, page = QPointer(page)] {
                       if (page)
                           bringBack(page);
                   });
    }
}

void MainWindow::bringBack(QWidget *page)
{
    m_setAside.removeAll(page);
    if (!m_tabs->pages().contains(page)) {
        const auto *form = qobject_cast<RegisterForm *>(page);
        m_tabs->addPage(page,
                        form ? form->tabTitle() : page->windowTitle(),
                        icon(form ? u"new"_s : u"cases"_s));
        tellOpenCases();
    }
    m_tabs->showPage(page);
}

QWidget *MainWindow::takeSetAside(CaseId caseId)
{
    const auto found = std::ranges::find_if(m_setAside, [caseId](const QPointer<QWidget> &page) {
        return page && caseOf(page) == caseId;
    });
    return found == m_setAside.end() ? nullptr
                                     : m_setAside.takeAt(found - m_setAside.begin()).data();
}

bool MainWindow::hasTyped() const
{
    return std::ranges::any_of(m_tabs->pages(), hasTypedIn) ||
           std::ranges::any_of(m_setAside, hasTypedIn) || std::ranges::any_of(m_views, hasTypedIn);
}

void MainWindow::searchCases(const QString &words)
{
    showView(View::Cases);
    if (auto *list = qobject_cast<CaseListView *>(viewWidget(View::Cases)))
        list->search(words);
}

void MainWindow::printCase(CaseId caseId)
{
    auto *dialog = new SummaryDialog(m_desk, caseId, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    rememberPanes(m_settings, *dialog);
    dialog->open();
}

void MainWindow::undo()
{
    CaseView *view = currentCase();
    const bool isInCase = view && view->isAncestorOf(QApplication::focusWidget());
    if (isInCase && view->canUndo())
        view->undo();
    else if (m_statusLine->canUndo())
        m_statusLine->undo();
    else
        m_statusLine->say(tr("There is nothing to take back here."), {});
}

void MainWindow::redo()
{
    if (CaseView *view = currentCase())
        view->redo();
    else
        m_statusLine->say(tr("There is nothing to do again here."), {});
}

void MainWindow::refresh()
{
    if (auto *today = qobject_cast<TodayView *>(m_views.value(View::Today)))
        today->refresh();
    if (auto *list = qobject_cast<CaseListView *>(m_views.value(View::Cases)))
        list->refresh();
    if (auto *deadlines = qobject_cast<DeadlinesView *>(m_views.value(View::Deadlines)))
        deadlines->refresh();
    if (auto *providers = qobject_cast<ProviderView *>(m_views.value(View::Providers)))
        providers->refresh();
    m_desk.lookForOthersChanges();
}

void MainWindow::focusNextPane()
{
    const QList<QWidget *> panes{m_topBar, m_sideList, m_tabs};
    const QWidget *focused = QApplication::focusWidget();
    const auto now = std::ranges::find_if(panes, [focused](const QWidget *pane) {
        return pane == focused || pane->isAncestorOf(focused);
    });
    const auto next = now == panes.end() ? 0 : (now - panes.begin() + 1) % panes.size();
    if (panes[next] == m_topBar)
        m_topBar->searchField()->setFocus(Qt::ShortcutFocusReason);
    else if (panes[next] == m_sideList)
        m_sideList->setFocus(Qt::ShortcutFocusReason);
    else
        m_tabs->focusCurrent();
}

void MainWindow::explainFocus()
{
    QWidget *focused = QApplication::focusWidget();
    QWidget *explained = focused;
    while (explained && explained->whatsThis().isEmpty())
        explained = explained->parentWidget();
    const QString text =
        explained ? explained->whatsThis()
                  : tr("This has no explanation of its own. Ctrl+? shows the keys that work here.");
    const QWidget *beside = focused ? focused : this;
    QWhatsThis::showText(
        beside->mapToGlobal(QPoint(0, std::min(beside->height(), 40))), text, this);
}

void MainWindow::showKeys()
{
    auto *dialog = new ShortcutsDialog(*menuBar(), m_tabs->current(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon,
                                tr("About Talan"),
                                tr("Talan %1\nCase handling for a patientnämnd.")
                                    .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close,
                                this);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::showFailure(Activity activity, const Error &error)
{
    qInfo(
        "%s: %s", qUtf8Printable(storageKey(error.code).toString()), qUtf8Printable(error.detail));
    m_failure->say(errorText(activity, error).sentence());
}

void MainWindow::updateTitle()
{
    const QString &office = m_desk.lists().settings.name;
    setWindowTitle(m_overdue > 0 ? tr("Talan (%1) – %2",
                                      "window title, how much is overdue, the office's name")
                                       .arg(m_overdue)
                                       .arg(office)
                                 : tr("Talan – %1", "window title, the office's name").arg(office));
    m_topBar->setStaffName(m_desk.staff().name, displayText(m_desk.staff().role));
}

/// How much is past its date, wherever the window or its sign is seen.
void MainWindow::setOverdue(int count)
{
    m_statusLine->setOverdue(count);
    if (std::exchange(m_overdue, count) == count)
        return;
    updateTitle();
    setWindowIcon(programIcon(count));
    m_tray->setOverdue(count, tr("%n overdue", "answers and steps past their date", count));
}

/// Only when somebody asks for it: the window never comes by itself.
void MainWindow::raiseToday()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    showView(View::Today);
}

void MainWindow::changeLooks(const Looks &looks)
{
    m_looks = looks;
    saveLooks(m_settings, looks);
    applyTheme(looks.theme, looks.textFactor);
    markLooks(m_actions, looks);
    adaptToWidth();
}

void MainWindow::changeLanguage(Language language)
{
    if (language == m_looks.language)
        return;
    m_looks.language = language;
    saveLooks(m_settings, m_looks);
    if (hasTyped()) {
        m_statusLine->say(tr("The language changes at the next start, so that nothing you are "
                             "writing is disturbed."),
                          {});
        return;
    }
    saveMemory();
    emit languageChosen();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto pages = m_tabs->pages() + setAsidePages() + m_views.values();
    const bool isKept = !m_leavesTypedText && std::ranges::any_of(pages, [this](QWidget *page) {
        return warnOfTyped(page);
    });
    event->setAccepted(!isKept);
    if (!isKept)
        saveMemory();
}

/// Shows the page and says that something on it is not saved, where there is. What is typed in a
/// form for a new case is kept as a draft and needs no warning.
bool MainWindow::warnOfTyped(QWidget *page)
{
    const auto *view = qobject_cast<CaseView *>(page);
    if (view && view->hasTyped()) {
        openCase(view->caseId());
        m_typedWarning->say(
            tr("Something you wrote in %1 is not saved.", "a case").arg(page->windowTitle()));
        return true;
    }
    const auto *settings = qobject_cast<SettingsView *>(page);
    if (settings && settings->hasTyped()) {
        showView(View::Settings);
        m_typedWarning->say(tr("The settings you changed are not saved."));
        return true;
    }
    return false;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    adaptToWidth();
}

void MainWindow::adaptToWidth()
{
    constexpr int kRoomForTitles = 1200;
    constexpr int kRoomPerTextSize = 800;
    m_sideList->setCollapsed(
        width() < std::max(kRoomForTitles, qRound(kRoomPerTextSize * m_looks.textFactor)));
}

bool MainWindow::event(QEvent *event)
{
    // Somebody comes back to the machine, which may have slept over midnight.
    if (event->type() == QEvent::WindowActivate) {
        m_desk.lookAtClock();
        if (m_notices)
            m_notices->lookAtClock();
    }
    if (event->type() == QEvent::ThemeChange && m_looks.theme == ThemeChoice::System)
        applyTheme(m_looks.theme, m_looks.textFactor);
    return QMainWindow::event(event);
}

QList<QWidget *> MainWindow::setAsidePages() const
{
    QList<QWidget *> pages;
    for (const QPointer<QWidget> &page : m_setAside) {
        if (page)
            pages.append(page);
    }
    return pages;
}

} // namespace talan::ui
