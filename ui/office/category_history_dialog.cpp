#include "ui/office/category_history_dialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "core/wording/date_words.h"
#include "ui/kit/fitting_scroll_area.h"
#include "ui/kit/labels.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/table_copy.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

QStringList headings()
{
    return {CategoryHistoryDialog::tr("From", "heading: first day of validity"),
            CategoryHistoryDialog::tr("Until", "heading: last day of validity"),
            CategoryHistoryDialog::tr("Name", "of a category"),
            CategoryHistoryDialog::tr("Written by", "heading: who and when")};
}

QString writtenText(const HistoricEntry &historic)
{
    if (historic.writtenAt.isNull())
        return CategoryHistoryDialog::tr("Came with Talan", "a category nobody has written");
    return historic.writtenBy + u", "_s + instantText(historic.writtenAt);
}

QStringList cells(const HistoricEntry &historic)
{
    const Category &entry = historic.entry;
    return {isoText(entry.validFrom),
            entry.validTo.isValid() ? isoText(entry.validTo) : u"–"_s,
            entry.label,
            writtenText(historic)};
}

} // namespace

CategoryHistoryDialog::CategoryHistoryDialog(Desk &desk,
                                             ReferenceList list,
                                             const Category &entry,
                                             QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(new QTableWidget(this))
    , m_definition(new SecondaryLabel({}, this))
{
    setObjectName(u"categoryHistoryDialog"_s);
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What %1 has been called", "code").arg(entry.code));
    build(tr("%1 %2 through the years", "code, name").arg(entry.code, entry.label));
    m_desk.read(
        this,
        [list, code = entry.code](storage::Database &database) {
            return categoryHistory(database, list, code);
        },
        [this](const Result<QList<HistoricEntry>> &history) {
            if (history)
                showHistory(*history);
            else
                m_desk.fail(Activity::OpeningFile, history.error());
        });
}

void CategoryHistoryDialog::build(const QString &heading)
{
    m_table->setObjectName(u"categoryHistoryTable"_s);
    m_table->setAccessibleName(heading);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->setHorizontalHeader(new RowHeader(m_table));
    m_table->setColumnCount(static_cast<int>(headings().size()));
    m_table->setHorizontalHeaderLabels(headings());
    m_table->horizontalHeader()->setVisible(true);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->installEventFilter(this);
    m_definition->setObjectName(u"historicDefinition"_s);
    m_definition->setWordWrap(true);
    m_definition->setTextFormat(Qt::PlainText);
    connect(
        m_table, &QTableWidget::itemSelectionChanged, this, &CategoryHistoryDialog::showDefinition);

    auto *close = new QPushButton(tr("Close", "a window that only shows something"), this);
    close->setObjectName(u"closeHistory"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    auto *title = new Headline(heading, this);
    title->setWordWrap(true);
    column->addWidget(title);
    column->addWidget(m_table, 1);
    column->addWidget(m_definition);
    column->addLayout(buttons);
    m_table->setFocus();
}

void CategoryHistoryDialog::showHistory(const QList<HistoricEntry> &history)
{
    m_history = history;
    m_table->setRowCount(static_cast<int>(history.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList texts = cells(history.at(row));
        for (int column = 0; column < m_table->columnCount(); ++column) {
            auto *cell = new QTableWidgetItem(texts.at(column));
            cell->setToolTip(texts.at(column));
            m_table->setItem(row, column, cell);
        }
    }
    m_table->selectRow(0);
    adaptSize();
}

void CategoryHistoryDialog::showDefinition()
{
    const int row = m_table->currentRow();
    const QString text =
        row >= 0 && row < m_history.size() ? m_history.at(row).entry.definition : QString();
    m_definition->setText(text.isEmpty() ? tr("Without an explanation.", "a category") : text);
}

void CategoryHistoryDialog::adaptSize()
{
    constexpr int kColumnGap = 16;
    constexpr int kMostLetters = 44;
    constexpr int kFewestRows = 3;
    const int widest = kMostLetters * fontMetrics().averageCharWidth();
    const int height = rowHeight(m_table);
    m_table->verticalHeader()->setDefaultSectionSize(height);
    int width = 2 * m_table->frameWidth();
    const QAbstractItemView *table = m_table;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int needed = std::max(table->sizeHintForColumn(column),
                                    m_table->horizontalHeader()->sectionSizeHint(column));
        m_table->setColumnWidth(column, std::min(needed, widest) + kColumnGap);
        width += m_table->columnWidth(column);
    }
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              std::max(kFewestRows, m_table->rowCount()) * height);
    const QSize room = screen()->availableSize() * 0.9;
    const QMargins margins = layout()->contentsMargins();
    resize(
        std::min(std::max(this->width(), width + margins.left() + margins.right()), room.width()),
        std::min(std::max(this->height(), layout()->totalSizeHint().height()), room.height()));
}

bool CategoryHistoryDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isCopy = event->type() == QEvent::KeyPress &&
                        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy);
    if (watched != m_table || !isCopy)
        return QDialog::eventFilter(watched, event);
    copySelectedRows(*m_table);
    return true;
}

} // namespace talan::ui
