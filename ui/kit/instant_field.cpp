#include "ui/kit/instant_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include "core/base/office_time.h"
#include "core/calendar/swedish_calendar.h"
#include "core/wording/date_words.h"
#include "ui/kit/date_keys.h"
#include "ui/kit/typed_date.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kLongestText = 60;

/// The moment at that wall clock time; the hour that does not exist in spring is read as the one
/// after it.
QDateTime onOfficeClock(QDate day, QTime time)
{
    return QDateTime(day, time, officeTimeZone()).toUTC();
}

} // namespace

std::optional<QDateTime> readTypedInstant(const QString &typed, const QDateTime &now)
{
    if (typed.size() > kLongestText)
        return {};
    static const QRegularExpression form(uR"((?:^|[ T])(\d{1,2})[.:](\d{2})$)"_s);
    const QString text = typed.simplified();
    const QDate today = officeDate(now);
    const DateOrigin origin{.today = today, .from = today, .leaning = DateLeaning::Back};

    const auto match = form.match(text);
    const QTime time =
        match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
    if (!time.isValid()) {
        const auto day = readTypedDate(text, origin);
        return day ? std::optional(startOfOfficeDay(*day)) : std::nullopt;
    }
    const QString before = text.left(match.capturedStart()).trimmed();
    const auto day = before.isEmpty() ? std::optional(today) : readTypedDate(before, origin);
    return day ? std::optional(onOfficeClock(*day, time)) : std::nullopt;
}

InstantField::InstantField(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_edit(new QLineEdit(this))
    , m_now(new QPushButton(tr("Now", "button: takes the time from the clock"), this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_edit, 1);
    line->addWidget(m_now);
    m_edit->setPlaceholderText(tr("YYYY-MM-DD hh.mm"));
    m_edit->setMaxLength(kLongestText);
    m_edit->setWhatsThis(
        tr("A date with a time, as you would write it: 22/11 10.15, today 8.30; a time alone is "
           "today’s. N takes the time from the clock. Up and Down move a day, Ctrl+Up and "
           "Ctrl+Down a week, Page Up and Page Down a month."));
    m_edit->installEventFilter(this);
    m_now->setToolTip(tr("Takes the time from the clock. In the field: N."));
    setFocusPolicy(Qt::ClickFocus); // Before the proxy, which would get it too.
    setFocusProxy(m_edit);

    connect(m_edit, &QLineEdit::textChanged, this, &InstantField::edited);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        writeOut();
        emit left();
    });
    connect(m_now, &QPushButton::clicked, this, [this] {
        setNow();
        emit left();
    });
}

InstantField::~InstantField()
{
    // A field that goes away with its window is left once more on the way.
    m_edit->disconnect(this);
}

std::optional<QDateTime> InstantField::instant() const
{
    return readTypedInstant(m_edit->text(), m_clock.now());
}

void InstantField::setInstant(const QDateTime &instant)
{
    m_edit->setText(instantText(instant));
}

void InstantField::setNow()
{
    setInstant(m_clock.now());
}

QString InstantField::text() const
{
    return m_edit->text();
}

void InstantField::setText(const QString &text)
{
    m_edit->setText(text);
}

void InstantField::setName(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + u"Edit"_s);
    m_edit->setAccessibleName(accessibleName);
    m_now->setObjectName(objectName + u"Now"_s);
    m_now->setAccessibleName(tr("%1: now", "%1 is a field's name").arg(accessibleName));
}

bool InstantField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // Behind a day and a blank ("12 ") N begins the name of a month.
        const bool isFresh = m_edit->text().isEmpty() || m_edit->hasSelectedText() ||
                             m_edit->text().back().isDigit();
        if (key->key() == Qt::Key_N && key->modifiers() == Qt::NoModifier && isFresh) {
            setNow();
            return true;
        }
        if (moveByKey(key->key(), key->modifiers() & ~Qt::KeypadModifier))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool InstantField::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const auto step = dateStepOf(key, modifiers);
    if (!step)
        return false;
    const QDateTime moment = officeTime(instant().value_or(m_clock.now()));
    const QDate day = instant() ? movedBy(moment.date(), *step) : moment.date();
    if (rules::calendarCovers(day))
        setInstant(onOfficeClock(day, moment.time()));
    m_edit->selectAll();
    return true;
}

void InstantField::writeOut()
{
    if (const auto moment = instant())
        setInstant(*moment);
}

} // namespace talan::ui
