#include "ui/cases/case_facts.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "core/wording/words.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Midlight);
    return line;
}

} // namespace

CaseFacts::CaseFacts(Desk &desk, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"caseFacts"_s);
    setAccessibleName(tr("Facts of the case"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(this);
    // Else the page is as high as its texts would be in the narrowest side.
    page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    m_missing = new QLabel(page);
    m_missing->setObjectName(u"missingFacts"_s);
    m_missing->setWordWrap(true);
    m_missing->setTextFormat(Qt::RichText);
    m_missing->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_closed =
        new SecondaryLabel(tr("The case is closed. Open it again to change its facts."), page);
    m_closed->setWordWrap(true);
    m_groups = makeFactGroups(desk, page);

    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(12);
    column->addWidget(m_missing);
    column->addWidget(m_closed);
    for (FactGroup *group : m_groups.all()) {
        column->addWidget(group);
        if (group != m_groups.all().last())
            column->addWidget(makeLine(page));
    }
    column->addStretch();
    setWidget(page);
    for (FactGroup *group : m_groups.all()) {
        connect(group, &FactGroup::editingChanged, this, [this, group] {
            // The layout has to know the fields' height first.
            QMetaObject::invokeMethod(
                this, [this, group] { bringIntoSight(group); }, Qt::QueuedConnection);
        });
    }
    connect(m_missing, &QLabel::linkActivated, this, [this](const QString &link) {
        fill(Gap(link.toInt()));
    });
}

void CaseFacts::setCase(const CaseFile &caseFile)
{
    sayMissing(caseFile);
    m_closed->setVisible(caseFile.status == CaseStatus::Closed);
    for (FactGroup *group : m_groups.all())
        group->setCase(caseFile);
}

void CaseFacts::sayMissing(const CaseFile &caseFile)
{
    const auto gaps = rules::gaps(caseFile);
    m_missing->setVisible(!gaps.isEmpty() && caseFile.status != CaseStatus::Closed);
    QStringList links;
    for (const Gap gap : gaps)
        links << u"<a href=\"%1\">%2</a>"_s.arg(int(gap)).arg(displayText(gap).toHtmlEscaped());
    m_missing->setText(tr("Still to fill in: %1", "a list of facts").arg(links.join(u" · "_s)));
}

FactGroup *CaseFacts::groupOf(Gap gap) const
{
    switch (gap) {
    case Gap::Unit:
        return m_groups.units;
    case Gap::Problem:
    case Gap::Area:
        return m_groups.problems;
    case Gap::Consent:
        return m_groups.consent;
    case Gap::Handler:
        return m_groups.handling;
    case Gap::PatientName:
        return m_groups.patient;
    }
    Q_UNREACHABLE();
}

void CaseFacts::fill(Gap gap)
{
    edit(groupOf(gap));
}

void CaseFacts::edit(FactGroup *group)
{
    group->edit();
}

/// All of the group if it has room, else its beginning.
void CaseFacts::bringIntoSight(const FactGroup *group)
{
    widget()->layout()->activate();
    QScrollBar *bar = verticalScrollBar();
    const int bottom = group->geometry().bottom() + 16;
    if (bottom > bar->value() + viewport()->height())
        bar->setValue(bottom - viewport()->height());
    if (bar->value() > group->y())
        bar->setValue(group->y());
}

void CaseFacts::editFocused()
{
    const auto groups = m_groups.all();
    const auto focused = std::ranges::find_if(groups, [](const FactGroup *group) {
        return group->focusWidget() != nullptr && group->focusWidget()->hasFocus();
    });
    edit(focused == groups.end() ? groups.first() : *focused);
}

bool CaseFacts::hasTyped() const
{
    return std::ranges::any_of(m_groups.all(), &FactGroup::hasTyped);
}

} // namespace talan::ui
