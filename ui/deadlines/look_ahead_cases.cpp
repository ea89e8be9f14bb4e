#include "ui/deadlines/look_ahead_cases.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/cases/case_row_keys.h"
#include "ui/deadlines/look_ahead_case_model.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/table_copy.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// A table whose letters are keys for actions.
class DeadlineTable final : public QTableView
{
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &) override {}
};

} // namespace

LookAheadCases::LookAheadCases(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new LookAheadCaseModel(desk, this))
    , m_table(new DeadlineTable(this))
    , m_words(new SectionLabel(tr("Choose a week of somebody to see its cases."), this))
{
    setObjectName(u"lookAheadCases"_s);
    m_words->setObjectName(u"cellWords"_s);
    m_words->setWordWrap(true);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_table, 1);
    m_table->hide();
    column->addStretch();
    setFocusProxy(m_table);
    adaptSizes();
}

void LookAheadCases::buildTable()
{
    m_table->setObjectName(u"cellCases"_s);
    m_table->setAccessibleName(tr("Cases of the chosen week"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalHeader(new RowHeader(m_table));
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *keys = new CaseRowKeys(m_desk, *m_table, [this] { return currentRow(); });
    connect(keys, &CaseRowKeys::openRequested, this, &LookAheadCases::openCaseRequested);
    auto *copy = keys->add(u"copyRows"_s, tr("Copy rows"), {QKeySequence::Copy});
    copy->setIcon(icon(u"copy"_s));
    connect(copy, &QAction::triggered, this, [this] { copySelectedRows(*m_table); });
}

void LookAheadCases::show(const LookAheadCell &cell, const QString &words, bool takesFocus)
{
    const int question = ++m_question;
    m_cell = cell;
    m_words->setText(words);
    const auto job = [cell, now = m_desk.clock().now()](storage::Database &database) {
        return deadlinesOf(database, cell, now);
    };
    m_desk.read(
        this, job, [this, question, takesFocus](const Result<QList<LookAheadDeadline>> &deadlines) {
            if (question != m_question)
                return;
            if (deadlines)
                take(*deadlines, takesFocus);
            else
                m_desk.fail(Activity::ReadingCases, deadlines.error());
        });
}

void LookAheadCases::take(const QList<LookAheadDeadline> &deadlines, bool takesFocus)
{
    const int before = m_table->currentIndex().row();
    const bool hadFocus = m_table->hasFocus();
    m_model->show(deadlines);
    m_table->setVisible(!deadlines.isEmpty());
    if (!deadlines.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(std::clamp(before, 0, m_model->rowCount() - 1));
    adaptSizes();
    if (takesFocus && !deadlines.isEmpty())
        m_table->setFocus(Qt::OtherFocusReason);
    else if (deadlines.isEmpty() && hadFocus)
        emit leftByKey();
    emit shown();
}

void LookAheadCases::adaptSizes()
{
    const int height = rowHeight(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const int digit = m_table->fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(digit * 4);
    header->setStretchLastSection(true);
    header->resizeSection(LookAheadCaseModel::Due, digit * 16);
    header->resizeSection(LookAheadCaseModel::What, digit * 26);
    header->resizeSection(LookAheadCaseModel::Number, digit * 16);
    header->resizeSection(LookAheadCaseModel::Patient, digit * 24);
    // What has no room goes, the least needed first.
    constexpr int kRoomForUnit = 100;
    constexpr int kRoomForPatient = 80;
    header->setSectionHidden(LookAheadCaseModel::Unit, width() < digit * kRoomForUnit);
    header->setSectionHidden(LookAheadCaseModel::Patient, width() < digit * kRoomForPatient);
}

void LookAheadCases::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptSizes();
}

void LookAheadCases::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptSizes();
}

void LookAheadCases::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leftByKey();
    else
        QWidget::keyPressEvent(event);
}

const CaseRow *LookAheadCases::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->deadlineAt(current.row()).row : nullptr;
}

} // namespace talan::ui
