#pragma once

#include <QFrame>
#include <QPointer>
#include <functional>

#include "core/cases/case_file.h"
#include "core/office/work.h"
#include "ui/cases/date_why.h"
#include "ui/cases/fact_saving.h"
#include "ui/desk/desk.h"

class QFormLayout;
class QKeyEvent;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace talan::ui {

class MessageStrip;

/// A fact of a case as people read it.
struct FactLine
{
    QString name;
    QString value;

    friend bool operator==(const FactLine &, const FactLine &) = default;
};

/// Some facts of a case that belong together: read as lines, edited in place after a click, F2 or
/// Enter, saved together; F1 explains a date among them. What somebody else changes meanwhile never
/// overwrites what is typed here: their fields are merged, and where both changed the same one,
/// both are shown side by side for a choice.
class FactGroup : public QFrame
{
    Q_OBJECT

public:
    /// The case as it is now. While somebody edits, only what is read changes.
    void setCase(const CaseFile &caseFile);

    /// Opens the fields; does nothing for a closed case.
    void edit();
    bool isEditing() const { return m_editor != nullptr && m_editor->isVisibleTo(this); }
    /// Something differs from what the fields were opened with.
    bool hasTyped() const;
    void save();

signals:
    void editingChanged();

protected:
    FactGroup(Desk &desk, const QString &heading, const QString &objectName, QWidget *parent);

    Desk &desk() const { return m_desk; }
    const CaseFile &base() const { return m_base; }

    /// The lines to read; empty values are left out.
    virtual QList<FactLine> lines(const CaseFile &caseFile) const = 0;
    /// Why the date among them is the one it is; empty where there is none.
    virtual DateWhy why(const CaseFile &) const { return {}; }
    /// The fields, made when they are first needed.
    virtual QWidget *makeEditor() = 0;
    virtual void fill(const CaseFile &caseFile) = 0;
    /// Writes the fields into the case.
    virtual void apply(CaseFile &caseFile) const = 0;
    /// What has to be changed before it can be saved, as a sentence; empty when nothing has.
    virtual QString fault() const { return {}; }
    /// What has to be stored before the facts can be (a new care unit); runs in the same
    /// transaction.
    using Preparation = std::function<Result<>(const Work &work, CaseFile &edited)>;
    virtual Preparation preparation() const { return {}; }
    /// The paths of the care units as they stand in the fields, where one of them has no id yet.
    virtual QStringList typedUnits() const { return {}; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void showLines();
    QWidget *makeButtons();
    void cancel();
    void leave();
    void setBusy(bool isBusy);
    void answered(const FactEdit &edit, const Result<SavedFacts> &saved);
    void finish(const SavedFacts &saved);
    void fail(const Error &error);
    void settle(const FactEdit &edit);
    DateWhy whyNow() const;
    bool asksForDate(const QKeyEvent &key) const;
    CaseFile edited() const;

    Desk &m_desk;
    QString m_heading;
    CaseFile m_case;  ///< As it is now.
    CaseFile m_base;  ///< As it was when the fields were opened.
    CaseFile m_start; ///< What the fields gave right after they were filled.
    QList<FactLine> m_shown;
    QVBoxLayout *m_column;
    QToolButton *m_open;
    QWidget *m_lines = nullptr;
    QWidget *m_editor = nullptr;
    QWidget *m_fields = nullptr;
    MessageStrip *m_problem = nullptr;
    MessageStrip *m_discard = nullptr;
    QPushButton *m_save = nullptr;
    QPointer<QWidget> m_lastFocus; ///< Where the person was when saving began.
    bool m_isBusy = false;
};

} // namespace talan::ui
