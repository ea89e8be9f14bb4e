#pragma once

#include <QWidget>

#include "core/wording/error_text.h"

class QLabel;
class QPushButton;

namespace talan::ui {

/// Stands in the window's place while an office cannot be opened: what is wrong, what was kept,
/// what to do, and the ways on.
class FileProblemPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FileProblemPage(const ErrorText &text, QWidget *parent = nullptr);

    /// Names the file that cannot be opened.
    void setFile(const QString &path);
    /// What may help whoever looks after the computers; shown on request only.
    void setDetails(const QString &details);
    /// The file at `path` has to be brought up to date and others have it open: shows who, offers
    /// to ask them to close, and tries again by itself when all have.
    void waitForOthers(const QString &path);

signals:
    void tryAgainRequested();
    void otherFileRequested();
    void newOfficeRequested();

private:
    void buildWords(const ErrorText &text);
    QLabel *addWords(const QString &text, const QString &objectName);
    QLayout *buildButtons();
    void buildDetails();
    void examinePlace();

    QWidget *m_column;
    QString m_path;
    QWidget *m_waiting; ///< Where the waiting for others stands.
    QLabel *m_file;
    QPushButton *m_examine;
    QPushButton *m_showDetails;
    QLabel *m_details;
};

} // namespace talan::ui
