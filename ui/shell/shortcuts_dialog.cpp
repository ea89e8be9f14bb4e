#include "ui/shell/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&').remove(u'…').trimmed();
}

QString keysText(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
}

void addKey(QTreeWidgetItem *group, const QString &what, const QString &keys)
{
    if (!keys.isEmpty() && !what.isEmpty())
        new QTreeWidgetItem(group, {what, keys});
}

void addActionKeys(QTreeWidgetItem *group, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (const QMenu *menu = action->menu())
            addActionKeys(group, menu->actions());
        else
            addKey(group, withoutMnemonic(action->text()), keysText(action->shortcuts()));
    }
}

QTreeWidgetItem *addGroup(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont font = tree->font();
    font.setWeight(QFont::DemiBold);
    group->setFont(0, font);
    group->setFlags(Qt::ItemIsEnabled);
    return group;
}

/// The keys a page brings itself, as actions or as shortcuts that say what they do.
void addPage(QTreeWidget *tree, const QString &title, const QWidget *page)
{
    QTreeWidgetItem *group = addGroup(tree, title);
    addActionKeys(group, page->findChildren<QAction *>());
    const auto shortcuts = page->findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts)
        addKey(group, shortcut->whatsThis(), shortcut->key().toString(QKeySequence::NativeText));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QMenuBar &menus, const QWidget *page, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Keys"));
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(u"keys"_s);
    tree->setAccessibleName(tr("Keys"));
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    if (page)
        addPage(tree, tr("In what is on screen"), page);
    const auto titles = menus.actions();
    for (const QAction *title : titles)
        addActionKeys(addGroup(tree, withoutMnemonic(title->text())), title->menu()->actions());
    for (int index = tree->topLevelItemCount() - 1; index >= 0; --index) {
        if (tree->topLevelItem(index)->childCount() == 0)
            delete tree->takeTopLevelItem(index);
    }
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(tree);
    column->addWidget(buttons);
    constexpr int kWidthInLetters = 62;
    constexpr int kHeightInLines = 30;
    resize(fontMetrics().averageCharWidth() * kWidthInLetters,
           fontMetrics().height() * kHeightInLines);
}

} // namespace talan::ui
