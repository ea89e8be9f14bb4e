#pragma once

#include "ui/office/form_entry.h"

class QLineEdit;
class QPushButton;

namespace talan::ui {

/// The whole path of a folder, typed or chosen. QString.
class FolderEntry final : public FormEntry
{
    Q_OBJECT

public:
    /// `chooserTitle` stands over the window in which a folder is chosen.
    FolderEntry(const Words &words, const QString &chooserTitle, QWidget *parent);

    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString wordsFor(const QVariant &value) const override;
    void setLocked(bool isLocked) override;

private:
    void choose();

    QString m_chooserTitle;
    QLineEdit *m_path;
    QPushButton *m_choose;
};

} // namespace talan::ui
