#include "ui/cases/date_explanation.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/wording/date_words.h"
#include "ui/kit/labels.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

DateExplanation::DateExplanation(QWidget *parent)
    : QWidget(parent)
    , m_result(new SectionLabel({}, this))
    , m_steps(new SecondaryLabel({}, this))
{
    m_result->setObjectName(u"dueDate"_s);
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_steps->setObjectName(u"dueSteps"_s);
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::PlainText);
    m_steps->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // As high as its texts are at the width there is, not as they would be in a narrow column.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_result);
    column->addWidget(m_steps);
}

void DateExplanation::explain(const QString &lead,
                              const Result<ExplainedDate> &date,
                              QDate today,
                              Activity activity)
{
    if (!date) {
        m_result->hide();
        m_steps->setText(errorText(activity, date.error()).sentence());
        return;
    }
    m_result->show();
    m_result->setText(
        lead.arg(u"%1 (%2)"_s.arg(dayText(date->due, today), distanceText(date->due, today))));
    m_steps->setText(explanationLines(*date).join(u'\n'));
}

void DateExplanation::say(const QString &sentence)
{
    m_result->hide();
    m_steps->setText(sentence);
}

void DateExplanation::clear()
{
    m_result->clear();
    m_steps->clear();
}

} // namespace talan::ui
