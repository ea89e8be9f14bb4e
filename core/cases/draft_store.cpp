#include "core/cases/draft_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>
#include <algorithm>

#include "core/base/office_time.h"
#include "core/base/private_file.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

std::optional<Draft> readDraft(const QFileInfo &info)
{
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonObject json = document.object();
    const QDateTime savedAt = instantFromStored(json.value(u"saved_at"_s).toString());
    if (!savedAt.isValid())
        return std::nullopt;
    return Draft{.id = info.completeBaseName(),
                 .savedAt = savedAt,
                 .content = json.value(u"content"_s).toObject()};
}

} // namespace

DraftStore::DraftStore(const QString &folder, const QString &officeId)
    : m_folder(folder + u'/' + officeId)
{}

QString DraftStore::newDraftId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Result<> DraftStore::save(const Draft &draft) const
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return made;
    const QJsonObject json{{u"saved_at"_s, storedInstant(draft.savedAt)},
                           {u"content"_s, draft.content}};
    return writePrivateFile(QDir(m_folder).filePath(draft.id + u".draft"_s),
                            QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<Draft> DraftStore::all() const
{
    QList<Draft> drafts;
    for (const QFileInfo &info : QDir(m_folder).entryInfoList({u"*.draft"_s}, QDir::Files)) {
        if (const auto draft = readDraft(info))
            drafts.append(*draft);
        else
            QFile::rename(info.filePath(), info.filePath() + u".unreadable"_s);
    }
    std::ranges::sort(drafts, std::ranges::greater(), &Draft::savedAt);
    return drafts;
}

Result<> DraftStore::remove(const QString &id) const
{
    const QString path = QDir(m_folder).filePath(id + u".draft"_s);
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::StorageFailed, u"draft cannot be removed"_s, {}};
    return {};
}

} // namespace talan
