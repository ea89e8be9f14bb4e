#include "ui/cases/case_story_text.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QUrl>
#include <algorithm>
#include <utility>

#include "core/base/office_time.h"
#include "core/wording/date_words.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

constexpr qsizetype kLongestUnfolded = 1200;
constexpr qsizetype kShownWhenFolded = 800;

/// What a block of the text is, kept as its user state for painting the time line.
enum BlockState {
    OtherBlock = -1,
    EventBlock = 1,
    WrittenBlock = 2,
};

int timeLineX(const QWidget *widget)
{
    return widget->fontMetrics().averageCharWidth();
}

QTextBlockFormat blockFormat(const QWidget *widget, double topMargin, bool isIndented)
{
    QTextBlockFormat format;
    format.setTopMargin(topMargin);
    format.setLeftMargin(isIndented ? 3.0 * timeLineX(widget) : 0.0);
    return format;
}

} // namespace

CaseStoryText::CaseStoryText(QWidget *parent)
    : QTextBrowser(parent)
{
    setObjectName(u"storyText"_s);
    setAccessibleName(tr("Story of the case, newest first"));
    setOpenLinks(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(this, &QTextBrowser::anchorClicked, this, &CaseStoryText::toggle);
}

void CaseStoryText::setStory(const QList<StoryEntry> &story, QDate today)
{
    if (story == m_story && today == m_today)
        return;
    m_story = story;
    m_today = today;
    write();
}

void CaseStoryText::write()
{
    // New entries come in at the top, so places are kept as distances from the end.
    const int fromEnd = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    const bool isAtTop = verticalScrollBar()->value() == 0;
    const int last = document()->characterCount();
    const int anchorFromEnd = last - textCursor().anchor();
    const int positionFromEnd = last - textCursor().position();
    const bool hasSelection = textCursor().hasSelection();

    writeEntries();
    setTextCursor(QTextCursor(document()));
    if (hasSelection) {
        const int count = document()->characterCount();
        QTextCursor selection(document());
        selection.setPosition(std::clamp(count - anchorFromEnd, 0, count - 1));
        selection.setPosition(std::clamp(count - positionFromEnd, 0, count - 1),
                              QTextCursor::KeepAnchor);
        setTextCursor(selection);
    }
    verticalScrollBar()->setValue(isAtTop ? 0 : verticalScrollBar()->maximum() - fromEnd);
}

void CaseStoryText::writeEntries()
{
    document()->clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    QTextCharFormat heading;
    heading.setFont(secondaryFont(font()));
    heading.setFontWeight(QFont::DemiBold);
    heading.setForeground(colour(palette(), ColourRole::SecondaryText));
    QDate day;
    for (qsizetype place = 0; place < m_story.size(); ++place) {
        const QDate entryDay = officeDate(m_story.at(place).at);
        if (std::exchange(day, entryDay) != entryDay) {
            const QString text = dayText(day, m_today);
            cursor.insertBlock(blockFormat(this, place == 0 ? 0 : 12, false));
            cursor.insertText(
                day == m_today ? tr("Today, %1", "heading in a story").arg(text) : text, heading);
        }
        writeEntry(cursor, m_story.at(place), m_story.size() - place);
    }
    // The empty block every document begins with would be a gap above the first day.
    QTextCursor first(document());
    first.deleteChar();
    cursor.endEditBlock();
}

void CaseStoryText::writeEntry(QTextCursor &cursor, const StoryEntry &entry, qsizetype place)
{
    QTextCharFormat quiet;
    quiet.setForeground(colour(palette(), ColourRole::SecondaryText));
    quiet.setFontStrikeOut(entry.isTakenBack);
    QTextCharFormat heading;
    heading.setForeground(palette().text());
    heading.setFontStrikeOut(entry.isTakenBack);
    if (entry.isWritten)
        heading.setFontWeight(QFont::DemiBold);

    cursor.insertBlock(blockFormat(this, 6, true));
    cursor.block().setUserState(entry.isWritten ? WrittenBlock : EventBlock);
    cursor.insertText(officeTime(entry.at).toString(u"HH.mm  "_s), quiet);
    cursor.insertText(entry.heading, heading);
    if (!entry.detail.isEmpty())
        cursor.insertText(u" · "_s + entry.detail, entry.isTakenBack ? quiet : heading);
    cursor.insertText(u" – "_s + entry.who, quiet);
    if (entry.isTakenBack) {
        quiet.setFontStrikeOut(false);
        cursor.insertText(tr("  (undone)"), quiet);
    }
    if (!entry.text.isEmpty())
        writeText(cursor, entry, place);
}

void CaseStoryText::writeText(QTextCursor &cursor, const StoryEntry &entry, qsizetype place)
{
    QTextCharFormat format;
    format.setForeground(palette().text());
    format.setFontStrikeOut(entry.isTakenBack);
    cursor.insertBlock(blockFormat(this, 2, true));
    cursor.block().setUserState(OtherBlock);
    const bool isLong = entry.text.size() > kLongestUnfolded;
    const bool isFolded = isLong && !m_unfolded.contains(place);
    QString shown = isFolded ? entry.text.first(kShownWhenFolded).trimmed() + u" …"_s : entry.text;
    shown.replace(u'\n', QChar(QChar::LineSeparator));
    cursor.insertText(shown, format);
    if (!isLong)
        return;
    QTextCharFormat link;
    link.setAnchor(true);
    link.setAnchorHref(u"fold:%1"_s.arg(place));
    link.setForeground(palette().link());
    link.setFontUnderline(true);
    cursor.insertBlock(blockFormat(this, 2, true));
    cursor.block().setUserState(OtherBlock);
    cursor.insertText(isFolded ? tr("Show the whole text") : tr("Show less"), link);
}

void CaseStoryText::toggle(const QUrl &link)
{
    const qsizetype place = link.path().toLongLong();
    if (!m_unfolded.remove(place))
        m_unfolded.insert(place);
    write();
}

bool CaseStoryText::event(QEvent *event)
{
    // A text browser keeps letters for itself although nobody can write in it; here they act on the
    // case.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->text().isEmpty() && key->text().at(0).isLetter()) {
            event->ignore();
            return true;
        }
    }
    return QTextBrowser::event(event);
}

void CaseStoryText::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const double x = 1.5 * timeLineX(this);
    const double radius = 0.45 * timeLineX(this);
    const QColor line = colour(palette(), ColourRole::Separator);
    const QColor dot = colour(palette(), ColourRole::Accent);
    if (hasFocus() && m_isFramed) {
        painter.setPen(QPen(dot, 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QRectF box = document()->documentLayout()->blockBoundingRect(block).translated(
            0, -verticalScrollBar()->value());
        if (box.bottom() < 0)
            continue;
        if (box.top() > viewport()->height())
            break;
        if (block.blockFormat().leftMargin() <= 0)
            continue;
        painter.setPen(QPen(line, 1));
        painter.drawLine(QPointF(x, box.top() - 6), QPointF(x, box.bottom()));
        if (block.userState() == OtherBlock)
            continue;
        const double middle = box.top() + 0.5 * fontMetrics().height();
        painter.setPen(QPen(dot, 1.2));
        painter.setBrush(block.userState() == WrittenBlock ? dot : palette().base().color());
        painter.drawEllipse(QPointF(x, middle), radius, radius);
    }
}

void CaseStoryText::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    // Who came by keyboard has to see where they are; for others a frame would only shout.
    m_isFramed = event->reason() == Qt::TabFocusReason ||
                 event->reason() == Qt::BacktabFocusReason ||
                 event->reason() == Qt::ShortcutFocusReason;
    viewport()->update();
}

void CaseStoryText::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

void CaseStoryText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        write();
}

} // namespace talan::ui
