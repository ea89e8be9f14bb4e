#pragma once

#include <QLabel>
#include <QPushButton>

namespace talan::ui {

/// The line that is read first: 115 %, half bold.
class Headline final : public QLabel
{
    Q_OBJECT

public:
    explicit Headline(const QString &text = {}, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void adaptFont();
};

/// The heading of a group of fields or rows: half bold at text size.
class SectionLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void adaptFont();
};

/// What is read second: 90 %, in the secondary colour.
class SecondaryLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit SecondaryLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void adaptLooks();
};

/// The button for the one thing to do, in the accent colour.
class PrimaryButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text = {}, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void adaptLooks();
};

} // namespace talan::ui
