#pragma once

#include <QLocalServer>
#include <QObject>

namespace talan::ui {

/// One running program per person and office file: a second start asks the first to come to the
/// front.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(QObject *parent = nullptr);

    /// True when this program may show the file. False when another one shows it already; that one
    /// has been asked to come to the front. Claiming another file lets go of the one before.
    bool claim(const QString &filePath);

signals:
    /// Somebody started the program again with the same file.
    void raiseRequested();

private:
    QLocalServer m_server;
};

} // namespace talan::ui
