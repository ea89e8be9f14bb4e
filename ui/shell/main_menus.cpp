#include "ui/shell/main_menus.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <algorithm>
#include <iterator>

#include "ui/kit/icons.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// Adds entries to one menu; knows the strings' context.
class MenuBuilder
{
    Q_DECLARE_TR_FUNCTIONS(talan::ui::MainMenus)

public:
    MenuBuilder(QMainWindow &window, MainActions &actions)
        : m_window(window)
        , m_actions(actions)
    {}

    void addFile();
    void addEdit();
    void addView(const QStringList &viewTitles);
    void addCase();
    void addHelp();

private:
    QMenu *addMenu(const QString &title);
    void addLooks(QMenu *menu);
    QList<QAction *> addChoices(QMenu *menu, const QStringList &texts, const QString &name);
    QAction *
    add(QMenu *menu, const QString &text, const QList<QKeySequence> &keys, const QString &name);
    QAction *add(QMenu *menu, const QString &text, const QKeySequence &key, const QString &name)
    {
        return add(menu, text, QList<QKeySequence>{key}, name);
    }

    QMainWindow &m_window;
    MainActions &m_actions;
};

QMenu *MenuBuilder::addMenu(const QString &title)
{
    return m_window.menuBar()->addMenu(title);
}

QAction *MenuBuilder::add(QMenu *menu,
                          const QString &text,
                          const QList<QKeySequence> &keys,
                          const QString &name)
{
    QAction *action = menu->addAction(text);
    action->setShortcuts(keys);
    action->setObjectName(name);
    return action;
}

QList<QAction *> MenuBuilder::addChoices(QMenu *menu, const QStringList &texts, const QString &name)
{
    auto *group = new QActionGroup(&m_window);
    QList<QAction *> choices;
    for (const QString &text : texts) {
        QAction *choice = menu->addAction(text);
        choice->setCheckable(true);
        choice->setObjectName(u"%1%2"_s.arg(name).arg(choices.size()));
        group->addAction(choice);
        choices.append(choice);
    }
    return choices;
}

void MenuBuilder::addFile()
{
    QMenu *menu = addMenu(tr("&File"));
    m_actions.newCase = add(menu, tr("&New case"), QKeySequence(u"Ctrl+N"_s), u"newCaseAction"_s);
    m_actions.newCase->setIcon(icon(u"new"_s));
    m_actions.openOffice =
        add(menu, tr("&Open another office …"), QKeySequence(u"Ctrl+O"_s), u"openOfficeAction"_s);
    menu->addSeparator();
    m_actions.backUp = menu->addAction(tr("&Back up now"));
    m_actions.backUp->setObjectName(u"backUpAction"_s);
    m_actions.restore = menu->addAction(tr("&Restore a backup …"));
    m_actions.restore->setObjectName(u"restoreAction"_s);
    menu->addSeparator();
    m_actions.print =
        add(menu, tr("&Print the case …"), QKeySequence(u"Ctrl+P"_s), u"printAction"_s);
    m_actions.print->setIcon(icon(u"print"_s));
    menu->addSeparator();
    m_actions.waiting = menu->addAction(tr("&What waits on this computer …"));
    m_actions.waiting->setObjectName(u"waitingAction"_s);
    menu->addSeparator();
    m_actions.closeTab =
        add(menu, tr("&Close tab"), QKeySequence(u"Ctrl+W"_s), u"closeTabAction"_s);
    m_actions.quit = add(menu, tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), u"quitAction"_s);
    m_actions.quit->setMenuRole(QAction::QuitRole);
}

void MenuBuilder::addEdit()
{
    QMenu *menu = addMenu(tr("&Edit"));
    m_actions.undo = add(menu, tr("&Take back"), QKeySequence(u"Ctrl+Z"_s), u"undoAction"_s);
    m_actions.undo->setIcon(icon(u"undo"_s));
    m_actions.redo =
        add(menu, tr("&Do again", "redo"), QKeySequence(u"Ctrl+Shift+Z"_s), u"redoAction"_s);
    m_actions.redo->setIcon(icon(u"redo"_s));
    menu->addSeparator();
    m_actions.search = add(menu, tr("&Search"), QKeySequence(u"Ctrl+F"_s), u"searchAction"_s);
    m_actions.search->setIcon(icon(u"search"_s));
}

void MenuBuilder::addView(const QStringList &viewTitles)
{
    QMenu *menu = addMenu(tr("&View"));
    for (const QString &title : viewTitles) {
        const auto number = m_actions.views.size() + 1;
        m_actions.views.append(add(menu,
                                   u"&%1  %2"_s.arg(number).arg(title),
                                   QKeySequence(u"Ctrl+%1"_s.arg(number)),
                                   u"viewAction%1"_s.arg(number)));
    }
    menu->addSeparator();
    m_actions.back =
        add(menu, tr("&Back", "to the tab before"), QKeySequence(u"Alt+Left"_s), u"backAction"_s);
    m_actions.back->setIcon(icon(u"back"_s));
    m_actions.nextTab = add(menu, tr("&Next tab"), QKeySequence(u"Ctrl+Tab"_s), u"nextTabAction"_s);
    m_actions.previousTab =
        add(menu, tr("&Previous tab"), QKeySequence(u"Ctrl+Shift+Tab"_s), u"previousTabAction"_s);
    m_actions.nextPane = add(
        menu, tr("Next &pane", "part of the window"), QKeySequence(u"F6"_s), u"nextPaneAction"_s);
    m_actions.refresh = add(menu, tr("&Refresh"), QKeySequence(u"F5"_s), u"refreshAction"_s);
    m_actions.refresh->setIcon(icon(u"refresh"_s));
    menu->addSeparator();
    addLooks(menu);
}

void MenuBuilder::addLooks(QMenu *menu)
{
    QMenu *themes = menu->addMenu(icon(u"theme"_s), tr("&Colours"));
    m_actions.themes = addChoices(
        themes,
        {tr("As the &desktop", "colours"), tr("&Light", "colours"), tr("&Dark", "colours")},
        u"themeAction"_s);
    QMenu *sizes = menu->addMenu(tr("&Text size"));
    QStringList percents;
    for (const double factor : kTextFactors)
        percents.append(tr("%1 %", "text size").arg(qRound(factor * 100)));
    m_actions.textSizes = addChoices(sizes, percents, u"textSizeAction"_s);
    m_actions.textSizes.first()->setShortcut(QKeySequence(u"Ctrl+0"_s));
    sizes->addSeparator();
    m_actions.larger =
        add(sizes,
            tr("&Larger", "text"),
            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
            u"largerAction"_s);
    m_actions.smaller = add(
        sizes, tr("&Smaller", "text"), QKeySequence(Qt::CTRL | Qt::Key_Minus), u"smallerAction"_s);
    QMenu *languages = menu->addMenu(icon(u"language"_s), tr("Lan&guage"));
    // Each language in its own words, so that it is found whichever is on.
    m_actions.languages =
        addChoices(languages, {u"&Svenska"_s, u"&English"_s}, u"languageAction"_s);
    menu->addSeparator();
    m_actions.notices = menu->addAction(tr("&Desktop notifications"));
    m_actions.notices->setCheckable(true);
    m_actions.notices->setObjectName(u"noticesAction"_s);
}

void MenuBuilder::addCase()
{
    QMenu *menu = addMenu(tr("&Case"));
    m_actions.caseMenu = menu;
    m_actions.answer = menu->addAction(icon(u"answer"_s), tr("Register &answer …"));
    m_actions.answer->setObjectName(u"answerAction"_s);
}

void MenuBuilder::addHelp()
{
    QMenu *menu = addMenu(tr("&Help"));
    m_actions.help = add(
        menu, tr("&Help on this", "what has the focus"), QKeySequence(u"F1"_s), u"helpAction"_s);
    // The question mark needs Shift on many keyboards, and then arrives with or without it.
    m_actions.keys = add(menu,
                         tr("&Keys", "of the keyboard"),
                         {QKeySequence(Qt::CTRL | Qt::Key_Question),
                          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Question)},
                         u"keysAction"_s);
    menu->addSeparator();
    m_actions.examine = menu->addAction(tr("&Examine the file’s place …"));
    m_actions.examine->setObjectName(u"examineAction"_s);
    menu->addSeparator();
    m_actions.about = menu->addAction(tr("&About Talan"));
    m_actions.about->setObjectName(u"aboutAction"_s);
    m_actions.about->setMenuRole(QAction::AboutRole);
}

void markOne(const QList<QAction *> &choices, qsizetype index)
{
    choices.value(index, choices.first())->setChecked(true);
}

} // namespace

MainActions addMenus(QMainWindow &window, const QStringList &viewTitles, const Looks &looks)
{
    MainActions actions{};
    MenuBuilder builder(window, actions);
    builder.addFile();
    builder.addEdit();
    builder.addView(viewTitles);
    builder.addCase();
    builder.addHelp();
    markLooks(actions, looks);
    return actions;
}

void markLooks(const MainActions &actions, const Looks &looks)
{
    markOne(actions.themes, static_cast<qsizetype>(looks.theme));
    const auto *const factor = std::ranges::find(kTextFactors, looks.textFactor);
    markOne(actions.textSizes, std::distance(kTextFactors.begin(), factor));
    markOne(actions.languages, looks.language == Language::English ? 1 : 0);
    actions.notices->setChecked(looks.notices);
}

} // namespace talan::ui
