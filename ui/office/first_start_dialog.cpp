#include "ui/office/first_start_dialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/office/staff.h"
#include "core/wording/error_text.h"
#include "ui/desk/deliver.h"
#include "ui/kit/fitting_scroll_area.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/labels.h"
#include "ui/kit/message_strip.h"
#include "ui/office/form_entry.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kLocal = 0;
constexpr int kShared = 1;

/// Where a file is to lie, with a button to look for the place. QString, as typed.
class PathEntry final : public FormEntry
{
public:
    PathEntry(const Words &words, QPushButton *browse, QWidget *parent)
        : FormEntry(words, parent)
        , m_edit(new QLineEdit(this))
    {
        auto *shown = new QWidget(this);
        auto *row = new QHBoxLayout(shown);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(m_edit, 1);
        row->addWidget(browse);
        setControl(m_edit, shown);
        connect(m_edit, &QLineEdit::textEdited, this, &FormEntry::edited);
    }

    QVariant value() const override { return m_edit->text(); }
    void setValue(const QVariant &value) override
    {
        m_edit->setText(QDir::toNativeSeparators(value.toString()));
    }
    void setLocked(bool isLocked) override { m_edit->setReadOnly(isLocked); }

private:
    QLineEdit *m_edit;
};

} // namespace

FirstStartDialog::FirstStartDialog(const Clock &clock, QWidget *parent)
    : QDialog(parent)
    , m_clock(clock)
    , m_problem(new MessageStrip(MessageStrip::Tone::Warning, this))
    , m_waiting(new SecondaryLabel({}, this))
    , m_found(new PrimaryButton(tr("Create the office"), this))
    , m_open(new QPushButton(tr("&Open an office that is there …"), this))
    , m_demo(new QPushButton(tr("&Try the demo office"), this))
{
    setObjectName(u"firstStartDialog"_s);
    setWindowTitle(tr("Talan"));
    build();
    connectFields();
    adaptPath();
    adaptPlace();
    m_office->control()->setFocus();
}

FirstStartDialog::~FirstStartDialog()
{
    // A window that goes is left by the keyboard first: that must not come back to half a dialog.
    disconnect(m_path, nullptr, this, nullptr);
}

void FirstStartDialog::build()
{
    buildStrip();
    m_waiting->setObjectName(u"waitingText"_s);
    m_waiting->setWordWrap(true);
    m_waiting->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(new FittingScrollArea(buildFields(), this), 1);
    column->addWidget(m_problem);
    column->addWidget(m_waiting);
    column->addLayout(buildButtons());
}

QWidget *FirstStartDialog::buildFields()
{
    m_fields = new QWidget(this);
    buildEntries();
    auto *about = new QLabel(tr("Everything an office writes lies in one file, which all its "
                                "people open. Create your office here, or open its file if it is "
                                "there already."),
                             m_fields);
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new Headline(tr("Welcome to Talan"), m_fields));
    column->addWidget(about);
    for (FormEntry *entry : {m_office, m_name, m_path, m_journal})
        column->addWidget(entry);
    column->addStretch();
    return m_fields;
}

void FirstStartDialog::buildEntries()
{
    m_office =
        lineEntry({u"newOfficeName"_s,
                   tr("The office’s &name:"),
                   tr("As it stands on letters, for example Patientnämnden Region Exempel.")},
                  m_fields);
    m_name = lineEntry({u"newOfficeStaffName"_s,
                        tr("&Your own name:"),
                        tr("You become the office’s administrator. Talan knows you by your login "
                           "on this computer, “%1”.")
                            .arg(loginOfThisDesk())},
                       m_fields);
    auto *browse = new QPushButton(tr("&Browse …"), m_fields);
    browse->setObjectName(u"browsePath"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &FirstStartDialog::browse);
    m_path = new PathEntry({u"newOfficePath"_s, tr("The office’s &file:"), {}}, browse, m_fields);
    m_journal =
        choiceEntry({u"newOfficePlace"_s, tr("Where that &place is:"), {}},
                    {{kLocal, tr("On this computer", "where a file lies")},
                     {kShared, tr("On the network, for several computers", "where a file lies")}},
                    m_fields);
}

QLayout *FirstStartDialog::buildButtons()
{
    m_found->setObjectName(u"foundOffice"_s);
    m_found->setDefault(true);
    m_found->setToolTip(tr("Ctrl+Return"));
    m_open->setObjectName(u"openExisting"_s);
    m_open->setAutoDefault(false);
    m_demo->setObjectName(u"tryDemo"_s);
    m_demo->setAutoDefault(false);
    m_demo->setToolTip(tr("Invented people and cases, in a file of their own beside yours."));
    m_demo->hide();
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_found);
    buttons->addWidget(m_open);
    buttons->addWidget(m_demo);
    return buttons;
}

void FirstStartDialog::buildStrip()
{
    m_problem->setObjectName(u"firstStartProblem"_s);
    m_openThere = m_problem->addAction(tr("Open that file", "the one that is there already"));
    m_openThere->setObjectName(u"openThatFile"_s);
    m_openThere->setAutoDefault(false);
    connect(m_openThere, &QPushButton::clicked, this, [this] { finish(m_triedPath); });
    m_problem->hide();
}

void FirstStartDialog::connectFields()
{
    connect(m_office, &FormEntry::edited, this, [this] {
        m_office->sayFault({});
        adaptPath();
    });
    connect(m_name, &FormEntry::edited, this, [this] { m_name->sayFault({}); });
    connect(m_path, &FormEntry::edited, this, [this] {
        m_hasChosenPath = true;
        m_problem->hide();
    });
    connect(m_path, &FormEntry::left, this, &FirstStartDialog::adaptPlace);
    connect(m_journal, &FormEntry::edited, this, [this] {
        m_hasChosenPlace = true;
        adaptPlace();
    });
    connect(m_found, &QPushButton::clicked, this, &FirstStartDialog::found);
    connect(m_open, &QPushButton::clicked, this, &FirstStartDialog::openExisting);
    connect(m_demo, &QPushButton::clicked, this, &FirstStartDialog::makeDemo);
}

void FirstStartDialog::offerDemo(const OfficeFiller &build)
{
    m_buildDemo = build;
    m_demo->setVisible(m_buildDemo != nullptr);
}

void FirstStartDialog::adaptPath()
{
    if (!m_hasChosenPath)
        m_path->setValue(suggestedPath(proposedFolder(), m_office->value().toString()));
}

void FirstStartDialog::adaptPlace()
{
    const bool onNetwork = isOnNetwork(completedPath(m_path->value().toString()));
    if (!m_hasChosenPlace)
        m_journal->setValue(onNetwork ? kShared : kLocal);
    const bool isShared = m_journal->value() == kShared;
    m_journal->setNote(isShared
                           ? tr("Several people work in it at the same time, each at their own "
                                "computer.")
                           : tr("The fastest, for one computer only. A file on a network share "
                                "could be damaged this way."));
    m_journal->sayFault(onNetwork && !isShared
                            ? tr("The file lies on a network share. Choose “On the network”.")
                            : QString());
}

void FirstStartDialog::browse()
{
    const QString path = completedPath(m_path->value().toString());
    auto *dialog = new QFileDialog(this, tr("Where shall the office’s file lie?"));
    dialog->setObjectName(u"newOfficeFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    // A file that is there is never replaced: it is refused with words of our own.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(tr("Talan's office files (*.talan)"));
    dialog->setDefaultSuffix(u"talan"_s);
    dialog->setDirectory(QFileInfo(path).absolutePath());
    dialog->selectFile(QFileInfo(path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_hasChosenPath = true;
        m_problem->hide();
        m_path->setValue(chosen);
        adaptPlace();
    });
    dialog->open();
}

void FirstStartDialog::found()
{
    if (m_isBusy)
        return;
    adaptPlace();
    const NewOffice office{.name = m_office->value().toString(),
                           .login = loginOfThisDesk(),
                           .staffName = m_name->value().toString(),
                           .path = completedPath(m_path->value().toString()),
                           .journal = m_journal->value() == kShared ? storage::JournalMode::Shared
                                                                    : storage::JournalMode::Local};
    if (office.staffName.isEmpty()) {
        m_name->sayFault(tr("Write your name: it stands on what you do."));
        m_name->control()->setFocus();
    }
    if (office.name.isEmpty()) {
        m_office->sayFault(tr("Write the office’s name."));
        m_office->control()->setFocus();
    }
    if (office.name.isEmpty() || office.staffName.isEmpty())
        return;
    if (office.path.isEmpty())
        return refuse({ErrorCode::MissingField, u"no path"_s, tr("The office’s file")});
    run(office.path, tr("The office is being created …"), [office, now = m_clock.now()] {
        return createOffice(office, now);
    });
}

void FirstStartDialog::openExisting()
{
    auto *dialog = new QFileDialog(this, tr("Open an office"));
    dialog->setObjectName(u"openExistingDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Talan's office files (*.talan)"), tr("All files (*)")});
    dialog->setDirectory(proposedFolder());
    connect(dialog, &QFileDialog::fileSelected, this, &FirstStartDialog::finish);
    dialog->open();
}

void FirstStartDialog::makeDemo()
{
    if (m_isBusy)
        return;
    const QString name = tr("Demo office", "file name");
    QString path = suggestedPath(proposedFolder(), name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = suggestedPath(proposedFolder(), u"%1 %2"_s.arg(name).arg(number));
    run(path,
        tr("The demo office is being filled with invented cases. This takes a moment."),
        [path, build = m_buildDemo] {
            return createFilled(path, storage::JournalMode::Local, build);
        });
}

void FirstStartDialog::run(const QString &path,
                           const QString &waiting,
                           std::function<Result<>()> job)
{
    m_triedPath = path;
    m_problem->hide();
    m_waiting->setText(waiting);
    setBusy(true);
    deliver(m_thread.run(std::move(job)), this, [this](const Result<> &made) {
        setBusy(false);
        if (made)
            finish(m_triedPath);
        else
            refuse(made.error());
    });
}

void FirstStartDialog::refuse(const Error &error)
{
    const bool isThere = error.code == ErrorCode::FileExists;
    m_openThere->setVisible(isThere);
    m_problem->say(errorText(Activity::CreatingFile, error).sentence());
    growToContent(this);
    m_path->control()->setFocus();
}

void FirstStartDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_waiting->setVisible(isBusy);
    for (QWidget *part : {m_fields,
                          static_cast<QWidget *>(m_found),
                          static_cast<QWidget *>(m_open),
                          static_cast<QWidget *>(m_demo)})
        part->setDisabled(isBusy);
}

void FirstStartDialog::finish(const QString &path)
{
    m_filePath = path;
    accept();
}

void FirstStartDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void FirstStartDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToContent(this);
}

void FirstStartDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier))
        found();
    else
        QDialog::keyPressEvent(event);
}

} // namespace talan::ui
