#include "ui/shell/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace talan::ui {

namespace {

constexpr int kAnswerMilliseconds = 500;

/// The same for every way to write the path; another for every person, since names of local servers
/// are shared on some systems.
QString nameFor(const QString &filePath)
{
    const QFileInfo file(filePath);
    const QString canonical = file.canonicalFilePath();
    const QString path = canonical.isEmpty() ? file.absoluteFilePath() : canonical;
    const QByteArray key = (QDir::homePath() + u'\n' + path).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return u"talan-"_s + QString::fromLatin1(hash.first(24));
}

bool isAnswered(const QString &name)
{
    QLocalSocket socket;
    socket.connectToServer(name, QIODevice::WriteOnly);
    return socket.waitForConnected(kAnswerMilliseconds);
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        emit raiseRequested();
    });
}

bool SingleInstance::claim(const QString &filePath)
{
    const QString name = nameFor(filePath);
    if (m_server.isListening() && m_server.serverName() == name)
        return true;
    if (isAnswered(name))
        return false;
    m_server.close();
    // Left behind by a program that crashed: nobody answers there.
    QLocalServer::removeServer(name);
    // Without a server the file can still be used; the next start opens a second window then.
    if (!m_server.listen(name))
        qWarning("no local server: %s", qUtf8Printable(m_server.errorString()));
    return true;
}

} // namespace talan::ui
