#include "ui/cases/register_remaining.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/wording/words.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

RemainingPanel::RemainingPanel(QWidget *parent)
    : QWidget(parent)
    , m_needed(new QLabel(this))
    , m_gaps(new QLabel(this))
    , m_words(new SecondaryLabel({}, this))
{
    setObjectName(u"remaining"_s);
    m_needed->setObjectName(u"remainingNeeded"_s);
    m_needed->setWordWrap(true);
    m_needed->setText(tr("To save: say what it is about."));
    m_gaps->setObjectName(u"remainingGaps"_s);
    m_gaps->setWordWrap(true);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new SectionLabel(tr("Left to fill in"), this));
    column->addWidget(m_needed);
    column->addWidget(m_gaps);
    column->addWidget(m_words);
}

void RemainingPanel::setRemaining(bool hasNarrative, const QList<Gap> &gaps)
{
    QStringList lines;
    for (const Gap gap : gaps)
        lines.append(u"○ %1"_s.arg(displayText(gap)));
    m_needed->setVisible(!hasNarrative);
    m_gaps->setText(lines.join(u'\n'));
    m_gaps->setVisible(!lines.isEmpty());
    m_words->setText(lines.isEmpty() ? tr("Nothing. All is there.") : tr("Can be done later."));
    m_words->setVisible(hasNarrative || !lines.isEmpty());
}

} // namespace talan::ui
