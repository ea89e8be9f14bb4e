#include "ui/office/file_problem_page.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/kit/flow_layout.h"
#include "ui/kit/icons.h"
#include "ui/kit/labels.h"
#include "ui/kit/theme.h"
#include "ui/office/doctor_dialog.h"
#include "ui/office/upgrade_wait.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

FileProblemPage::FileProblemPage(const ErrorText &text, QWidget *parent)
    : QWidget(parent)
    , m_column(new QWidget(this))
    , m_waiting(new QWidget(m_column))
    , m_file(new SecondaryLabel({}, m_column))
    , m_examine(new QPushButton(tr("&Examine the place …"), m_column))
    , m_showDetails(new QPushButton(tr("&Show details"), m_column))
    , m_details(new SecondaryLabel({}, m_column))
{
    constexpr int kColumn = 80; // letters
    constexpr int kLines = 18;
    setObjectName(u"fileProblemPage"_s);
    setWindowTitle(tr("Talan"));
    buildWords(text);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_column);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    resize(kColumn * fontMetrics().averageCharWidth(), kLines * fontMetrics().lineSpacing());
    setFocus();
}

void FileProblemPage::buildWords(const ErrorText &text)
{
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    auto *sign = new QLabel(m_column);
    sign->setPixmap(icon(u"warning"_s).pixmap(smallIconSide(this) * 3 / 2));
    sign->setAccessibleName(tr("Warning"));
    auto *happened = new Headline(text.whatHappened, m_column);
    happened->setObjectName(u"whatHappened"_s);
    happened->setWordWrap(true);
    happened->setTextFormat(Qt::PlainText);
    head->addWidget(sign, 0, Qt::AlignTop);
    head->addWidget(happened, 1);
    column->addLayout(head);
    m_file->setObjectName(u"problemFile"_s);
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_file->hide();
    column->addWidget(m_file);
    column->addWidget(addWords(text.whatWasKept, u"whatWasKept"_s));
    column->addWidget(addWords(text.whatToDo, u"whatToDo"_s));
    new QVBoxLayout(m_waiting);
    m_waiting->layout()->setContentsMargins(0, 0, 0, 0);
    m_waiting->hide();
    column->addWidget(m_waiting);
    column->addSpacing(8);
    column->addLayout(buildButtons());
    column->addSpacing(8);
    buildDetails();
    column->addStretch();
}

QLabel *FileProblemPage::addWords(const QString &text, const QString &objectName)
{
    auto *words = new QLabel(text, m_column);
    words->setObjectName(objectName);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setVisible(!text.isEmpty());
    return words;
}

QLayout *FileProblemPage::buildButtons()
{
    auto *again = new PrimaryButton(tr("&Try again"), m_column);
    auto *other = new QPushButton(tr("&Choose another file …"), m_column);
    auto *fresh = new QPushButton(tr("Create a &new office …"), m_column);
    again->setObjectName(u"tryAgain"_s);
    other->setObjectName(u"otherFile"_s);
    fresh->setObjectName(u"newOffice"_s);
    m_examine->setObjectName(u"examinePlace"_s);
    m_examine->hide();
    connect(again, &QPushButton::clicked, this, &FileProblemPage::tryAgainRequested);
    connect(other, &QPushButton::clicked, this, &FileProblemPage::otherFileRequested);
    connect(m_examine, &QPushButton::clicked, this, &FileProblemPage::examinePlace);
    connect(fresh, &QPushButton::clicked, this, &FileProblemPage::newOfficeRequested);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {static_cast<QPushButton *>(again), m_examine, other, fresh}) {
        // Outside a dialog, Return presses only buttons that ask for it.
        button->setAutoDefault(true);
        buttons->addWidget(button);
    }
    setFocusProxy(again);
    return buttons;
}

void FileProblemPage::buildDetails()
{
    m_showDetails->setObjectName(u"showDetails"_s);
    m_showDetails->setFlat(true);
    m_showDetails->setCheckable(true);
    m_showDetails->setAutoDefault(true);
    m_showDetails->hide();
    m_details->setObjectName(u"problemDetails"_s);
    m_details->setWordWrap(true);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    auto *column = static_cast<QVBoxLayout *>(m_column->layout());
    column->addWidget(m_showDetails, 0, Qt::AlignLeft);
    column->addWidget(m_details);
    connect(m_showDetails, &QPushButton::toggled, this, [this](bool isOn) {
        m_details->setVisible(isOn);
        m_showDetails->setText(isOn ? tr("&Hide details") : tr("&Show details"));
    });
}

void FileProblemPage::setFile(const QString &path)
{
    m_path = path;
    m_examine->setVisible(!path.isEmpty());
    m_file->setText(QDir::toNativeSeparators(path));
    m_file->setVisible(!path.isEmpty());
}

void FileProblemPage::examinePlace()
{
    auto *dialog = new DoctorDialog(m_path, Clock(), this);
    dialog->open();
}

void FileProblemPage::setDetails(const QString &details)
{
    m_details->setText(details);
    m_showDetails->setVisible(!details.isEmpty());
}

void FileProblemPage::waitForOthers(const QString &path)
{
    auto *wait = new UpgradeWait(path, m_waiting);
    m_waiting->layout()->addWidget(wait);
    m_waiting->show();
    constexpr int kLines = 8; // What the waiting needs with two or three desks.
    resize(width(), height() + kLines * fontMetrics().lineSpacing());
    connect(wait, &UpgradeWait::allGone, this, &FileProblemPage::tryAgainRequested);
}

} // namespace talan::ui
