#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace talan {
struct CaseSummary;
}

namespace talan::ui {

/// What a person looks at before a masked text leaves the office: what was masked, what may still
/// be a name, and the word that one has read it.
class MaskedWords final : public QWidget
{
    Q_OBJECT

public:
    explicit MaskedWords(QWidget *parent = nullptr);

    /// Shows the lists of a summary. What a person had added stays; that it was read does not.
    void setSummary(const CaseSummary &summary);

    /// Names that a person wants masked as well.
    const QStringList &alsoMask() const { return m_alsoMask; }
    bool isRead() const;

signals:
    void alsoMaskChanged();
    void readChanged(bool isRead);

private:
    void buildSuspicious();
    void fillSuspicious(const QStringList &suspicious);
    void addTyped();
    void takeTicks();

    QLabel *m_maskedHeading;
    QListWidget *m_masked;
    QWidget *m_look; ///< Only for an anonymous summary.
    QListWidget *m_suspicious;
    QLabel *m_nothingSuspicious;
    QLineEdit *m_more;
    QCheckBox *m_read;
    QStringList m_alsoMask;
};

} // namespace talan::ui
