#include "ui/kit/date_field.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/calendar/swedish_calendar.h"
#include "core/wording/language.h"
#include "core/wording/words.h"
#include "ui/kit/day_calendar.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

QString weekdayName(QDate day)
{
    const QLocale names = languageInUse() == Language::Swedish
                              ? QLocale(QLocale::Swedish, QLocale::Sweden)
                              : QLocale::c();
    return names.dayName(day.dayOfWeek());
}

} // namespace

DateField::DateField(QDate today, DateLeaning leaning, QWidget *parent)
    : QWidget(parent)
    , m_origin{today, today, leaning}
    , m_edit(new QLineEdit(this))
    , m_open(new QToolButton(this))
    , m_beneath(new QLabel(this))
{
    m_edit->setMinimumWidth(m_edit->fontMetrics().horizontalAdvance(u"0000-00-00 mmm"_s));
    m_edit->setPlaceholderText(tr("yyyy-mm-dd", "placeholder of a date field"));
    m_edit->setToolTip(
        tr("For example 15/3, 28 dec, +14, fri or today. Arrow up and down move a day."));
    m_edit->installEventFilter(this);
    m_open->setObjectName(u"openCalendar"_s);
    m_open->setText(u"▾"_s);
    m_open->setAccessibleName(tr("Choose in a calendar"));
    m_open->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    m_beneath->setObjectName(u"dateBeneath"_s);
    m_beneath->setWordWrap(true);
    setFocusProxy(m_edit);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_edit);
    row->addWidget(m_open);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_beneath);

    connect(m_edit, &QLineEdit::textEdited, this, &DateField::readTyped);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::writeOut);
    connect(m_open, &QToolButton::clicked, this, &DateField::showCalendar);
    say();
}

void DateField::setDate(QDate day)
{
    m_edit->setText(day.toString(Qt::ISODate));
    m_hasFault = false;
    const bool isNew = day != m_date;
    m_date = day;
    say();
    if (isNew)
        emit dateChanged(day);
}

void DateField::setOrigin(QDate from)
{
    m_origin.from = from;
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void DateField::setName(const QString &objectName, const QString &accessibleName)
{
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(accessibleName);
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isAlt = key->modifiers().testFlag(Qt::AltModifier);
    if (key->key() == Qt::Key_Down && isAlt)
        showCalendar();
    else if (key->key() == Qt::Key_Up)
        move(1);
    else if (key->key() == Qt::Key_Down)
        move(-1);
    else if (key->key() == Qt::Key_PageUp)
        move(7);
    else if (key->key() == Qt::Key_PageDown)
        move(-7);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

/// Follows what is typed without touching it, so that nobody's half-written date is rewritten under
/// their fingers.
void DateField::readTyped()
{
    const auto read = readTypedDate(m_edit->text(), m_origin);
    m_hasFault = false;
    const QDate day = read.value_or(QDate());
    const bool isNew = day != m_date;
    m_date = day;
    say();
    if (isNew)
        emit dateChanged(m_date);
}

/// On leaving: the date in full, or what is wrong with it.
void DateField::writeOut()
{
    if (m_date.isValid())
        m_edit->setText(m_date.toString(Qt::ISODate));
    m_hasFault = !m_date.isValid() && !(isEmpty() && m_mayBeEmpty);
    say();
}

void DateField::move(int days)
{
    setDate((m_date.isValid() ? m_date : m_origin.today).addDays(m_date.isValid() ? days : 0));
    m_edit->selectAll();
}

void DateField::showCalendar()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"calendarPopup"_s);
    auto *calendar = new DayCalendar(m_origin.today, popup);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_origin.today);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(calendar);
    const auto choose = [this, popup](QDate day) {
        setDate(day);
        popup->close();
        m_edit->setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->move(mapToGlobal(QPoint(0, m_edit->height())));
    popup->show();
    calendar->setFocus();
}

void DateField::say()
{
    QString text;
    if (m_hasFault && isEmpty())
        text = tr("A date is needed here.");
    else if (m_hasFault)
        text = tr("This cannot be read as a date. Write it as 2026-12-28 or 28/12.");
    else if (m_date.isValid() && !rules::calendarCovers(m_date))
        text = tr("The calendar knows the years %1 to %2.")
                   .arg(kFirstCalendarYear)
                   .arg(kLastCalendarYear);
    else if (m_date.isValid()) {
        const QString weekday = weekdayName(m_date);
        const auto closed = rules::dayOff(m_date);
        const QString reason = closed ? displayText(*closed) : QString();
        if (!closed)
            text = weekday;
        else if (reason == weekday)
            text = tr("%1 – not a working day", "a weekday").arg(weekday);
        else
            text = tr("%1, %2 – not a working day", "a weekday and a holiday").arg(weekday, reason);
        if (m_date == m_origin.today)
            text = tr("today, %1", "followed by a weekday").arg(text);
    }
    m_beneath->setText(text);
    m_beneath->setVisible(!text.isEmpty());
    m_edit->setAccessibleDescription(text);
}

} // namespace talan::ui
