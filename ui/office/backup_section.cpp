#include "ui/office/backup_section.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/desk/desk.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/office/backup_words.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

BackupSection::BackupSection(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_latest(new SecondaryLabel({}, this))
    , m_backUp(new QPushButton(tr("Back up now"), this))
{
    auto *restore = new QPushButton(tr("Res&tore a backup …"), this);
    restore->setObjectName(u"restoreBackup"_s);
    m_backUp->setObjectName(u"backUpNow"_s);
    m_latest->setObjectName(u"latestBackup"_s);
    m_latest->setWordWrap(true);
    m_latest->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_latest);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_backUp);
    buttons->addWidget(restore);
    column->addLayout(buttons);
    connect(m_backUp, &QPushButton::clicked, this, &BackupSection::backupRequested);
    connect(restore, &QPushButton::clicked, this, &BackupSection::restoreRequested);
    connect(&m_desk, &Desk::listsChanged, this, [this] {
        if (isVisible())
            look();
    });
}

void BackupSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look();
}

void BackupSection::look()
{
    const OfficeSettings &settings = m_desk.lists().settings;
    m_backUp->setEnabled(!settings.backupFolder.isEmpty());
    if (settings.backupFolder.isEmpty()) {
        m_latest->setText(tr("No backups are made while no folder is chosen."));
        return;
    }
    // The folder may lie on a slow place: one look at a time.
    m_looksAgain = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    auto job = [folder = settings.backupFolder, path = m_desk.path(), id = settings.officeId] {
        return storage::latestBackup(folder, path, id);
    };
    deliver(m_thread.run(std::move(job)), this, [this](const Answer &latest) {
        m_isLooking = false;
        show(latest);
        if (m_looksAgain)
            look();
    });
}

void BackupSection::show(const Answer &latest)
{
    if (!latest)
        m_latest->setText(tr("The folder for backups cannot be reached from this computer."));
    else if (!*latest)
        m_latest->setText(tr("There is no backup in the folder yet."));
    else
        m_latest->setText(tr("Last backup: %1, %2", "when, number of cases")
                              .arg(backupTimeText((*latest)->madeAt, m_desk.clock().today()),
                                   caseCountText((*latest)->cases)));
}

} // namespace talan::ui
