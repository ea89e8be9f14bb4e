#include "ui/cases/register_field.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kLabelGap = 8;

} // namespace

FieldCell::FieldCell(const QString &label, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control)
    , m_label(new QLabel(label, this))
    , m_note(new QWidget(this))
    , m_sign(new QLabel(m_note))
    , m_words(new QLabel(m_note))
    , m_grid(new QGridLayout(this))
{
    m_label->setBuddy(control);
    m_label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_label->setVisible(!label.isEmpty());
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setFocusPolicy(Qt::NoFocus);
    m_sign->setAlignment(Qt::AlignTop);
    auto *line = new QHBoxLayout(m_note);
    line->setContentsMargins(0, 0, 0, 2);
    line->setSpacing(6);
    line->addWidget(m_sign);
    line->addWidget(m_words, 1);
    m_note->hide();
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kLabelGap);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    arrange(neededLabelWidth(), false);
}

QString FieldCell::labelText() const
{
    QString text = m_label->text();
    return text.remove(u'&');
}

void FieldCell::say(Tone tone, const QString &text)
{
    m_tone = tone;
    const bool isNew = m_words->text() != text;
    const bool isInfo = tone == Tone::Info;
    adaptLooks();
    m_words->setText(text);
    m_note->setVisible(!text.isEmpty());
    m_control->setAccessibleDescription(text);
    if (isNew && !isInfo) {
        QAccessibleEvent event(m_words, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldCell::sayNothing()
{
    say(Tone::Info, {});
}

QString FieldCell::said() const
{
    return m_words->text();
}

bool FieldCell::hasError() const
{
    return m_tone == Tone::Error && !m_words->text().isEmpty();
}

int FieldCell::neededLabelWidth() const
{
    return m_label->text().isEmpty() ? 0 : m_label->sizeHint().width();
}

void FieldCell::arrange(int labelWidth, bool isStacked)
{
    for (QWidget *part : {static_cast<QWidget *>(m_label), m_control, m_note})
        m_grid->removeWidget(part);
    const int place = isStacked ? 0 : 1;
    // Radio buttons and ticks stand on the line of the text fields beside them.
    const int line = QLineEdit().sizeHint().height();
    const bool isLow = m_control->sizeHint().height() < line;
    m_grid->setRowMinimumHeight(0, isStacked ? 0 : line);
    m_grid->setRowMinimumHeight(1, isStacked ? line : 0);
    m_grid->addWidget(m_label, 0, 0);
    m_grid->addWidget(m_control,
                      isStacked ? 1 : 0,
                      place,
                      isLow ? Qt::Alignment(Qt::AlignVCenter) : Qt::Alignment());
    m_grid->addWidget(m_note, isStacked ? 2 : 1, place);
    // An empty column has no gap of its own.
    const int beside = m_label->isHidden() ? labelWidth + kLabelGap : labelWidth;
    m_grid->setColumnMinimumWidth(0, isStacked || labelWidth == 0 ? 0 : beside);
    m_grid->setColumnStretch(0, isStacked ? 1 : 0);
    m_grid->setColumnStretch(1, isStacked ? 0 : 1);
    m_grid->setHorizontalSpacing(isStacked || labelWidth == 0 ? 0 : kLabelGap);
    // Text beside a line edit stands on the same line as what is typed.
    const int inset = isStacked ? 0 : (line - m_label->fontMetrics().height()) / 2;
    m_label->setContentsMargins(0, inset, 0, 0);
}

void FieldCell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adaptLooks();
}

void FieldCell::adaptLooks()
{
    const bool isInfo = m_tone == Tone::Info;
    m_sign->setVisible(!isInfo);
    if (!isInfo)
        m_sign->setPixmap(icon(u"warning"_s).pixmap(smallIconSide(this)));
    QPalette own = palette();
    if (isInfo)
        own.setColor(QPalette::WindowText, colour(own, ColourRole::SecondaryText));
    m_words->setPalette(own);
}

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
}

FieldCell *FieldGrid::add(const QString &label, QWidget *control, Width width, const QString &name)
{
    auto *cell = new FieldCell(label, control, this);
    cell->setObjectName(name);
    m_cells.append({cell, width});
    m_grid->addWidget(cell, static_cast<int>(m_cells.size()), 0, 1, 2);
    return cell;
}

int FieldGrid::neededLabelWidth() const
{
    int width = 0;
    for (const Placed &placed : m_cells)
        width = std::max(width, placed.cell->neededLabelWidth());
    return width;
}

int FieldGrid::neededControlWidth() const
{
    int width = 0;
    for (const Placed &placed : m_cells)
        width = std::max(width, placed.cell->control()->minimumSizeHint().width());
    return width;
}

void FieldGrid::arrange(const Shape &shape, int labelWidth)
{
    for (const Placed &placed : m_cells)
        m_grid->removeWidget(placed.cell);
    int row = 0;
    int column = 0;
    for (const Placed &placed : m_cells) {
        const bool isHalf = shape.hasPairs && placed.width == Width::Half;
        if (!isHalf && column == 1)
            ++row;
        column = isHalf && column == 1 ? 1 : 0;
        placed.cell->arrange(labelWidth, shape.isStacked);
        m_grid->addWidget(placed.cell, row, column, 1, isHalf ? 1 : 2, Qt::AlignTop);
        const bool isLeft = isHalf && column == 0;
        column = isLeft ? 1 : 0;
        row += isLeft ? 0 : 1;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, shape.hasPairs ? 1 : 0);
}

} // namespace talan::ui
