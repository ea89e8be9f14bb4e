#include "ui/shell/date_notices.h"

#include <QSettings>
#include <algorithm>
#include <chrono>

#include "ui/desk/desk.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

constexpr auto kInterval = 1min;
constexpr int kLongestWarning = 7; // days
/// More than anybody has; what comes after is counted among the others when these are done.
constexpr int kMostDates = 2000;

QDateTime lastLook(const QSettings &settings, const QString &key)
{
    return QDateTime::fromString(settings.value(key).toString(), Qt::ISODate);
}

} // namespace

DateNotices::DateNotices(Desk &desk, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_watch(lastLook(settings, memoryKey()))
{
    connect(&m_desk, &Desk::casesChanged, this, &DateNotices::read);
    connect(&m_desk, &Desk::listsChanged, this, &DateNotices::read);
    connect(&m_minute, &QTimer::timeout, this, &DateNotices::lookAtClock);
    m_minute.start(kInterval);
    read();
}

QString DateNotices::memoryKey() const
{
    return u"office-%1/dates_seen"_s.arg(m_desk.lists().settings.officeId);
}

/// The file is asked before anything is told: a colleague may have done what this desk still
/// believes to be waited for.
void DateNotices::lookAtClock()
{
    if (m_watch.isDue(m_desk.clock().now()))
        read();
}

void DateNotices::read()
{
    const int question = ++m_question;
    const QDate today = m_desk.clock().today();
    const StepQuery query{.steps = {kAllNextSteps.begin(), kAllNextSteps.end()},
                          .dueFrom = {},
                          .dueTo = today.addDays(kLongestWarning),
                          .handler = m_desk.staff().id,
                          .today = today,
                          .limit = kMostDates};
    m_desk.read(
        this,
        [query](storage::Database &database) { return listCasesAtStep(database, query); },
        [this, question](const Result<CasePage> &page) {
            if (page && question == m_question)
                take(page->rows);
        });
}

void DateNotices::take(const QList<CaseRow> &rows)
{
    using Kind = DateNews::Item::Kind;
    const QDateTime now = m_desk.clock().now();
    const DateNews news = m_watch.look(watchedDates(rows, m_desk.lists().settings), now);
    m_settings.setValue(memoryKey(), now.toString(Qt::ISODate));
    if (news.isEmpty())
        return;
    if (std::ranges::find(news.items, Kind::Late, &DateNews::Item::kind) != news.items.end())
        emit datePassed();
    emit noticed(noticeOf(news, m_desk.clock().today()));
}

} // namespace talan::ui
