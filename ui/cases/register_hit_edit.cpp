#include "ui/cases/register_hit_edit.h"

#include <QAccessible>
#include <QKeyEvent>
#include <algorithm>

#include "ui/cases/register_hit_list.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

HitEdit::HitEdit(QWidget *parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        if (typed.trimmed().isEmpty())
            closeList();
        else
            openList();
    });
}

HitEdit::~HitEdit()
{
    delete m_list.data();
}

void HitEdit::setSearch(Search search)
{
    m_search = std::move(search);
}

bool HitEdit::isListOpen() const
{
    return m_list && m_list->isVisible();
}

QList<Hit> HitEdit::shownHits() const
{
    return isListOpen() ? m_list->hits() : QList<Hit>();
}

void HitEdit::openList()
{
    if (!m_search)
        return;
    const QList<Hit> hits = m_search(text());
    if (hits.isEmpty()) {
        closeList();
        return;
    }
    if (m_list && m_list->parentWidget() != window())
        delete m_list.data();
    if (!m_list) {
        m_list = new HitList(window());
        connect(m_list, &QListWidget::itemClicked, this, [this] { pick(m_list->currentRow()); });
    }
    m_list->setHits(hits);
    place();
    if (!m_list->isVisible()) {
        m_list->show();
        watchSurroundings(true);
    }
    m_list->raise();
    tellCurrent();
}

void HitEdit::closeList()
{
    if (!isListOpen())
        return;
    watchSurroundings(false);
    m_list->hide();
    setAccessibleDescription({});
}

bool HitEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isListOpen()) {
        // Enter and Esc are the list's before they are anybody else's.
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->key() == Qt::Key_Escape || key->key() == Qt::Key_Return ||
                            key->key() == Qt::Key_Enter;
        if (isOurs && key->modifiers() == Qt::NoModifier) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab)
        takeSingleHit();
    return QLineEdit::event(event);
}

void HitEdit::keyPressEvent(QKeyEvent *event)
{
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::NoModifier && answersInList(event->key())) {
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool HitEdit::answersInList(int key)
{
    if (!isListOpen()) {
        if (key == Qt::Key_Down)
            openList();
        return key == Qt::Key_Down;
    }
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(row == last ? 0 : row + 1);
        break;
    case Qt::Key_Up:
        m_list->setCurrentRow(row == 0 ? last : row - 1);
        break;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(std::min(last, row + 5));
        break;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(std::max(0, row - 5));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(row);
        return true;
    case Qt::Key_Escape:
        closeList();
        return true;
    default:
        return false;
    }
    tellCurrent();
    return true;
}

void HitEdit::focusOutEvent(QFocusEvent *event)
{
    closeList();
    QLineEdit::focusOutEvent(event);
}

bool HitEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool moves = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (moves && watched != m_list && isListOpen())
        place();
    return QLineEdit::eventFilter(watched, event);
}

void HitEdit::takeSingleHit()
{
    const QList<Hit> hits = shownHits();
    const auto real = std::ranges::count_if(hits, [](const Hit &hit) { return !hit.isOffer; });
    if (real == 1 && !text().trimmed().isEmpty() && !hits.first().isOffer)
        pick(0);
}

void HitEdit::pick(int row)
{
    if (!isListOpen() || row < 0 || row >= m_list->hits().size())
        return;
    const Hit hit = m_list->hits().at(row);
    closeList();
    emit picked(hit);
}

/// Right under the field; above it where there is more room.
void HitEdit::place()
{
    constexpr int kFewestLetters = 44;
    const QWidget *frame = window();
    const QPoint under = mapTo(frame, QPoint(0, height()));
    const int wanted = std::max(width(), kFewestLetters * fontMetrics().averageCharWidth());
    const int wide = std::min(wanted, frame->width() - 2);
    const int left = std::clamp(under.x(), 0, std::max(0, frame->width() - wide));
    const int high = m_list->wantedHeight(wide);
    const int below = frame->height() - under.y();
    const int above = under.y() - height();
    if (high <= below || below >= above) {
        m_list->setGeometry(left, under.y(), wide, std::min(high, below));
    } else {
        const int shown = std::min(high, above);
        m_list->setGeometry(left, above - shown, wide, shown);
    }
}

/// Everything this field lies in may scroll or change its size under the list.
void HitEdit::watchSurroundings(bool watch)
{
    for (QWidget *around = this; around; around = around->parentWidget()) {
        if (watch)
            around->installEventFilter(this);
        else
            around->removeEventFilter(this);
        if (around->isWindow())
            break;
    }
}

void HitEdit::tellCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_list->scrollToItem(m_list->item(row));
    const Hit hit = m_list->hits().at(row);
    setAccessibleDescription(
        tr("%1. %2. Hit %3 of %4.").arg(hit.title, hit.detail).arg(row + 1).arg(m_list->count()));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace talan::ui
