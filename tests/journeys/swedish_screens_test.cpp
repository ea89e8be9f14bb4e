#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

#include <gtest/gtest.h>

#include "core/base/clock.h"
#include "core/cases/case_steps.h"
#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/deadlines/statements.h"
#include "core/wording/language.h"
#include "tests/journeys/office_day.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/desk/desk.h"
#include "ui/office/first_start_dialog.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::DeskSession;

namespace {

/// English words that no Swedish text has; one of them on a screen is a text somebody forgot to
/// translate.
const QRegularExpression
    kEnglish(u"\\b(the|and|you|your|not|with|from|this|that|save|cancel|close|open|file|edit|view|"
             u"help|case|cases|new|search|settings"
             "|undo|redo|copy|cut|paste|delete|select all|print|yes|no|ok to|apply|discard|of "
             "the|unit|received|status of|next step"
             "|handler|reminder|answer|request|today|week|name of|page|find|show|hide|all of)\\b"_s,
             QRegularExpression::CaseInsensitiveOption);

/// Words that are Swedish too, or the office's own data.
QString withoutData(QString text)
{
    static const QRegularExpression data(u"Talan|PN \\d{4}-\\d+|<[^>]*>|&(?!&)"_s);
    return text.remove(data);
}

class SwedishScreensTest : public testing::Test
{
protected:
    SwedishScreensTest() { useLanguage(Language::Swedish); }

    void look(const QString &text, const QObject *where)
    {
        const QString plain = withoutData(text);
        const auto match = kEnglish.match(plain);
        EXPECT_FALSE(match.hasMatch())
            << "English “" << match.captured().toStdString() << "” in “"
            << plain.left(120).toStdString() << "” of " << where->metaObject()->className() << ' '
            << where->objectName().toStdString();
    }

    void lookAtActions(const QList<QAction *> &actions)
    {
        for (const QAction *action : actions) {
            look(action->text(), action);
            look(action->toolTip(), action);
            if (action->menu())
                lookAtActions(action->menu()->actions());
        }
    }

    /// Every text a person can come across in the widget and below it.
    void lookAt(QWidget *root)
    {
        QList<QWidget *> widgets = root->findChildren<QWidget *>();
        widgets.prepend(root);
        for (QWidget *widget : widgets) {
            look(widget->windowTitle(), widget);
            look(widget->toolTip(), widget);
            look(widget->whatsThis(), widget);
            look(widget->accessibleName(), widget);
            look(widget->accessibleDescription(), widget);
            lookAtActions(widget->actions());
            if (const auto *label = qobject_cast<QLabel *>(widget))
                look(label->text(), label);
            if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                look(button->text(), button);
            if (const auto *box = qobject_cast<QGroupBox *>(widget))
                look(box->title(), box);
            if (const auto *combo = qobject_cast<QComboBox *>(widget)) {
                for (int i = 0; i < combo->count(); ++i)
                    look(combo->itemText(i), combo);
            }
            if (auto *edit = qobject_cast<QLineEdit *>(widget)) {
                look(edit->placeholderText(), edit);
                lookAtContextMenu(edit->createStandardContextMenu());
            }
            if (auto *edit = qobject_cast<QPlainTextEdit *>(widget)) {
                look(edit->placeholderText(), edit);
                lookAtContextMenu(edit->createStandardContextMenu());
            }
            if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
                for (int i = 0; i < tabs->count(); ++i)
                    look(tabs->tabText(i), tabs);
            }
            if (const auto *table = qobject_cast<QTableView *>(widget); table && table->model()) {
                for (int i = 0; i < table->model()->columnCount(); ++i)
                    look(table->model()->headerData(i, Qt::Horizontal).toString(), table);
            }
        }
    }

    void walkTheLifeOfARequest(DeskSession &desk, CaseId id);

    /// Looks at the dialog of a move as soon as the case, changed behind the window's back, allows
    /// it.
    void lookAtDialogOf(DeskSession &desk, Qt::Key key, const QString &move)
    {
        desk.desk().lookForOthersChanges();
        desk.act(key, move);
        desk.inDialog([&] {
            lookAt(&desk.window());
            desk.press(Qt::Key_Escape);
        });
    }

    void lookAtContextMenu(QMenu *menu)
    {
        if (!menu)
            return;
        lookAtActions(menu->actions());
        delete menu;
    }

    test::OfficeFile office;
    QTemporaryDir home;
};

void SwedishScreensTest::walkTheLifeOfARequest(DeskSession &desk, CaseId id)
{
    const Work work = office.work();
    ASSERT_TRUE(registerFirstContact(work, id, test::aMonday()));
    const CareUnitId unit = CaseStore(office.database()).byId(id)->units.first();
    ASSERT_TRUE(draftRequest(work, id, {.unit = unit, .termWeeks = 2}));
    ASSERT_TRUE(addStep(work, id, u"Ring tolken"_s, QDate(2026, 11, 24)));
    lookAtDialogOf(desk, Qt::Key_D, u"sendDraftMove"_s);
    ASSERT_TRUE(sendDraft(work, id, {}, QDate(2026, 11, 23)));
    for (const auto &[key, move] : {std::pair{Qt::Key_P, u"remindMove"_s},
                                    std::pair{Qt::Key_U, u"extendMove"_s},
                                    std::pair{Qt::Key_T, u"suspendMove"_s}})
        lookAtDialogOf(desk, key, move);
    for (int i = 0; i < kMostReminders; ++i)
        ASSERT_TRUE(remindProvider(work, id, {}, {.sentOn = QDate(2026, 11, 23)}));
    lookAtDialogOf(desk, Qt::Key_E, u"escalateMove"_s);
    ASSERT_TRUE(suspendRequest(
        work, id, {}, {.from = QDate(2026, 11, 23), .reason = u"väntar på fullmakt"_s}));
    lookAtDialogOf(desk, Qt::Key_G, u"resumeMove"_s);
    desk.window().showView(ui::MainWindow::View::Deadlines);
    lookAt(&desk.window());
}

} // namespace

TEST_F(SwedishScreensTest, NothingEnglishIsLeftInAnyWindowOrMenu)
{
    NewCase complaint = test::aComplaint();
    complaint.title = u"Lång väntan"_s;
    const CaseFile caseFile = test::registered(office.work(), complaint);
    DeskSession desk(office.path(), u"anna.lind"_s, test::aMonday(), home.path());
    ui::MainWindow &window = desk.window();

    for (const auto view : {ui::MainWindow::View::Today,
                            ui::MainWindow::View::Cases,
                            ui::MainWindow::View::Deadlines,
                            ui::MainWindow::View::Providers,
                            ui::MainWindow::View::Settings}) {
        window.showView(view);
        lookAt(&window);
    }
    for (const QAction *menu : window.menuBar()->actions()) {
        emit menu->menu()->aboutToShow();
        lookAtActions(menu->menu()->actions());
    }
    window.startNewCase();
    lookAt(&window);
    desk.openCase(caseFile.id);
    lookAt(&window);
    test::confirm(desk);
    const std::pair<Qt::Key, QString> moves[]{{Qt::Key_R, u"callMove"_s},
                                              {Qt::Key_Y, u"requestMove"_s},
                                              {Qt::Key_A, u"closeMove"_s},
                                              {Qt::Key_H, u"handlerMove"_s}};
    for (const auto &[key, move] : moves) {
        desk.act(key, move);
        desk.inDialog([&] {
            lookAt(&window);
            desk.press(Qt::Key_Escape);
        });
    }
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.inDialog([&] {
        lookAt(&window);
        desk.click(u"closeButton"_s);
    });
    walkTheLifeOfARequest(desk, caseFile.id);
}

TEST_F(SwedishScreensTest, TheFirstStartIsSwedishToo)
{
    ui::FirstStartDialog dialog(Clock::fixedAt(test::aMonday()));
    dialog.show();

    lookAt(&dialog);
}

TEST_F(SwedishScreensTest, TheWalkFindsAnEnglishText)
{
    EXPECT_TRUE(kEnglish.match(u"Save the case"_s).hasMatch());
    EXPECT_FALSE(kEnglish.match(u"Spara ärendet"_s).hasMatch());
}
