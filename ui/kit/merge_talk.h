#pragma once

#include <QObject>
#include <QPointer>
#include <functional>

#include "core/base/result.h"
#include "core/wording/error_text.h"
#include "ui/kit/merge_dialog.h"

namespace talan::ui {

/// How a MergeTalk gets at the file. Both answer later and only while `receiver` lives.
struct MergeSteps
{
    using Looked = std::function<void(const Result<QList<MergeField>> &)>;
    using Stored = std::function<void(const Result<> &)>;

    /// Reads what there is to choose; no fields where nothing is in the way any more.
    std::function<void(QObject *receiver, const Looked &looked)> look;
    /// Stores what was chosen. EditConflict: others have changed it once more.
    std::function<void(QObject *receiver, const FieldChoices &choices, const Stored &stored)> store;
};

/// What a merge is about.
struct MergeSubject
{
    MergeTask task = MergeTask::Saving;
    Activity activity = Activity::SavingCase; ///< For what is said when it cannot be stored.
    QString about;                            ///< "PN 2026-0412".
};

/// The way through a merge: looks what two have changed, asks in a MergeDialog, stores what was
/// chosen, and asks again where others have been faster once more. Goes away by itself when it is
/// over.
class MergeTalk final : public QObject
{
    Q_OBJECT

public:
    /// The dialog belongs to the window of `parent`, which owns this too.
    MergeTalk(MergeSubject subject, MergeSteps steps, QWidget *parent);

    void start();

signals:
    void settled(); ///< It is stored.
    void left();    ///< The person went back without a choice.
    /// It could not even be asked about.
    void failed(const talan::Error &error);

private:
    void look();
    void ask(const QList<MergeField> &fields);
    void store(const FieldChoices &choices);
    void answered(const Result<> &stored);
    void fail(const Error &error);

    MergeSubject m_subject;
    MergeSteps m_steps;
    QWidget *m_parent;
    QPointer<MergeDialog> m_dialog;
    bool m_hasFoundNothing = false; ///< The look before found nothing in the way.
};

} // namespace talan::ui
