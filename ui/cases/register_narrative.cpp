#include "ui/cases/register_narrative.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <algorithm>

namespace talan::ui {

NarrativeEdit::NarrativeEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document()->documentLayout(),
            &QAbstractTextDocumentLayout::documentSizeChanged,
            this,
            &NarrativeEdit::adaptHeight);
    adaptHeight();
}

void NarrativeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        adaptHeight();
}

void NarrativeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        adaptHeight();
}

void NarrativeEdit::adaptHeight()
{
    constexpr int kFewestLines = 4;
    constexpr int kMostLines = 12;
    // A plain text document tells its height in lines.
    const int lines = qRound(document()->documentLayout()->documentSize().height());
    const int shown = std::clamp(lines, kFewestLines, kMostLines);
    const int margins = 2 * (qRound(document()->documentMargin()) + frameWidth());
    const int wanted = shown * fontMetrics().lineSpacing() + margins;
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace talan::ui
