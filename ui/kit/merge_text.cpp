#include "ui/kit/merge_text.h"

#include <QEvent>
#include <QKeyEvent>
#include <QTextCursor>
#include <QTextDocument>
#include <algorithm>
#include <cmath>

#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr int kMostLines = 9; ///< Without scrolling.

QTextCharFormat markOf(MergeText::Mark mark, const QPalette &palette)
{
    QTextCharFormat format;
    if (mark == MergeText::Mark::Written) {
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(colour(palette, ColourRole::Accent));
    } else {
        format.setFontStrikeOut(true);
        format.setForeground(colour(palette, ColourRole::SecondaryText));
    }
    return format;
}

} // namespace

MergeText::MergeText(QWidget *parent)
    : QTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFocusPolicy(Qt::ClickFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MergeText::show(const QList<WordRun> &runs, Mark mark)
{
    m_runs = runs;
    m_mark = mark;
    write();
}

/// An empty value says so, else its column looks broken.
void MergeText::write()
{
    clear();
    QTextCursor cursor(document());
    const bool isEmpty = std::ranges::all_of(
        m_runs, [](const WordRun &run) { return run.text.trimmed().isEmpty(); });
    QTextCharFormat plain;
    if (isEmpty) {
        plain.setFontItalic(true);
        plain.setForeground(colour(palette(), ColourRole::SecondaryText));
        cursor.insertText(tr("Nothing", "a value that is empty"), plain);
    }
    const QTextCharFormat marked = markOf(m_mark, palette());
    for (const WordRun &run : std::as_const(m_runs)) {
        if (!isEmpty)
            cursor.insertText(run.text, run.isOnlyHere ? marked : plain);
    }
    moveCursor(QTextCursor::Start);
    m_measured.reset(document()->clone());
    updateGeometry();
}

int MergeText::mostHeight() const
{
    const int edges = 2 * (frameWidth() + int(std::ceil(document()->documentMargin())));
    return kMostLines * fontMetrics().lineSpacing() + edges;
}

int MergeText::wantedHeight(int width) const
{
    if (!m_measured)
        return fontMetrics().lineSpacing();
    m_measured->setDefaultFont(document()->defaultFont());
    m_measured->setTextWidth(std::max(1, width - 2 * frameWidth()));
    return int(std::ceil(m_measured->size().height())) + 2 * frameWidth();
}

int MergeText::heightForWidth(int width) const
{
    return std::min(wantedHeight(width), mostHeight());
}

QSize MergeText::sizeHint() const
{
    constexpr int kColumn = 32; // letters
    const int width = kColumn * fontMetrics().averageCharWidth();
    return {width, heightForWidth(width)};
}

QSize MergeText::minimumSizeHint() const
{
    constexpr int kNarrowest = 12; // letters
    return {kNarrowest * fontMetrics().averageCharWidth(), 2 * fontMetrics().lineSpacing()};
}

void MergeText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    const bool scrolls = wantedHeight(width()) > height();
    setFocusPolicy(scrolls ? Qt::StrongFocus : Qt::ClickFocus);
}

void MergeText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        write();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/// Return with Ctrl and Esc are the dialog's.
void MergeText::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn || event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTextEdit::keyPressEvent(event);
}

} // namespace talan::ui
