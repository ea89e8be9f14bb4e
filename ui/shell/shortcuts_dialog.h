#pragma once

#include <QDialog>

class QMenuBar;

namespace talan::ui {

/// The keys there are: those of the menus, and those of the page on screen.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar &menus, const QWidget *page, QWidget *parent = nullptr);
};

} // namespace talan::ui
