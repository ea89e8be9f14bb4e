#include "ui/shell/status_line.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/kit/elided_label.h"
#include "ui/kit/icons.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_said(new ElidedLabel({}, this))
    , m_undoButton(new QPushButton(icon(u"undo"_s), tr("Take back  Ctrl+Z"), this))
    , m_overdue(new QPushButton(icon(u"clock"_s), {}, this))
    , m_connection(new QLabel(this))
{
    m_said->setObjectName(u"said"_s);
    m_undoButton->setObjectName(u"undoSaid"_s);
    m_undoButton->setFlat(true);
    m_undoButton->hide();
    m_overdue->setObjectName(u"overdue"_s);
    m_overdue->setFlat(true);
    m_overdue->setWhatsThis(
        tr("How many answers and steps are past their date. Press it to see them under Today."));
    m_overdue->hide();
    m_connection->setObjectName(u"connection"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 2, 12, 2);
    row->setSpacing(8);
    row->addWidget(m_said);
    row->addWidget(m_undoButton);
    row->addStretch(1);
    row->addWidget(m_overdue);
    row->addWidget(m_connection);

    connect(m_undoButton, &QPushButton::clicked, this, &StatusLine::undo);
    connect(m_overdue, &QPushButton::clicked, this, &StatusLine::overdueRequested);
    setConnected(true);
}

void StatusLine::say(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_undoButton->setVisible(canUndo());
    m_said->setText(text);
    QAccessibleEvent event(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::undo()
{
    if (!canUndo())
        return;
    // Emptied first: taking back may say something itself.
    const auto undo = std::exchange(m_undo, {});
    m_undoButton->hide();
    undo();
}

void StatusLine::setOverdue(int count)
{
    m_overdue->setText(tr("%n overdue", "answers and steps past their date", count));
    m_overdue->setVisible(count > 0);
}

void StatusLine::setConnected(bool connected)
{
    m_isConnected = connected;
    sayConnection();
}

void StatusLine::setColleagues(const QStringList &colleagues)
{
    m_colleagues = colleagues;
    sayConnection();
}

void StatusLine::sayConnection()
{
    m_connection->setText(m_isConnected ? tr("● connected") : tr("○ no connection"));
    QString tip =
        m_isConnected
            ? tr("Talan reaches the office's file.")
            : tr("Talan does not reach the office's file. What you type is kept on this computer; "
                 "Talan tries again by itself.");
    if (m_isConnected && !m_colleagues.isEmpty())
        tip += u"\n\n"_s + tr("Colleagues who have the office open:") + u'\n' +
               m_colleagues.join(u'\n');
    m_connection->setToolTip(tip);
    m_connection->setAccessibleDescription(tip);
}

} // namespace talan::ui
