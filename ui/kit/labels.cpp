#include "ui/kit/labels.h"

#include <QApplication>
#include <QEvent>

#include "ui/kit/theme.h"

namespace talan::ui {

namespace {

bool changesTextSize(const QEvent *event)
{
    return event->type() == QEvent::ApplicationFontChange;
}

/// The program's palette has changed, not only what the widget made of it.
bool changesTheme(const QWidget *widget, const QEvent *event)
{
    return event->type() == QEvent::ApplicationPaletteChange ||
           (event->type() == QEvent::PaletteChange &&
            isDark(widget->palette()) != isDark(QApplication::palette()));
}

} // namespace

Headline::Headline(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    adaptFont();
}

bool Headline::event(QEvent *event)
{
    if (changesTextSize(event))
        adaptFont();
    return QLabel::event(event);
}

void Headline::adaptFont()
{
    setFont(headlineFont(QApplication::font()));
}

SectionLabel::SectionLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    adaptFont();
}

bool SectionLabel::event(QEvent *event)
{
    if (changesTextSize(event))
        adaptFont();
    return QLabel::event(event);
}

void SectionLabel::adaptFont()
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    setFont(font);
}

SecondaryLabel::SecondaryLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    adaptLooks();
}

bool SecondaryLabel::event(QEvent *event)
{
    if (changesTextSize(event) || changesTheme(this, event))
        adaptLooks();
    return QLabel::event(event);
}

void SecondaryLabel::adaptLooks()
{
    setFont(secondaryFont(QApplication::font()));
    QPalette own = QApplication::palette();
    own.setColor(foregroundRole(), colour(own, ColourRole::SecondaryText));
    setPalette(own);
}

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    adaptLooks();
}

QSize PrimaryButton::sizeHint() const
{
    constexpr QSize kRoomRoundText(16, 4);
    return QPushButton::sizeHint() + kRoomRoundText;
}

bool PrimaryButton::event(QEvent *event)
{
    if (changesTheme(this, event))
        adaptLooks();
    return QPushButton::event(event);
}

void PrimaryButton::adaptLooks()
{
    const QPalette theme = QApplication::palette();
    QPalette own = theme;
    own.setColor(QPalette::Active, QPalette::Button, colour(theme, ColourRole::Accent));
    own.setColor(QPalette::Inactive, QPalette::Button, colour(theme, ColourRole::Accent));
    own.setColor(QPalette::Active, QPalette::ButtonText, colour(theme, ColourRole::OnAccent));
    own.setColor(QPalette::Inactive, QPalette::ButtonText, colour(theme, ColourRole::OnAccent));
    setPalette(own);
}

} // namespace talan::ui
