#pragma once

#include <QTimer>
#include <QWidget>

#include "core/cases/case_list.h"

class QLabel;
class QListWidget;
class QPushButton;

namespace talan::ui {

class Desk;
class SectionLabel;

/// Earlier cases of the person whose number or name is being typed. Alt+S opens the one that is
/// marked (the newest at first).
class EarlierCasesPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit EarlierCasesPanel(Desk &desk, QWidget *parent = nullptr);

    /// Somebody of the new case, as typed.
    struct Somebody
    {
        QString number;
        QString name;
    };

    /// Looks for these persons a moment after the last keystroke; the cases of the first come
    /// first. A number that is not valid yet is not looked for.
    void lookFor(const QList<Somebody> &persons);

    const QList<CaseRow> &cases() const { return m_rows; }

signals:
    void openRequested(talan::CaseId id);
    void found(int cases);

private:
    struct Sought
    {
        QString number; ///< Normalised; empty when there is no valid one.
        QString name;

        friend bool operator==(const Sought &, const Sought &) = default;
    };

    static Result<QList<CaseRow>>
    read(storage::Database &database, const QList<Sought> &sought, bool seesProtected);
    void look();
    void showCases(const QList<CaseRow> &rows);
    void openCurrent();
    QString lineFor(const CaseRow &row) const;
    QString headingText() const;

    Desk &m_desk;
    QTimer m_resting;
    QList<Sought> m_sought;
    QList<CaseRow> m_rows;
    SectionLabel *m_heading;
    QLabel *m_words;
    QListWidget *m_list;
    QPushButton *m_open;
};

} // namespace talan::ui
