#include "ui/deadlines/provider_panel.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "core/wording/record_words.h"
#include "ui/cases/case_row_keys.h"
#include "ui/deadlines/provider_request_model.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/table_copy.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// A table whose letters are keys for actions.
class RequestTable final : public QTableView
{
public:
    using QTableView::QTableView;
    void keyboardSearch(const QString &) override {}
};

QString runningText(const ProviderRequests &requests)
{
    if (requests.total == 0)
        return ProviderPanel::tr("No answer is awaited.");
    QString text = requests.total == 1
                       ? ProviderPanel::tr("1 answer is awaited")
                       : ProviderPanel::tr("%1 answers are awaited").arg(requests.total);
    if (requests.unnamed == 1)
        text += ProviderPanel::tr("; 1 concerns a protected person and is not listed");
    else if (requests.unnamed > 1)
        text += ProviderPanel::tr("; %1 concern protected persons and are not listed")
                    .arg(requests.unnamed);
    if (const auto further = requests.total - requests.unnamed - requests.rows.size(); further > 0)
        text += ProviderPanel::tr("; the first %1 are listed").arg(requests.rows.size());
    return text + u'.';
}

} // namespace

ProviderPanel::ProviderPanel(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new ProviderRequestModel(desk, this))
    , m_name(new Headline({}, this))
    , m_words(new QLabel(this))
    , m_running(new SecondaryLabel({}, this))
    , m_table(new RequestTable(this))
{
    setObjectName(u"providerPanel"_s);
    m_name->setObjectName(u"providerName"_s);
    m_name->setWordWrap(true);
    m_words->setObjectName(u"providerWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_running->setObjectName(u"providerRunning"_s);
    m_running->setWordWrap(true);
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_words);
    column->addWidget(m_running);
    column->addWidget(m_table, 1);
    column->addStretch();
    setFocusProxy(m_table);
    adaptSizes();
    clear();
}

void ProviderPanel::buildTable()
{
    m_table->setObjectName(u"providerRequests"_s);
    m_table->setAccessibleName(tr("Running requests to this provider"));
    m_table->setWhatsThis(
        tr("Statement requests that are not answered yet. Enter opens the case."));
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
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *keys = new CaseRowKeys(m_desk, *m_table, [this] { return currentRow(); });
    connect(keys, &CaseRowKeys::openRequested, this, &ProviderPanel::openCaseRequested);
    auto *copy = keys->add(u"copyRows"_s, tr("Copy rows"), {QKeySequence::Copy});
    copy->setIcon(icon(u"copy"_s));
    connect(copy, &QAction::triggered, this, [this] { copySelectedRows(*m_table); });
}

void ProviderPanel::clear()
{
    ++m_question;
    m_unit = {};
    m_model->show({});
    m_name->hide();
    m_running->hide();
    m_table->hide();
    m_words->setText(tr("Choose a provider to see how it answers."));
}

void ProviderPanel::show(const ProviderRecord &record, const QString &path)
{
    const int question = ++m_question;
    m_unit = record.unit;
    m_name->setText(rules::unitTrail(path));
    m_name->show();
    m_words->setText(recordText(record));
    const auto job = [unit = record.unit](storage::Database &database) {
        return runningRequests(database, unit);
    };
    m_desk.read(this, job, [this, question](const Result<ProviderRequests> &requests) {
        if (question != m_question)
            return;
        if (requests)
            take(*requests);
        else
            m_desk.fail(Activity::ReadingCases, requests.error());
    });
}

void ProviderPanel::take(const ProviderRequests &requests)
{
    m_running->setText(runningText(requests));
    m_running->show();
    m_model->show(requests.rows);
    const bool hadFocus = m_table->hasFocus();
    m_table->setVisible(!requests.rows.isEmpty());
    if (!requests.rows.isEmpty() && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (requests.rows.isEmpty() && hadFocus)
        emit leftByKey();
    adaptSizes();
    emit shown();
}

void ProviderPanel::adaptSizes()
{
    const int height = rowHeight(m_table);
    m_table->verticalHeader()->setMinimumSectionSize(height);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    const int digit = m_table->fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(digit * 4);
    header->resizeSection(ProviderRequestModel::Due, digit * 28);
    header->resizeSection(ProviderRequestModel::Number, digit * 16);
    header->resizeSection(ProviderRequestModel::Sent, digit * 14);
    header->resizeSection(ProviderRequestModel::Reminders, digit * 14);
    header->setSectionResizeMode(ProviderRequestModel::Unit, QHeaderView::Stretch);
    header->resizeSection(ProviderRequestModel::Patient, digit * 24);
    // What has no room goes, the least needed first.
    constexpr int kRoomForAll = 130;
    constexpr int kRoomForMost = 100;
    header->setSectionHidden(ProviderRequestModel::Sent, width() < digit * kRoomForAll);
    header->setSectionHidden(ProviderRequestModel::Reminders, width() < digit * kRoomForAll);
    header->setSectionHidden(ProviderRequestModel::Patient, width() < digit * kRoomForMost);
}

void ProviderPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptSizes();
}

void ProviderPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptSizes();
}

void ProviderPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leftByKey();
    else
        QWidget::keyPressEvent(event);
}

const CaseRow *ProviderPanel::currentRow() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model->requestAt(current.row()).row : nullptr;
}

} // namespace talan::ui
