#pragma once

#include <QWidget>
#include <memory>

#include "core/letters/case_summary.h"

class QBoxLayout;
class QLabel;
class QPrintPreviewWidget;
class QPrinter;
class QToolButton;

namespace talan::ui {

/// The pages of a summary as they will be on paper, with zoom and page choice.
class SummaryPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryPreview(QWidget *parent = nullptr);
    ~SummaryPreview() override;

    void setSummary(const CaseSummary &summary);
    int pageCount() const;

private:
    void buildTools(QBoxLayout *row);
    QToolButton *
    addTool(QBoxLayout *row, const QString &name, const QString &sign, const QString &text);
    void turnTo(int page);
    void sayPage();

    CaseSummary m_summary;
    std::unique_ptr<QPrinter> m_paper;
    QPrintPreviewWidget *m_pages;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QLabel *m_page;
};

} // namespace talan::ui
