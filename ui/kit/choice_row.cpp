#include "ui/kit/choice_row.h"

#include <QKeyEvent>
#include <QRadioButton>

#include "ui/kit/flow_layout.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

ChoiceRow::ChoiceRow(const QStringList &texts, QWidget *parent)
    : QWidget(parent)
{
    constexpr int kGap = 8;
    auto *line = new FlowLayout(this, kGap);
    for (const QString &text : texts) {
        QString shown = text;
        auto *button = new QRadioButton(shown.replace(u'&', u"&&"_s), this);
        button->setAccessibleName(text);
        button->installEventFilter(this);
        const auto index = static_cast<int>(m_buttons.size());
        connect(button, &QRadioButton::toggled, this, [this, index, button](bool isOn) {
            if (!isOn)
                return;
            setFocusProxy(button);
            emit chosen(index);
        });
        m_buttons.append(button);
        line->addWidget(button);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Not a stop of its own for Tab: its chosen button is.
    setFocusPolicy(Qt::ClickFocus);
    if (!m_buttons.isEmpty())
        m_buttons.first()->setChecked(true);
}

int ChoiceRow::current() const
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (m_buttons.at(i)->isChecked())
            return static_cast<int>(i);
    }
    return -1;
}

void ChoiceRow::setCurrent(int index)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons.at(index)->setChecked(true);
}

void ChoiceRow::clear()
{
    for (QRadioButton *button : std::as_const(m_buttons)) {
        button->setAutoExclusive(false); // else the chosen one would stay
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
    if (!m_buttons.isEmpty())
        setFocusProxy(m_buttons.first());
}

void ChoiceRow::setName(const QString &objectName, const QString &accessibleName)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setObjectName(objectName + QString::number(i));
        m_buttons.at(i)->setAccessibleDescription(accessibleName);
    }
}

bool ChoiceRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto others = key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
        if (others == Qt::NoModifier && (moveByArrow(key->key()) || chooseByLetter(key->text())))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ChoiceRow::chooseByLetter(const QString &typed)
{
    if (typed.isEmpty() || !typed.at(0).isLetterOrNumber())
        return false;
    const auto count = static_cast<int>(m_buttons.size());
    for (int step = 1; step <= count; ++step) {
        const int index = (current() + step) % count;
        if (!m_buttons.at(index)->accessibleName().startsWith(typed, Qt::CaseInsensitive))
            continue;
        choose(index);
        return true;
    }
    return false;
}

/// In the order of the choices, whatever line they stand in.
bool ChoiceRow::moveByArrow(int key)
{
    const bool isBack = key == Qt::Key_Left || key == Qt::Key_Up;
    const bool isOn = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!isBack && !isOn)
        return false;
    const auto count = static_cast<int>(m_buttons.size());
    const int from = current() < 0 && isBack ? 0 : current();
    choose((from + (isOn ? 1 : count - 1)) % count);
    return true;
}

void ChoiceRow::choose(int index)
{
    m_buttons.at(index)->setChecked(true);
    m_buttons.at(index)->setFocus(Qt::OtherFocusReason);
}

} // namespace talan::ui
