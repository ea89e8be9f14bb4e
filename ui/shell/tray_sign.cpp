#include "ui/shell/tray_sign.h"

#include <QMenu>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kMostShown = 99;

void paintBadge(QPainter &painter, int side, int count)
{
    const QString text = count > kMostShown ? u"%1+"_s.arg(kMostShown) : QString::number(count);
    const double height = std::max(9.0, side * 0.56);
    QFont font = painter.font();
    font.setPixelSize(qRound(height * 0.78));
    font.setBold(true);
    const double letters = QFontMetricsF(font).horizontalAdvance(text);
    const double width = std::min(double(side), std::max(height, letters + height * 0.5));
    const QRectF badge(side - width, side - height, width, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, std::max(1.0, side / 32.0)));
    painter.setBrush(colour(lightPalette(), ColourRole::Late));
    painter.drawRoundedRect(badge.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2);
    painter.setFont(font);
    painter.setPen(Qt::white);
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace

QIcon programIcon(int overdue)
{
    QSvgRenderer mark(u":/talan/talan.svg"_s);
    QIcon icon;
    for (const int side : {16, 22, 24, 32, 48, 64, 128}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        mark.render(&painter, QRectF(0, 0, side, side));
        if (overdue > 0)
            paintBadge(painter, side, overdue);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

TraySign::TraySign(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(new QSystemTrayIcon(programIcon(0), this))
{
    m_icon->setToolTip(u"Talan"_s);
    m_icon->setContextMenu(m_menu.get());
    connect(
        m_menu->addAction(tr("&Open Talan")), &QAction::triggered, this, &TraySign::windowWanted);
    connect(m_icon, &QSystemTrayIcon::messageClicked, this, &TraySign::windowWanted);
    connect(m_icon,
            &QSystemTrayIcon::activated,
            this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason != QSystemTrayIcon::Context)
                    emit windowWanted();
            });
}

TraySign::~TraySign() = default;

void TraySign::setOn(bool isOn)
{
    m_isOn = isOn;
    adapt();
}

/// A desktop may get its tray after the program has started.
void TraySign::adapt()
{
    m_icon->setVisible(m_isOn && QSystemTrayIcon::isSystemTrayAvailable());
}

void TraySign::setOverdue(int count, const QString &words)
{
    m_icon->setIcon(programIcon(count));
    m_icon->setToolTip(count > 0 ? u"Talan – %1"_s.arg(words) : u"Talan"_s);
}

void TraySign::show(const QString &title, const QString &text)
{
    adapt();
    if (m_icon->isVisible())
        m_icon->showMessage(u"%1 – Talan"_s.arg(title), text, m_icon->icon());
}

} // namespace talan::ui
