#include "ui/deadlines/queue_delegate.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>

#include "ui/deadlines/queue_model.h"
#include "ui/deadlines/queue_painting.h"
#include "ui/deadlines/queue_timeline.h"
#include "ui/deadlines/queue_words.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kSideSpace = 8; // that of RowDelegate's cells

} // namespace

QueueDelegate::QueueDelegate(const QueueModel &model,
                             const QueueTimeline &timeline,
                             QTableView &table)
    : QStyledItemDelegate(&table)
    , m_model(model)
    , m_timeline(timeline)
    , m_table(table)
{}

void QueueDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool isPicture = QueueModel::columnAt(index.column()) == QueueColumn::Picture;
    if (!m_model.rowAt(index.row())) {
        paintHeading(painter, option, index.row(), isPicture);
        return;
    }
    if (isPicture)
        paintPicture(painter, option, index.row());
    else
        m_cells.paint(painter, option, index);
}

/// A heading's text runs through all columns: each cell draws its part of it.
void QueueDelegate::paintHeading(QPainter *painter,
                                 const QStyleOptionViewItem &option,
                                 int line,
                                 bool isPicture) const
{
    const QueueGroup &group = m_model.groupAt(line);
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, option.palette.color(QPalette::Active, QPalette::AlternateBase));
    if (isPicture) {
        const QueueInks inks = screenInks(option.palette);
        paintDaysOff(*painter, option.rect, m_timeline.daysOff(), inks);
        paintToday(*painter, option.rect, m_timeline.axis(), inks);
    }
    painter->setPen(colour(option.palette, ColourRole::Separator));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const int left = kSideSpace - m_table.horizontalHeader()->offset();
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    const int titleWidth = QFontMetrics(font).horizontalAdvance(group.title);
    if (!isPicture) {
        const QRect title(left, option.rect.top(), titleWidth, option.rect.height());
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
        painter->drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, group.title);
        const QRect count(
            title.right() + 2 * kSideSpace, title.top(), option.rect.width(), title.height());
        painter->setFont(option.font);
        painter->setPen(colour(option.palette, ColourRole::SecondaryText));
        painter->drawText(
            count, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, queueCountText(group));
    }
    painter->restore();
}

void QueueDelegate::paintPicture(QPainter *painter,
                                 const QStyleOptionViewItem &option,
                                 int line) const
{
    const QueueRow &row = *m_model.rowAt(line);
    QueueInks inks = screenInks(option.palette);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        inks.ground = selectedGround(option.palette, m_table.hasFocus());
    QStyleOptionViewItem ground = option;
    ground.widget = &m_table;
    painter->save();
    painter->setClipRect(option.rect);
    paintRowGround(painter, ground, false);
    const QRectF space = QRectF(option.rect).adjusted(0, 0, 0, -1);
    if (!isSelected)
        paintDaysOff(*painter, space, m_timeline.daysOff(), inks);
    paintToday(*painter, option.rect, m_timeline.axis(), inks);
    painter->setFont(secondaryFont(option.font));
    paintBand(
        *painter,
        space,
        row,
        m_timeline.axis(),
        {queueDaysText(row, m_model.today()), queueTone(row, m_model.settings(), m_model.today())},
        inks);
    painter->restore();
}

QSize QueueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return m_cells.sizeHint(option, index);
}

bool QueueDelegate::helpEvent(QHelpEvent *event,
                              QAbstractItemView *view,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const bool wantsTip = event->type() == QEvent::ToolTip && index.isValid();
    if (!wantsTip || !m_model.rowAt(index.row()))
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QueueColumn column = QueueModel::columnAt(index.column());
    const bool isAboutDate = column == QueueColumn::Due || column == QueueColumn::Days ||
                             column == QueueColumn::Picture || column == QueueColumn::State;
    if (!isAboutDate)
        return m_cells.helpEvent(event, view, option, index);
    emit explanationWanted(index.row(), event->globalPos());
    return true;
}

} // namespace talan::ui
