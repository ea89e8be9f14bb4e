#include "ui/office/upgrade_wait.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <chrono>

#include "core/base/clock.h"
#include "core/office/staff.h"
#include "ui/desk/deliver.h"
#include "ui/kit/flow_layout.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace talan::ui {

namespace {

constexpr auto kPollInterval = 2s;

QLabel *makeWords(const QString &objectName, QWidget *parent)
{
    auto *words = new QLabel(parent);
    words->setObjectName(objectName);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->hide();
    return words;
}

} // namespace

UpgradeWait::UpgradeWait(const QString &path,
                         QWidget *parent,
                         storage::DeskBoard::SteadyTime steadyTime)
    : QWidget(parent)
    , m_board(path, std::move(steadyTime))
    , m_who(makeWords(u"whoHasItOpen"_s, this))
    , m_asked(makeWords(u"othersAsked"_s, this))
    , m_ask(new QPushButton(tr("&Ask them to close"), this))
    , m_takeBack(new QPushButton(tr("Take the &question back"), this))
{
    setObjectName(u"upgradeWait"_s);
    m_asked->setText(tr("They are asked to close Talan. The office opens here by itself when all "
                        "have done so."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_who);
    column->addWidget(m_asked);
    buildButtons();
    connect(&m_poll, &QTimer::timeout, this, &UpgradeWait::look);
    connect(&m_beat, &QTimer::timeout, this, &UpgradeWait::post);
    m_poll.start(kPollInterval);
    look();
}

void UpgradeWait::buildButtons()
{
    m_ask->setObjectName(u"askToClose"_s);
    m_takeBack->setObjectName(u"takeCallBack"_s);
    auto *buttons = new FlowLayout;
    for (QPushButton *button : {m_ask, m_takeBack}) {
        button->setAutoDefault(true); // Outside a dialog, Return presses only buttons that ask.
        buttons->addWidget(button);
    }
    m_takeBack->hide();
    static_cast<QVBoxLayout *>(layout())->addLayout(buttons);
    connect(m_ask, &QPushButton::clicked, this, &UpgradeWait::ask);
    connect(m_takeBack, &QPushButton::clicked, this, &UpgradeWait::takeBack);
}

void UpgradeWait::ask()
{
    m_beat.start(storage::DeskBoard::kBeat);
    post();
    m_asked->show();
    m_takeBack->show();
    m_takeBack->setFocus();
    m_ask->hide();
}

void UpgradeWait::takeBack()
{
    m_beat.stop();
    m_board.run([](storage::DeskBoard &board) -> Result<> {
        board.withdrawCall();
        return {};
    });
    m_asked->hide();
    m_ask->show();
    m_ask->setFocus();
    m_takeBack->hide();
}

void UpgradeWait::post()
{
    const storage::CloseCall call{
        .id = {}, .login = loginOfThisDesk(), .machine = nameOfThisMachine(), .at = Clock().now()};
    m_board.run([call](storage::DeskBoard &board) { return board.call(call); });
}

void UpgradeWait::look()
{
    if (std::exchange(m_isLooking, true))
        return;
    deliver(m_board.run([](storage::DeskBoard &board) { return board.look(); }),
            this,
            [this](const Result<storage::DeskBoard::Sight> &sight) {
                m_isLooking = false;
                receive(sight);
            });
}

void UpgradeWait::receive(const Result<storage::DeskBoard::Sight> &sight)
{
    if (!sight) {
        qInfo("the desks cannot be seen: %s", qUtf8Printable(sight.error().detail));
        return;
    }
    if (sight->others.isEmpty()) {
        m_poll.stop();
        emit allGone();
        return;
    }
    QStringList lines;
    for (const storage::DeskNote &note : sight->others)
        lines.append(tr("• %1, at %2", "name, machine").arg(note.who, note.machine));
    lines.sort();
    m_who->setText(tr("The office is open at:") + u'\n' + lines.join(u'\n'));
    m_who->show();
}

} // namespace talan::ui
