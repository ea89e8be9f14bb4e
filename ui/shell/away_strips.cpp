#include "ui/shell/away_strips.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <chrono>

#include "core/wording/date_words.h"
#include "ui/desk/desk.h"
#include "ui/kit/message_strip.h"
#include "ui/shell/waiting_entries.h"
#include "ui/shell/waiting_words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

constexpr auto kTriesAgain = 1min;

/// Tells a screen reader only what is new.
void sayOnce(MessageStrip *strip, const QString &text)
{
    if (strip->isHidden() || strip->text() != text)
        strip->say(text);
}

} // namespace

AwayStrips::AwayStrips(Desk &desk, WaitingEntries &waiting, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_waiting(waiting)
    , m_away(new MessageStrip(MessageStrip::Tone::Calm, this))
    , m_refused(new MessageStrip(MessageStrip::Tone::Warning, this))
{
    setObjectName(u"awayStrips"_s);
    m_away->setObjectName(u"away"_s);
    m_refused->setObjectName(u"refusedEntries"_s);
    m_show = m_away->addAction(tr("Show &what waits"));
    m_show->setObjectName(u"showWaiting"_s);
    QPushButton *now = m_away->addAction(tr("&Try now", "to reach the file"));
    now->setObjectName(u"tryNow"_s);
    QPushButton *showRefused = m_refused->addAction(tr("Show what it &is"));
    showRefused->setObjectName(u"showRefused"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_away);
    column->addWidget(m_refused);

    for (QPushButton *show : {m_show, showRefused})
        connect(show, &QPushButton::clicked, this, &AwayStrips::showRequested);
    connect(now, &QPushButton::clicked, &m_desk, &Desk::lookForOthersChanges);
    connect(&m_waiting, &WaitingEntries::changed, this, &AwayStrips::adapt);
    connect(&m_desk, &Desk::connectionChanged, this, &AwayStrips::adapt);
    // The snapshot is read a moment after the file has gone.
    connect(&m_desk, &Desk::casesChanged, this, &AwayStrips::adapt);
    m_again.setInterval(kTriesAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_desk.isConnected() && !m_waiting.state().waiting.isEmpty())
            m_desk.bringInLocalJournal();
    });
    m_again.start();
    if (const auto &why = m_desk.onlyReadingBecause()) {
        auto *onlyReading = new MessageStrip(MessageStrip::Tone::Warning, this);
        onlyReading->setObjectName(u"onlyReading"_s);
        onlyReading->addCloseButton();
        column->addWidget(onlyReading);
        onlyReading->say(errorText(Activity::OpeningToWrite, *why).sentence());
    }
    adapt();
}

void AwayStrips::adapt()
{
    adaptAway();
    adaptRefused();
}

void AwayStrips::adaptAway()
{
    m_show->setVisible(!m_waiting.state().waiting.isEmpty());
    if (m_desk.isConnected())
        m_away->hide();
    else
        sayOnce(m_away, awayText());
}

/// What is known of it: a place that is silent comes back; a file that was replaced does not.
QString AwayStrips::lossText() const
{
    const Error &why = m_desk.awayBecause();
    const bool isSilent =
        why.code == ErrorCode::NotConnected || why.code == ErrorCode::StorageFailed ||
        why.code == ErrorCode::FileMissing || why.code == ErrorCode::FolderMissing;
    if (!isSilent)
        return errorText(Activity::OpeningFile, why).sentence();
    return tr("The place of the office’s file has not answered since %1.", "a time")
        .arg(timeText(m_desk.awaySince()));
}

QString AwayStrips::awayText() const
{
    QStringList sentences{lossText()};
    if (m_desk.snapshotAt().isValid())
        sentences.append(tr("What you see is the office as it was at %1.", "a time")
                             .arg(timeText(m_desk.snapshotAt())));
    const auto &waiting = m_waiting.state().waiting;
    if (waiting.isEmpty())
        sentences.append(
            tr("You can register cases and write notes; they are kept on this computer."));
    else
        sentences.append(
            tr("On this computer waits: %1.", "so many cases and notes").arg(amountText(waiting)));
    return sentences.join(u' ');
}

/// The time alone while it is today's.
QString AwayStrips::timeText(const QDateTime &instant) const
{
    return officeDate(instant) == m_desk.clock().today() ? officeTime(instant).toString(u"HH.mm"_s)
                                                         : instantText(instant);
}

void AwayStrips::adaptRefused()
{
    const WaitingEntries::State &state = m_waiting.state();
    QStringList sentences;
    if (!state.refused.isEmpty()) {
        QList<LocalEntry> entries;
        for (const RefusedEntry &refused : state.refused)
            entries.append(refused.entry);
        sentences.append(tr("Could not be brought into the file: %1. It is kept on this computer.",
                            "so many cases and notes")
                             .arg(amountText(entries)));
    }
    if (!state.setAside.isEmpty())
        sentences.append(tr("Something that was kept on this computer cannot be read any more."));
    if (sentences.isEmpty())
        m_refused->hide();
    else
        sayOnce(m_refused, sentences.join(u' '));
}

} // namespace talan::ui
