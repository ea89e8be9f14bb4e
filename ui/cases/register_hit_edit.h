#pragma once

#include <QLineEdit>
#include <QPointer>
#include <functional>

namespace talan::ui {

/// Something found by typed words.
struct Hit
{
    QString key;
    QString title;
    QString detail;       ///< Second line: where it belongs, or what it means.
    bool isOffer = false; ///< No hit, but a way to go on ("new unit …").

    friend bool operator==(const Hit &, const Hit &) = default;
};

class HitList;

/// A line edit that finds as one types. Hits stand in a list right under it, which never takes the
/// keyboard: Up and Down move, Enter takes, Esc closes the list, Tab takes a single hit and goes
/// on.
class HitEdit final : public QLineEdit
{
    Q_OBJECT

public:
    using Search = std::function<QList<Hit>(const QString &words)>;

    explicit HitEdit(QWidget *parent = nullptr);
    ~HitEdit() override;

    void setSearch(Search search);

    bool isListOpen() const;
    QList<Hit> shownHits() const;
    /// Searches again and shows the list; Down does the same.
    void openList();
    void closeList();

signals:
    void picked(const talan::ui::Hit &hit);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool answersInList(int key);
    void takeSingleHit();
    void pick(int row);
    void place();
    void watchSurroundings(bool watch);
    void tellCurrent();

    Search m_search;
    QPointer<HitList> m_list;
};

} // namespace talan::ui
