#include "core/exchange/local_journal.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

#include "core/base/private_file.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "core/exchange/local_entry_json.h"
#include "core/exchange/local_entry_store.h"
#include "core/exchange/same_case.h"
#include "core/office/staff_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// A file larger than this is none that was written here.
constexpr qint64 kMostFileBytes = 16 * 1024 * 1024;
constexpr int kSequenceDigits = 8;
constexpr auto kWaiting = "entry"_L1;
constexpr auto kRefused = "refused"_L1;
constexpr auto kUnreadable = ".unreadable"_L1;

/// One file of the journal by its name: "00000012-6f1c….entry".
struct EntryFile
{
    QString path;
    qint64 sequence = 0;
    QString id;
};

QList<EntryFile> filesOf(const QString &folder, const QString &suffix)
{
    static const QRegularExpression form(u"\\A(\\d{8})-([0-9A-Za-z-]{1,64})\\.[a-z]+\\z"_s);
    QList<EntryFile> files;
    // Links are not followed: they may lead anywhere.
    const auto names =
        QDir(folder).entryList({u"*."_s + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Name);
    for (const QString &name : names) {
        const auto match = form.match(name);
        if (match.hasMatch())
            files.append({.path = folder + u'/' + name,
                          .sequence = match.captured(1).toLongLong(),
                          .id = match.captured(2)});
    }
    return files;
}

std::optional<EntryFile> fileOf(const QString &folder, const QString &id, const QString &suffix)
{
    const auto files = filesOf(folder, suffix);
    const auto found = std::ranges::find(files, id, &EntryFile::id);
    return found == files.end() ? std::nullopt : std::optional(*found);
}

QString pathOf(const QString &folder, qint64 sequence, const QString &id, const QString &suffix)
{
    return u"%1/%2-%3.%4"_s.arg(folder)
        .arg(sequence, kSequenceDigits, 10, QChar(u'0'))
        .arg(id, suffix);
}

/// The next place in the order, after all that lies there.
qint64 nextSequence(const QString &folder)
{
    qint64 last = 0;
    for (const auto &suffix : {kWaiting, kRefused}) {
        for (const EntryFile &file : filesOf(folder, suffix))
            last = std::max(last, file.sequence);
    }
    return last + 1;
}

/// A file whose content cannot be understood gets another name; one that cannot be opened now may
/// be readable another time and stays.
std::optional<StoredEntry> readOrSetAside(const EntryFile &found)
{
    QFile file(found.path);
    if (!file.open(QIODevice::ReadOnly)) {
        qInfo("an entry of the local journal cannot be opened: %s",
              qUtf8Printable(file.errorString()));
        return std::nullopt;
    }
    auto stored = file.size() > kMostFileBytes
                      ? Result<StoredEntry>(Error{ErrorCode::TooLarge, u"too large"_s, {}})
                      : readStoredEntry(file.readAll());
    file.close();
    if (stored && stored->entry.id == found.id)
        return *std::move(stored);
    if (!stored && stored.error().code == ErrorCode::NewerFile)
        return std::nullopt;
    qInfo("an entry of the local journal cannot be understood: %s",
          stored ? "it has another id than its file"
                 : qUtf8Printable(stored.error().detail + u' ' + stored.error().subject));
    QFile::rename(found.path, found.path + kUnreadable);
    return std::nullopt;
}

/// In the order they were kept; two desks on one folder may have taken the same place.
QList<StoredEntry> entriesOf(const QString &folder, const QString &suffix)
{
    QList<std::pair<qint64, StoredEntry>> found;
    for (const EntryFile &file : filesOf(folder, suffix)) {
        if (auto stored = readOrSetAside(file))
            found.append({file.sequence, *std::move(stored)});
    }
    std::ranges::sort(found, [](const auto &one, const auto &other) {
        return std::tie(one.first, one.second.entry.at, one.second.entry.id) <
               std::tie(other.first, other.second.entry.at, other.second.entry.id);
    });
    QList<StoredEntry> entries;
    for (auto &[sequence, stored] : found)
        entries.append(std::move(stored));
    return entries;
}

Error notAnId()
{
    return {ErrorCode::InvalidInput, u"not the id of an entry"_s, u"id"_s};
}

/// Where somebody protected lives and can be reached is kept nowhere, this machine included.
LocalEntry withoutContactDetails(LocalEntry entry)
{
    auto *newCase = std::get_if<NewCase>(&entry.what);
    if (!newCase)
        return entry;
    for (auto *typed : {&newCase->patient, &newCase->complainant}) {
        if (!*typed || !(*typed)->person.isProtected())
            continue;
        (*typed)->person.phone.clear();
        (*typed)->person.email.clear();
        (*typed)->person.address.clear();
    }
    return entry;
}

/// Who wrote the entry, as the file knows them.
Result<Work> workOfWriter(const Work &work, const LocalEntry &entry)
{
    const auto writer = StaffStore(work.database).byId(entry.actor.staff);
    if (writer)
        return Work{work.database, entry.actor, work.now};
    if (writer.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::UnknownStaff, u"the writer is not in this file"_s, {}};
    return writer.error();
}

/// Runs `bring` for an entry the file has not taken yet, in one transaction with the note that it
/// has been taken.
template <class Bring>
Result<bool> takeOnce(const Work &work, const QString &id, CaseFile &caseFile, Bring bring)
{
    if (!isEntryId(id))
        return notAnId();
    bool wasThere = false;
    const auto done = work.database.transaction([&]() -> Result<> {
        LocalEntryStore entries(work.database);
        const auto known = entries.caseOf(id);
        if (!known)
            return known.error();
        wasThere = known->has_value();
        const auto got = wasThere ? CaseStore(work.database).byId(**known) : bring();
        if (!got)
            return got.error();
        caseFile = *got;
        return wasThere ? Result<>() : entries.insert(id, caseFile.id, work.now);
    });
    return done ? Result<bool>(wasThere) : Result<bool>(done.error());
}

/// The note of an entry, in the case it was written for.
Result<CaseFile> bringNote(const Work &work, const LocalEntry &entry, const LocalNote &note)
{
    const auto caseFile = CaseStore(work.database).byId(note.caseId);
    if (!caseFile)
        return caseFile.error();
    if (!note.caseNumber.isEmpty() && note.caseNumber != caseFile->number)
        return Error{ErrorCode::NotFound, u"another case has that id"_s, note.caseNumber};
    return addNote(work, note.caseId, note.kind, std::min(entry.at, work.now), note.text);
}

NewCase asWritten(NewCase newCase, const LocalEntry &entry, const QDateTime &now)
{
    if (!newCase.receivedAt.isValid())
        newCase.receivedAt = entry.at;
    newCase.receivedAt = std::min(newCase.receivedAt, now);
    return newCase;
}

} // namespace

bool LocalEntry::isProtected() const
{
    if (const auto *note = std::get_if<LocalNote>(&what))
        return note->isOfProtected;
    const auto &newCase = std::get<NewCase>(what);
    return std::ranges::any_of(
        std::initializer_list<const std::optional<TypedPerson> *>{&newCase.patient,
                                                                  &newCase.complainant},
        [](const auto *typed) { return *typed && (*typed)->person.isProtected(); });
}

LocalJournal::LocalJournal(const QString &folder, const QString &officeId)
    : m_folder(folder + u'/' + officeId)
{}

Result<> LocalJournal::keep(const LocalEntry &entry) const
{
    if (!isEntryId(entry.id))
        return notAnId();
    const QByteArray json = storedEntryJson({.entry = withoutContactDetails(entry), .refusal = {}});
    if (const auto readable = readStoredEntry(json); !readable)
        return readable.error();
    if (const auto made = makePrivateFolder(m_folder); !made)
        return made;
    const auto before = fileOf(m_folder, entry.id, kWaiting);
    const QString path =
        before ? before->path : pathOf(m_folder, nextSequence(m_folder), entry.id, kWaiting);
    const auto written = writePrivateFile(path, json);
    // One that was refused is tried again in this form.
    const auto refused = fileOf(m_folder, entry.id, kRefused);
    return written && refused ? removePrivateFile(refused->path) : written;
}

QList<LocalEntry> LocalJournal::waiting() const
{
    QList<LocalEntry> entries;
    for (StoredEntry &stored : entriesOf(m_folder, kWaiting))
        entries.append(std::move(stored.entry));
    return entries;
}

Result<> LocalJournal::remove(const QString &id) const
{
    if (!isEntryId(id))
        return notAnId();
    for (const auto &suffix : {kWaiting, kRefused}) {
        const auto file = fileOf(m_folder, id, suffix);
        if (!file)
            continue;
        if (const auto removed = removePrivateFile(file->path); !removed)
            return removed;
    }
    return {};
}

Result<> LocalJournal::refuse(const QString &id, const Error &why) const
{
    const auto file = fileOf(m_folder, id, kWaiting);
    const auto stored = file ? readOrSetAside(*file) : std::nullopt;
    if (!stored)
        return Error{ErrorCode::NotFound, u"no such entry waits"_s, {}};
    const QByteArray json = storedEntryJson({.entry = stored->entry, .refusal = why});
    // The refused one first: a crash between the two leaves both, and the entry is tried again.
    const auto written = writePrivateFile(pathOf(m_folder, file->sequence, id, kRefused), json);
    return written ? removePrivateFile(file->path) : written;
}

QList<RefusedEntry> LocalJournal::refused() const
{
    QList<RefusedEntry> entries;
    for (StoredEntry &stored : entriesOf(m_folder, kRefused)) {
        if (!fileOf(m_folder, stored.entry.id, kWaiting))
            entries.append(
                {.entry = std::move(stored.entry), .why = stored.refusal.value_or(Error{})});
    }
    return entries;
}

QStringList LocalJournal::setAside() const
{
    QStringList paths;
    const QDir folder(m_folder);
    for (const auto &suffix : {kWaiting, kRefused}) {
        for (const QString &name :
             folder.entryList({u"*."_s + suffix + kUnreadable}, QDir::Files, QDir::Name))
            paths.append(folder.filePath(name));
    }
    return paths;
}

Result<CaseFile> bringIn(const Work &work, const LocalEntry &entry)
{
    const auto writer = workOfWriter(work, entry);
    if (!writer)
        return writer.error();
    if (const auto *newCase = std::get_if<NewCase>(&entry.what)) {
        const auto registered =
            registerOnce(*writer, entry.id, asWritten(*newCase, entry, work.now));
        return registered ? Result<CaseFile>(registered->caseFile) : registered.error();
    }
    CaseFile caseFile;
    const auto taken = takeOnce(*writer, entry.id, caseFile, [&] {
        return bringNote(*writer, entry, std::get<LocalNote>(entry.what));
    });
    return taken ? Result<CaseFile>(caseFile) : taken.error();
}

Result<Registered> registerOnce(const Work &work, const QString &id, const NewCase &newCase)
{
    Registered registered;
    const auto wasThere = takeOnce(work, id, registered.caseFile, [&]() -> Result<CaseFile> {
        const auto done = registerCase(work, newCase);
        return done ? Result<CaseFile>(done->caseFile) : done.error();
    });
    if (!wasThere)
        return wasThere.error();
    registered.droppedContactDetails = dropsContactDetails(newCase);
    registered.wasThereBefore = *wasThere;
    if (!*wasThere)
        return registered;
    const auto isSame = isRegisteredAs(work, registered.caseFile, newCase);
    if (!isSame)
        return isSame.error();
    if (!*isSame)
        return Error{ErrorCode::AlreadyDone,
                     u"registered before with other words"_s,
                     registered.caseFile.number};
    return registered;
}

bool isRefusal(const Error &error)
{
    return error.code <= ErrorCode::EditConflict;
}

Result<CaseFile> takeIn(const Work &work, const LocalJournal &journal, const LocalEntry &entry)
{
    const auto caseFile = bringIn(work, entry);
    if (!caseFile && !isRefusal(caseFile.error()))
        return caseFile;
    const auto settled =
        caseFile ? journal.remove(entry.id) : journal.refuse(entry.id, caseFile.error());
    // It waits on then; the file knows what has come in, and refuses again what it refused.
    if (!settled)
        qInfo("an entry stays in the local journal: %s", qUtf8Printable(settled.error().detail));
    return caseFile;
}

} // namespace talan
