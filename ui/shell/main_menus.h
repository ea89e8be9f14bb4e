#pragma once

#include <QList>

#include "ui/shell/looks.h"

class QAction;
class QMainWindow;
class QMenu;

namespace talan::ui {

/// Every action of the main window, by what it does.
struct MainActions
{
    QAction *newCase;
    QAction *openOffice;
    QAction *backUp;
    QAction *restore;
    QAction *waiting; ///< What waits on this computer.
    QAction *print;
    QAction *closeTab;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *search;
    QList<QAction *> views;
    QAction *nextTab;
    QAction *previousTab;
    QAction *back;
    QAction *nextPane;
    QAction *refresh;
    QList<QAction *> themes;    ///< In the order of ThemeChoice.
    QList<QAction *> textSizes; ///< In the order of kTextFactors.
    QAction *larger;
    QAction *smaller;
    QList<QAction *> languages; ///< Swedish, English.
    QAction *notices;
    QAction *answer;
    QMenu *caseMenu; ///< Gets the actions of the case on screen when it opens.
    QAction *help;
    QAction *keys;
    QAction *examine; ///< The file and its place.
    QAction *about;
};

/// Builds the menus of the window, with the marks of `looks` set.
MainActions addMenus(QMainWindow &window, const QStringList &viewTitles, const Looks &looks);

/// Sets the marks of theme, text size, language and notifications.
void markLooks(const MainActions &actions, const Looks &looks);

} // namespace talan::ui
