#pragma once

#include <QDialog>

#include "core/base/clock.h"
#include "ui/office/new_office.h"
#include "ui/office/side_thread.h"

class QLabel;
class QPushButton;

namespace talan::ui {

class FormEntry;
class MessageStrip;

/// The first thing somebody sees who has no office yet: create one, open one that is there, or look
/// at the demo office. Accepted when there is a file to open.
class FirstStartDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit FirstStartDialog(const Clock &clock, QWidget *parent = nullptr);
    ~FirstStartDialog() override;

    /// Offers a demo office too; `build` fills a new, empty file with it, off the GUI thread.
    void offerDemo(const OfficeFiller &build);

    /// The office's file, once accepted.
    QString filePath() const { return m_filePath; }

    void reject() override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildFields();
    void buildEntries();
    QLayout *buildButtons();
    void buildStrip();
    void connectFields();
    void adaptPath();
    void adaptPlace();
    void browse();
    void found();
    void openExisting();
    void makeDemo();
    void run(const QString &path, const QString &waiting, std::function<Result<>()> job);
    void refuse(const Error &error);
    void setBusy(bool isBusy);
    void finish(const QString &path);

    Clock m_clock;
    OfficeFiller m_buildDemo;
    QString m_filePath;
    QString m_triedPath;
    FormEntry *m_office = nullptr;
    FormEntry *m_name = nullptr;
    QWidget *m_fields = nullptr;
    FormEntry *m_path = nullptr;
    FormEntry *m_journal = nullptr;
    MessageStrip *m_problem;
    QPushButton *m_openThere = nullptr;
    QLabel *m_waiting;
    QPushButton *m_found;
    QPushButton *m_open;
    QPushButton *m_demo;
    bool m_hasChosenPath = false;
    bool m_hasChosenPlace = false;
    bool m_isBusy = false;
    SideThread m_thread;
};

} // namespace talan::ui
