#pragma once

#include <QLineEdit>

namespace talan::ui {

/// A line to search in: a lens, a clear button, Enter searches, Esc empties it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

signals:
    void searchRequested(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace talan::ui
