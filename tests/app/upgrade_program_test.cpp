// A newer program meets an office file of an older one that somebody has open.
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/talan/program.h"
#include "core/office/staff.h"
#include "core/storage/migrations.h"
#include "tests/support/other_desk.h"
#include "tests/support/print.h"
#include "ui/office/file_problem_page.h"
#include "ui/office/new_office.h"
#include "ui/shell/looks.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace talan::app {
namespace {

class UpgradeProgramTest : public testing::Test
{
protected:
    static constexpr int kPatience = 30'000;

    UpgradeProgramTest()
    {
        ui::saveLooks(settings, {.theme = ui::ThemeChoice::Light});
        EXPECT_TRUE(ui::createOffice({.name = u"Patientnämnden"_s,
                                      .login = loginOfThisDesk(),
                                      .staffName = u"Anna Lind"_s,
                                      .path = path,
                                      .journal = storage::JournalMode::Local},
                                     test::aMonday()));
        makeOld();
    }

    /// Takes back what the migrations after the first have added.
    void makeOld() const
    {
        {
            auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"old"_s);
            connection.setDatabaseName(path);
            ASSERT_TRUE(connection.open());
            QSqlQuery query(connection);
            EXPECT_TRUE(query.exec(u"DROP TABLE local_entry"_s));
            EXPECT_TRUE(query.exec(u"DROP TABLE file_format"_s));
            EXPECT_TRUE(query.exec(u"PRAGMA user_version = 1"_s));
        }
        QSqlDatabase::removeDatabase(u"old"_s);
    }

    void start()
    {
        Options options;
        options.file = path;
        options.now = test::aMonday();
        program = std::make_unique<Program>(options, settings);
        program->start();
    }

    static ui::FileProblemPage *page()
    {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ui::FileProblemPage *>(window); found)
                return found;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"kontor.talan"_s);
    QSettings settings{folder.filePath(u"talan.ini"_s), QSettings::IniFormat};
    std::unique_ptr<Program> program;
};

TEST_F(UpgradeProgramTest, AnOldFileThatNobodyHasOpenIsSimplyOpened)
{
    start();
    EXPECT_TRUE(program->window());
}

TEST_F(UpgradeProgramTest, WaitsForTheOthersAsksThemAndOpensByItself)
{
    test::OtherDesk karim(path);
    karim.post();
    start();
    ASSERT_FALSE(program->window());
    ASSERT_TRUE(page());
    const auto *who = page()->findChild<QLabel *>(u"whoHasItOpen"_s);
    ASSERT_TRUE(who);
    ASSERT_TRUE(QTest::qWaitFor([&] { return who->isVisible(); }, kPatience));
    page()->findChild<QPushButton *>(u"askToClose"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return karim.look().calls.size() == 1; }, kPatience));
    EXPECT_EQ(karim.look().calls.first().login, loginOfThisDesk());

    karim.leave();
    ASSERT_TRUE(QTest::qWaitFor([&] { return program->window() != nullptr; }, kPatience));
    EXPECT_TRUE(karim.look().calls.isEmpty());
    EXPECT_FALSE(page());
}

} // namespace
} // namespace talan::app
