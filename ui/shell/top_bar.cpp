#include "ui/shell/top_bar.h"

#include <QHBoxLayout>
#include <QLabel>

#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/search_field.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search case, name, number, text …"), this))
    , m_staff(new QLabel(this))
{
    auto *newCase = new PrimaryButton(tr("+ New case  Ctrl+N"), this);
    newCase->setObjectName(u"newCaseButton"_s);
    newCase->setAccessibleName(tr("New case"));
    newCase->setFocusPolicy(Qt::TabFocus);
    newCase->setWhatsThis(
        tr("Opens a form for a new case. What you type is kept as a draft until you save it."));
    m_search->setObjectName(u"searchField"_s);
    m_search->setToolTip(tr("Search (Ctrl+F)"));
    m_search->setWhatsThis(tr("Finds cases by the beginnings of words in number, names, unit and "
                              "text. Enter shows them in the list of cases."));
    m_search->setMaximumWidth(720);
    m_staff->setObjectName(u"staffName"_s);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(16);
    row->addWidget(newCase);
    row->addWidget(m_search, 1);
    row->addStretch(0);
    row->addWidget(m_staff);
    connect(newCase, &QPushButton::clicked, this, &TopBar::newCaseRequested);
}

void TopBar::setStaffName(const QString &name, const QString &role)
{
    m_staff->setText(name);
    m_staff->setToolTip(role);
    m_staff->setAccessibleName(tr("At this desk: %1, %2", "name, role").arg(name, role));
}

} // namespace talan::ui
