#pragma once

#include <QDialog>
#include <memory>
#include <optional>

#include "core/letters/case_summary.h"

class QLabel;
class QPrinter;
class QPushButton;

namespace talan::ui {

class Desk;
class MaskedWords;
class MessageStrip;
class SummaryLevels;
class SummaryPreview;

/// The summary of a case on its way to paper: for whom, how it looks, and out to a printer or a
/// PDF.
///
/// An anonymous summary can only leave when somebody has said that it was read. Every summary that
/// leaves is written into the journal.
class SummaryDialog final : public QDialog
{
    Q_OBJECT

public:
    SummaryDialog(Desk &desk, CaseId id, QWidget *parent = nullptr);
    ~SummaryDialog() override;

private:
    QWidget *buildChoices();
    QWidget *buildButtons();
    void sizeToScreen();
    void read();
    void take(const Result<SummarySource> &source);
    void refresh();
    void refreshButtons();
    void openPrintDialog();
    void print(QPrinter &printer);
    void openSaveDialog();
    void savePdf(const QString &path);
    QString suggestedFileName() const;
    void tellDone(const QString &text);
    void tellFailure(const Error &error);

    Desk &m_desk;
    CaseId m_id;
    std::optional<SummarySource> m_source;
    CaseSummary m_summary;
    bool m_isBusy = false;
    MessageStrip *m_failure;
    MessageStrip *m_done;
    SummaryLevels *m_levels;
    MaskedWords *m_masked;
    SummaryPreview *m_preview;
    QLabel *m_hint;
    QPushButton *m_print;
    QPushButton *m_save;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace talan::ui
