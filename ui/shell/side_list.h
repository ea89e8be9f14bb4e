#pragma once

#include <QListWidget>

namespace talan::ui {

/// The list of views at the left edge; shows icons only where there is little room.
class SideList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SideList(QWidget *parent = nullptr);

    void addView(const QString &title, const QIcon &icon);
    /// A number behind the title: what waits there. 0 shows none.
    void setCount(int row, int count);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_isCollapsed; }
    QString titleOf(int row) const;
    /// Marks the row of the view that is shown, without asking for it again.
    void markShown(int row);
    /// Marks more quietly that a case or form stands before the view.
    void setBehind(bool isBehind);
    bool isBehind() const { return m_isBehind; }

signals:
    void viewRequested(int row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void describe(int row);
    void adaptWidth();

    bool m_isCollapsed = false;
    bool m_isBehind = false;
};

} // namespace talan::ui
