#include "ui/deadlines/deadlines_view.h"

#include <QStackedLayout>
#include <QTabBar>
#include <QVBoxLayout>

#include "ui/deadlines/look_ahead_view.h"
#include "ui/deadlines/queue_view.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

DeadlinesView::DeadlinesView(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_parts(new QTabBar(this))
    , m_pages(new QStackedLayout)
    , m_queue(new QueueView(desk, this))
    , m_lookAhead(new LookAheadView(desk, this))
{
    setObjectName(u"deadlinesView"_s);
    m_parts->setObjectName(u"deadlineParts"_s);
    m_parts->setAccessibleName(tr("Parts of the deadlines"));
    m_parts->setDocumentMode(true);
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    m_parts->addTab(tr("&Queue", "running statement requests"));
    m_parts->addTab(tr("Look &ahead", "deadlines of the weeks to come"));
    m_pages->addWidget(m_queue);
    m_pages->addWidget(m_lookAhead);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_parts);
    column->addLayout(m_pages, 1);
    setFocusProxy(m_queue);
    connect(m_parts, &QTabBar::currentChanged, this, &DeadlinesView::showPart);
    connect(m_queue, &QueueView::openCaseRequested, this, &DeadlinesView::openCaseRequested);
    connect(
        m_lookAhead, &LookAheadView::openCaseRequested, this, &DeadlinesView::openCaseRequested);
}

void DeadlinesView::showPart(int part)
{
    m_pages->setCurrentIndex(part);
    setFocusProxy(m_pages->currentWidget());
}

void DeadlinesView::refresh()
{
    m_queue->refresh();
    m_lookAhead->refresh();
}

void DeadlinesView::print()
{
    m_queue->print();
}

} // namespace talan::ui
