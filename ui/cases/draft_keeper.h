#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>
#include <functional>

#include "core/cases/draft_store.h"

namespace talan::ui {

class Desk;

/// Keeps what is typed into a form safe on this machine: saved when the fingers rest, and at the
/// latest a second after a keystroke.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `content` tells what the form holds; it is asked at every save.
    DraftKeeper(Desk &desk, std::function<QJsonObject()> content, QObject *parent = nullptr);

    QString id() const { return m_id; }

    /// Something was typed.
    void touch();
    /// Saves what is not saved yet, without waiting for the fingers to rest.
    void flush();

    /// Goes on with a draft that lies on the machine already.
    void adopt(const QString &id);

    /// Goes on under a new id: what stands in the form is another case than the one the old id
    /// stands for. The draft is on the machine all the time.
    void renew();

    /// Removes the draft from the machine and begins a new one; returns it as it was, for taking it
    /// back.
    Draft finish();

signals:
    void saved(const QDateTime &at);
    void failed(const talan::Error &error);

private:
    void save();
    void forget(const QString &id);
    void tell(const Result<> &done, const QDateTime &at);

    Desk &m_desk;
    std::function<QJsonObject()> m_content;
    QString m_id;
    bool m_isOnDisk = false;
    QTimer m_resting;
    QTimer m_latest;
};

} // namespace talan::ui
