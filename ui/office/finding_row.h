#pragma once

#include <QWidget>

#include "core/storage/place_findings.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace talan::ui {

/// One examination as people read it: light, word and sentence, what to do where something has to
/// be done, and on request why it matters.
class FindingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(const storage::Finding &finding, QWidget *parent = nullptr);

    storage::FindingKind kind() const { return m_finding.kind; }
    QPushButton *moreButton() const { return m_more; }

protected:
    bool event(QEvent *event) override;

private:
    QWidget *buildHead(const QString &title);
    QLabel *addLine(QVBoxLayout *column, const QString &text);
    void adaptColours();

    storage::Finding m_finding;
    QLabel *m_word;
    QPushButton *m_more;
    QLabel *m_why = nullptr;
};

} // namespace talan::ui
