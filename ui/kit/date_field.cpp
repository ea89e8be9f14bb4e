#include "ui/kit/date_field.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/date_keys.h"
#include "ui/kit/day_calendar.h"
#include "ui/kit/day_words.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kLongestText = 60;

QString termText(Term term)
{
    switch (term.unit) {
    case Term::Unit::Weeks:
        return DateField::tr("%1 w", "button: that many weeks, as short as can be").arg(term.count);
    case Term::Unit::Months:
        return DateField::tr("%1 mo", "button: that many months, as short as can be")
            .arg(term.count);
    case Term::Unit::Days:
    case Term::Unit::Hours:
        return u"+%1"_s.arg(term.count);
    }
    Q_UNREACHABLE();
}

QString termInWords(Term term)
{
    const int count = term.count;
    switch (term.unit) {
    case Term::Unit::Weeks:
        return count == 1
                   ? DateField::tr("1 week on", "button: the date that much later")
                   : DateField::tr("%1 weeks on", "button: the date that much later").arg(count);
    case Term::Unit::Months:
        return count == 1
                   ? DateField::tr("1 month on", "button: the date that much later")
                   : DateField::tr("%1 months on", "button: the date that much later").arg(count);
    case Term::Unit::Days:
    case Term::Unit::Hours:
        return count == 1
                   ? DateField::tr("1 day on", "button: the date that much later")
                   : DateField::tr("%1 days on", "button: the date that much later").arg(count);
    }
    Q_UNREACHABLE();
}

} // namespace

DateField::DateField(QDate today, DateLeaning leaning, QWidget *parent)
    : QWidget(parent)
    , m_origin{today, today, leaning}
    , m_edit(new QLineEdit(this))
    , m_open(new QToolButton(this))
    , m_terms(new QWidget(this))
    , m_beneathLine(new QWidget(this))
    , m_sign(new QLabel(m_beneathLine))
    , m_beneath(new QLabel(m_beneathLine))
{
    m_edit->setMaxLength(kLongestText);
    m_edit->setPlaceholderText(tr("yyyy-mm-dd", "placeholder of a date field"));
    m_edit->setToolTip(
        tr("For example 15/3, 28 dec, +14, 2 w, w32 fri, fri or today. Up and Down move a day."));
    m_edit->setWhatsThis(
        tr("A date as you would write it: 15/3, 28 dec, 2026-12-28; counted: +14, -3, 2 w; a week: "
           "w32, w32 fri; or fri, today, tomorrow. Up and Down move a day, Ctrl+Up and Ctrl+Down a "
           "week, Page Up and Page Down a month, Alt+Down opens the calendar."));
    m_edit->installEventFilter(this);
    m_open->setObjectName(u"openCalendar"_s);
    m_open->setText(u"▾"_s);
    m_open->setAccessibleName(tr("Choose in a calendar"));
    m_open->setToolTip(tr("Choose in a calendar (Alt+Down)"));
    m_terms->setObjectName(u"dateTerms"_s);
    m_terms->hide();
    setFocusProxy(m_edit);
    buildLines();
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::readTyped);
    connect(m_edit, &QLineEdit::editingFinished, this, &DateField::writeOut);
    connect(m_open, &QToolButton::clicked, this, &DateField::showCalendar);
    say();
}

void DateField::buildLines()
{
    m_sign->setAlignment(Qt::AlignTop);
    m_sign->setAccessibleName(tr("Warning"));
    m_beneath->setObjectName(u"dateBeneath"_s);
    m_beneath->setWordWrap(true);
    m_beneath->setTextFormat(Qt::PlainText);
    auto *beneath = new QHBoxLayout(m_beneathLine);
    beneath->setContentsMargins(0, 0, 0, 0);
    beneath->setSpacing(6);
    beneath->addWidget(m_sign);
    beneath->addWidget(m_beneath, 1);

    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_edit, 1);
    row->addWidget(m_open);
    row->addWidget(m_terms, 2);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_beneathLine);
}

DateField::~DateField()
{
    // A field that goes away with its window is left once more on the way.
    m_edit->disconnect(this);
}

void DateField::setDate(QDate day)
{
    m_edit->setText(day.toString(Qt::ISODate));
    m_hasFault = false;
    take(rules::calendarCovers(day) ? day : QDate());
}

void DateField::setOrigin(QDate from)
{
    m_origin.from = from;
}

void DateField::setTerms(const QList<Term> &terms)
{
    qDeleteAll(m_terms->findChildren<QToolButton *>(Qt::FindDirectChildrenOnly));
    if (!m_terms->layout())
        new FlowLayout(m_terms, 4);
    for (const Term &term : terms) {
        auto *button = new QToolButton(m_terms);
        button->setText(termText(term));
        button->setObjectName(u"term%1"_s.arg(m_terms->layout()->count()));
        button->setToolTip(termInWords(term));
        m_terms->layout()->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, term] { countFromOrigin(term); });
    }
    m_terms->setVisible(!terms.isEmpty());
    nameTerms();
}

void DateField::setClosedDays(const QList<ClosedDay> &days)
{
    m_closedDays = days;
    say();
}

bool DateField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

void DateField::setName(const QString &objectName, const QString &accessibleName)
{
    m_edit->setObjectName(objectName);
    m_edit->setAccessibleName(accessibleName);
    nameTerms();
}

void DateField::nameTerms()
{
    const auto buttons = m_terms->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        button->setAccessibleName(u"%1: %2"_s.arg(m_edit->accessibleName(), button->toolTip()));
}

bool DateField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (moveByKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool DateField::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    if (key == Qt::Key_Down && modifiers == Qt::AltModifier) {
        showCalendar();
        return true;
    }
    const auto step = dateStepOf(key, modifiers);
    if (!step)
        return false;
    // The first press in an empty field begins at today.
    moveTo(m_date.isValid() ? movedBy(m_date, *step) : m_origin.today);
    return true;
}

/// Stops at the ends of the calendar.
void DateField::moveTo(QDate day)
{
    if (!rules::calendarCovers(day))
        return;
    setDate(day);
    m_edit->selectAll();
}

void DateField::countFromOrigin(Term term)
{
    const QDate from = m_origin.from.isValid() ? m_origin.from : m_origin.today;
    if (const auto end = rules::endOfTerm(from, term))
        setDate(*end);
}

/// Follows what is typed without touching it, so that nobody's half-written date is rewritten under
/// their fingers.
void DateField::readTyped()
{
    const QDate day = readTypedDate(m_edit->text(), m_origin).value_or(QDate());
    m_hasFault = false;
    take(rules::calendarCovers(day) ? day : QDate());
}

void DateField::take(QDate day)
{
    const bool isNew = day != m_date;
    m_date = day;
    say();
    if (isNew)
        emit dateChanged(day);
}

/// On leaving: the date in full, or what is wrong with it.
void DateField::writeOut()
{
    if (m_date.isValid())
        m_edit->setText(m_date.toString(Qt::ISODate));
    const bool wasFault = m_hasFault;
    m_hasFault = !m_date.isValid() && !(isEmpty() && m_mayBeEmpty);
    say();
    if (!m_hasFault || wasFault)
        return;
    QAccessibleEvent event(m_beneath, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DateField::showCalendar()
{
    QWidget *popup = makeCalendar();
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint place = mapToGlobal(QPoint(0, m_edit->height()));
    if (place.y() + popup->height() > room.bottom())
        place.setY(mapToGlobal(QPoint()).y() - popup->height());
    place.setX(
        std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    place.setY(std::max(place.y(), room.top()));
    popup->move(place);
    popup->show();
    popup->findChild<DayCalendar *>()->setFocus();
}

QWidget *DateField::makeCalendar()
{
    auto *popup = new QWidget(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setObjectName(u"calendarPopup"_s);
    auto *calendar = new DayCalendar(m_origin.today, popup);
    calendar->setClosedDays(m_closedDays);
    calendar->setSelectedDate(m_date.isValid() ? m_date : m_origin.today);
    // The keyboard hovers over nothing: the chosen day says itself.
    auto *said = new QLabel(popup);
    said->setObjectName(u"calendarDay"_s);
    said->setTextFormat(Qt::PlainText);
    said->setWordWrap(true);
    said->setMinimumHeight(2 * said->fontMetrics().lineSpacing());
    said->setAlignment(Qt::AlignTop);
    said->setContentsMargins(6, 0, 6, 0);
    const auto tell = [this, calendar, said] {
        said->setText(dayHint(calendar->selectedDate(), m_origin.today, m_closedDays));
        calendar->setAccessibleDescription(said->text());
    };
    tell();
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(1, 1, 1, 4);
    layout->addWidget(calendar);
    layout->addWidget(said);
    const auto choose = [this, popup](QDate day) {
        setDate(day);
        popup->close();
        m_edit->setFocus();
    };
    connect(calendar, &QCalendarWidget::selectionChanged, said, tell);
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    connect(new QShortcut(Qt::Key_Escape, popup), &QShortcut::activated, popup, &QWidget::close);
    return popup;
}

QString DateField::faultText() const
{
    if (isEmpty())
        return tr("A date is needed here.");
    if (readTypedDate(m_edit->text(), m_origin))
        return tr("The calendar knows the years %1 to %2.")
            .arg(kFirstCalendarYear)
            .arg(kLastCalendarYear);
    if (isImpossibleDate(m_edit->text(), m_origin))
        return tr("There is no such day.");
    return tr("This cannot be read as a date. Write it as 2026-12-28, 28/12 or +14.");
}

void DateField::setTerse(bool isTerse)
{
    m_isTerse = isTerse;
    say();
}

void DateField::say()
{
    const auto next =
        m_origin.leaning == DateLeaning::Ahead ? NextWorkingDay::Named : NextWorkingDay::Unnamed;
    const QString text =
        m_hasFault ? faultText() : dayHint(m_date, m_origin.today, m_closedDays, next);
    m_beneath->setText(text);
    m_beneathLine->setVisible(!text.isEmpty() && (m_hasFault || !m_isTerse));
    m_edit->setAccessibleDescription(text);
    adaptLooks();
}

/// A hint is read second; a fault has a sign and the colour of other text.
void DateField::adaptLooks()
{
    const int letters = fontMetrics().horizontalAdvance(u"0000-00-00 mmm"_s);
    m_edit->setMinimumWidth(letters);
    m_edit->setMaximumWidth(letters * 3 / 2);
    m_sign->setVisible(m_hasFault);
    if (m_hasFault)
        m_sign->setPixmap(icon(u"warning"_s).pixmap(smallIconSide(this)));
    QPalette own = palette();
    if (!m_hasFault)
        own.setColor(QPalette::WindowText, colour(own, ColourRole::SecondaryText));
    m_beneath->setPalette(own);
}

void DateField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adaptLooks();
}

} // namespace talan::ui
