#pragma once

#include <QScrollArea>

namespace talan::ui {

/// As large as what it holds, until the screen ends: at large text a dialog scrolls rather than
/// lose its buttons. It grows with what appears in it.
class FittingScrollArea final : public QScrollArea
{
    Q_OBJECT

public:
    explicit FittingScrollArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int neededHeight(int width) const;
    void adaptBar();
};

/// Makes a window as large as its layout needs, until the screen ends; never smaller than it is.
void growToContent(QWidget *window);

} // namespace talan::ui
