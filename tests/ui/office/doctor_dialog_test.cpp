#include "ui/office/doctor_dialog.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSemaphore>
#include <QTest>

#include <gtest/gtest.h>

#include "core/wording/doctor_words.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/kit/theme.h"
#include "ui/office/file_problem_page.h"
#include "ui/office/finding_row.h"
#include "ui/office/light_mark.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

using namespace storage;

constexpr int kPatience = 30'000;

/// Stands for the doctor: hands out the findings it was given, and hangs where it is told to.
struct Ward
{
    QList<Finding> findings{
        storage::found(FindingKind::Place,
                       PlaceMeasured{{PlaceKind::NetworkShare, u"cifs"_s, {}}, {}}),
        storage::found(FindingKind::Locks, LocksMeasured{.areKept = false}),
        storage::found(FindingKind::Backup, BackupMeasured{})};
    std::optional<FindingKind> hangsAt = {};
    QSemaphore goesOn;
    QSemaphore isGone;

    Diagnosis examine(const DoctorRequest &request, StopSign &stop, const DoctorProgress &progress)
    {
        Diagnosis diagnosis{.path = request.path, .examinedAt = request.now};
        for (const Finding &finding : findings) {
            progress.begins(finding.kind);
            if (hangsAt == finding.kind)
                goesOn.acquire();
            diagnosis.findings.append(
                stop.isRaised()
                    ? storage::found(finding.kind, NothingMeasured{NotExamined::Stopped})
                    : finding);
            progress.found(diagnosis.findings.last());
        }
        diagnosis.wasStopped = stop.isRaised();
        isGone.release();
        return diagnosis;
    }
};

class DoctorDialogTest : public testing::Test
{
protected:
    ~DoctorDialogTest() override { delete dialog; }

    void open(const QString &path = u"/srv/office/kontor.talan"_s)
    {
        dialog = new DoctorDialog(path,
                                  Clock::fixedAt(test::aMonday()),
                                  nullptr,
                                  [ward = ward](const DoctorRequest &request,
                                                StopSign &stop,
                                                const DoctorProgress &progress) {
                                      return ward->examine(request, stop, progress);
                                  });
        dialog->open();
    }
    void openForReal(const QString &path)
    {
        dialog = new DoctorDialog(path, Clock::fixedAt(test::aMonday()));
        dialog->open();
    }

    QPushButton *button(const char *name) const
    {
        return dialog->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    QString textOf(const char *name) const
    {
        return dialog->findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
    QList<FindingRow *> rows() const { return dialog->findChildren<FindingRow *>(); }
    bool waitForEnd() const
    {
        return QTest::qWaitFor(
            [&] {
                return button("examineAgain")->isVisible() && !rows().isEmpty() &&
                       rows().last()->isVisible();
            },
            kPatience);
    }

    std::shared_ptr<Ward> ward = std::make_shared<Ward>();
    QPointer<DoctorDialog> dialog;
};

TEST_F(DoctorDialogTest, ShowsEveryFindingWithWordSentenceAndWhatToDo)
{
    open();
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(rows().size(), ward->findings.size());
    for (qsizetype i = 0; i < rows().size(); ++i) {
        const FindingWords words = findingWords(ward->findings[i]);
        const FindingRow *row = rows()[i];
        EXPECT_EQ(row->findChild<QLabel *>(u"found"_s)->text(), words.found);
        EXPECT_EQ(row->findChild<QLabel *>(u"lightWord"_s)->text(),
                  displayText(ward->findings[i].light));
        EXPECT_EQ(row->findChild<LightMark *>()->accessibleName(),
                  displayText(ward->findings[i].light));
        const auto *toDo = row->findChild<QLabel *>(u"toDo"_s);
        EXPECT_EQ(toDo ? toDo->text() : QString(), words.toDo);
    }
    EXPECT_EQ(textOf("doctorHeadline"), overallText({.findings = ward->findings}));
    EXPECT_EQ(textOf("doctorProgress"), QString());
}

TEST_F(DoctorDialogTest, MoreSaysWhyByKeyboard)
{
    open();
    ASSERT_TRUE(waitForEnd());
    FindingRow *row = rows().at(1);
    auto *why = row->findChild<QLabel *>(u"why"_s);
    EXPECT_FALSE(why->isVisible());
    row->moreButton()->setFocus();
    QTest::keyClick(row->moreButton(), Qt::Key_Space);
    EXPECT_TRUE(why->isVisible());
    EXPECT_EQ(why->text(), findingWords(ward->findings.at(1)).why);
    QTest::keyClick(row->moreButton(), Qt::Key_Space);
    EXPECT_FALSE(why->isVisible());
}

TEST_F(DoctorDialogTest, EveryButtonIsReachedByTab)
{
    open();
    ASSERT_TRUE(waitForEnd());
    QSet<QWidget *> reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Tab);
        reached.insert(dialog->focusWidget());
    }
    for (const FindingRow *row : rows())
        EXPECT_TRUE(reached.contains(row->moreButton()));
    for (const char *name : {"copyReport", "examineAgain", "closeDoctor"})
        EXPECT_TRUE(reached.contains(button(name))) << name;
}

TEST_F(DoctorDialogTest, CopiesTheTextForIt)
{
    open();
    ASSERT_TRUE(waitForEnd());
    QTest::keyClick(button("copyReport"), Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    EXPECT_TRUE(copied.contains(u"/srv/office/kontor.talan"_s));
    EXPECT_TRUE(copied.contains(u"file_system=cifs"_s));
    EXPECT_NE(textOf("doctorProgress"), QString());
}

TEST_F(DoctorDialogTest, FindingsAppearOneAfterTheOtherWhileAPlaceHangs)
{
    ward->hangsAt = FindingKind::Locks;
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows().size() == 1; }, kPatience));
    EXPECT_TRUE(button("stopExamining")->isVisible());
    EXPECT_FALSE(button("examineAgain")->isVisible());
    EXPECT_TRUE(textOf("doctorProgress").contains(displayText(FindingKind::Locks)));
    // The window lives on and counts the seconds.
    const QString soon = examiningText(FindingKind::Locks, 0);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const QString said = textOf("doctorProgress");
            return said.startsWith(soon) && said.size() > soon.size();
        },
        kPatience));
    QTest::keyClick(button("copyReport"), Qt::Key_Space);
    EXPECT_TRUE(
        QGuiApplication::clipboard()->text().contains(displayText(FindingKind::Locks) + u" …"_s))
        << "the text for IT has to say what hangs";
    ward->goesOn.release();
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(rows().size(), 3);
}

TEST_F(DoctorDialogTest, StopsAndSaysWhatWasNotExamined)
{
    ward->hangsAt = FindingKind::Locks;
    open();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows().size() == 1; }, kPatience));
    button("stopExamining")->setFocus();
    QTest::keyClick(button("stopExamining"), Qt::Key_Space);
    EXPECT_EQ(textOf("doctorProgress"), stoppingText(0));
    EXPECT_FALSE(button("stopExamining")->isEnabled());
    ward->goesOn.release();
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(rows().at(2)->findChild<QLabel *>(u"lightWord"_s)->text(), displayText(Light::Unlit));
    EXPECT_TRUE(button("closeDoctor")->hasFocus());
}

TEST_F(DoctorDialogTest, ClosingDoesNotWaitForAPlaceThatHangs)
{
    ward->hangsAt = FindingKind::Place;
    open();
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.isNull(); }, kPatience));
    EXPECT_EQ(ward->isGone.available(), 0) << "it was waited for";
    ward->goesOn.release();
    EXPECT_TRUE(ward->isGone.tryAcquire(1, kPatience));
}

TEST_F(DoctorDialogTest, ExaminesAgain)
{
    open();
    ASSERT_TRUE(waitForEnd());
    ward->findings = {storage::found(FindingKind::Locks, LocksMeasured{.areKept = true})};
    QTest::keyClick(button("examineAgain"), Qt::Key_Space);
    ASSERT_TRUE(waitForEnd());
    ASSERT_EQ(rows().size(), 1);
    EXPECT_EQ(textOf("doctorHeadline"), overallText({.findings = ward->findings}));
}

TEST_F(DoctorDialogTest, ExaminesARealOffice)
{
    const test::OfficeFile office;
    openForReal(office.path());
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(rows().size(), static_cast<qsizetype>(kAllFindingKinds.size()));
    const auto wordOf = [&](FindingKind kind) {
        for (const FindingRow *row : rows()) {
            if (row->kind() == kind)
                return row->findChild<QLabel *>(u"lightWord"_s)->text();
        }
        return QString();
    };
    EXPECT_EQ(wordOf(FindingKind::Locks), displayText(Light::Green));
    EXPECT_EQ(wordOf(FindingKind::Integrity), displayText(Light::Green));
    EXPECT_EQ(wordOf(FindingKind::Backup), displayText(Light::Amber)) << "no folder is set";
}

TEST_F(DoctorDialogTest, FitsASmallScreenWithLargeText)
{
    applyTheme(ThemeChoice::Dark, 2.0);
    open();
    ASSERT_TRUE(waitForEnd());
    const auto *findings = dialog->findChild<QScrollArea *>(u"findings"_s);
    EXPECT_LE(findings->widget()->minimumSizeHint().width(), findings->viewport()->width())
        << "something is cut off at the side";
    constexpr QSize kSmallScreen(1366, 768);
    EXPECT_LE(dialog->minimumSizeHint().width(), kSmallScreen.width());
    EXPECT_LE(dialog->minimumSizeHint().height(), kSmallScreen.height());
    applyTheme(ThemeChoice::Light, 1.0);
}

TEST(FileProblemPageDoctorTest, ExaminesTheFileThatCannotBeOpened)
{
    const QTemporaryDir folder;
    FileProblemPage page(errorText(Activity::OpeningFile, {ErrorCode::FileMissing, {}, {}}));
    page.show();
    auto *examine = page.findChild<QPushButton *>(u"examinePlace"_s);
    EXPECT_FALSE(examine->isVisible()) << "of no file";
    page.setFile(folder.filePath(u"kontor.talan"_s));
    ASSERT_TRUE(examine->isVisible());
    QTest::keyClick(examine, Qt::Key_Return);
    auto *dialog = page.findChild<DoctorDialog *>();
    ASSERT_TRUE(dialog);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return dialog->findChild<QPushButton *>(u"examineAgain"_s)->isVisible(); },
        kPatience));
    EXPECT_EQ(dialog->findChild<QLabel *>(u"doctorHeadline"_s)->text(),
              overallText({.findings = {storage::found(
                               FindingKind::FileState,
                               FileMeasured{.refusal = Error{ErrorCode::FileMissing, {}, {}}})}}));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

} // namespace
} // namespace talan::ui
