#include "ui/deadlines/today_delegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>
#include <QTextDocument>
#include <QToolTip>
#include <algorithm>

#include "core/wording/words.h"
#include "ui/cases/case_row_moves.h"
#include "ui/kit/row_delegate.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kSide = 8;
constexpr int kGap = 16;
constexpr int kButtonGap = 6;
constexpr int kButtonPad = 8;
constexpr int kHeadingSpace = 8;
constexpr int kMostButtons = 2; // and "Open"

QString keyText(const QKeySequence &key)
{
    return key.toString(QKeySequence::NativeText);
}

QString openKeyText()
{
    return TodayDelegate::tr("Enter", "the key");
}

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

void drawLine(QPainter *painter, const QRect &space, const QString &text, Qt::Alignment alignment)
{
    const QString shown = painter->fontMetrics().elidedText(text, Qt::ElideRight, space.width());
    painter->drawText(space, static_cast<int>(alignment | Qt::AlignVCenter), shown);
}

/// The date's words, with the tone's sign right in front of them.
void drawDue(QPainter *painter,
             const QStyleOptionViewItem &option,
             QRect space,
             const QString &text,
             RowTone tone)
{
    const QFontMetrics metrics(option.font);
    painter->setPen(toneColour(option.palette, tone));
    drawLine(painter, space, text, Qt::AlignRight);
    const int side = metrics.ascent();
    const int width = std::min(metrics.horizontalAdvance(text), space.width());
    const QRect square(space.right() - width - side - 3, space.center().y() - side / 2, side, side);
    paintSign(painter, square, option.palette, tone);
}

/// Takes a piece off the left of `rest`.
QRect cut(QRect &rest, int width)
{
    QRect piece = rest;
    piece.setWidth(std::max(0, std::min(width, rest.width())));
    rest.setLeft(piece.right() + 1 + kGap);
    return piece;
}

} // namespace

TodayDelegate::TodayDelegate(const TodayModel &model, QAbstractItemView &list)
    : QStyledItemDelegate(&list)
    , m_model(model)
    , m_list(list)
{}

int TodayDelegate::characters(int count) const
{
    return m_list.fontMetrics().horizontalAdvance(u'0') * count;
}

int TodayDelegate::buttonWidth(const QString &text, const QString &key) const
{
    const QFontMetrics metrics = m_list.fontMetrics();
    return metrics.horizontalAdvance(text) + metrics.horizontalAdvance(key) + 3 * kButtonPad;
}

/// The widest set of buttons there is, so that the columns stand still whatever the current line
/// offers.
int TodayDelegate::buttonsWidth() const
{
    const CaseRow row;
    const auto width = [&](CaseMove move) {
        return buttonWidth(shortText(move, row), keyText(moveKey(move)));
    };
    const int open = buttonWidth(tr("Open", "button: open the case"), openKeyText());
    return width(CaseMove::Remind) + width(CaseMove::RegisterAnswer) + open + 2 * kButtonGap;
}

bool TodayDelegate::isNarrow() const
{
    const int needed = characters(13 + 20 + 16 + 28) + 4 * kGap + buttonsWidth() + 2 * kSide;
    return m_list.viewport()->width() < needed;
}

int TodayDelegate::lineHeight() const
{
    return rowHeight(&m_list);
}

TodayDelegate::Columns TodayDelegate::columns(const QRect &line) const
{
    if (isNarrow())
        return narrowColumns(line);
    QRect rest = line.adjusted(kSide, 0, -kSide, 0);
    Columns columns;
    columns.buttons = rest;
    columns.buttons.setLeft(rest.right() - buttonsWidth() + 1);
    rest.setRight(columns.buttons.left() - kGap);
    columns.due = rest;
    columns.due.setLeft(rest.right() - characters(28) + 1);
    rest.setRight(columns.due.left() - kGap);

    columns.number = cut(rest, characters(13));
    // What is over goes to the handler and the title first, then widens all texts; the title is the
    // first to go.
    const int handler = m_showsHandlers ? characters(14) + kGap : 0;
    int over = rest.width() - characters(20 + 16) - kGap;
    const bool hasHandler = m_showsHandlers && over > handler;
    over -= hasHandler ? handler : 0;
    const bool hasTitle = over > characters(14) + kGap;
    const int widening = std::max(0, hasTitle ? (over - characters(24) - kGap) / 3 : over / 2);
    columns.what = cut(rest, characters(20) + widening);
    columns.patient = cut(rest, characters(16) + widening);
    if (hasHandler) {
        columns.handler = rest;
        columns.handler.setLeft(rest.right() - characters(14) + 1);
        rest.setRight(columns.handler.left() - kGap);
    }
    if (hasTitle)
        columns.title = rest;
    return columns;
}

/// Two lines: who and until when above, what it is about and the buttons beneath.
TodayDelegate::Columns TodayDelegate::narrowColumns(const QRect &line) const
{
    const QRect space = line.adjusted(kSide, 2, -kSide, -2);
    QRect upper = space;
    upper.setHeight(space.height() / 2);
    QRect lower = space;
    lower.setTop(upper.bottom() + 1);
    Columns columns;
    columns.due = upper;
    columns.due.setLeft(std::max(upper.left(), upper.right() - characters(28) + 1));
    upper.setRight(columns.due.left() - kGap);
    columns.number = cut(upper, characters(16));
    columns.patient = upper;
    columns.buttons = lower;
    columns.buttons.setLeft(std::max(lower.left(), lower.right() - buttonsWidth() + 1));
    lower.setRight(columns.buttons.left() - kGap);
    constexpr double kMoreThanTitle = 0.65;
    columns.what = cut(lower, static_cast<int>(lower.width() * kMoreThanTitle));
    columns.title = lower;
    return columns;
}

QList<TodayDelegate::Button> TodayDelegate::buttons(const TodayModel::Line &line,
                                                    const QRect &space) const
{
    QList<Button> buttons;
    const auto moves = rowMoves(*line.row, m_model.now());
    for (const CaseMove move : moves.first(std::min<qsizetype>(kMostButtons, moves.size())))
        buttons.append({move, shortText(move, *line.row), keyText(moveKey(move)), {}});
    buttons.append({{}, tr("Open", "button: open the case"), openKeyText(), {}});

    const int height = std::min(space.height() - 4, m_list.fontMetrics().height() + 6);
    int left = space.left();
    for (Button &button : buttons) {
        const int width = buttonWidth(button.text, button.key);
        button.place = QRect(left, space.center().y() - height / 2, width, height);
        left += width + kButtonGap;
    }
    return buttons;
}

void TodayDelegate::paint(QPainter *painter,
                          const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem line = option;
    line.font = m_list.font();
    line.palette = m_list.palette(); // headings are no disabled text
    painter->save();
    const TodayModel::Line &content = m_model.lineAt(index.row());
    if (content.isHeading())
        paintHeading(painter, line, content);
    else if (content.kind == TodayModel::LineKind::More)
        paintMore(painter, line, content);
    else
        paintCase(painter, line, content, index);
    painter->restore();
}

void TodayDelegate::paintHeading(QPainter *painter,
                                 const QStyleOptionViewItem &option,
                                 const TodayModel::Line &line) const
{
    QRect space = option.rect.adjusted(kSide, 0, -kSide, 0);
    if (line.total == 0) {
        painter->setFont(option.font);
        painter->setPen(colour(option.palette, ColourRole::SecondaryText));
        drawLine(painter, space, m_model.headingText(line), Qt::AlignLeft);
        return;
    }
    space.setTop(space.top() + kHeadingSpace);
    painter->setFont(boldOf(option.font));
    painter->setPen(option.palette.color(QPalette::Text));
    drawLine(painter, space, m_model.headingText(line), Qt::AlignLeft);
    space.setLeft(space.left() +
                  painter->fontMetrics().horizontalAdvance(m_model.headingText(line)) + kGap);
    painter->setPen(colour(option.palette, ColourRole::SecondaryText));
    drawLine(painter, space, countText(line), Qt::AlignLeft);
    painter->setPen(colour(option.palette, ColourRole::Outline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

void TodayDelegate::paintMore(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const TodayModel::Line &line) const
{
    paintRowGround(painter, option, true);
    painter->setFont(option.font);
    painter->setPen(colour(option.palette, ColourRole::Accent));
    drawLine(painter, option.rect.adjusted(kSide, 0, -kSide, 0), moreText(line), Qt::AlignLeft);
}

void TodayDelegate::paintCase(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const TodayModel::Line &line,
                              const QModelIndex &index) const
{
    paintRowGround(painter, option, true);
    const Columns at = columns(option.rect);
    const bool isProtected = line.row->patientShown == PatientShown::Protected;
    const QColor plain = toneColour(option.palette, RowTone::Plain);
    const QColor secondary = toneColour(option.palette, RowTone::Secondary);
    painter->setFont(option.font);
    painter->setPen(plain);
    drawLine(painter, at.number, line.row->number, Qt::AlignLeft);
    drawLine(painter, at.what, whatText(line, m_model.now()), Qt::AlignLeft);
    const bool isNamed = line.row->patientShown == PatientShown::Named;
    painter->setPen(isNamed ? plain : secondary);
    drawLine(painter, at.patient, shownPatient(*line.row), Qt::AlignLeft);
    painter->setPen(secondary);
    if (!isProtected)
        drawLine(painter, at.title, line.row->title, Qt::AlignLeft);
    drawLine(painter, at.handler, line.row->handler, Qt::AlignLeft);
    const RowTone tone = index.data(kToneRole).value<RowTone>();
    drawDue(painter, option, at.due, dueText(*line.row, m_model.now()), tone);
    const bool isAtHand = option.state.testFlag(QStyle::State_Selected) ||
                          option.state.testFlag(QStyle::State_MouseOver);
    const auto all = buttons(line, at.buttons);
    if (isAtHand)
        paintButtons(painter, option, all);
    else
        paintHint(painter, option, all.first());
}

/// What can be done with a line one is not on yet: said quietly.
void TodayDelegate::paintHint(QPainter *painter,
                              const QStyleOptionViewItem &option,
                              const Button &button) const
{
    const QRect text = button.place.adjusted(kButtonPad, 0, -kButtonPad, 0);
    painter->setPen(colour(option.palette, ColourRole::SecondaryText));
    drawLine(painter, text, button.text, Qt::AlignLeft);
    drawLine(painter, text, button.key, Qt::AlignRight);
}

void TodayDelegate::paintButtons(QPainter *painter,
                                 const QStyleOptionViewItem &option,
                                 const QList<Button> &buttons) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    for (const Button &button : buttons) {
        painter->setPen(colour(option.palette, ColourRole::Outline));
        painter->setBrush(option.palette.color(QPalette::Button));
        painter->drawRoundedRect(QRectF(button.place).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        const QRect text = button.place.adjusted(kButtonPad, 0, -kButtonPad, 0);
        painter->setPen(option.palette.color(QPalette::ButtonText));
        drawLine(painter, text, button.text, Qt::AlignLeft);
        painter->setPen(colour(option.palette, ColourRole::Accent));
        drawLine(painter, text, button.key, Qt::AlignRight);
    }
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const TodayModel::Line &line = m_model.lineAt(index.row());
    const int height = lineHeight();
    if (line.isHeading())
        return {0, line.total == 0 ? height : height + kHeadingSpace};
    if (line.kind == TodayModel::LineKind::More)
        return {0, height};
    return {0, isNarrow() ? 2 * height - kHeadingSpace : height};
}

bool TodayDelegate::editorEvent(QEvent *event,
                                QAbstractItemModel *model,
                                const QStyleOptionViewItem &option,
                                const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !m_model.lineAt(index.row()).row)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const TodayModel::Line &line = m_model.lineAt(index.row());
    for (const Button &button : buttons(line, columns(option.rect).buttons)) {
        if (mouse->button() != Qt::LeftButton || !button.place.contains(mouse->pos()))
            continue;
        if (button.move)
            emit moveRequested(index, *button.move);
        else
            emit openRequested(index);
        return true;
    }
    const QRect due = columns(option.rect).due;
    if (mouse->button() == Qt::LeftButton && due.contains(mouse->pos()))
        emit whyRequested(index, due);
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool TodayDelegate::helpEvent(QHelpEvent *event,
                              QAbstractItemView *view,
                              const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || !m_model.lineAt(index.row()).row)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    for (const Button &button :
         buttons(m_model.lineAt(index.row()), columns(option.rect).buttons)) {
        if (button.move && button.place.contains(event->pos()))
            text = moveTip(*button.move);
    }
    // Names may hold what looks like mark-up; it is text.
    QToolTip::showText(event->globalPos(), Qt::convertFromPlainText(text), view);
    return true;
}

} // namespace talan::ui
