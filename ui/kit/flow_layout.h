#pragma once

#include <QLayout>
#include <QList>

namespace talan::ui {

/// Lays widgets in lines like words in a paragraph: what does not fit goes to the next line, so
/// that a bar of fields never has to be scrolled sideways, whatever the window's width and the size
/// of the text.
class FlowLayout final : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr, int gap = 8);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int place) const override;
    QLayoutItem *takeAt(int place) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line;
    QList<Line> lines(int width) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace talan::ui
