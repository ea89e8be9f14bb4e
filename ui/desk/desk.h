#pragma once

#include <QObject>
#include <QTimer>
#include <functional>
#include <memory>

#include "core/base/clock.h"
#include "core/cases/draft_store.h"
#include "core/categories/category.h"
#include "core/exchange/local_journal.h"
#include "core/office/office_settings.h"
#include "core/office/staff.h"
#include "core/providers/care_unit.h"
#include "core/wording/error_text.h"
#include "ui/desk/deliver.h"
#include "ui/desk/storage_thread.h"

namespace talan::ui {

class FileWatch;
class SnapshotKeeper;

/// Lists every view needs at hand; read at start and again when they change.
struct DeskLists
{
    OfficeSettings settings;
    QList<Category> problems;
    QList<Category> areas;
    QList<Category> oldProblems; ///< The main categories before the national ones.
    QList<CareUnit> units;
    QList<StaffMember> staff;

    friend bool operator==(const DeskLists &, const DeskLists &) = default;
};

/// An entry of the local journal and what became of it: its case, or why it was refused.
struct BroughtIn
{
    LocalEntry entry;
    Result<CaseFile> caseFile;
};

/// The workplace a window sits at: the open office file, who sits there, the clock, and one place
/// to say what happened. Views get a Desk and nothing else.
class Desk final : public QObject
{
    Q_OBJECT

public:
    /// Opens the office file for the member of staff with that login. `draftFolder` is where what
    /// belongs to this machine lies: drafts, the local journal, the snapshot. Errors: those of
    /// Database::open; UnknownStaff.
    static Result<std::unique_ptr<Desk>>
    open(const QString &path, const QString &login, const Clock &clock, const QString &draftFolder);

    /// Opens a file that must not be written, and says why. Errors as above.
    static Result<std::unique_ptr<Desk>> openForReading(const QString &path,
                                                        const QString &login,
                                                        const Clock &clock,
                                                        const QString &draftFolder,
                                                        const Error &why);

    /// Opens the snapshot this machine keeps of a file whose place does not answer, and goes on
    /// looking for the file. Errors: FileMissing when there is no snapshot; those of open().
    static Result<std::unique_ptr<Desk>> openAway(const QString &path,
                                                  const QString &login,
                                                  const Clock &clock,
                                                  const QString &draftFolder);
    ~Desk() override;

    const Clock &clock() const { return m_clock; }
    const StaffMember &staff() const { return m_staff; }
    const DeskLists &lists() const { return m_lists; }
    const DraftStore &drafts() const { return m_drafts; }
    const QString &path() const { return m_path; }
    /// False while the file cannot be reached, e.g. because the network is away: what is read then
    /// is the snapshot, and only keepLocally() takes something.
    bool isConnected() const { return m_isConnected; }
    /// Since when it cannot be reached; null while it can.
    const QDateTime &awaySince() const { return m_awaySince; }
    /// Why it cannot be reached; means nothing while it can.
    const Error &awayBecause() const { return m_awayBecause; }
    /// Of when the file is that is read: null when it is the file itself.
    const QDateTime &snapshotAt() const { return m_snapshotAt; }
    /// Why the file may only be read here; nothing when it may be written.
    const std::optional<Error> &onlyReadingBecause() const { return m_onlyReading; }
    /// Keeps a snapshot of the file on this machine from now on, for when its place is away.
    void keepSnapshots();

    const LocalJournal &localJournal() const { return m_localJournal; }
    /// Writes something into the local journal of this machine, to be brought into the file as soon
    /// as it can be reached; `done(const Result<> &)` on the GUI thread while `receiver` lives.
    void keepLocally(QObject *receiver,
                     const LocalEntry &entry,
                     std::function<void(const Result<> &)> done);
    /// Brings what waits in the local journal into the file. Happens by itself when the file can be
    /// reached again.
    void bringInLocalJournal();

    /// Reads off the GUI thread: `job(storage::Database &)` → Result<T>; `done(const Result<T> &)`
    /// on the GUI thread while `receiver` lives.
    template <class Job, class Done>
    void read(QObject *receiver, Job job, Done done)
    {
        deliver(m_reader->run(std::move(job)), receiver, std::move(done));
    }

    /// Changes the file off the GUI thread: `job(const Work &)` → Result<T>. On success
    /// `casesChanged` is emitted after `done`. Queued changes are finished before the program ends.
    template <class Job, class Done>
    void change(QObject *receiver, Job job, Done done)
    {
        auto work = [job = std::move(job), actor = actor(), now = m_clock.now()](
                        storage::Database &database) {
            return job(Work{database, actor, now});
        };
        auto tell = [this, done = std::move(done)](const auto &result) {
            if (result)
                rememberOwnChange();
            else
                lookAtFailure(result.error());
            done(result);
            if (result)
                emit casesChanged();
        };
        using Answer = std::invoke_result_t<decltype(work), storage::Database &>;
        if (m_writer)
            deliver(m_writer->run(std::move(work)), receiver, std::move(tell));
        else
            deliver(refused<Answer>(), receiver, std::move(tell));
    }

    /// Runs something slow that needs no file (saving a draft) behind the writer's queue.
    void runInBackground(std::function<void()> job);

    /// Says in the status line what happened, with a way to take it back where there is one.
    void say(const QString &text, std::function<void()> undo = {});
    /// Shows a failure calmly (status line, and a box when something was refused).
    void fail(Activity activity, const Error &error);

    /// Reads the lists again; happens by itself whenever the file was changed, here or by others.
    void refreshLists();
    /// Asks now, not at the next poll, whether others changed the file.
    void lookForOthersChanges();
    /// Asks now, not at the next full minute, whether a new day has come: after a machine has slept
    /// over midnight.
    void lookAtClock();

signals:
    void casesChanged(); ///< Cases were changed by this desk or by others, or are read a day later.
    void dayChanged(QDate today); ///< It is past midnight; `casesChanged` follows.
    void listsChanged();
    void said(const QString &text, const std::function<void()> &undo);
    void failed(talan::Activity activity, const talan::Error &error);
    void connectionChanged(bool connected);
    /// Something was written into the local journal, or has come into the file from it.
    void localJournalChanged();
    /// All that waited was tried: what has come in, and what was refused and waits still.
    void broughtIn(const QList<talan::ui::BroughtIn> &entries);
    /// The snapshot on this machine is as new as the file.
    void snapshotTaken();

private:
    /// The threads that read and write, and what has to be known before a window can be shown.
    struct Seat
    {
        std::unique_ptr<StorageThread> reader;
        std::unique_ptr<StorageThread> writer; ///< Nobody where nothing may be written.
        StaffMember staff;
        DeskLists lists;
    };

    static Result<Seat> takeSeat(const QString &path,
                                 const QString &login,
                                 std::optional<storage::Database::Access> writing);
    Desk(QString path, Seat seat, const Clock &clock, const QString &draftFolder);
    Actor actor() const;
    /// The answer to a change of a file that may not be written here.
    template <class Answer>
    QFuture<Answer> refused() const
    {
        QPromise<Answer> promise;
        promise.start();
        promise.addResult(Answer(m_onlyReading.value_or(
            Error{ErrorCode::NotConnected, QStringLiteral("the place is away"), {}})));
        promise.finish();
        return promise.future();
    }
    void lookAtFailure(const Error &error);
    void signWriter();
    void watch();
    void startSnapshots();
    void rememberOwnChange();
    void goAway(const Error &why);
    void readSnapshot(const Error &otherwise);
    void tryToComeBack();
    void comeBack(Seat seat);
    void bringInNext(QList<LocalEntry> waiting, QList<BroughtIn> done);

    QString m_path;
    StaffMember m_staff;
    DeskLists m_lists;
    Clock m_clock;
    DraftStore m_drafts;
    QString m_machineFolder; ///< Where what belongs to this machine lies.
    std::unique_ptr<StorageThread> m_reader;
    std::unique_ptr<StorageThread> m_writer;  ///< Nobody where nothing may be written.
    std::unique_ptr<StorageThread> m_machine; ///< Slow work on this machine's own disk.
    std::unique_ptr<FileWatch> m_watch;
    std::unique_ptr<SnapshotKeeper> m_snapshots;
    QTimer m_changePoll;
    QTimer m_dayWatch;
    QDate m_day;
    int m_listQuestion = 0; ///< Counts the questions, so that a late answer is known as such.
    bool m_keepsSnapshots = false;
    bool m_isConnected = true;
    bool m_isComingBack = false;
    bool m_isBringingIn = false;
    QDateTime m_awaySince;
    Error m_awayBecause;
    QDateTime m_snapshotAt;
    std::optional<Error> m_onlyReading;
    LocalJournal m_localJournal;
};

} // namespace talan::ui
