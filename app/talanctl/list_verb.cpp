#include <QCoreApplication>
#include <QJsonArray>

#include "app/talanctl/office_desk.h"
#include "app/talanctl/plain_text.h"
#include "app/talanctl/verbs.h"
#include "core/cases/case_list.h"
#include "core/exchange/case_export.h"
#include "core/office/staff_store.h"
#include "core/wording/date_words.h"
#include "core/wording/words.h"

using namespace Qt::StringLiterals;

namespace talan::ctl {

namespace {

constexpr int kUsualLimit = 100;
constexpr int kMostRows = 10'000;

void readSort(CommandLine &line, CaseQuery &query)
{
    if (!line.has(u"sort"_s))
        return;
    const QString text = line.text(u"sort"_s);
    const QString direction = text.section(u':', 1);
    const auto column = caseColumnFromKey(text.section(u':', 0, 0));
    const bool isDirection =
        direction == "desc"_L1 || direction == "asc"_L1 || !text.contains(u':');
    if (!column || !isDirection)
        line.refuseValue(u"sort"_s, text);
    query.sort = column.value_or(CaseColumn::Received);
    query.descending = direction == "desc"_L1;
}

/// All of the query but the handler, who is looked up in the file.
CaseQuery askedQuery(CommandLine &line)
{
    CaseQuery query;
    query.status = line.choice(u"status"_s, caseStatusFromKey);
    query.kind = line.choice(u"kind"_s, caseKindFromKey);
    query.onlyOverdue = line.has(u"overdue"_s);
    query.category = line.text(u"category"_s);
    query.unit = line.text(u"unit"_s);
    if (line.has(u"received"_s)) {
        const auto [from, to] = line.period(u"received"_s, line.text(u"received"_s), true);
        query.receivedFrom = from;
        query.receivedTo = to;
    }
    query.search = line.text(u"search"_s);
    readSort(line, query);
    query.limit = line.number(u"limit"_s, 0, kMostRows, kUsualLimit);
    query.after = line.text(u"after"_s);
    return query;
}

QStringList columnsOf(const CaseRow &row, QDate today)
{
    const QString due = row.next ? dayText(row.next->on, today) : QString();
    return {row.number,
            isoText(officeDate(row.receivedAt)),
            displayText(row.status),
            shownPatient(row),
            row.category,
            row.unit.section(u'/', -1),
            row.handler,
            row.next ? displayText(row.next->step) : QString(),
            due,
            row.title};
}

QString pageText(const CasePage &page, QDate today)
{
    QList<QStringList> rows;
    for (const CaseRow &row : page.rows)
        rows.append(columnsOf(row, today));
    QString text =
        tableText(rows) + QCoreApplication::translate(
                              "TalanCtl", "%1 of %2 cases", "how many are shown, and of how many")
                              .arg(page.rows.size())
                              .arg(page.total);
    if (!page.next.isEmpty())
        text += u" · --after "_s + page.next;
    return text;
}

QJsonObject pageJson(const CasePage &page)
{
    QJsonArray cases;
    for (const CaseRow &row : page.rows)
        cases.append(caseRowJson(row));
    return {{u"total"_s, page.total},
            {u"next"_s, page.next.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(page.next)},
            {u"cases"_s, cases}};
}

} // namespace

Exit listOffice(Call &call)
{
    CaseQuery query = askedQuery(call.line());
    if (call.isMisused())
        return call.misuse();
    auto desk = openDesk(call, storage::Database::Access::ReadOnly);
    if (!desk)
        return call.fail(Activity::OpeningFile, desk.error());
    if (call.line().has(u"handler"_s)) {
        const QString text = call.line().text(u"handler"_s);
        const auto handler = StaffStore(desk->database).byLoginOrName(text);
        if (!handler)
            return call.fail(Activity::ReadingCases, handler.error());
        query.handler = handler->id;
    }
    const auto page = listCases(desk->database, query, call.now());
    if (!page)
        return call.fail(Activity::ReadingCases, page.error());
    return call.answer(pageJson(*page), pageText(*page, call.today()));
}

} // namespace talan::ctl
