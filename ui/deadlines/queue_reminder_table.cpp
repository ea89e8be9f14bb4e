#include "ui/deadlines/queue_reminder_table.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

#include "ui/deadlines/queue_reminder_model.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/row_header.h"
#include "ui/kit/typed_date.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kSideSpace = 8; // that of RowDelegate's cells
constexpr int kMostLines = 10;

/// Draws the lines, the first cell with its tick, and reads typed dates.
class ReminderDelegate final : public QStyledItemDelegate
{
public:
    ReminderDelegate(QDate today, QueueReminderModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_today(today)
        , m_model(model)
    {}

    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (index.column() != QueueReminderModel::CaseColumn) {
            m_cells.paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem text = option;
        QStyleOptionViewItem tick = option;
        tick.rect = tickPlace(option);
        text.rect.setLeft(tick.rect.right());
        // The ground of the whole cell first; the text's own lies on it unseen.
        painter->save();
        paintRowGround(painter, option, true);
        painter->restore();
        m_cells.paint(painter, text, index);
        if (!index.flags().testFlag(Qt::ItemIsUserCheckable))
            return;
        const bool isOn = index.data(Qt::CheckStateRole).value<Qt::CheckState>() == Qt::Checked;
        tick.state.setFlag(QStyle::State_On, isOn);
        tick.state.setFlag(QStyle::State_Off, !isOn);
        tick.state.setFlag(QStyle::State_HasFocus, false);
        const QWidget *widget = option.widget;
        widget->style()->drawPrimitive(
            QStyle::PE_IndicatorItemViewItemCheck, &tick, painter, widget);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = m_cells.sizeHint(option, index);
        const bool hasTick = index.column() == QueueReminderModel::CaseColumn;
        return hasTick ? size + QSize(tickPlace(option).width() + kSideSpace, 0) : size;
    }

    bool editorEvent(QEvent *event,
                     QAbstractItemModel *model,
                     const QStyleOptionViewItem &option,
                     const QModelIndex &index) override
    {
        const bool isClick = event->type() == QEvent::MouseButtonRelease &&
                             index.column() == QueueReminderModel::CaseColumn;
        if (!isClick)
            return QStyledItemDelegate::editorEvent(event, model, option, index);
        const QPoint place = static_cast<QMouseEvent *>(event)->pos();
        if (place.x() > tickPlace(option).right())
            return false;
        m_model.toggle(index.row());
        return true;
    }

    QWidget *
    createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setObjectName(u"dateEditor"_s);
        edit->setAccessibleName(QueueReminderTable::tr("New date"));
        return edit;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *edit = qobject_cast<QLineEdit *>(editor);
        edit->setText(index.data(Qt::EditRole).toString());
        edit->selectAll();
    }

    /// What is no date leaves the one before.
    void setModelData(QWidget *editor,
                      QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        const QString typed = qobject_cast<QLineEdit *>(editor)->text();
        const auto day = readTypedDate(
            typed, {.today = m_today, .from = m_today, .leaning = DateLeaning::Ahead});
        if (day)
            model->setData(index, *day, Qt::EditRole);
    }

private:
    QRect tickPlace(const QStyleOptionViewItem &option) const
    {
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
        return {option.rect.left() + kSideSpace, option.rect.center().y() - side / 2, side, side};
    }

    QDate m_today;
    QueueReminderModel &m_model;
    RowDelegate m_cells;
};

} // namespace

QueueReminderTable::QueueReminderTable(QueueReminderModel &model, QDate today, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"reminderTable"_s);
    setAccessibleName(tr("Reminders to send"));
    setWhatsThis(tr("Each line is a reminder that would be sent today. Space takes it out or in "
                    "again, F2 changes its new date."));
    setModel(&model);
    setItemDelegate(new ReminderDelegate(today, model, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalHeader(new RowHeader(this));
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(ui::rowHeight(this));
    verticalHeader()->setDefaultSectionSize(ui::rowHeight(this));
    connect(&model, &QAbstractItemModel::modelReset, this, &QueueReminderTable::fitColumns);
    fitColumns();
}

/// The unit gives way first: the line beneath the table names it too.
void QueueReminderTable::fitColumns()
{
    const auto digits = [this](int count) { return fontMetrics().horizontalAdvance(u'0') * count; };
    const auto heading = [this](int column) { return horizontalHeader()->sectionSizeHint(column); };
    const int number = heading(QueueReminderModel::NumberColumn);
    const int date = std::max(digits(12), heading(QueueReminderModel::DateColumn));
    const int room = viewport()->width() - digits(20) - number - date - digits(22);
    setColumnHidden(QueueReminderModel::UnitColumn, room < digits(10));
    setColumnWidth(QueueReminderModel::CaseColumn, digits(20));
    setColumnWidth(QueueReminderModel::UnitColumn, std::clamp(room, digits(10), digits(34)));
    setColumnWidth(QueueReminderModel::NumberColumn, number);
    setColumnWidth(QueueReminderModel::DateColumn, date);
}

void QueueReminderTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

QSize QueueReminderTable::sizeHint() const
{
    const int lines = std::clamp(m_model.rowCount(), 3, kMostLines);
    const int width = fontMetrics().horizontalAdvance(u'0') * 100;
    return {width, (lines + 1) * ui::rowHeight(this) + 4};
}

void QueueReminderTable::keyPressEvent(QKeyEvent *event)
{
    const int line = currentIndex().row();
    if (event->key() == Qt::Key_Space && line >= 0) {
        m_model.toggle(line);
        return;
    }
    if (event->key() == Qt::Key_F2 && line >= 0) {
        const QModelIndex date = m_model.index(line, QueueReminderModel::DateColumn);
        if (date.flags().testFlag(Qt::ItemIsEditable)) {
            setCurrentIndex(date);
            edit(date);
        }
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace talan::ui
