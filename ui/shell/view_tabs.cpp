#include "ui/shell/view_tabs.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kViewTab = 0;

/// The first widget of the page that takes the keyboard.
QWidget *firstInFocusOrder(QWidget *page)
{
    for (QWidget *widget = page->nextInFocusChain(); widget != page;
         widget = widget->nextInFocusChain()) {
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
                               widget->isVisibleTo(page);
        if (page->isAncestorOf(widget) && takesKeys)
            return widget;
    }
    return page;
}

} // namespace

ViewTabs::ViewTabs(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    m_bar->setObjectName(u"tabBar"_s);
    m_bar->setAccessibleName(tr("Open cases"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setUsesScrollButtons(true);
    m_bar->addTab({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, &ViewTabs::showTab);
}

void ViewTabs::addView(QWidget *view, const QString &title, const QIcon &icon)
{
    m_stack->addWidget(view);
    m_views.append({view, title, icon});
}

void ViewTabs::putOnFirstTab(const View &view)
{
    m_bar->setTabText(kViewTab, view.title);
    m_bar->setTabIcon(kViewTab, view.icon);
    m_bar->setTabData(kViewTab, QVariant::fromValue(view.widget));
    if (m_bar->currentIndex() == kViewTab)
        showTab(kViewTab);
    else
        m_bar->setCurrentIndex(kViewTab);
}

void ViewTabs::addPage(QWidget *page, const QString &title, const QIcon &icon)
{
    m_stack->addWidget(page);
    const int index = m_bar->addTab(icon, title);
    m_bar->setTabData(index, QVariant::fromValue(page));
    addCloseButton(page);
}

void ViewTabs::addCloseButton(QWidget *page)
{
    auto *button = new QToolButton(m_bar);
    button->setObjectName(u"closeTab"_s);
    button->setIcon(icon(u"cross"_s));
    button->setAutoRaise(true);
    // As high as the text, so that a tab with a cross is no higher than one without.
    button->setFixedSize(smallIconSide(m_bar), smallIconSide(m_bar));
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(tr("Close tab"));
    button->setToolTip(tr("Close tab (Ctrl+W)"));
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int index = 1; index < m_bar->count(); ++index) {
            if (m_bar->tabButton(index, QTabBar::RightSide) == button)
                emit closeRequested(m_bar->tabData(index).value<QWidget *>());
        }
    });
    m_bar->setTabButton(indexOf(page), QTabBar::RightSide, button);
}

void ViewTabs::setPageTitle(QWidget *page, const QString &title)
{
    if (const int index = indexOf(page); index > kViewTab)
        m_bar->setTabText(index, title);
}

void ViewTabs::setPageSign(QWidget *page, const QIcon &icon, const QString &tip)
{
    const int index = indexOf(page);
    if (index <= kViewTab)
        return;
    m_bar->setTabIcon(index, icon);
    m_bar->setTabToolTip(index, tip);
}

void ViewTabs::replacePage(QWidget *old, QWidget *page)
{
    const int index = indexOf(old);
    if (index <= kViewTab)
        return;
    m_stack->addWidget(page);
    m_bar->setTabData(index, QVariant::fromValue(page));
    forget(old);
    if (m_bar->currentIndex() == index)
        showTab(index);
    m_stack->removeWidget(old);
    old->deleteLater();
}

void ViewTabs::removePage(QWidget *page)
{
    const int index = indexOf(page);
    if (index <= kViewTab)
        return;
    const bool wasShown = current() == page;
    forget(page);
    if (wasShown)
        showPage(m_visited.isEmpty() ? m_views.first().widget : m_visited.last().data());
    m_bar->removeTab(indexOf(page));
    m_stack->removeWidget(page);
    page->hide();
}

void ViewTabs::showPage(QWidget *page)
{
    const auto view = std::ranges::find(m_views, page, &View::widget);
    if (view != m_views.end())
        putOnFirstTab(*view);
    else if (const int index = indexOf(page); index > kViewTab)
        m_bar->setCurrentIndex(index);
}

QWidget *ViewTabs::current() const
{
    return m_stack->currentWidget();
}

QList<QWidget *> ViewTabs::pages() const
{
    QList<QWidget *> pages;
    for (int index = kViewTab + 1; index < m_bar->count(); ++index)
        pages.append(m_bar->tabData(index).value<QWidget *>());
    return pages;
}

void ViewTabs::goBack()
{
    if (m_visited.size() < 2)
        return;
    m_visited.removeLast();
    showPage(m_visited.last());
}

void ViewTabs::step(int steps)
{
    const int count = m_bar->count();
    m_bar->setCurrentIndex((m_bar->currentIndex() + steps + count) % count);
}

void ViewTabs::focusCurrent()
{
    QWidget *page = current();
    if (!page)
        return;
    if (QWidget *last = page->focusWidget())
        last->setFocus(Qt::OtherFocusReason);
    else if (page->focusPolicy() != Qt::NoFocus || page->focusProxy())
        page->setFocus(Qt::OtherFocusReason);
    else
        firstInFocusOrder(page)->setFocus(Qt::OtherFocusReason);
}

int ViewTabs::indexOf(const QWidget *page) const
{
    for (int index = 0; index < m_bar->count(); ++index) {
        if (page && m_bar->tabData(index).value<QWidget *>() == page)
            return index;
    }
    return -1;
}

void ViewTabs::showTab(int index)
{
    auto *page = m_bar->tabData(index).value<QWidget *>();
    if (!page)
        return;
    m_stack->setCurrentWidget(page);
    forget(page);
    m_visited.append(page);
    emit currentChanged(page);
    focusCurrent();
}

void ViewTabs::forget(const QWidget *page)
{
    m_visited.removeIf([page](const QPointer<QWidget> &seen) { return !seen || seen == page; });
}

} // namespace talan::ui
