#include "tests/journeys/desk_session.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <stdexcept>

#include "tests/support/gui.h"
#include "ui/cases/case_view.h"
#include "ui/cases/register_form.h"
#include "ui/desk/desk.h"
#include "ui/kit/elided_label.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace talan::test {

namespace {

constexpr int kPatience = 20'000; ///< Milliseconds after which something is broken, not slow.

[[noreturn]] void giveUp(const QString &what)
{
    throw std::runtime_error(what.toStdString());
}

QWidget *visibleChild(const QWidget *place, const QString &name)
{
    for (auto *child : place->findChildren<QWidget *>(name)) {
        if (child->isVisible())
            return child;
    }
    return nullptr;
}

/// The case's page once the case stands on it: when something can be done with it.
ui::CaseView *caseOnScreen(const ui::MainWindow &window, CaseId id)
{
    for (auto *view : window.findChildren<ui::CaseView *>()) {
        const auto actions = view->actions();
        const bool isRead = std::ranges::any_of(actions, [](const QAction *action) {
            return action->objectName().endsWith(u"MoveAction"_s) && action->isEnabled();
        });
        if (view->isVisible() && view->caseId() == id && isRead)
            return view;
    }
    return nullptr;
}

} // namespace

DeskSession::DeskSession(const QString &file,
                         const QString &login,
                         const QDateTime &now,
                         const QString &home)
    : m_settings(home + u"/window.ini"_s, QSettings::IniFormat)
{
    auto desk = ui::Desk::open(file, login, Clock::fixedAt(now), home + u"/drafts"_s);
    if (!desk)
        giveUp(u"the office file does not open: "_s + desk.error().detail);
    m_desk = *std::move(desk);
    m_window = std::make_unique<ui::MainWindow>(*m_desk, m_settings);
    QSignalSpy counted(m_window.get(), &ui::MainWindow::todayCounted);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    waitUntil(u"the window"_s, [&] { return m_window->isActiveWindow() && !counted.isEmpty(); });
}

DeskSession::~DeskSession() = default;

void DeskSession::waitUntil(const QString &what, const std::function<bool()> &condition) const
{
    if (!QTest::qWaitFor(condition, kPatience))
        giveUp(u"waited in vain for "_s + what);
}

void DeskSession::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
}

QWidget *DeskSession::find(const QString &name) const
{
    if (QWidget *found = visibleChild(m_place ? m_place : m_window.get(), name))
        return found;
    giveUp(u"no visible widget "_s + name);
}

void DeskSession::type(const QString &field, const QString &text)
{
    QWidget *widget = find(field);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    typeText(widget, text);
}

void DeskSession::pick(const QString &field, const QString &words)
{
    QWidget *edit = find(field);
    type(field, words);
    waitUntil(u"hits for "_s + words, [&] {
        for (auto *hits : m_window->findChildren<QWidget *>(u"hitList"_s)) {
            if (hits->isVisible())
                return true;
        }
        return false;
    });
    QTest::keyClick(edit, Qt::Key_Return);
}

void DeskSession::click(const QString &name)
{
    QWidget *widget = find(name);
    if (!widget->isEnabled())
        giveUp(name + u" cannot be clicked now"_s);
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        button->setFocus();
        QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(8, button->height() / 2));
    } else {
        QTest::mouseClick(widget, Qt::LeftButton);
    }
}

void DeskSession::inDialog(const std::function<void()> &work)
{
    QDialog *dialog = nullptr;
    waitUntil(u"a dialog"_s, [&] {
        for (auto *candidate : m_window->findChildren<QDialog *>()) {
            if (candidate->isVisible())
                dialog = candidate;
        }
        return dialog != nullptr;
    });
    m_place = dialog;
    work();
    m_place = nullptr;
    waitUntil(u"the dialog to close"_s, [&] {
        for (auto *candidate : m_window->findChildren<QDialog *>()) {
            if (candidate->isVisible())
                return false;
        }
        return true;
    });
    // Without a window manager nobody gives the window its keyboard back.
    m_window->activateWindow();
    waitUntil(u"the window"_s, [&] { return m_window->isActiveWindow(); });
}

void DeskSession::openCase(CaseId id)
{
    m_window->openCase(id);
    waitUntil(u"the case"_s, [&] { return m_shown = caseOnScreen(*m_window, id); });
}

void DeskSession::act(Qt::Key key, const QString &move)
{
    waitUntil(move, [&] {
        const auto *action = m_shown ? m_shown->findChild<QAction *>(move + u"Action"_s) : nullptr;
        return action && action->isEnabled();
    });
    find(u"storyText"_s)->setFocus();
    press(key);
}

QString DeskSession::said() const
{
    return m_window->findChild<ui::ElidedLabel *>(u"said"_s)->text();
}

CaseFile DeskSession::save()
{
    ui::RegisterForm *form = nullptr;
    for (auto *candidate : m_window->findChildren<ui::RegisterForm *>()) {
        if (candidate->isVisible())
            form = candidate;
    }
    if (!form)
        giveUp(u"no form to save"_s);
    std::optional<CaseFile> stored;
    QObject::connect(form, &ui::RegisterForm::registered, form, [&](const CaseFile &caseFile) {
        stored = caseFile;
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    waitUntil(u"the case to be registered"_s, [&] { return stored.has_value(); });
    QObject::disconnect(form, &ui::RegisterForm::registered, form, nullptr);
    return *stored;
}

void DeskSession::shoot(const QString &file)
{
    QPixmap picture = m_window->grab();
    for (auto *dialog : m_window->findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        // A dialog stands in the middle of its window, as a window manager puts it.
        QPainter painter(&picture);
        const QPixmap top = dialog->grab();
        const QSize size = top.deviceIndependentSize().toSize();
        const QPoint corner((m_window->width() - size.width()) / 2,
                            (m_window->height() - size.height()) / 2);
        painter.fillRect(QRect(corner, size).adjusted(-1, -1, 1, 1), Qt::darkGray);
        painter.drawPixmap(corner, top);
    }
    if (!picture.save(file))
        giveUp(u"picture cannot be saved: "_s + file);
}

} // namespace talan::test
