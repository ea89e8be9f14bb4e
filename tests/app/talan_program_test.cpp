#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include "app/talan/program.h"
#include "core/office/staff.h"
#include "core/wording/language.h"
#include "tests/support/office_file.h"
#include "ui/desk/desk.h"
#include "ui/office/file_problem_page.h"
#include "ui/office/first_start_dialog.h"
#include "ui/office/new_office.h"
#include "ui/shell/looks.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;

namespace talan::app {
namespace {

TEST(OptionsTest, ReadsTheFileEitherWay)
{
    EXPECT_EQ(readOptions({u"talan"_s, u"a.talan"_s}).file, u"a.talan"_s);
    EXPECT_EQ(readOptions({u"talan"_s, u"--file"_s, u"b.talan"_s}).file, u"b.talan"_s);
    EXPECT_TRUE(readOptions({u"talan"_s}).file.isEmpty());
}

TEST(OptionsTest, ReadsAnInstantForTheClock)
{
    const Options options = readOptions({u"talan"_s, u"--now"_s, u"2026-11-23T09:00:00+01:00"_s});
    EXPECT_EQ(options.now, test::aMonday());
    EXPECT_TRUE(options.misuse.isEmpty());
    EXPECT_FALSE(readOptions({u"talan"_s, u"--now"_s, u"tomorrow"_s}).misuse.isEmpty());
}

TEST(OptionsTest, SaysWhatItDoesNotKnow)
{
    EXPECT_TRUE(readOptions({u"talan"_s, u"--nonsense"_s}).misuse.contains(u"nonsense"_s));
}

TEST(OptionsTest, KnowsWhatNeedsNoWindow)
{
    EXPECT_TRUE(isAnsweredInText({u"talan"_s, u"--version"_s}));
    EXPECT_TRUE(isAnsweredInText({u"talan"_s, u"-h"_s}));
    EXPECT_FALSE(isAnsweredInText({u"talan"_s, u"a.talan"_s}));
    EXPECT_TRUE(readOptions({u"talan"_s, u"--version"_s}).wantsVersion);
    EXPECT_TRUE(helpText().contains(u"--screenshot"_s));
}

class ProgramTest : public testing::Test
{
protected:
    ProgramTest() { ui::saveLooks(settings, {.theme = ui::ThemeChoice::Light}); }
    ~ProgramTest() override { useLanguage(Language::Swedish); }

    QString newOffice(const QString &fileName) const
    {
        const ui::NewOffice office{.name = u"Patientnämnden "_s + fileName,
                                   .login = loginOfThisDesk(),
                                   .staffName = u"Anna Lind"_s,
                                   .path = folder.filePath(fileName),
                                   .journal = storage::JournalMode::Local};
        EXPECT_TRUE(ui::createOffice(office, test::aMonday()));
        return office.path;
    }

    static Options optionsFor(const QString &file)
    {
        Options options;
        options.file = file;
        options.now = test::aMonday();
        return options;
    }

    void start(const QString &file)
    {
        program = std::make_unique<Program>(optionsFor(file), settings);
        program->start();
    }

    template <class Window>
    static Window *shown()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            if (auto *found = qobject_cast<Window *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"talan.ini"_s), QSettings::IniFormat};
    std::unique_ptr<Program> program;
};

TEST_F(ProgramTest, AsksForAnOfficeAtTheVeryFirstStart)
{
    start({});
    EXPECT_TRUE(shown<ui::FirstStartDialog>());
    EXPECT_FALSE(program->window());
}

TEST_F(ProgramTest, OpensTheFileAndRemembersItForTheNextStart)
{
    const QString path = newOffice(u"one.talan"_s);
    start(path);
    ASSERT_TRUE(program->window());
    EXPECT_TRUE(program->window()->windowTitle().contains(u"one.talan"_s));

    program.reset();
    start({});
    ASSERT_TRUE(program->window());
    EXPECT_TRUE(program->window()->windowTitle().contains(u"one.talan"_s));
}

TEST_F(ProgramTest, SaysCalmlyThatTheFileIsMissingAndTriesAgain)
{
    const QString path = folder.filePath(u"away.talan"_s);
    start(path);
    auto *page = shown<ui::FileProblemPage>();
    ASSERT_TRUE(page);
    newOffice(u"away.talan"_s);
    emit page->tryAgainRequested();
    ASSERT_TRUE(QTest::qWaitFor([&] { return program->window() != nullptr; }));
    EXPECT_FALSE(shown<ui::FileProblemPage>());
}

TEST_F(ProgramTest, LeavesAFileOfAnotherKindAsItIs)
{
    const QString path = folder.filePath(u"letter.talan"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Dear patient");
    file.close();
    start(path);
    EXPECT_TRUE(shown<ui::FileProblemPage>());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "Dear patient");
}

TEST_F(ProgramTest, TheWayFromAProblemToANewOfficeIsOneStep)
{
    start(folder.filePath(u"away.talan"_s));
    auto *page = shown<ui::FileProblemPage>();
    ASSERT_TRUE(page);
    emit page->newOfficeRequested();
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown<ui::FirstStartDialog>() != nullptr; }));
    EXPECT_FALSE(shown<ui::FileProblemPage>());
}

TEST_F(ProgramTest, BuildsTheWindowAgainInTheOtherLanguage)
{
    useLanguage(Language::Swedish);
    start(newOffice(u"one.talan"_s));
    ASSERT_TRUE(program->window());
    const auto menu = [&] {
        return program->window()->findChild<QAction *>(u"newCaseAction"_s)->text();
    };
    const QString before = menu();
    program->window()->findChild<QAction *>(u"languageAction1"_s)->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return menu() != before; }));
    EXPECT_TRUE(program->window()->isVisible());
}

} // namespace
} // namespace talan::app
