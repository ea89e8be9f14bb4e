#include "tests/support/gui.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QStringList>
#include <QWidget>

namespace talan::test {

namespace {

void sendKey(QWidget *widget, QEvent::Type type, int key, const QString &text)
{
    QKeyEvent event(type, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &event);
}

int keyOf(char32_t letter)
{
    if (letter == U'\n')
        return Qt::Key_Return;
    const bool isAscii = letter >= U' ' && letter <= U'~';
    return isAscii ? static_cast<int>(QChar(letter).toUpper().unicode()) : Qt::Key_unknown;
}

} // namespace

void typeText(QWidget *widget, const QString &text)
{
    const auto letters = text.toUcs4();
    for (const uint letter : letters) {
        const auto code = static_cast<char32_t>(letter);
        const QString typed = QString::fromUcs4(&code, 1);
        sendKey(widget, QEvent::KeyPress, keyOf(code), typed);
        sendKey(widget, QEvent::KeyRelease, keyOf(code), typed);
    }
}

} // namespace talan::test
