#pragma once

#include <QWidget>

#include "core/base/strong_id.h"
#include "ui/desk/presence.h"

class QLabel;

namespace talan::ui {

class Desk;
class SecondaryLabel;

/// What is said of colleagues who have the same case open, at `now`: "Anna Lind has the case open
/// since 10.12, at desk-2". Of a protected person's case nothing but their names. Empty for nobody.
QString presenceText(const QList<Colleague> &colleagues, bool isProtected, const QDateTime &now);

/// A quiet line that says who else has the case open; there only while somebody has.
class PresenceLine final : public QWidget
{
    Q_OBJECT

public:
    explicit PresenceLine(Desk &desk, QWidget *parent = nullptr);

    void setCase(CaseId id, bool isProtected);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say();
    void fitSign();

    Desk &m_desk;
    CaseId m_id;
    bool m_isProtected = true;
    QLabel *m_sign;
    SecondaryLabel *m_words;
};

} // namespace talan::ui
