#include "ui/cases/case_time_line.h"

#include <algorithm>

#include "core/base/office_time.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/case_story_entries.h"
#include "ui/cases/case_time_picture.h"
#include "ui/cases/statement_choice.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

using Kind = TimeLine::Kind;
using BandKind = TimeLine::Band::Kind;

void addMark(TimeLine &line, const TimeLine::Mark &mark)
{
    if (mark.day.isValid() && !line.marks.contains(mark))
        line.marks.append(mark);
}

/// What has happened to a request, on its lane.
void addEvents(TimeLine &line, const StatementRequest &request, int lane)
{
    const auto add = [&](QDate day, const QString &text, Kind kind = Kind::Past) {
        addMark(line, {.day = day, .kind = kind, .text = text, .lane = lane});
    };
    add(request.sentOn, CaseTimePicture::tr("statement requested"));
    for (const Extension &extension : request.extensions)
        add(extension.grantedOn, CaseTimePicture::tr("time extended"));
    for (const Reminder &reminder : request.reminders) {
        add(reminder.sentOn,
            CaseTimePicture::tr("reminder %1").arg(reminder.number),
            Kind::Reminder);
    }
    for (const Escalation &escalation : request.escalations)
        add(escalation.on, displayText(escalation.choice), Kind::Choice);
    add(request.answeredOn, CaseTimePicture::tr("answer received"));
    add(request.forwardedOn, CaseTimePicture::tr("answer forwarded"));
    add(request.withdrawnOn, CaseTimePicture::tr("request withdrawn"));
}

/// Until when the provider has, or had, the word.
QDate endOf(const StatementRequest &request)
{
    if (request.answeredOn.isValid())
        return request.answeredOn;
    if (request.withdrawnOn.isValid())
        return request.withdrawnOn;
    if (request.state() == RequestState::Unanswered)
        return request.escalations.last().on;
    return awaitedOn(request);
}

/// The time an extension added to the date there was without it.
std::optional<TimeLine::Band> extendedBand(const StatementRequest &request)
{
    if (request.extensions.isEmpty())
        return {};
    StatementRequest plain = request;
    plain.extensions.clear();
    const auto before = rules::answerDeadline(plain);
    const auto after = rules::answerDeadline(request);
    if (!before || !after || after->due <= before->due)
        return {};
    return TimeLine::Band{.from = before->due,
                          .to = after->due,
                          .kind = BandKind::Extended,
                          .text = request.extensions.last().reason};
}

/// Cut to what lies between sending and end; nothing when nothing is left.
void addWithin(QList<TimeLine::Band> &bands, TimeLine::Band band, QDate from, QDate to)
{
    band.from = std::max(band.from, from);
    band.to = std::min(band.to, to);
    if (band.from < band.to)
        bands.append(band);
}

QList<TimeLine::Band> bandsOf(const StatementRequest &request, QDate today)
{
    const QDate end = endOf(request);
    if (!end.isValid())
        return {};
    QList<TimeLine::Band> bands{{.from = request.sentOn, .to = end, .kind = BandKind::Awaited}};
    if (const auto extended = extendedBand(request))
        addWithin(bands, *extended, request.sentOn, end);
    for (const Suspension &pause : request.suspensions) {
        const QDate until = pause.resumedOn.isValid() ? pause.resumedOn : today;
        addWithin(
            bands,
            {.from = pause.from, .to = until, .kind = BandKind::Suspended, .text = pause.reason},
            request.sentOn,
            std::max(end, until));
    }
    const bool isLate =
        request.isOpen() && request.state() != RequestState::Suspended && end < today;
    if (isLate)
        bands.append({.from = end, .to = today, .kind = BandKind::Late});
    return bands;
}

/// The date that is awaited of a request; none while its clock stands still.
void addAwaited(TimeLine &line, const StatementRequest &request, int lane)
{
    const RequestState state = request.state();
    if (!request.isOpen() || state == RequestState::Suspended)
        return;
    const QDate due = awaitedOn(request);
    const bool mustDecide = state == RequestState::Exhausted || state == RequestState::Escalated;
    addMark(line,
            {.day = due,
             .kind = due < line.today ? Kind::Late : Kind::Due,
             .text = mustDecide ? CaseTimePicture::tr("decide") : CaseTimePicture::tr("answer due"),
             .lane = lane,
             .why = whyRequest(request, line.today)});
}

QString nextText(NextStep step)
{
    switch (step) {
    case NextStep::Confirm:
        return CaseTimePicture::tr("confirm");
    case NextStep::FirstContact:
        return CaseTimePicture::tr("first contact", "something to be done");
    case NextStep::RequestStatement:
        return CaseTimePicture::tr("request a statement");
    case NextStep::SendDraft:
        return CaseTimePicture::tr("send the draft");
    case NextStep::AwaitAnswer:
        return CaseTimePicture::tr("answer due");
    case NextStep::Resume:
        return CaseTimePicture::tr("look at the stopped clock");
    case NextStep::Decide:
        return CaseTimePicture::tr("decide");
    case NextStep::ForwardAnswer:
        return CaseTimePicture::tr("forward the answer");
    case NextStep::OwnStep:
        return CaseTimePicture::tr("own step", "a planned one");
    case NextStep::Close:
        return CaseTimePicture::tr("close");
    }
    Q_UNREACHABLE();
}

void addCaseEvents(TimeLine &line, const CaseFile &caseFile)
{
    const auto add = [&](const QDateTime &at, const QString &text, const DateWhy &why = {}) {
        addMark(line, {.day = officeDate(at), .kind = Kind::Past, .text = text, .why = why});
    };
    add(caseFile.receivedAt, CaseTimePicture::tr("came in"), whyReceived(caseFile, line.today));
    add(caseFile.confirmedAt, CaseTimePicture::tr("confirmed"));
    add(caseFile.firstContactAt, CaseTimePicture::tr("first contact made"));
    add(caseFile.closedAt, CaseTimePicture::tr("closed"));
}

/// The next step of the case itself; an awaited answer stands on its request's lane already.
void addNext(TimeLine &line, const CaseContent &content, const QDateTime &now)
{
    const auto &next = content.caseFile.next;
    if (!next || next->step == NextStep::AwaitAnswer || next->step == NextStep::Decide)
        return;
    addMark(line,
            {.day = next->on,
             .kind = next->isOverdue(now) ? Kind::Late : Kind::Due,
             .text = nextText(next->step),
             .why = whyNext(content, line.today, DetailShown::Named)});
}

} // namespace

QDate TimeLine::first() const
{
    return marks.isEmpty() ? today : std::min(marks.first().day, today);
}

QDate TimeLine::last() const
{
    return marks.isEmpty() ? today : std::max(marks.last().day, today);
}

TimeLine timeLineOf(const CaseContent &content, const QDateTime &now)
{
    const CaseFile &caseFile = content.caseFile;
    TimeLine line;
    line.number = caseFile.number;
    line.today = officeDate(caseFile.closedAt.isValid() ? caseFile.closedAt : now);
    addCaseEvents(line, caseFile);
    for (const StatementRequest &request : content.requests) {
        if (!request.sentOn.isValid())
            continue;
        const int lane = int(line.lanes.size());
        line.lanes.append(
            {.provider = unitName(request.unitPath), .bands = bandsOf(request, line.today)});
        addEvents(line, request, lane);
        addAwaited(line, request, lane);
    }
    addNext(line, content, now);
    std::ranges::stable_sort(line.marks, {}, &TimeLine::Mark::day);
    return line;
}

} // namespace talan::ui
