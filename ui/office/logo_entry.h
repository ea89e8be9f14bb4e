#pragma once

#include "ui/desk/desk.h"
#include "ui/office/form_entry.h"

class QLabel;
class QPushButton;

namespace talan::ui {

/// The office's logo: its picture, chosen from a PNG or JPEG file, or taken away. QByteArray (PNG).
class LogoEntry final : public FormEntry
{
    Q_OBJECT

public:
    LogoEntry(Desk &desk, const Words &words, QWidget *parent);

    QVariant value() const override { return m_png; }
    void setValue(const QVariant &value) override;
    QString wordsFor(const QVariant &value) const override;
    void setLocked(bool isLocked) override;

private:
    void choose();
    void readPicture(const QString &path);
    void showPicture();

    Desk &m_desk;
    QByteArray m_png;
    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_remove;
    bool m_isLocked = false;
};

} // namespace talan::ui
