#pragma once

#include <QPlainTextEdit>

namespace talan::ui {

/// The free text of a new case: plain text only, grows with what is typed until it would fill the
/// screen, and lets Tab go on to the next field.
class NarrativeEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NarrativeEdit(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void adaptHeight();
};

} // namespace talan::ui
