#include "ui/shell/close_call_strip.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/desk/desk.h"
#include "ui/desk/presence.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

/// Who asks, by name where the office knows the login.
QString nameOf(const storage::CloseCall &call, const QList<StaffMember> &staff)
{
    const auto member = std::ranges::find(staff, call.login, &StaffMember::login);
    return member == staff.end() ? call.login : member->name;
}

} // namespace

CloseCallStrip::CloseCallStrip(Desk &desk, Presence &presence, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_presence(presence)
    , m_strip(new MessageStrip(MessageStrip::Tone::Calm, this))
{
    setObjectName(u"closeCall"_s);
    QPushButton *close = m_strip->addAction(tr("Close &Talan"));
    close->setObjectName(u"closeForUpgrade"_s);
    QPushButton *later = m_strip->addAction(tr("&Not now"));
    later->setObjectName(u"putOffCall"_s);
    connect(close, &QPushButton::clicked, this, &CloseCallStrip::closeRequested);
    connect(later, &QPushButton::clicked, this, [this] {
        m_putOff.insert(m_shownCall);
        look();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    connect(&m_presence, &Presence::changed, this, &CloseCallStrip::look);
    hide();
}

void CloseCallStrip::look()
{
    const auto &calls = m_presence.calls();
    const auto call = std::ranges::find_if(
        calls, [this](const storage::CloseCall &one) { return !m_putOff.contains(one.id); });
    if (call == calls.end()) {
        m_shownCall.clear();
        hide();
        return;
    }
    show();
    if (std::exchange(m_shownCall, call->id) == call->id)
        return; // A screen reader is told once.
    m_strip->say(tr("%1, at %2, wants to bring the office's file up to date for a newer Talan. "
                    "Save and close Talan, please.",
                    "name, machine")
                     .arg(nameOf(*call, m_desk.lists().staff), call->machine));
}

} // namespace talan::ui
