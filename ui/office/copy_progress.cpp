#include "ui/office/copy_progress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kWhole = 100;
constexpr int kLookEveryMilliseconds = 100;

} // namespace

CopyProgress::CopyProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("&Break off"), this))
{
    setObjectName(u"copyProgress"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(u"copyProgressBar"_s);
    m_bar->setRange(0, kWhole);
    m_cancel->setObjectName(u"cancelCopy"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_text);
    column->addLayout(row);
    connect(m_cancel, &QPushButton::clicked, this, &CopyProgress::cancel);
    auto *look = new QTimer(this);
    look->setInterval(kLookEveryMilliseconds);
    connect(look, &QTimer::timeout, this, [this] {
        if (m_tie)
            m_bar->setValue(m_tie->percent);
    });
    look->start();
}

CopyProgress::~CopyProgress()
{
    if (m_tie)
        m_tie->isCancelled = true;
}

storage::CopyPace CopyProgress::start(const QString &text)
{
    m_tie = std::make_shared<Tie>();
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    storage::CopyPace pace;
    pace.isCancelled = [tie = m_tie] { return tie->isCancelled.load(); };
    pace.progress = [tie = m_tie](int done, int all) {
        tie->percent = all > 0 ? static_cast<int>(qint64{kWhole} * done / all) : 0;
    };
    return pace;
}

void CopyProgress::cancel()
{
    if (!m_tie)
        return;
    m_tie->isCancelled = true;
    m_cancel->setEnabled(false);
    emit cancelled();
}

} // namespace talan::ui
