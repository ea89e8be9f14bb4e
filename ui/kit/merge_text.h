#pragma once

#include <QTextEdit>
#include <memory>

#include "ui/kit/word_diff.h"

class QTextDocument;

namespace talan::ui {

/// A value to be read beside another: what stands only here is marked, by underline and weight
/// where it was written, by a line through it where it is gone. As high as its text up to some
/// lines, then it scrolls; only then it is a stop for Tab.
class MergeText final : public QTextEdit
{
    Q_OBJECT

public:
    enum class Mark {
        Written,
        Gone,
    };

    explicit MergeText(QWidget *parent = nullptr);

    void show(const QList<WordRun> &runs, Mark mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void write();
    int wantedHeight(int width) const;
    int mostHeight() const;

    QList<WordRun> m_runs;
    Mark m_mark = Mark::Written;
    std::unique_ptr<QTextDocument> m_measured; ///< The same text, to find its height at any width.
};

} // namespace talan::ui
