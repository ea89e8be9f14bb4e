#include "ui/office/closed_days_entry.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/base/field_text.h"
#include "core/wording/date_words.h"
#include "ui/kit/date_field.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kMostLines = 5;

/// The days with one more; a day that is there already gets the new name.
QList<ClosedDay> with(QList<ClosedDay> days, const ClosedDay &added)
{
    if (!added.day.isValid() || added.name.isEmpty())
        return days;
    const auto place = std::ranges::lower_bound(days, added.day, {}, &ClosedDay::day);
    if (place != days.end() && place->day == added.day)
        place->name = added.name;
    else
        days.insert(place, added);
    return days;
}

} // namespace

ClosedDaysEntry::ClosedDaysEntry(QDate today, const Words &words, QWidget *parent)
    : FormEntry(words, parent)
    , m_today(today)
    , m_list(new QListWidget(this))
    , m_day(new DateField(today, DateLeaning::Ahead, this))
    , m_name(new QLineEdit(this))
    , m_add(new QPushButton(tr("Add the day"), this))
    , m_remove(new QPushButton(tr("Take the day away"), this))
{
    m_list->setObjectName(words.name + u"List"_s);
    m_list->setAccessibleName(tr("Closed days"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_day->setMayBeEmpty(true);
    m_day->setName(words.name, tr("Closed day"));
    m_name->setObjectName(words.name + u"Name"_s);
    m_name->setAccessibleName(tr("What the closed day is called"));
    m_name->setPlaceholderText(tr("What it is called: Planning day"));
    m_name->setMaxLength(static_cast<int>(kLongestLine));
    m_add->setObjectName(words.name + u"Add"_s);
    m_remove->setObjectName(words.name + u"Remove"_s);
    setControl(m_day->edit(), makeShown());
    listen();
    showDays();
}

QWidget *ClosedDaysEntry::makeShown()
{
    auto *shown = new QWidget(this);
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    column->addWidget(m_list);
    column->addWidget(m_day);
    column->addWidget(m_name);
    column->addLayout(buttons);
    setTabOrder(m_list, m_day->edit());
    setTabOrder(m_name, m_add);
    setTabOrder(m_add, m_remove);
    return shown;
}

void ClosedDaysEntry::listen()
{
    const auto tell = [this] {
        adapt();
        if (!m_isShowing)
            emit edited();
    };
    connect(m_day, &DateField::dateChanged, this, tell);
    connect(m_name, &QLineEdit::textChanged, this, tell);
    connect(m_name, &QLineEdit::returnPressed, this, &ClosedDaysEntry::add);
    connect(m_add, &QPushButton::clicked, this, &ClosedDaysEntry::add);
    connect(m_remove, &QPushButton::clicked, this, &ClosedDaysEntry::removeChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &ClosedDaysEntry::adapt);
    auto *remove = new QAction(m_remove->text(), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &ClosedDaysEntry::removeChosen);
}

QVariant ClosedDaysEntry::value() const
{
    return QVariant::fromValue(
        with(m_days, {.day = m_day->date(), .name = cleanLine(m_name->text())}));
}

void ClosedDaysEntry::setValue(const QVariant &value)
{
    const auto days = value.value<QList<ClosedDay>>();
    const auto shown = this->value().value<QList<ClosedDay>>();
    // What was typed is in the list now, or somebody wants the list as it is stored. A day that has
    // no name yet is still being typed.
    const bool isTypedOver = shown != days || shown != m_days;
    const bool isNew = days != m_days;
    m_days = days;
    if (isTypedOver) {
        m_isShowing = true;
        m_name->clear();
        m_day->setDate({});
        m_isShowing = false;
    }
    if (isNew)
        showDays();
}

QString ClosedDaysEntry::wordsFor(const QVariant &value) const
{
    QStringList days;
    const auto closedDays = value.value<QList<ClosedDay>>();
    for (const ClosedDay &closed : closedDays)
        days.append(dayText(closed.day, m_today) + u' ' + closed.name);
    return days.isEmpty() ? tr("no closed days") : days.join(u", "_s);
}

void ClosedDaysEntry::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    adapt();
}

void ClosedDaysEntry::add()
{
    const auto days = value().value<QList<ClosedDay>>();
    if (days == m_days)
        return;
    setValue(QVariant::fromValue(days));
    m_day->edit()->setFocus();
    emit edited();
}

void ClosedDaysEntry::removeChosen()
{
    const int row = m_list->currentRow();
    if (m_isLocked || row < 0)
        return;
    m_days.removeAt(row);
    showDays();
    m_list->setCurrentRow(std::min<int>(row, static_cast<int>(m_days.size()) - 1));
    emit edited();
}

void ClosedDaysEntry::showDays()
{
    m_list->clear();
    for (const ClosedDay &closed : std::as_const(m_days))
        m_list->addItem(dayText(closed.day, m_today) + u"  "_s + closed.name);
    m_list->setVisible(!m_days.isEmpty());
    const auto lines = std::min<qsizetype>(m_days.size(), kMostLines);
    m_list->setFixedHeight(static_cast<int>(lines) * rowHeight(m_list) + 2 * m_list->frameWidth());
    adapt();
}

void ClosedDaysEntry::adapt()
{
    m_day->setVisible(!m_isLocked);
    m_name->setVisible(!m_isLocked);
    m_add->setVisible(!m_isLocked);
    m_add->setEnabled(m_day->date().isValid() && !cleanLine(m_name->text()).isEmpty());
    m_remove->setVisible(!m_isLocked && !m_days.isEmpty());
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

} // namespace talan::ui
