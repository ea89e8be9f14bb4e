#pragma once

#include <QTimer>
#include <QWidget>
#include <utility>

#include "core/cases/case_list.h"

class QCheckBox;
class QComboBox;
class QSettings;

namespace talan::ui {

class DateField;
class Desk;
class SearchField;

/// Chooses which cases a list shows: words to search for, status, handler, category, kind, period,
/// only overdue. Wraps into several lines where the window is narrow or the text large.
class CaseFilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseFilterBar(Desk &desk, QWidget *parent = nullptr);

    /// The query with this bar's filters in place of its own; its order stays.
    CaseQuery applied(CaseQuery query) const;

    bool isFiltering() const;
    /// The filters in use as people would name them, for "nothing found with …".
    QStringList inWords() const;

    void clear();
    void clearSearch();
    /// Clears everything else.
    void search(const QString &words);
    QString searchWords() const;
    /// Clears everything else.
    void showOnlyOverdue();
    void focusSearch();

    /// Searched words are not kept: they may be somebody's name.
    void save(QSettings &settings) const;
    void restore(const QSettings &settings);

    /// Fills the choices again after the desk's lists changed; what was chosen stays chosen.
    void refreshLists();

signals:
    void changed();
    void
    listWanted(); ///< Enter or Down in the search field: the person wants to go on in the list.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Period {
        Any,
        ThisMonth,
        LastMonth,
        ThisYear,
        LastYear,
        Chosen,
    };
    QComboBox *addChoice(const QString &objectName, const QString &name);
    DateField *addDate(const QString &objectName, const QString &name);
    void addSearch();
    void fillStatus();
    void fillPeriod();
    void fillHandlers();
    void fillCategories();
    void listen();
    void tellChange();
    /// Sets everything back without telling.
    void reset();
    std::pair<QDate, QDate> period() const;

    Desk &m_desk;
    SearchField *m_search = nullptr;
    QComboBox *m_status = nullptr;
    QComboBox *m_handler = nullptr;
    QComboBox *m_category = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_period = nullptr;
    DateField *m_from = nullptr;
    DateField *m_to = nullptr;
    QCheckBox *m_overdue = nullptr;
    QTimer m_pause; ///< Waits for the end of a word before searching.
    bool m_isQuiet = false;
};

} // namespace talan::ui
