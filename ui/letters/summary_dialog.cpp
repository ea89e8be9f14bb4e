#include "ui/letters/summary_dialog.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QStandardPaths>

#include "core/letters/summary_document.h"
#include "ui/desk/desk.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"
#include "ui/letters/masked_words.h"
#include "ui/letters/summary_levels.h"
#include "ui/letters/summary_preview.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

SummaryDialog::SummaryDialog(Desk &desk, CaseId id, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_id(id)
    , m_failure(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_done(new MessageStrip(MessageStrip::Tone::Calm, this))
    , m_levels(new SummaryLevels(this))
    , m_masked(new MaskedWords(this))
    , m_preview(new SummaryPreview(this))
    , m_hint(new SecondaryLabel({}, this))
    , m_print(new QPushButton(tr("&Print…"), this))
    , m_save(new QPushButton(tr("&Save as PDF…"), this))
{
    setWindowTitle(tr("Case summary"));
    m_failure->setObjectName(u"failureStrip"_s);
    m_done->setObjectName(u"doneStrip"_s);
    m_failure->hide();
    m_done->hide();
    m_masked->hide();

    auto *halves = new QSplitter(this);
    halves->setObjectName(u"summaryPanes"_s);
    halves->addWidget(buildChoices());
    halves->addWidget(m_preview);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_failure);
    column->addWidget(m_done);
    column->addWidget(halves, 1);
    column->addWidget(buildButtons());

    connect(m_levels, &SummaryLevels::chosen, this, &SummaryDialog::refresh);
    connect(m_masked, &MaskedWords::alsoMaskChanged, this, &SummaryDialog::refresh);
    connect(m_masked, &MaskedWords::readChanged, this, &SummaryDialog::refreshButtons);
    sizeToScreen();
    refreshButtons();
    read();
}

SummaryDialog::~SummaryDialog() = default;

QWidget *SummaryDialog::buildChoices()
{
    constexpr int kCharactersWide = 44;
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 0);
    column->addWidget(m_levels);
    column->addSpacing(16);
    column->addWidget(m_masked);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"choices"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->setMinimumWidth(fontMetrics().averageCharWidth() * kCharactersWide);
    return area;
}

QWidget *SummaryDialog::buildButtons()
{
    m_print->setObjectName(u"printButton"_s);
    m_save->setObjectName(u"savePdfButton"_s);
    m_hint->setObjectName(u"hint"_s);
    m_print->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_P).toString(QKeySequence::NativeText));
    m_save->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_S).toString(QKeySequence::NativeText));
    auto *close = new QPushButton(tr("Close", "the window"), this);
    close->setObjectName(u"closeButton"_s);
    for (QPushButton *button : {m_print, m_save, close})
        button->setAutoDefault(false);

    auto *printKey = new QAction(this);
    printKey->setShortcuts({Qt::CTRL | Qt::Key_P, Qt::CTRL | Qt::Key_Return});
    auto *saveKey = new QAction(this);
    saveKey->setShortcut(Qt::CTRL | Qt::Key_S);
    addActions({printKey, saveKey});
    connect(printKey, &QAction::triggered, m_print, &QPushButton::click);
    connect(saveKey, &QAction::triggered, m_save, &QPushButton::click);
    connect(m_print, &QPushButton::clicked, this, &SummaryDialog::openPrintDialog);
    connect(m_save, &QPushButton::clicked, this, &SummaryDialog::openSaveDialog);
    connect(close, &QPushButton::clicked, this, &SummaryDialog::reject);

    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_hint, 1);
    row->addWidget(m_print);
    row->addWidget(m_save);
    row->addWidget(close);
    return buttons;
}

void SummaryDialog::sizeToScreen()
{
    constexpr QSize kWanted(1180, 860);
    constexpr QSize kRoomForEdges(40, 70);
    resize(kWanted.boundedTo(screen()->availableSize() - kRoomForEdges));
}

void SummaryDialog::read()
{
    const auto job = [id = m_id](const Work &work) { return readSummarySource(work, id); };
    m_desk.change(this, job, [this](const Result<SummarySource> &source) { take(source); });
}

void SummaryDialog::take(const Result<SummarySource> &source)
{
    if (!source) {
        tellFailure(source.error());
        return;
    }
    m_source = *source;
    refresh();
}

void SummaryDialog::refresh()
{
    m_done->hide();
    if (!m_source)
        return;
    m_summary = composeSummary(*m_source, m_levels->current(), m_masked->alsoMask());
    m_masked->setSummary(m_summary);
    m_preview->setSummary(m_summary);
    refreshButtons();
}

void SummaryDialog::refreshButtons()
{
    const bool waitsForReader =
        m_levels->current() == SummaryLevel::Anonymous && !m_masked->isRead();
    const bool mayLeave = m_source && !m_isBusy && !waitsForReader;
    m_print->setEnabled(mayLeave);
    m_save->setEnabled(mayLeave);
    m_hint->setText(m_source && waitsForReader
                        ? tr("Read the text, then tick the box that says so.")
                        : QString());
}

void SummaryDialog::openPrintDialog()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setDocName(m_summary.title);
    setSummaryPage(*m_printer);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setObjectName(u"printDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    // A summary goes out whole or not at all.
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog,
            qOverload<QPrinter *>(&QPrintDialog::accepted),
            this,
            [this](QPrinter *printer) { print(*printer); });
    dialog->open();
}

void SummaryDialog::print(QPrinter &printer)
{
    const int pages = paintSummary(m_summary, printer);
    const bool isTaken = pages > 0 && printer.printerState() != QPrinter::Error &&
                         printer.printerState() != QPrinter::Aborted;
    if (!isTaken) {
        m_failure->say(tr("The printer did not take the summary. Nothing was lost. Check that the "
                          "printer is on, or save the summary as PDF."));
        return;
    }
    const auto job = [id = m_id, level = m_summary.level, pages](const Work &work) {
        return recordSummaryMade(work, id, level, pages);
    };
    m_desk.change(this, job, [this](const Result<> &recorded) {
        if (recorded)
            tellDone(tr("The summary is sent to the printer."));
        else
            tellFailure(recorded.error());
    });
}

QString SummaryDialog::suggestedFileName() const
{
    if (m_summary.level == SummaryLevel::Anonymous)
        return tr("anonymised case.pdf", "suggested file name");
    QString number = m_source->caseFile.number;
    for (QChar &letter : number) {
        if (u"\\/:*?\"<>|"_s.contains(letter))
            letter = u'-';
    }
    return tr("%1 summary.pdf", "suggested file name; %1 is the case number").arg(number);
}

void SummaryDialog::openSaveDialog()
{
    auto *dialog = new QFileDialog(this, tr("Save the summary as PDF"));
    dialog->setObjectName(u"savePdfDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(tr("PDF files (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggestedFileName());
    connect(dialog, &QFileDialog::fileSelected, this, &SummaryDialog::savePdf);
    dialog->open();
}

void SummaryDialog::savePdf(const QString &path)
{
    m_isBusy = true;
    refreshButtons();
    const auto job = [id = m_id, summary = m_summary, path](const Work &work) {
        return writeSummaryPdf(summary, path, [&](int pages) {
            return recordSummaryMade(work, id, summary.level, pages);
        });
    };
    m_desk.change(this, job, [this](const Result<int> &pages) {
        m_isBusy = false;
        refreshButtons();
        if (pages)
            tellDone(tr("The summary is saved as PDF."));
        else
            tellFailure(pages.error());
    });
}

void SummaryDialog::tellDone(const QString &text)
{
    m_failure->hide();
    m_done->say(text);
    m_desk.say(text);
}

void SummaryDialog::tellFailure(const Error &error)
{
    m_done->hide();
    m_failure->say(errorText(Activity::MakingSummary, error).sentence());
}

} // namespace talan::ui
