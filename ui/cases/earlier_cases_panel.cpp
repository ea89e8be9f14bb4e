#include "ui/cases/earlier_cases_panel.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>

#include "core/people/identity_number.h"
#include "core/wording/words.h"
#include "ui/desk/desk.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

constexpr auto kResting = 200ms;

} // namespace

EarlierCasesPanel::EarlierCasesPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_heading(new SectionLabel({}, this))
    , m_words(new SecondaryLabel({}, this))
    , m_list(new QListWidget(this))
    , m_open(new QPushButton(tr("Open  Alt+S", "opens the marked earlier case"), this))
{
    setObjectName(u"earlierCases"_s);
    m_words->setObjectName(u"earlierCasesWords"_s);
    m_words->setWordWrap(true);
    m_list->setObjectName(u"earlierCasesList"_s);
    m_list->setAccessibleName(tr("Earlier cases of the same person"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_open->setObjectName(u"openEarlierCase"_s);
    m_open->setShortcut(QKeySequence(Qt::ALT | Qt::Key_S));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_words);
    column->addWidget(m_list);
    column->addWidget(m_open, 0, Qt::AlignLeading);

    m_resting.setSingleShot(true);
    m_resting.setInterval(kResting);
    connect(&m_resting, &QTimer::timeout, this, &EarlierCasesPanel::look);
    connect(m_list, &QListWidget::itemActivated, this, &EarlierCasesPanel::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &EarlierCasesPanel::openCurrent);
    showCases({});
}

void EarlierCasesPanel::lookFor(const QList<Somebody> &persons)
{
    QList<Sought> all;
    for (const Somebody &person : persons) {
        const auto number = rules::readIdentityNumber(person.number, m_desk.clock().today());
        const bool isOfPerson = number.isValid && number.kind != IdentityKind::Organisationsnummer;
        const Sought sought{isOfPerson ? number.normalised : QString(), person.name.simplified()};
        if (sought != Sought())
            all.append(sought);
    }
    if (all == m_sought)
        return;
    m_sought = all;
    m_resting.start();
}

Result<QList<CaseRow>> EarlierCasesPanel::read(storage::Database &database,
                                               const QList<Sought> &sought,
                                               bool seesProtected)
{
    QList<CaseRow> all;
    for (const Sought &person : sought) {
        const auto rows = earlierCases(database, person.number, person.name, seesProtected);
        if (!rows)
            return rows.error();
        for (const CaseRow &row : *rows) {
            if (std::ranges::find(all, row.id, &CaseRow::id) == all.end())
                all.append(row);
        }
    }
    return all;
}

void EarlierCasesPanel::look()
{
    if (m_sought.isEmpty()) {
        showCases({});
        return;
    }
    m_desk.read(
        this,
        [sought = m_sought, seesProtected = m_desk.staff().seesProtected](
            storage::Database &database) { return read(database, sought, seesProtected); },
        [this, sought = m_sought](const Result<QList<CaseRow>> &rows) {
            // An answer about what stood here before is of no use any more.
            if (sought == m_sought && rows)
                showCases(*rows);
        });
}

void EarlierCasesPanel::showCases(const QList<CaseRow> &rows)
{
    m_rows = rows;
    m_list->clear();
    for (const CaseRow &row : rows)
        new QListWidgetItem(lineFor(row), m_list);
    if (!rows.isEmpty())
        m_list->setCurrentRow(0);
    m_heading->setText(headingText());
    m_words->setText(rows.isEmpty()
                         ? (m_sought.isEmpty() ? tr("When you type a number or a name, earlier "
                                                    "cases of the same person come here.")
                                               : tr("No earlier cases."))
                         : tr("Earlier cases: %1", "%1 is how many").arg(rows.size()));
    m_list->setVisible(!rows.isEmpty());
    m_open->setVisible(!rows.isEmpty());
    constexpr qsizetype kMostShown = 6;
    const int lines = static_cast<int>(std::min(rows.size(), kMostShown));
    if (lines > 0)
        m_list->setFixedHeight(lines * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 4);
    emit found(static_cast<int>(rows.size()));
}

void EarlierCasesPanel::openCurrent()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_rows.size())
        emit openRequested(m_rows.at(row).id);
}

QString EarlierCasesPanel::lineFor(const CaseRow &row) const
{
    const QString about =
        row.category.isEmpty()
            ? row.title
            : shownCategory(row.category, m_desk.lists().problems, officeDate(row.receivedAt));
    return u"%1  %2\n%3"_s.arg(row.number, displayText(row.status).toLower(), about).trimmed();
}

QString EarlierCasesPanel::headingText() const
{
    // A name is no proof: two people may bear the same.
    const bool isByName =
        !m_rows.isEmpty() &&
        std::ranges::all_of(m_sought, [](const Sought &sought) { return sought.number.isEmpty(); });
    return isByName ? tr("Same name") : tr("Same person");
}

} // namespace talan::ui
