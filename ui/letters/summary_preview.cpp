#include "ui/letters/summary_preview.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolButton>

#include "core/letters/summary_document.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

SummaryPreview::SummaryPreview(QWidget *parent)
    : QWidget(parent)
    , m_paper(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_pages(new QPrintPreviewWidget(m_paper.get(), this))
    , m_page(new QLabel(this))
{
    setSummaryPage(*m_paper);
    m_pages->setObjectName(u"summaryPages"_s);
    m_pages->setAccessibleName(tr("Pages of the summary"));
    m_pages->setZoomMode(QPrintPreviewWidget::FitToWidth);
    m_page->setObjectName(u"pageLabel"_s);

    auto *tools = new QHBoxLayout;
    buildTools(tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_pages, 1);
    column->addLayout(tools);

    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, [this](QPrinter *paper) {
        paintSummary(m_summary, *paper);
    });
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &SummaryPreview::sayPage);
}

SummaryPreview::~SummaryPreview()
{
    // The preview holds the paper by a plain pointer.
    delete m_pages;
}

QToolButton *SummaryPreview::addTool(QBoxLayout *row,
                                     const QString &name,
                                     const QString &sign,
                                     const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(sign);
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
    return button;
}

void SummaryPreview::buildTools(QBoxLayout *row)
{
    m_previous = addTool(row, u"previousPage"_s, u"‹"_s, tr("Previous page"));
    row->addWidget(m_page);
    m_next = addTool(row, u"nextPage"_s, u"›"_s, tr("Next page"));
    row->addStretch(1);
    auto *smaller = addTool(row, u"zoomOut"_s, u"−"_s, tr("Smaller"));
    auto *larger = addTool(row, u"zoomIn"_s, u"+"_s, tr("Larger"));
    auto *wide = addTool(
        row, u"fitWidth"_s, tr("Width", "zoom: page as wide as the window"), tr("Fit the width"));
    auto *whole =
        addTool(row, u"fitPage"_s, tr("Page", "zoom: whole page"), tr("Show the whole page"));

    connect(
        m_previous, &QToolButton::clicked, this, [this] { turnTo(m_pages->currentPage() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_pages->currentPage() + 1); });
    connect(smaller, &QToolButton::clicked, this, [this] { m_pages->zoomOut(); });
    connect(larger, &QToolButton::clicked, this, [this] { m_pages->zoomIn(); });
    connect(wide, &QToolButton::clicked, m_pages, &QPrintPreviewWidget::fitToWidth);
    connect(whole, &QToolButton::clicked, m_pages, &QPrintPreviewWidget::fitInView);
}

void SummaryPreview::setSummary(const CaseSummary &summary)
{
    m_summary = summary;
    m_pages->updatePreview();
    sayPage();
}

int SummaryPreview::pageCount() const
{
    return m_pages->pageCount();
}

void SummaryPreview::turnTo(int page)
{
    m_pages->setCurrentPage(page);
    sayPage();
}

void SummaryPreview::sayPage()
{
    const int page = m_pages->currentPage();
    m_page->setText(tr("Page %1 of %2").arg(page).arg(pageCount()));
    m_previous->setEnabled(page > 1);
    m_next->setEnabled(page < pageCount());
}

} // namespace talan::ui
