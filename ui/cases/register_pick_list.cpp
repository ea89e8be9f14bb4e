#include "ui/cases/register_pick_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>
#include <algorithm>

#include "ui/kit/elided_label.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// The ground of a chosen thing; its edge shows when the keyboard is on it.
class Chip final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        constexpr double kRound = 4;
        const bool hasKeyboard = focusWidget() && focusWidget()->hasFocus();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(colour(palette(), ColourRole::Strip));
        painter.setPen(
            QPen(colour(palette(), hasKeyboard ? ColourRole::Accent : ColourRole::Separator),
                 hasKeyboard ? 2 : 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), kRound, kRound);
    }
};

} // namespace

PickList::PickList(const QString &name, int most, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_most(most)
    , m_chips(new QWidget(this))
    , m_line(new FlowLayout(m_chips, 4))
    , m_edit(new HitEdit(this))
{
    setObjectName(name);
    m_edit->setObjectName(name + u"Edit"_s);
    m_edit->installEventFilter(this);
    m_chips->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_chips);
    column->addWidget(m_edit);
    setFocusPolicy(Qt::ClickFocus); // Before the proxy, which would get it too.
    setFocusProxy(m_edit);
}

void PickList::setPlaceholders(const QString &asking, const QString &full)
{
    m_asking = asking;
    m_full = full;
    m_edit->setPlaceholderText(isFull() ? m_full : m_asking);
}

QStringList PickList::keys() const
{
    QStringList keys;
    for (const Chosen &chosen : m_chosen)
        keys.append(chosen.key);
    return keys;
}

void PickList::add(const Chosen &chosen)
{
    m_edit->clear();
    if (isFull() || keys().contains(chosen.key))
        return;
    m_chosen.append(chosen);
    showChosen();
    emit changed();
}

void PickList::setChosen(const QList<Chosen> &chosen)
{
    if (chosen == m_chosen)
        return;
    m_chosen = chosen.first(std::min<qsizetype>(chosen.size(), m_most));
    showChosen();
    emit changed();
}

bool PickList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_chips->update();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool takesAway = key == Qt::Key_Delete || key == Qt::Key_Backspace;
    if (watched == m_edit) {
        if (key == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_chosen.isEmpty()) {
            removeButtons().last()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    } else if (takesAway) {
        remove(watched->property("key").toString());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PickList::remove(const QString &key)
{
    m_chosen.removeIf([&key](const Chosen &chosen) { return chosen.key == key; });
    m_edit->setFocus(Qt::OtherFocusReason);
    showChosen();
    emit changed();
}

void PickList::showChosen()
{
    while (QLayoutItem *item = m_line->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QWidget *before = nullptr;
    for (const Chosen &chosen : m_chosen) {
        QWidget *added = chip(chosen);
        m_line->addWidget(added);
        auto *button = added->findChild<QToolButton *>();
        if (before)
            setTabOrder(before, button);
        before = button;
    }
    if (before)
        setTabOrder(before, m_edit);
    m_chips->setVisible(!m_chosen.isEmpty());
    m_line->invalidate();
    m_chips->updateGeometry();
    m_edit->setPlaceholderText(isFull() ? m_full : m_asking);
}

QWidget *PickList::chip(const Chosen &chosen)
{
    auto *ground = new Chip(m_chips);
    auto *line = new QHBoxLayout(ground);
    line->setContentsMargins(8, 2, 2, 2);
    line->setSpacing(4);
    auto *text = new ElidedLabel(chosen.text, ground);
    text->setToolTip(chosen.toolTip);
    auto *button = new QToolButton(ground);
    button->setText(u"×"_s);
    button->setAutoRaise(true);
    button->setObjectName(m_name + u"Remove"_s);
    button->setProperty("key", chosen.key);
    button->setAccessibleName(
        tr("Take away %1", "%1 is a chosen problem or unit").arg(chosen.text));
    button->setToolTip(tr("Take away (Delete)"));
    button->setFocusPolicy(Qt::StrongFocus);
    button->installEventFilter(this);
    connect(button, &QToolButton::clicked, this, [this, key = chosen.key] { remove(key); });
    line->addWidget(text, 1);
    line->addWidget(button);
    return ground;
}

QList<QWidget *> PickList::removeButtons() const
{
    QList<QWidget *> buttons;
    for (int i = 0; i < m_line->count(); ++i)
        buttons.append(m_line->itemAt(i)->widget()->findChild<QToolButton *>());
    return buttons;
}

} // namespace talan::ui
