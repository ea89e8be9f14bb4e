#pragma once

#include <QObject>
#include <functional>

#include "core/cases/draft_store.h"
#include "core/exchange/local_journal.h"

namespace talan::ui {

class Desk;

/// What lies in the local journal of this machine, read off the GUI thread and kept up to date.
class WaitingEntries final : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        QList<LocalEntry> waiting;
        QList<RefusedEntry> refused;
        QStringList setAside; ///< Files that nobody can read.

        friend bool operator==(const State &, const State &) = default;
    };

    explicit WaitingEntries(Desk &desk, QObject *parent = nullptr);

    const State &state() const { return m_state; }
    void look();

    /// Lets an entry that was refused, or was written for another file, wait for the file that is
    /// open here, and tries it.
    void tryAgain(const LocalEntry &entry);
    /// Takes an entry off this machine, and says so with a way to take that back.
    void throwAway(const RefusedEntry &refused);
    /// Makes a refused case a draft; draftMade() follows when that is on the disk.
    void makeDraft(const LocalEntry &entry);

signals:
    void changed();
    void draftMade(const talan::Draft &draft);

private:
    void run(std::function<Result<>()> job, std::function<void()> done = {});

    Desk &m_desk;
    State m_state;
};

} // namespace talan::ui
