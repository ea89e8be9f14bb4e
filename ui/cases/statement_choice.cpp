#include "ui/cases/statement_choice.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/cases/case_story_entries.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

QString lineOf(const StatementRequest &request, QDate today)
{
    const RequestState state = request.state();
    const QDate due = awaitedOn(request);
    if (!request.isOpen() || state == RequestState::Suspended)
        return unitName(request.unitPath) + u" · "_s + displayText(state);
    if (!due.isValid())
        return unitName(request.unitPath);
    return StatementChoice::tr("%1 · answer by %2 (%3)", "provider, date, distance of the date")
        .arg(unitName(request.unitPath), dayText(due, today), distanceText(due, today));
}

} // namespace

StatementChoice::StatementChoice(const QList<StatementRequest> &requests,
                                 QDate today,
                                 QWidget *parent)
    : QWidget(parent)
    , m_requests(requests)
{
    Q_ASSERT(!requests.isEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (requests.size() == 1) {
        auto *line = new QLabel(lineOf(requests.first(), today), this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        column->addWidget(line);
        // As high as its text is at the width there is, not as it would be in a narrow column.
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
        return;
    }
    m_box = new QComboBox(this);
    m_box->setObjectName(u"requestChoice"_s);
    m_box->setAccessibleName(tr("Care provider"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const StatementRequest &request : requests)
        m_box->addItem(lineOf(request, today));
    setFocusProxy(m_box);
    column->addWidget(m_box);
    connect(m_box, &QComboBox::currentIndexChanged, this, &StatementChoice::chosen);
}

const StatementRequest &StatementChoice::current() const
{
    return m_requests.at(m_box == nullptr ? 0 : m_box->currentIndex());
}

void StatementChoice::hold(bool isHeld)
{
    if (m_box == nullptr)
        return;
    m_box->setDisabled(isHeld);
    m_box->setToolTip(isHeld ? tr("Save what you have changed here before you choose another.")
                             : QString());
}

QList<StatementRequest> openRequests(const QList<StatementRequest> &requests)
{
    QList<StatementRequest> open;
    std::ranges::copy_if(requests, std::back_inserter(open), &StatementRequest::isOpen);
    std::ranges::stable_sort(open, {}, awaitedOn);
    return open;
}

QList<StatementRequest> requestsAllowing(const QList<StatementRequest> &requests,
                                         RequestAction action)
{
    QList<StatementRequest> allowing;
    std::ranges::copy_if(
        requests, std::back_inserter(allowing), [action](const StatementRequest &request) {
            return rules::allowedActions(request.state()).contains(action);
        });
    std::ranges::stable_sort(allowing, {}, awaitedOn);
    return allowing;
}

QDate awaitedOn(const StatementRequest &request)
{
    const auto awaited = rules::awaitedDate(request);
    return awaited ? awaited->due : QDate();
}

StatementRequest asSentOn(QDate sentOn, int termWeeks, const OfficeSettings &settings)
{
    StatementRequest request;
    request.sentOn = sentOn;
    request.termWeeks = termWeeks;
    request.rolls = settings.rollsToWorkingDay;
    if (settings.closedDaysMoveDates)
        request.closedDays = settings.closedDays;
    return request;
}

} // namespace talan::ui
