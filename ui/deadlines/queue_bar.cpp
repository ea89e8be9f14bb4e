#include "ui/deadlines/queue_bar.h"

#include <QComboBox>
#include <QEvent>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/deadlines/queue_words.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

QueueBar::QueueBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"queueBar"_s);
    auto *line = new FlowLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    addWhose();
    addChoices();
    addTime();
    addDeeds();
    showSelected(0);
    adaptSizes();
}

QToolButton *QueueBar::addButton(const QString &objectName, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setText(text);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->addWidget(button);
    return button;
}

void QueueBar::addWhose()
{
    m_mine = new QRadioButton(tr("&Mine", "requests of the person at this desk"), this);
    m_mine->setObjectName(u"mineOnly"_s);
    m_mine->setToolTip(tr("Your own cases, those you stand in for, and those nobody handles yet"));
    m_everybodys = new QRadioButton(tr("&Everybody’s", "requests of the whole office"), this);
    m_everybodys->setObjectName(u"everybodys"_s);
    m_everybodys->setToolTip(tr("The cases of the whole office"));
    m_everybodys->setChecked(true);
    layout()->addWidget(m_mine);
    layout()->addWidget(m_everybodys);
    connect(m_mine, &QRadioButton::toggled, this, &QueueBar::whoseChosen);
}

void QueueBar::addChoices()
{
    m_grouping = new QComboBox(this);
    m_grouping->setObjectName(u"groupingChoice"_s);
    m_grouping->setAccessibleName(tr("Groups"));
    m_grouping->setToolTip(tr("Groups of requests (G takes the next)"));
    for (const QueueGrouping grouping : kAllQueueGroupings)
        m_grouping->addItem(displayText(grouping));
    m_zoom = new QComboBox(this);
    m_zoom->setObjectName(u"zoomChoice"_s);
    m_zoom->setAccessibleName(tr("How much time the picture shows"));
    m_zoom->setToolTip(tr("How much time the picture shows (+ and −)"));
    for (const QueueZoom zoom : kAllQueueZooms)
        m_zoom->addItem(displayText(zoom));
    layout()->addWidget(m_grouping);
    layout()->addWidget(m_zoom);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, [this](int index) {
        emit groupingChosen(kAllQueueGroupings.at(static_cast<size_t>(index)));
    });
    connect(m_zoom, &QComboBox::currentIndexChanged, this, [this](int index) {
        emit zoomChosen(kAllQueueZooms.at(static_cast<size_t>(index)));
    });
}

void QueueBar::addTime()
{
    auto *earlier = addButton(u"earlierButton"_s, u"◂"_s, tr("Earlier (arrow left)"));
    earlier->setAccessibleName(tr("Earlier"));
    auto *today = addButton(u"todayButton"_s, tr("&Today"), tr("Back to today (0)"));
    auto *later = addButton(u"laterButton"_s, u"▸"_s, tr("Later (arrow right)"));
    later->setAccessibleName(tr("Later"));
    connect(earlier, &QToolButton::clicked, this, [this] { emit stepRequested(-1); });
    connect(today, &QToolButton::clicked, this, &QueueBar::todayRequested);
    connect(later, &QToolButton::clicked, this, [this] { emit stepRequested(1); });
}

void QueueBar::addDeeds()
{
    m_remind =
        addButton(u"remindSelected"_s, {}, tr("Looks the reminders over before they are sent (P)"));
    m_remind->setIcon(icon(u"reminder"_s));
    m_columns = addButton(u"columnButton"_s, tr("C&olumns"), tr("Choose columns"));
    m_columns->setIcon(icon(u"columns"_s));
    m_print = addButton(
        u"printButton"_s, tr("&Print …"), tr("Prints the list and its picture in grey (Ctrl+P)"));
    m_print->setIcon(icon(u"print"_s));
    connect(m_remind, &QToolButton::clicked, this, &QueueBar::remindRequested);
    connect(m_print, &QToolButton::clicked, this, &QueueBar::printRequested);
}

bool QueueBar::isEverybodys() const
{
    return m_everybodys->isChecked();
}

void QueueBar::setEverybodys(bool isEverybodys)
{
    const QSignalBlocker quiet(m_mine);
    (isEverybodys ? m_everybodys : m_mine)->setChecked(true);
}

void QueueBar::showGrouping(QueueGrouping grouping)
{
    const QSignalBlocker quiet(m_grouping);
    m_grouping->setCurrentIndex(static_cast<int>(grouping));
}

void QueueBar::showZoom(QueueZoom zoom)
{
    const QSignalBlocker quiet(m_zoom);
    m_zoom->setCurrentIndex(static_cast<int>(zoom));
}

void QueueBar::showSelected(int selected)
{
    m_remind->setText(selected > 1 ? tr("&Remind %1 selected …").arg(selected)
                                   : tr("&Remind selected …"));
    m_remind->setEnabled(selected > 0);
}

void QueueBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_print)
        adaptSizes();
}

void QueueBar::adaptSizes()
{
    const int side = smallIconSide(this);
    for (QToolButton *button : {m_remind, m_columns, m_print})
        button->setIconSize({side, side});
}

} // namespace talan::ui
