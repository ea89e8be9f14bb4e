#pragma once

#include <QFrame>

#include "ui/cases/date_why.h"

class QPlainTextEdit;

namespace talan::ui {

class Desk;

/// "Why this date?" answered beside the date: all steps as text that can be marked and copied, and
/// printed on a page. Esc, a click outside or a second F1 closes it.
class DateWhyPopup final : public QFrame
{
    Q_OBJECT

public:
    /// Opens it below `place` of `beside` and gives it the keyboard; the focus goes back to where
    /// it was. `about` is the case's number. Nothing happens for an empty explanation.
    static DateWhyPopup *
    open(const DateWhy &why, const QString &about, QWidget *beside, const QRect &place = {});

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    DateWhyPopup(const DateWhy &why, const QString &about, QWidget *beside);
    QWidget *makeButtons();
    void fitText();
    void placeBelow(const QRect &place);
    void copy();
    void print();

    DateWhy m_why;
    QString m_about;
    QWidget *m_beside;
    QPlainTextEdit *m_text;
};

/// Reads a case and explains when its next step is due, from a list. Nothing about the person is
/// shown, so this is no opening of a protected person's case.
void explainDue(Desk &desk, CaseId id, QWidget *beside, const QRect &place);

} // namespace talan::ui
