#include "ui/letters/summary_levels.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>

#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

SummaryLevels::SummaryLevels(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(new SectionLabel(tr("Who is it for?"), this));
    column->addSpacing(4);
    add(SummaryLevel::Full,
        tr("The &office and the patient"),
        tr("Everything in the case, with contact details and notes."));
    add(SummaryLevel::Provider,
        tr("The &care provider"),
        tr("What the complaint is about. No contact details, notes or calls; a protected person is "
           "not named."));
    add(SummaryLevel::Anonymous,
        tr("&Anonymised, for everybody else"),
        tr("No name, number or date of birth, and no unit below a clinic. Names in the text are "
           "masked; read it before it goes out."));
    m_buttons->buttons().first()->setChecked(true);
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int, bool isChosen) {
        if (isChosen)
            emit chosen(current());
    });
}

SummaryLevel SummaryLevels::current() const
{
    return static_cast<SummaryLevel>(m_buttons->checkedId());
}

void SummaryLevels::add(SummaryLevel level, const QString &text, const QString &explanation)
{
    auto *button = new QRadioButton(text, this);
    button->setObjectName(storageKey(level).toString() + u"Level"_s);
    button->setAccessibleDescription(explanation);
    m_buttons->addButton(button, static_cast<int>(level));
    auto *line = new SecondaryLabel(explanation, this);
    line->setWordWrap(true);
    line->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                    style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    layout()->addWidget(button);
    layout()->addWidget(line);
}

} // namespace talan::ui
