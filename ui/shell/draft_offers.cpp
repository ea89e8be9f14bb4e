#include "ui/shell/draft_offers.h"

#include <QPushButton>
#include <QVBoxLayout>

#include "core/wording/date_words.h"
#include "ui/desk/desk.h"
#include "ui/kit/message_strip.h"

using namespace Qt::StringLiterals;

namespace talan::ui {

DraftOffers::DraftOffers(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"draftOffers"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(1);
}

void DraftOffers::look()
{
    auto readDrafts = [drafts = m_desk.drafts()](storage::Database &) -> Result<QList<Draft>> {
        return drafts.all();
    };
    m_desk.read(this, std::move(readDrafts), [this](const Result<QList<Draft>> &drafts) {
        if (!drafts)
            return;
        for (const Draft &draft : *drafts)
            offer(draft);
    });
}

void DraftOffers::offer(const Draft &draft)
{
    auto *strip = new MessageStrip(MessageStrip::Tone::Calm, this);
    strip->setObjectName(u"draftOffer"_s);
    QPushButton *restore = strip->addAction(tr("&Continue writing"));
    restore->setObjectName(u"restoreDraft"_s);
    QPushButton *discard = strip->addAction(tr("&Throw away", "an unfinished case"));
    discard->setObjectName(u"discardDraft"_s);
    connect(restore, &QPushButton::clicked, this, [this, strip, draft] {
        strip->deleteLater();
        emit restoreRequested(draft);
    });
    connect(discard, &QPushButton::clicked, this, [this, strip, draft] {
        strip->deleteLater();
        throwAway(draft);
    });
    m_column->addWidget(strip);
    strip->say(
        tr("A case that was not finished is kept on this computer, from %1.", "date and time")
            .arg(instantText(draft.savedAt)));
}

void DraftOffers::throwAway(const Draft &draft)
{
    auto remove = [drafts = m_desk.drafts(), id = draft.id](storage::Database &) {
        return drafts.remove(id);
    };
    m_desk.read(this, std::move(remove), [this, draft](const Result<> &removed) {
        if (!removed)
            return m_desk.fail(Activity::SavingDraft, removed.error());
        m_desk.say(tr("The unfinished case was thrown away."), [this, draft] { putBack(draft); });
    });
}

void DraftOffers::putBack(const Draft &draft)
{
    auto save = [drafts = m_desk.drafts(), draft](storage::Database &) {
        return drafts.save(draft);
    };
    m_desk.read(this, std::move(save), [this, draft](const Result<> &saved) {
        if (!saved)
            return m_desk.fail(Activity::SavingDraft, saved.error());
        offer(draft);
    });
}

} // namespace talan::ui
