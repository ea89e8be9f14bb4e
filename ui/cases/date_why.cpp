#include "ui/cases/date_why.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QTextCursor>
#include <QTextDocument>

#include "core/base/office_time.h"
#include "core/cases/received_day.h"
#include "core/deadlines/case_clocks.h"
#include "core/wording/date_words.h"
#include "core/wording/error_text.h"
#include "core/wording/words.h"
#include "ui/cases/case_story_entries.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

CaseClocks clocksOf(const CaseContent &content)
{
    return {.caseFile = content.caseFile,
            .requests = content.requests,
            .steps = content.steps,
            .terms = content.terms};
}

/// The step of one's own that is to be done first.
QString ownStepText(const CaseContent &content)
{
    const bool isOwn = content.caseFile.next->step == NextStep::OwnStep;
    return isOwn && !content.steps.isEmpty() ? content.steps.first().text : QString();
}

} // namespace

QString DateWhy::text() const
{
    QStringList lines{what};
    if (!when.isEmpty())
        lines << when;
    return (lines + steps).join(u'\n');
}

DateWhy whyOf(const QString &what, const Result<ExplainedDate> &date, QDate today)
{
    if (!date) {
        return {.what = what,
                .when = {},
                .steps = {errorText(Activity::ComputingDate, date.error()).sentence()}};
    }
    return {.what = what,
            .when = u"%1 (%2)"_s.arg(dayText(date->due, today), distanceText(date->due, today)),
            .steps = explanationLines(*date)};
}

DateWhy whyNext(const CaseContent &content, QDate today, DetailShown shown)
{
    if (!content.caseFile.next)
        return {};
    const CaseClocks clocks = clocksOf(content);
    QStringList what{displayText(content.caseFile.next->step)};
    if (shown == DetailShown::Named) {
        const StatementRequest *request = rules::requestOfNext(clocks);
        what << (request != nullptr ? unitName(request->unitPath) : ownStepText(content));
        what.removeAll(QString());
    }
    return whyOf(what.join(u" · "_s), rules::explainedNext(clocks), today);
}

DateWhy whyRequest(const StatementRequest &request, QDate today)
{
    const QString what = unitName(request.unitPath) + u" · "_s + displayText(request.state());
    if (!request.sentOn.isValid())
        return {.what = what, .when = {}, .steps = {}};
    const auto awaited = rules::awaitedDate(request);
    DateWhy why = whyOf(what, awaited, today);
    // What is over is neither in some days nor late.
    if (awaited && !request.isOpen())
        why.when = dayText(awaited->due, today);
    return why;
}

DateWhy whyReceived(const CaseFile &caseFile, QDate today)
{
    const bool isDirect = caseFile.arrival == Arrival::Direct;
    const auto day = isDirect
                         ? rules::chosenDate(officeDate(caseFile.receivedAt), StartEvent::Arrived)
                         : rules::receivedDay(caseFile.reachedAt(), caseFile.arrival);
    DateWhy why =
        whyOf(QCoreApplication::translate("DateWhy", "Counts as received", "a case"), day, today);
    if (day)
        why.when = u"%1 · %2"_s.arg(dayText(day->due, today), ageText(caseFile, today));
    return why;
}

DateWhy whyConsent(const Consent &consent, QDate today)
{
    if (!consent.isGiven())
        return {};
    return {.what = QCoreApplication::translate("DateWhy", "Consent given"),
            .when = dayText(consent.givenOn, today),
            .steps = {QCoreApplication::translate(
                "DateWhy", "The day somebody noted with the consent. Nothing moves it.")}};
}

void paintWhy(const DateWhy &why, const QString &about, QPagedPaintDevice &device)
{
    QTextDocument page;
    page.setDefaultFont(QFont(u"sans-serif"_s, 11));
    QTextCursor cursor(&page);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    if (!about.isEmpty()) {
        cursor.insertText(about);
        cursor.insertBlock();
    }
    cursor.insertText(why.what, bold);
    cursor.insertBlock();
    if (!why.when.isEmpty()) {
        cursor.insertText(why.when, bold);
        cursor.insertBlock();
    }
    for (const QString &step : why.steps) {
        cursor.insertBlock();
        cursor.insertText(step, QTextCharFormat());
    }
    page.print(&device);
}

} // namespace talan::ui
