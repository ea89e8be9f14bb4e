#pragma once

#include <QIcon>
#include <QList>
#include <QPointer>
#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace talan::ui {

/// The main area: the current view's own tab first, pages (cases, forms) as tabs to its right.
class ViewTabs final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewTabs(QWidget *parent = nullptr);

    /// Makes a view known; showPage() puts it on the first tab, in the place of the view before.
    void addView(QWidget *view, const QString &title, const QIcon &icon);

    void addPage(QWidget *page, const QString &title, const QIcon &icon);
    void setPageTitle(QWidget *page, const QString &title);
    /// The sign on the page's tab, and what it means.
    void setPageSign(QWidget *page, const QIcon &icon, const QString &tip);
    /// Puts another page on the same tab; the old one is deleted.
    void replacePage(QWidget *old, QWidget *page);
    /// Takes the tab away and shows the page that was there before. The page itself lives on,
    /// hidden.
    void removePage(QWidget *page);

    void showPage(QWidget *page);
    QWidget *current() const;
    QList<QWidget *> pages() const;

    /// To the tab seen before this one.
    void goBack();
    /// To the tab `steps` to the right, round the end.
    void step(int steps);

    /// Gives the keyboard to the current page, where it was last.
    void focusCurrent();

signals:
    void currentChanged(QWidget *page);
    void closeRequested(QWidget *page);

private:
    struct View
    {
        QWidget *widget;
        QString title;
        QIcon icon;
    };

    int indexOf(const QWidget *page) const;
    void putOnFirstTab(const View &view);
    void showTab(int index);
    void addCloseButton(QWidget *page);
    void forget(const QWidget *page);

    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<View> m_views;
    QList<QPointer<QWidget>> m_visited; ///< Oldest first; the last is on screen.
};

} // namespace talan::ui
