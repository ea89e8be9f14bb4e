#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

#include "core/base/result.h"
#include "core/storage/desk_note.h"

class QFileInfo;

namespace talan::storage {

/// The folder beside an office file ("kontor.talan-desks") in which every open desk keeps a small
/// note, so that the desks see each other. It is no lock, and nothing in the office file depends on
/// it.
///
/// A note goes by itself when its desk has crashed, without comparing the clocks of two machines: a
/// desk writes its note anew every kBeat, and whoever reads it takes it for gone when it has not
/// changed for kLife on the reader's own steady clock. How old a note is that is seen for the first
/// time says the place of the file: the time of the note's file beside that of one written just
/// now.
///
/// Everything here reads and writes files and may take as long as the network likes: never on the
/// GUI thread. One thread at a time.
class DeskBoard
{
public:
    using Milliseconds = std::chrono::milliseconds;
    /// Time that only goes forward.
    using SteadyTime = std::function<Milliseconds()>;

    /// How often a living desk writes its note anew.
    static constexpr Milliseconds kBeat = std::chrono::seconds(20);
    /// After how long without a change a note is taken for gone.
    static constexpr Milliseconds kLife = std::chrono::seconds(60);

    /// What there is to see on the board.
    struct Sight
    {
        QList<DeskNote> others;
        QList<CloseCall> calls; ///< Of others, the oldest first.

        friend bool operator==(const Sight &, const Sight &) = default;
    };

    /// The board of the office file at `filePath`, seen from the desk `ownId`. Touches no file yet.
    explicit DeskBoard(const QString &filePath, QString ownId = newDeskId());
    DeskBoard(const QString &filePath, QString ownId, SteadyTime steadyTime);

    /// The folder of the notes, whatever way the office file is reached.
    const QString &folder();
    const QString &ownId() const { return m_ownId; }

    /// Writes this desk's note in one step (its id is set here). Makes the folder where there is
    /// none, with the rights of the folder of the office file. Errors: NotConnected (the office
    /// file is not there), ReadOnlyFile, StorageFailed.
    Result<> post(DeskNote note);
    /// Asks the others to close, or asks again: a call lives as long as a note. Errors as above.
    Result<> call(CloseCall call);
    /// Takes the call back; nothing happens where there is none.
    void withdrawCall();
    /// Takes this desk's note and call away when it closes, and the folder with the last of them.
    void leave();

    /// Who else has the file open, and who asks for it to be closed. What cannot be understood is
    /// passed over; what is older than a day is removed. Errors: ReadOnlyFile, StorageFailed; a
    /// folder that is not there is an empty board.
    Result<Sight> look();

private:
    struct Seen
    {
        QDateTime fileTime;
        qint64 size = 0;
        QByteArray text;
        Milliseconds changedAt{0};
        bool isFromFuture = false; ///< By the place's own clock, when it was first seen.
    };

    QString pathOf(const QString &name) { return folder() + u'/' + name; }
    Result<> makeFolder();
    Result<> write(const QString &name, const QByteArray &text);
    /// What time the place of the file has now. Errors: ReadOnlyFile, StorageFailed.
    Result<QDateTime> timeOfPlace();
    Result<> notice(const QFileInfo &file, std::optional<QDateTime> &now);
    bool isAlive(const QString &name) const;
    void forgetMissing(const QStringList &names);

    QString m_filePath;
    QString m_folder;
    bool m_isFound = false; ///< The folder is that of the file itself, not of a link to it.
    QString m_ownId;
    SteadyTime m_steadyTime;
    qint64 m_beat = 0;
    QHash<QString, Seen> m_seen; ///< By file name.
};

} // namespace talan::storage
