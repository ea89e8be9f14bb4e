#include "ui/office/doctor_dialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "core/office/backup_place.h"
#include "core/wording/doctor_words.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/office/finding_row.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kTickMilliseconds = 1'000;

} // namespace

DoctorDialog::DoctorDialog(const QString &path,
                           const Clock &clock,
                           QWidget *parent,
                           Examine examine)
    : QDialog(parent)
    , m_clock(clock)
    , m_examine(std::move(examine))
    , m_headline(new Headline({}, this))
    , m_progress(new QLabel(this))
    , m_copy(new QPushButton(tr("Copy &text for IT"), this))
    , m_again(new QPushButton(tr("Examine &again"), this))
    , m_stop(new QPushButton(tr("&Stop examining"), this))
    , m_close(new PrimaryButton(tr("Close"), this))
{
    setObjectName(u"doctorDialog"_s);
    setWindowTitle(tr("The file and its place"));
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    m_diagnosis.path = path;
    build();
    m_tick.setInterval(kTickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &DoctorDialog::sayWhereItStands);
    connect(m_copy, &QPushButton::clicked, this, &DoctorDialog::copyReport);
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::examine);
    connect(m_stop, &QPushButton::clicked, this, &DoctorDialog::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    this->examine();
}

void DoctorDialog::build()
{
    constexpr int kWidthInLetters = 84;
    constexpr int kHeightInLines = 36;
    constexpr double kMostOfScreen = 0.92;
    m_headline->setObjectName(u"doctorHeadline"_s);
    m_headline->setWordWrap(true);
    m_progress->setObjectName(u"doctorProgress"_s);
    m_progress->setWordWrap(true);
    auto *file = new SecondaryLabel(QDir::toNativeSeparators(m_diagnosis.path), this);
    file->setWordWrap(true);
    file->setTextFormat(Qt::PlainText);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(file);
    column->addWidget(buildList(), 1);
    column->addWidget(m_progress);
    column->addLayout(buildButtons());
    const QSize wanted(kWidthInLetters * fontMetrics().averageCharWidth(),
                       kHeightInLines * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() * kMostOfScreen));
}

QWidget *DoctorDialog::buildList()
{
    auto *list = new QWidget(this);
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 8, 8, 8);
    m_rows->setSpacing(16);
    m_rows->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"findings"_s);
    scroll->setAccessibleName(tr("What was found"));
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QLayout *DoctorDialog::buildButtons()
{
    m_copy->setObjectName(u"copyReport"_s);
    m_again->setObjectName(u"examineAgain"_s);
    m_stop->setObjectName(u"stopExamining"_s);
    m_close->setObjectName(u"closeDoctor"_s);
    m_close->setDefault(true);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_copy, m_again, m_stop, m_close}) {
        button->setAutoDefault(button == m_close);
        buttons->addWidget(button);
    }
    return buttons;
}

void DoctorDialog::examine()
{
    clearList();
    m_diagnosis = {.path = m_diagnosis.path, .examinedAt = m_clock.now()};
    m_isStopping = false;
    delete m_run;
    m_run = new DoctorRun(
        {.path = m_diagnosis.path, .now = m_diagnosis.examinedAt, .backupPlaceOf = backupPlace},
        m_examine,
        this);
    connect(m_run, &DoctorRun::begun, this, &DoctorDialog::begin);
    connect(m_run, &DoctorRun::found, this, &DoctorDialog::add);
    connect(m_run, &DoctorRun::ended, this, &DoctorDialog::end);
    m_headline->setText(tr("The file and its place are being examined"));
    setRunning(true);
    begin(storage::FindingKind::Place);
    m_run->start();
}

void DoctorDialog::begin(storage::FindingKind kind)
{
    m_kind = kind;
    m_since.start();
    sayWhereItStands();
}

void DoctorDialog::add(const storage::Finding &finding)
{
    m_diagnosis.findings.append(finding);
    m_rows->insertWidget(m_rows->count() - 1, new FindingRow(finding, this));
    m_copy->setEnabled(true);
}

void DoctorDialog::end(const storage::Diagnosis &diagnosis)
{
    m_diagnosis = diagnosis;
    const QString whole = overallText(diagnosis);
    m_headline->setText(whole);
    m_progress->clear();
    const bool hadFocus = m_stop->hasFocus();
    m_run->deleteLater();
    m_run = nullptr;
    setRunning(false);
    if (hadFocus)
        m_close->setFocus();
    m_headline->setAccessibleName(whole);
    QAccessibleEvent event(m_headline, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DoctorDialog::stop()
{
    m_isStopping = true;
    m_stop->setEnabled(false);
    m_close->setFocus();
    m_since.start();
    sayWhereItStands();
    m_run->stop();
}

void DoctorDialog::sayWhereItStands()
{
    constexpr qint64 kMillisecondsInSecond = 1'000;
    const qint64 seconds = m_since.elapsed() / kMillisecondsInSecond;
    m_progress->setText(m_isStopping ? stoppingText(seconds) : examiningText(m_kind, seconds));
}

void DoctorDialog::copyReport()
{
    QString report = reportText(m_diagnosis);
    // A place that does not answer is what the IT department has to know.
    if (m_run)
        report += m_progress->text() + u'\n';
    QGuiApplication::clipboard()->setText(report);
    if (!m_run)
        m_progress->setText(
            tr("The text is copied. Paste it into a message to the IT department."));
}

void DoctorDialog::clearList()
{
    const auto rows = findChildren<FindingRow *>();
    qDeleteAll(rows);
}

void DoctorDialog::setRunning(bool isRunning)
{
    m_stop->setVisible(isRunning);
    m_stop->setEnabled(true);
    m_again->setVisible(!isRunning);
    m_copy->setEnabled(!isRunning);
    if (isRunning)
        m_tick.start();
    else
        m_tick.stop();
}

} // namespace talan::ui
