#pragma once

#include <QDateTime>
#include <QDialog>
#include <QList>
#include <QPointer>

#include "core/base/field_merge.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace talan::ui {

class FittingScrollArea;
class MergeGroup;
class MessageStrip;

/// Something that two people changed, each in their own way, in words.
struct MergeField
{
    QString key;   ///< What the caller knows it by.
    QString label; ///< "Title".
    QString base, mine, theirs;
    QString who;         ///< Empty: it is not known who.
    QString when;        ///< As people say it: "10.42".
    bool isText = false; ///< Written freely, so that the two can be written together.

    friend bool operator==(const MergeField &, const MergeField &) = default;
};

/// When somebody changed it, as people say it: "10.42", and the day where it was another. Empty for
/// an instant that is not known.
QString mergeWhen(const QDateTime &at, QDate today);

/// What somebody was doing when it showed that others have changed the same.
enum class MergeTask {
    Saving,     ///< base, what I wrote, what they have stored since.
    TakingBack, ///< mine is what stood before my change, base what my change made of it.
};

/// Shows what two people made of the same, side by side with what was there before, and asks what
/// shall stand. Nothing is chosen beforehand; it can be saved when all is chosen. Ctrl+Return
/// saves; Esc leads back to where it was written, with everything still there, asking first if
/// something was written here.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `about` names what it is about in the heading: a case number, "Settings".
    MergeDialog(MergeTask task,
                const QString &about,
                const QList<MergeField> &fields,
                QWidget *window);

    /// What is to be chosen now, after others have changed it once more: what was chosen stays
    /// where nothing has changed; what was written stays in any case.
    void setFields(const QList<MergeField> &fields);

    /// What is chosen so far, by the fields' keys.
    FieldChoices choices() const;

    void setBusy(bool isBusy);
    /// Says why it could not be saved; everything stays.
    void refuse(const QString &sentence);

    void reject() override;

signals:
    /// All is chosen and the person wants it stored: the caller does, then calls accept(), refuse()
    /// or setFields().
    void settled(const talan::FieldChoices &choices);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildButtons();
    void buildStrips();
    void submit();
    void sayWhatIsLeft();
    QList<MergeGroup *> openGroups() const;
    QString whatHappened() const;
    int wantedWidth() const;
    void arrange();

    MergeTask m_task;
    QList<MergeField> m_fields;
    QList<MergeGroup *> m_groups;
    QLabel *m_heading;
    QLabel *m_sentence;
    QWidget *m_content;
    QVBoxLayout *m_column;
    FittingScrollArea *m_scroll;
    MessageStrip *m_problem;
    MessageStrip *m_discard;
    QLabel *m_left; ///< What is left to choose.
    QPushButton *m_save;
    QPushButton *m_back;
    QPointer<QWidget> m_lastFocus;
    bool m_isBusy = false;
};

} // namespace talan::ui
