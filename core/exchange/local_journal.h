#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/office/work.h"

namespace talan {

struct Registered;

/// A note written in a case while the office's file could not be reached.
struct LocalNote
{
    CaseId caseId = {};
    NoteKind kind = NoteKind::Note;
    QString text = {};
    /// As it stood on screen: the note goes into no other case, should another file have come into
    /// the place. Empty: not asked for.
    QString caseNumber = {};
    bool isOfProtected = false; ///< Its words are shown in no list.

    friend bool operator==(const LocalNote &, const LocalNote &) = default;
};

/// Something done at this machine while the office's file could not be reached, to be brought into
/// the file when it can.
struct LocalEntry
{
    QString id; ///< Made with newDraftId(); the file takes an entry with that id once.
    QDateTime at;
    Actor actor;
    std::variant<NewCase, LocalNote> what;
    QString office = {}; ///< Path of the file it was written for; empty: any.

    /// Whether it may come by itself into the file at that path: a copy of the office's file has
    /// the same office id and is another file all the same.
    bool isFor(const QString &path) const { return office.isEmpty() || office == path; }
    /// Whether it is about somebody with protected personal data.
    bool isProtected() const;

    friend bool operator==(const LocalEntry &, const LocalEntry &) = default;
};

/// An entry that the rules of the office's work keep out of the file, and why.
struct RefusedEntry
{
    LocalEntry entry;
    Error why;

    friend bool operator==(const RefusedEntry &, const RefusedEntry &) = default;
};

/// The local journal of one office on this machine: each entry a file only its writer can read
/// (folder 0700, file 0600), on the disk before keep() returns, so that a crash loses nothing.
class LocalJournal
{
public:
    /// `folder` is made when the first entry is kept.
    LocalJournal(const QString &folder, const QString &officeId);

    /// How somebody protected can be reached is left out, as it is when a case is registered. An
    /// entry with that id that waits already is replaced, in its place in the order; a refused one
    /// waits again. Errors:
    /// InvalidInput (an id that is none, or content that could not be read back), DiskFull,
    /// FolderMissing, StorageFailed.
    Result<> keep(const LocalEntry &entry) const;
    /// What waits, in the order it was kept, whatever the clock said. A file that cannot be
    /// understood is set aside, never deleted, and does not hide the others.
    QList<LocalEntry> waiting() const;
    /// Forgets an entry that has come in, or a refused one. Error: StorageFailed.
    Result<> remove(const QString &id) const;

    /// Takes an entry out of those that wait, because it cannot come in as it is; it stays on this
    /// machine with the reason until remove(). Errors: NotFound; those of keep().
    Result<> refuse(const QString &id, const Error &why) const;
    /// In the order they were kept.
    QList<RefusedEntry> refused() const;
    /// The paths of files that were set aside because nobody can read them.
    QStringList setAside() const;

private:
    QString m_folder;
};

/// Brings an entry into the file in one transaction, in the name of whoever wrote it: the case gets
/// its number now and counts as received when it was written, unless that was said; a note keeps
/// its time, and goes into a closed case as well. A clock that ran ahead puts nothing into the
/// future. An entry that has come in before changes nothing, and answers with its case. Errors:
/// those of registerCase() and addNote(); UnknownStaff; NotFound (the case of a note); AlreadyDone,
/// with the number as subject, when a case with that id was registered with other words.
Result<CaseFile> bringIn(const Work &work, const LocalEntry &entry);

/// Registers a case under an id, once: the same case given again with it, because the first answer
/// was lost, answers with the case that is there. Errors: those of registerCase(); AlreadyDone as
/// above.
Result<Registered> registerOnce(const Work &work, const QString &id, const NewCase &newCase);

/// Whether an error of bringIn() speaks of the entry, which will not come in as it is, and not of
/// the file.
bool isRefusal(const Error &error);

/// Brings an entry that waits in the journal into the file and forgets it there. One that is
/// refused is set apart with the reason, so that it blocks no other; when the file fails, it goes
/// on waiting. Errors: those of bringIn().
Result<CaseFile> takeIn(const Work &work, const LocalJournal &journal, const LocalEntry &entry);

} // namespace talan
