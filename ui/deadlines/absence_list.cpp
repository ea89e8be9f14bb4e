#include "ui/deadlines/absence_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/deadlines/absence_dialog.h"
#include "ui/deadlines/absence_take_over.h"
#include "ui/deadlines/absence_words.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QDate firstDayOf(const std::variant<Absence, StandIn> &line)
{
    return std::visit([](const auto &plan) { return plan.from; }, line);
}

/// Whether two lines are about the same row of the file.
bool isSame(const std::variant<Absence, StandIn> &one, const std::variant<Absence, StandIn> &other)
{
    if (one.index() != other.index())
        return false;
    if (const auto *absence = std::get_if<Absence>(&one))
        return absence->id == std::get<Absence>(other).id;
    return std::get<StandIn>(one).id == std::get<StandIn>(other).id;
}

} // namespace

AbsenceList::AbsenceList(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this))
    , m_empty(
          new SecondaryLabel(tr("Nobody is away in these weeks. “Plan absence” adds one."), this))
    , m_change(new QPushButton(tr("Ch&ange …", "an absence"), this))
    , m_remove(new QPushButton(tr("&Remove", "an absence"), this))
    , m_giveBack(new QPushButton(tr("&Give back", "cases of a colleague"), this))
{
    setObjectName(u"absenceList"_s);
    build();
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, &AbsenceList::adaptToLine);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &AbsenceList::changeCurrent);
    connect(m_change, &QPushButton::clicked, this, &AbsenceList::changeCurrent);
    connect(m_remove, &QPushButton::clicked, this, &AbsenceList::removeCurrent);
    connect(m_giveBack, &QPushButton::clicked, this, &AbsenceList::removeCurrent);
    fill();
}

void AbsenceList::build()
{
    m_list->setObjectName(u"absences"_s);
    m_list->setAccessibleName(tr("Absence and stand-ins"));
    m_list->setWhatsThis(tr("Who is away, and who follows whose cases. Enter changes an absence, "
                            "Delete removes it or gives the cases back."));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty->setObjectName(u"noAbsences"_s);
    m_empty->setWordWrap(true);
    m_change->setObjectName(u"changeAbsence"_s);
    m_remove->setObjectName(u"removeAbsence"_s);
    m_giveBack->setObjectName(u"giveBack"_s);

    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_change, m_remove, m_giveBack})
        buttons->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new SectionLabel(tr("Absence and stand-ins"), this));
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
}

void AbsenceList::show(const LookAhead &ahead)
{
    const auto *before = currentLine();
    const auto kept = before ? std::optional(*before) : std::nullopt;
    m_lines.clear();
    for (const Absence &absence : ahead.absences)
        m_lines.append(absence);
    for (const StandIn &standIn : ahead.standIns)
        m_lines.append(standIn);
    std::ranges::stable_sort(m_lines, {}, firstDayOf);
    fill();
    const auto same = kept ? std::ranges::find_if(
                                 m_lines, [&kept](const Line &line) { return isSame(line, *kept); })
                           : m_lines.end();
    m_list->setCurrentRow(same == m_lines.end() ? 0 : static_cast<int>(same - m_lines.begin()));
    adaptToLine();
}

void AbsenceList::fill()
{
    m_list->clear();
    for (const Line &line : std::as_const(m_lines))
        m_list->addItem(textOf(line));
    m_empty->setVisible(m_lines.isEmpty());
    m_list->setVisible(!m_lines.isEmpty());
    adaptSize();
    adaptToLine();
}

QString AbsenceList::textOf(const Line &line) const
{
    const auto &staff = m_desk.lists().staff;
    const QDate today = m_desk.clock().today();
    if (const auto *absence = std::get_if<Absence>(&line))
        return absenceText(*absence, staff, today);
    return standInText(std::get<StandIn>(line), staff, today);
}

const AbsenceList::Line *AbsenceList::currentLine() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

bool AbsenceList::mayChange(const Line &line) const
{
    const StaffId own = m_desk.staff().id;
    if (m_desk.staff().role >= StaffRole::Head)
        return true;
    if (const auto *absence = std::get_if<Absence>(&line))
        return absence->staff == own;
    const auto &standIn = std::get<StandIn>(line);
    return standIn.standIn == own || standIn.absent == own;
}

void AbsenceList::adaptToLine()
{
    const Line *line = currentLine();
    const bool isAbsence = line && std::holds_alternative<Absence>(*line);
    const bool isAllowed = line && mayChange(*line);
    m_change->setVisible(isAbsence);
    m_remove->setVisible(isAbsence);
    m_giveBack->setVisible(line && !isAbsence);
    for (QPushButton *button : {m_change, m_remove, m_giveBack}) {
        button->setEnabled(isAllowed);
        button->setToolTip(isAllowed || !line
                               ? QString()
                               : tr("The head of the office and administrators plan for others."));
    }
}

void AbsenceList::adaptSize()
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, rowHeight(m_list)});
}

void AbsenceList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptSize();
}

bool AbsenceList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        changeCurrent();
        return true;
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void AbsenceList::changeCurrent()
{
    const Line *line = currentLine();
    const auto *absence = line ? std::get_if<Absence>(line) : nullptr;
    if (!absence)
        return;
    if (!mayChange(*line))
        return m_desk.say(tr("The head of the office and administrators plan for others."));
    (new AbsenceDialog(m_desk, *absence, window()))->open();
}

void AbsenceList::removeCurrent()
{
    const Line *line = currentLine();
    if (!line)
        return;
    if (!mayChange(*line))
        return m_desk.say(tr("The head of the office and administrators plan for others."));
    if (const auto *absence = std::get_if<Absence>(line))
        removeAbsenceSaying(m_desk, this, *absence);
    else
        giveBackSaying(m_desk, this, std::get<StandIn>(*line));
}

} // namespace talan::ui
