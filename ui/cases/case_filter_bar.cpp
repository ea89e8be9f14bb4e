#include "ui/cases/case_filter_bar.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSettings>
#include <algorithm>

#include "core/wording/date_words.h"
#include "core/wording/words.h"
#include "ui/desk/desk.h"
#include "ui/kit/date_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/search_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kPauseInTyping = 150; // milliseconds
const QString kOpenCases = u"open"_s;

/// Makes the list that drops down as wide as its texts, while the field itself stays narrow.
void widenPopup(QComboBox *choice)
{
    const int rim = choice->fontMetrics().averageCharWidth() * 5;
    choice->view()->setMinimumWidth(choice->view()->sizeHintForColumn(0) + rim);
}

void choose(QComboBox *choice, const QVariant &value)
{
    choice->setCurrentIndex(std::max(0, choice->findData(value)));
}

bool isChosen(const QComboBox *choice)
{
    return choice->currentIndex() > 0;
}

} // namespace

CaseFilterBar::CaseFilterBar(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    auto *flow = new FlowLayout(this);
    addSearch();
    m_status = addChoice(u"statusFilter"_s, tr("Status"));
    m_handler = addChoice(u"handlerFilter"_s, tr("Handler"));
    m_category = addChoice(u"categoryFilter"_s, tr("Category"));
    m_kind = addChoice(u"kindFilter"_s, tr("Kind of case"));
    m_period = addChoice(u"periodFilter"_s, tr("Received during"));
    m_from = addDate(u"fromFilter"_s, tr("Received from"));
    m_to = addDate(u"toFilter"_s, tr("Received until"));
    m_overdue = new QCheckBox(tr("Only o&verdue"), this);
    m_overdue->setObjectName(u"overdueFilter"_s);
    flow->addWidget(m_overdue);

    fillStatus();
    fillPeriod();
    refreshLists();
    reset();
    listen();
}

void CaseFilterBar::addSearch()
{
    m_search = new SearchField(tr("Number, name, unit or text"), this);
    m_search->setObjectName(u"caseSearch"_s);
    m_search->setAccessibleName(tr("Search among the cases"));
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 34);
    m_search->installEventFilter(this);
    layout()->addWidget(m_search);
}

QComboBox *CaseFilterBar::addChoice(const QString &objectName, const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(objectName);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setMaxVisibleItems(24);
    layout()->addWidget(choice);
    return choice;
}

DateField *CaseFilterBar::addDate(const QString &objectName, const QString &name)
{
    auto *date = new DateField(m_desk.clock().today(), DateLeaning::Back, this);
    date->setName(objectName, name);
    date->setToolTip(name);
    date->setMayBeEmpty(true);
    date->setTerse(true);
    layout()->addWidget(date);
    return date;
}

void CaseFilterBar::fillStatus()
{
    m_status->addItem(tr("All statuses"));
    m_status->addItem(tr("Open cases"), kOpenCases);
    for (const CaseStatus status : kAllCaseStatuses)
        m_status->addItem(displayText(status), storageKey(status).toString());
    m_kind->addItem(tr("All kinds"));
    for (const CaseKind kind : kAllCaseKinds)
        m_kind->addItem(displayText(kind), storageKey(kind).toString());
}

void CaseFilterBar::fillPeriod()
{
    const auto add = [this](const QString &text, Period period) {
        m_period->addItem(text, static_cast<int>(period));
    };
    add(tr("Any time", "cases received at any time"), Period::Any);
    add(tr("This month"), Period::ThisMonth);
    add(tr("Last month"), Period::LastMonth);
    add(tr("This year"), Period::ThisYear);
    add(tr("Last year"), Period::LastYear);
    add(tr("Choose dates", "a period from one date to another"), Period::Chosen);
}

void CaseFilterBar::refreshLists()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const QVariant handler = m_handler->currentData();
    const QVariant category = m_category->currentData();
    fillHandlers();
    fillCategories();
    choose(m_handler, handler);
    choose(m_category, category);
}

void CaseFilterBar::fillHandlers()
{
    m_handler->clear();
    m_handler->addItem(tr("All handlers"));
    m_handler->addItem(tr("My own cases"), m_desk.staff().id.value());
    for (const StaffMember &member : m_desk.lists().staff) {
        if (member.id == m_desk.staff().id)
            continue;
        m_handler->addItem(member.isActive ? member.name : tr("%1 (has left)").arg(member.name),
                           member.id.value());
    }
    m_handler->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_handler->setMinimumContentsLength(14);
    widenPopup(m_handler);
}

void CaseFilterBar::fillCategories()
{
    m_category->clear();
    m_category->addItem(tr("All categories"));
    for (const Category &problem : rules::latestEntries(m_desk.lists().problems)) {
        const bool isMain = rules::mainCode(problem.code) == problem.code;
        const QString text = problem.code + u' ' + problem.label;
        m_category->addItem(isMain ? text : u"    "_s + text, problem.code);
    }
    m_category->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_category->setMinimumContentsLength(16);
    widenPopup(m_category);
}

void CaseFilterBar::listen()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &CaseFilterBar::tellChange);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &SearchField::searchRequested, this, [this] {
        if (m_pause.isActive())
            tellChange();
        emit listWanted();
    });
    for (QComboBox *choice : {m_status, m_handler, m_category, m_kind, m_period})
        connect(choice, &QComboBox::currentIndexChanged, this, &CaseFilterBar::tellChange);
    for (DateField *date : {m_from, m_to})
        connect(date, &DateField::dateChanged, this, &CaseFilterBar::tellChange);
    connect(m_overdue, &QCheckBox::toggled, this, &CaseFilterBar::tellChange);
}

bool CaseFilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        emit listWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void CaseFilterBar::tellChange()
{
    if (m_isQuiet)
        return;
    m_pause.stop();
    const bool isChosenPeriod = m_period->currentData().toInt() == static_cast<int>(Period::Chosen);
    m_from->setVisible(isChosenPeriod);
    m_to->setVisible(isChosenPeriod);
    emit changed();
}

void CaseFilterBar::reset()
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_search->clear();
    m_pause.stop();
    for (QComboBox *choice : {m_status, m_handler, m_category, m_kind, m_period})
        choice->setCurrentIndex(0);
    const QDate today = m_desk.clock().today();
    m_from->setDate(QDate(today.year(), 1, 1));
    m_to->setDate(today);
    m_from->hide();
    m_to->hide();
    m_overdue->setChecked(false);
}

void CaseFilterBar::clear()
{
    reset();
    tellChange();
}

void CaseFilterBar::clearSearch()
{
    m_search->clear();
}

void CaseFilterBar::search(const QString &words)
{
    reset();
    m_search->setText(words);
    tellChange();
}

QString CaseFilterBar::searchWords() const
{
    return m_search->text().trimmed();
}

void CaseFilterBar::showOnlyOverdue()
{
    reset();
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        m_overdue->setChecked(true);
    }
    tellChange();
}

void CaseFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

std::pair<QDate, QDate> CaseFilterBar::period() const
{
    const QDate today = m_desk.clock().today();
    const QDate month(today.year(), today.month(), 1);
    switch (static_cast<Period>(m_period->currentData().toInt())) {
    case Period::Any:
        return {};
    case Period::ThisMonth:
        return {month, month.addMonths(1).addDays(-1)};
    case Period::LastMonth:
        return {month.addMonths(-1), month.addDays(-1)};
    case Period::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case Period::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case Period::Chosen:
        // Whichever way round the two dates were set; one that is left out sets no limit.
        if (m_from->date().isValid() && m_to->date().isValid())
            return std::minmax(m_from->date(), m_to->date());
        return {m_from->date(), m_to->date()};
    }
    Q_UNREACHABLE();
}

CaseQuery CaseFilterBar::applied(CaseQuery query) const
{
    const QString status = m_status->currentData().toString();
    query.onlyOpen = status == kOpenCases;
    query.status = caseStatusFromKey(status);
    query.handler = StaffId(m_handler->currentData().toLongLong());
    query.withStandIns = query.handler == m_desk.staff().id;
    query.category = m_category->currentData().toString();
    query.kind = caseKindFromKey(m_kind->currentData().toString());
    query.onlyOverdue = m_overdue->isChecked();
    const auto [from, to] = period();
    query.receivedFrom = from;
    query.receivedTo = to;
    query.search = searchWords();
    return query;
}

bool CaseFilterBar::isFiltering() const
{
    return !searchWords().isEmpty() || m_overdue->isChecked() || isChosen(m_status) ||
           isChosen(m_handler) || isChosen(m_category) || isChosen(m_kind) || isChosen(m_period);
}

QStringList CaseFilterBar::inWords() const
{
    QStringList words;
    if (!searchWords().isEmpty())
        words.append(tr("“%1”", "searched words in quotation marks").arg(searchWords()));
    for (const QComboBox *choice : {m_status, m_handler, m_category, m_kind}) {
        if (isChosen(choice))
            words.append(choice->currentText().trimmed());
    }
    if (const auto [from, to] = period(); from.isValid())
        words.append(tr("received %1 to %2").arg(isoText(from), isoText(to)));
    if (m_overdue->isChecked())
        words.append(tr("only overdue", "one of the filters in use"));
    return words;
}

void CaseFilterBar::save(QSettings &settings) const
{
    settings.setValue(u"status"_s, m_status->currentData());
    settings.setValue(u"handler"_s, m_handler->currentData());
    settings.setValue(u"category"_s, m_category->currentData());
    settings.setValue(u"kind"_s, m_kind->currentData());
    settings.setValue(u"period"_s, m_period->currentData());
    settings.setValue(u"from"_s, isoText(m_from->date()));
    settings.setValue(u"to"_s, isoText(m_to->date()));
    settings.setValue(u"overdue"_s, m_overdue->isChecked());
}

void CaseFilterBar::restore(const QSettings &settings)
{
    reset();
    {
        const QScopedValueRollback quiet(m_isQuiet, true);
        choose(m_status, settings.value(u"status"_s));
        // Settings files give numbers back as text.
        choose(m_handler, settings.value(u"handler"_s).toLongLong());
        choose(m_category, settings.value(u"category"_s).toString());
        choose(m_kind, settings.value(u"kind"_s));
        choose(m_period, settings.value(u"period"_s).toInt());
        const QDate from = settings.value(u"from"_s).toDate();
        const QDate to = settings.value(u"to"_s).toDate();
        if (from.isValid() && to.isValid()) {
            m_from->setDate(from);
            m_to->setDate(to);
        }
        m_overdue->setChecked(settings.value(u"overdue"_s).toBool());
    }
    tellChange();
}

} // namespace talan::ui
