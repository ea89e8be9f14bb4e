#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/base/result.h"

namespace talan {

/// What somebody had typed into a form and not saved yet.
struct Draft
{
    QString id; ///< Made with newDraftId().
    QDateTime savedAt;
    QJsonObject content;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Drafts on this machine, for one person and one office: each a file only that person can read
/// (folder 0700, file 0600), replaced as a whole so that a crash leaves the old or the new one.
///
class DraftStore
{
public:
    /// `folder` is made when the first draft is saved.
    DraftStore(const QString &folder, const QString &officeId);

    static QString newDraftId();

    /// Errors: DiskFull, FolderMissing, StorageFailed.
    Result<> save(const Draft &draft) const;
    /// Drafts left by an earlier run, newest first. A file that cannot be read is set aside, not
    /// deleted.
    QList<Draft> all() const;
    Result<> remove(const QString &id) const;

private:
    QString m_folder;
};

} // namespace talan
