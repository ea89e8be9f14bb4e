#include "ui/kit/message_strip.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

MessageStrip::MessageStrip(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_text(new QLabel(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(12, 6, 8, 6);
    m_row->setSpacing(8);
    if (tone == Tone::Warning) {
        auto *sign = new QLabel(this);
        sign->setPixmap(icon(u"warning"_s).pixmap(smallIconSide(this)));
        sign->setAccessibleName(tr("Warning"));
        m_row->addWidget(sign);
    }
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_text, 1);
}

void MessageStrip::say(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageStrip::text() const
{
    return m_text->text();
}

QPushButton *MessageStrip::addAction(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_row->addWidget(button);
    return button;
}

void MessageStrip::addCloseButton()
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"closeMessage"_s);
    button->setIcon(icon(u"cross"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(tr("Hide this message"));
    button->setToolTip(tr("Hide this message"));
    connect(button, &QToolButton::clicked, this, &MessageStrip::close);
    m_row->addWidget(button);
}

void MessageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool warns = m_tone == Tone::Warning;
    painter.fillRect(rect(),
                     colour(palette(), warns ? ColourRole::StripWarning : ColourRole::Strip));
    // The bar at the edge says the same as the colour, for those who see it in grey.
    painter.fillRect(
        0, 0, 4, height(), colour(palette(), warns ? ColourRole::Soon : ColourRole::Accent));
}

void MessageStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void MessageStrip::close()
{
    hide();
    emit closed();
}

} // namespace talan::ui
