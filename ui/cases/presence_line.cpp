#include "ui/cases/presence_line.h"

#include <QEvent>
#include <QHBoxLayout>

#include "core/base/office_time.h"
#include "core/wording/date_words.h"
#include "ui/desk/desk.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QString sinceText(const QDateTime &since, const QDateTime &now)
{
    const QString time = officeTime(since).toString(u"HH.mm"_s);
    const QDate day = officeDate(since);
    const QDate today = officeDate(now);
    return day == today ? time : dayText(day, today) + u' ' + time;
}

QStringList namesOf(const QList<Colleague> &colleagues)
{
    QStringList names;
    for (const Colleague &colleague : colleagues) {
        if (!names.contains(colleague.who))
            names.append(colleague.who);
    }
    return names;
}

/// One colleague, or the person who sits here at another machine.
QString textOfOne(const Colleague &one, const QDateTime &now)
{
    const QString since = sinceText(one.since, now);
    if (one.isSelf)
        return PresenceLine::tr("You have the case open at %1 too, since %2.", "machine, time")
            .arg(one.machine, since);
    return PresenceLine::tr("%1 has the case open since %2, at %3.", "name, time, machine")
        .arg(one.who, since, one.machine);
}

} // namespace

QString presenceText(const QList<Colleague> &colleagues, bool isProtected, const QDateTime &now)
{
    QStringList names = namesOf(colleagues);
    if (names.isEmpty())
        return {};
    if (names.size() == 1)
        return isProtected ? PresenceLine::tr("%1 has the case open.", "name").arg(names.first())
                           : textOfOne(colleagues.first(), now);
    const QString last = names.takeLast();
    return PresenceLine::tr("%1 and %2 have the case open.", "names, the last name")
        .arg(names.join(u", "_s), last);
}

PresenceLine::PresenceLine(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sign(new QLabel(this))
    , m_words(new SecondaryLabel({}, this))
{
    setObjectName(u"presenceLine"_s);
    m_words->setObjectName(u"presenceWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    setWhatsThis(tr("Who else has the case open. It locks nothing: what two people change in the "
                    "same case is merged when it is saved."));
    if (const Presence *presence = Presence::of(m_desk))
        connect(presence, &Presence::changed, this, &PresenceLine::say);
    fitSign();
    hide();
}

void PresenceLine::setCase(CaseId id, bool isProtected)
{
    m_id = id;
    m_isProtected = isProtected;
    say();
}

void PresenceLine::say()
{
    const Presence *presence = Presence::of(m_desk);
    const auto colleagues = presence ? presence->othersIn(m_id) : QList<Colleague>();
    const QDateTime now = m_desk.clock().now();
    m_words->setText(presenceText(colleagues, m_isProtected, now));
    QStringList lines;
    if (colleagues.size() > 1 && !m_isProtected) {
        for (const Colleague &one : colleagues)
            lines.append(tr("%1, at %2, since %3", "name, machine, time")
                             .arg(one.who, one.machine, sinceText(one.since, now)));
    }
    m_words->setToolTip(lines.join(u'\n'));
    setVisible(!m_words->text().isEmpty());
}

void PresenceLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        fitSign();
}

void PresenceLine::fitSign()
{
    m_sign->setPixmap(icon(u"person"_s).pixmap(smallIconSide(this)));
}

} // namespace talan::ui
