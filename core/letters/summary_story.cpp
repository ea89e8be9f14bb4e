#include "core/letters/summary_story.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <algorithm>
#include <tuple>

#include "core/wording/date_words.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

QString withDots(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool isFull(const LevelText &text)
{
    return text.level() == SummaryLevel::Full;
}

QString weeksText(int weeks)
{
    return weeks == 1 ? QCoreApplication::translate("CaseSummary", "1 week", "a term")
                      : QCoreApplication::translate("CaseSummary", "%1 weeks", "a term").arg(weeks);
}

QString inTimeText(const StatementRequest &request, QDate today)
{
    const auto inTime = rules::isInTime(request, today);
    if (!inTime)
        return {};
    return *inTime ? QCoreApplication::translate("CaseSummary", "in time", "an answer")
                   : QCoreApplication::translate("CaseSummary", "late", "an answer");
}

QString untilText(const Extension &extension, LevelText &text)
{
    const QString until = QCoreApplication::translate("CaseSummary", "until %1", "with a date")
                              .arg(text.day(extension.until));
    QString askedBy;
    if (isFull(text) && !extension.askedBy.isEmpty())
        askedBy = QCoreApplication::translate("CaseSummary", "asked by %1").arg(extension.askedBy);
    return withDots({until, askedBy, text.written(extension.reason)});
}

QString newDateText(const Reminder &reminder, const LevelText &text)
{
    return QCoreApplication::translate("CaseSummary", "new date %1")
        .arg(text.day(reminder.newDueOn));
}

/// "3 dec till 10 dec · väntar på samtycke", or since when the clock stands still.
QString pauseText(const Suspension &suspension, LevelText &text)
{
    const QString from = text.day(suspension.from);
    const QString period =
        suspension.resumedOn.isValid()
            ? QCoreApplication::translate("CaseSummary", "%1 to %2", "first and last day")
                  .arg(from, text.day(suspension.resumedOn.addDays(-1)))
            : QCoreApplication::translate("CaseSummary", "since %1", "a date").arg(from);
    return withDots({period, text.written(suspension.reason)});
}

QString escalationText(const Escalation &escalation, LevelText &text)
{
    return withDots(
        {text.day(escalation.on), displayText(escalation.choice), text.written(escalation.note)});
}

QString reminderHeading(const Reminder &reminder)
{
    return QCoreApplication::translate("CaseSummary", "Reminder %1", "its number")
        .arg(reminder.number);
}

/// The date the answer is measured by; how it came about only where exact dates are told.
QString deadlineText(const StatementRequest &request, const LevelText &text)
{
    const auto deadline = rules::answerDeadline(request);
    if (!deadline)
        return {};
    if (text.level() == SummaryLevel::Anonymous)
        return text.day(deadline->due);
    return text.day(deadline->due) + u'\n' + explanationText(*deadline);
}

/// What one request went through, line by line.
SummarySection
requestSection(const StatementRequest &request, const SummarySource &source, LevelText &text)
{
    SummarySection section{.heading = text.unit(request.unitPath), .facts = {}};
    const auto add = [&section](const QString &heading, const QString &value) {
        if (!value.isEmpty())
            section.facts.append({heading, value});
    };
    add(QCoreApplication::translate("CaseSummary", "Sent"),
        withDots({text.day(request.sentOn), weeksText(request.termWeeks)}));
    for (const Extension &extension : request.extensions)
        add(QCoreApplication::translate("CaseSummary", "Extension", "uppskov"),
            withDots({text.day(extension.grantedOn), untilText(extension, text)}));
    for (const Suspension &suspension : request.suspensions)
        add(displayText(EventKind::Suspended), pauseText(suspension, text));
    add(QCoreApplication::translate("CaseSummary", "Answer due"), deadlineText(request, text));
    for (const Reminder &reminder : request.reminders)
        add(reminderHeading(reminder),
            withDots({text.day(reminder.sentOn), newDateText(reminder, text)}));
    for (const Escalation &escalation : request.escalations)
        add(displayText(EventKind::Escalated), escalationText(escalation, text));
    if (request.answeredOn.isValid())
        add(QCoreApplication::translate("CaseSummary", "Answered"),
            withDots(
                {text.day(request.answeredOn), inTimeText(request, officeDate(source.printedAt))}));
    add(QCoreApplication::translate("CaseSummary", "Answer forwarded"),
        text.day(request.forwardedOn));
    if (request.withdrawnOn.isValid())
        add(QCoreApplication::translate("CaseSummary", "Withdrawn", "a statement request"),
            withDots({text.day(request.withdrawnOn), text.written(request.withdrawnWhy)}));
    return section;
}

/// Where on its day something belongs when a date is all that is known.
enum class Phase {
    Beginning,
    Work,
    Request,
    Answer,
    Forwarding,
    Closing,
};

/// An entry of the story with what it is sorted by.
struct Happening
{
    QDate on;
    Phase phase = Phase::Work;
    QDateTime at; ///< Null for a date without a clock.
    SummaryEntry entry;
};

/// Gathers what happened, from the case as it stands: what was taken back is not in it.
class Story
{
public:
    Story(const SummarySource &source, LevelText &text)
        : m_source(source)
        , m_text(text)
    {}

    QList<SummaryEntry> entries();

private:
    void add(QDate on, Phase phase, const QString &heading, const QString &detail = {});
    void add(const QDateTime &at, Phase phase, const QString &heading, const QString &detail = {});
    void addBeginning();
    void addNotes();
    void addRequest(const StatementRequest &request);
    void addClosings();
    bool hasContactNote() const;
    QString unitName(const StatementRequest &request) const;

    const SummarySource &m_source;
    LevelText &m_text;
    QList<Happening> m_happenings;
};

void Story::add(QDate on, Phase phase, const QString &heading, const QString &detail)
{
    if (on.isValid())
        m_happenings.append({on, phase, {}, {m_text.day(on), heading, detail, {}}});
}

void Story::add(const QDateTime &at, Phase phase, const QString &heading, const QString &detail)
{
    if (at.isValid())
        m_happenings.append({officeDate(at), phase, at, {m_text.moment(at), heading, detail, {}}});
}

QString Story::unitName(const StatementRequest &request) const
{
    return m_text.unit(request.unitPath).section(u" · "_s, 0, 0);
}

bool Story::hasContactNote() const
{
    return std::ranges::any_of(m_source.notes, [this](const Note &note) {
        return note.kind == NoteKind::Contact && note.at == m_source.caseFile.firstContactAt;
    });
}

void Story::addBeginning()
{
    const CaseFile &caseFile = m_source.caseFile;
    add(caseFile.receivedAt,
        Phase::Beginning,
        QCoreApplication::translate("CaseSummary", "The case came in"),
        displayText(caseFile.channel));
    if (m_text.level() == SummaryLevel::Provider)
        return;
    add(caseFile.confirmedAt, Phase::Work, displayText(EventKind::Confirmed));
    if (!hasContactNote())
        add(caseFile.firstContactAt, Phase::Work, displayText(EventKind::FirstContact));
}

void Story::addNotes()
{
    for (const Note &note : m_source.notes) {
        const bool isAnswer = note.kind == NoteKind::Answer;
        if (m_text.level() == SummaryLevel::Provider && !isAnswer)
            continue;
        const Phase phase = isAnswer                         ? Phase::Answer
                            : note.kind == NoteKind::Closing ? Phase::Closing
                                                             : Phase::Work;
        m_happenings.append({officeDate(note.at),
                             phase,
                             note.at,
                             {m_text.moment(note.at),
                              displayText(note.kind),
                              isFull(m_text) ? note.staffName : QString(),
                              m_text.written(note.text)}});
    }
}

void Story::addRequest(const StatementRequest &request)
{
    const QString unit = unitName(request);
    const auto deadline = rules::answerDeadline(request);
    const bool tellsDeadline = deadline && request.extensions.isEmpty();
    const QString due = tellsDeadline ? QCoreApplication::translate("CaseSummary", "answer due %1")
                                            .arg(m_text.day(deadline->due))
                                      : QString();
    add(request.sentOn,
        Phase::Request,
        displayText(EventKind::StatementRequested),
        withDots({unit, weeksText(request.termWeeks), due}));
    for (const Extension &extension : request.extensions)
        add(extension.grantedOn,
            Phase::Request,
            displayText(EventKind::Extended),
            withDots({unit, untilText(extension, m_text)}));
    for (const Reminder &reminder : request.reminders)
        add(reminder.sentOn,
            Phase::Request,
            reminderHeading(reminder),
            withDots({unit, newDateText(reminder, m_text)}));
    for (const Suspension &suspension : request.suspensions)
        add(suspension.from,
            Phase::Request,
            displayText(EventKind::Suspended),
            withDots({unit, pauseText(suspension, m_text)}));
    for (const Escalation &escalation : request.escalations)
        add(escalation.on,
            Phase::Request,
            displayText(EventKind::Escalated),
            withDots({unit, escalationText(escalation, m_text)}));
    add(request.answeredOn, Phase::Answer, displayText(EventKind::Answered), unit);
    add(request.forwardedOn, Phase::Forwarding, displayText(EventKind::Forwarded), unit);
    add(request.withdrawnOn,
        Phase::Forwarding,
        displayText(EventKind::Withdrawn),
        withDots({unit, m_text.written(request.withdrawnWhy)}));
}

/// The events that stand: neither taken back, nor a taking back.
QList<Event> standingEvents(const QList<Event> &events)
{
    QHash<EventId, EventId> undoneBy;
    for (const Event &event : events) {
        if (event.undoes.isValid())
            undoneBy.insert(event.undoes, event.id);
    }
    QList<Event> standing;
    for (const Event &event : events) {
        bool stands = !event.undoes.isValid();
        // An undoing that was itself taken back makes the event stand again.
        for (auto by = undoneBy.constFind(event.id); stands && by != undoneBy.constEnd();) {
            const auto back = undoneBy.constFind(*by);
            stands = back != undoneBy.constEnd();
            if (stands)
                by = undoneBy.constFind(*back);
        }
        if (stands)
            standing.append(event);
    }
    return standing;
}

/// Why a case was closed the time an event tells of.
QString outcomeIn(const Event &event)
{
    for (const QJsonValue &change : event.changes) {
        const auto outcome = outcomeFromKey(
            change.toObject().value(u"after").toObject().value(u"outcome").toString());
        if (outcome)
            return displayText(*outcome);
    }
    return {};
}

void Story::addClosings()
{
    const CaseFile &caseFile = m_source.caseFile;
    const bool tellsOutcome = m_text.level() != SummaryLevel::Provider;
    for (const Event &event : standingEvents(m_source.events)) {
        if (event.kind == EventKind::Closed && event.at != caseFile.closedAt)
            add(event.at,
                Phase::Closing,
                displayText(EventKind::Closed),
                tellsOutcome ? outcomeIn(event) : QString());
        else if (event.kind == EventKind::Reopened)
            add(event.at, Phase::Closing, displayText(EventKind::Reopened));
    }
    const QString outcome =
        tellsOutcome && caseFile.closing ? displayText(caseFile.closing->outcome) : QString();
    add(caseFile.closedAt, Phase::Closing, displayText(EventKind::Closed), outcome);
}

QList<SummaryEntry> Story::entries()
{
    addBeginning();
    for (const StatementRequest &request : m_source.requests) {
        if (request.sentOn.isValid())
            addRequest(request);
    }
    addClosings();
    addNotes();
    std::ranges::stable_sort(m_happenings, [](const Happening &left, const Happening &right) {
        return std::tie(left.on, left.phase, left.at) < std::tie(right.on, right.phase, right.at);
    });
    QList<SummaryEntry> entries;
    for (const Happening &happening : std::as_const(m_happenings))
        entries.append(happening.entry);
    return entries;
}

} // namespace

QList<SummarySection> summaryRequests(const SummarySource &source, LevelText &text)
{
    QList<SummarySection> sections;
    for (const StatementRequest &request : source.requests) {
        if (request.sentOn.isValid())
            sections.append(requestSection(request, source, text));
    }
    return sections;
}

QList<SummaryEntry> summaryStory(const SummarySource &source, LevelText &text)
{
    return Story(source, text).entries();
}

} // namespace talan
