#pragma once

#include <QWidget>

#include "core/deadlines/provider_record.h"
#include "ui/desk/desk.h"

class QLabel;
class QTableView;

namespace talan::ui {

class Headline;
class ProviderRequestModel;

/// One provider: its record in words, and its running requests; Enter opens a case.
class ProviderPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProviderPanel(Desk &desk, QWidget *parent = nullptr);

    void show(const ProviderRecord &record, const QString &path);
    void clear();

signals:
    void openCaseRequested(talan::CaseId id);
    void leftByKey(); ///< Esc: back to the providers.
    void shown();     ///< The running requests stand there.

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTable();
    void take(const ProviderRequests &requests);
    void adaptSizes();
    const CaseRow *currentRow() const;

    Desk &m_desk;
    ProviderRequestModel *m_model;
    Headline *m_name;
    QLabel *m_words;
    QLabel *m_running;
    QTableView *m_table;
    CareUnitId m_unit;
    int m_question = 0; ///< Counts the questions, so that a late answer is known as such.
};

} // namespace talan::ui
