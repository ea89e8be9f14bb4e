// Shows Talan without a display. `talan_tour demo FOLDER` does the day's work on a demo office
// through the real widgets and leaves pictures, the PDF and the file; `talan_tour shots FOLDER`
// takes pictures of all views at all sizes, themes and text sizes.

#include <QAbstractItemView>
#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <stdexcept>

#include "app/demo/demo_office.h"
#include "core/cases/case_list.h"
#include "core/office/staff.h"
#include "core/wording/language.h"
#include "tests/journeys/office_day.h"
#include "tests/support/office_file.h"
#include "ui/desk/desk.h"
#include "ui/kit/theme.h"
#include "ui/shell/main_window.h"

using namespace Qt::StringLiterals;
using namespace talan;
using test::DeskSession;
using View = ui::MainWindow::View;

namespace {

const QDateTime &now()
{
    static const QDateTime instant = test::at(QDate(2026, 11, 23), 10, 15);
    return instant;
}

/// What stands in a view that has nothing to show.
const QRegularExpression kEmptyPages(u"^(emptyPage|noProviders)$"_s);

void makeDemo(const QString &path)
{
    auto database = storage::Database::create(path, storage::JournalMode::Local);
    if (!database || !buildDemoOffice(*database, {}, loginOfThisDesk(), now()))
        qFatal("the demo office cannot be built");
}

/// The case whose reminders tell most: an open request that is overdue.
CaseId overdueCase(const QString &path)
{
    auto database = storage::Database::open(path, storage::Database::Access::ReadOnly);
    CaseQuery query;
    query.status = CaseStatus::AwaitingAnswer;
    query.onlyOverdue = true;
    const auto page = listCases(*database, query, now());
    if (!page || page->rows.isEmpty())
        qFatal("no overdue case in the demo office");
    for (const CaseRow &row : page->rows) {
        if (row.patientShown == PatientShown::Named && row.reminders == 1)
            return row.id;
    }
    return page->rows.first().id;
}

/// What a view is on screen for.
QString shownIn(View view)
{
    switch (view) {
    case View::Today:
        return u"todayList"_s;
    case View::Cases:
        return u"caseTable"_s;
    case View::Deadlines:
        return u"queueTable"_s;
    case View::Providers:
        return u"providerTable"_s;
    case View::Settings:
        return u"settingsPage"_s;
    }
    Q_UNREACHABLE();
}

void show(DeskSession &desk, View view)
{
    desk.window().showView(view);
    const QString shown = shownIn(view);
    desk.waitUntil(shown, [&] {
        const auto *widget = desk.window().findChild<QWidget *>(shown);
        const auto *list = qobject_cast<const QAbstractItemView *>(widget);
        const auto empties = desk.window().findChildren<QWidget *>(kEmptyPages);
        const bool isEmpty = std::ranges::any_of(empties, &QWidget::isVisible);
        const bool isFilled = !list || list->model()->rowCount() > 0;
        return (widget && widget->isVisible() && isFilled) || isEmpty;
    });
}

void lookAhead(DeskSession &desk)
{
    desk.window().findChild<QTabBar *>(u"deadlineParts"_s)->setCurrentIndex(1);
    desk.waitUntil(u"the look ahead"_s, [&] {
        const auto *table = desk.window().findChild<QAbstractItemView *>(u"lookAheadTable"_s);
        return table && table->isVisible() && table->model()->rowCount() > 0;
    });
}

void demo(const QDir &folder)
{
    const QString office = folder.filePath(u"office.talan"_s);
    makeDemo(office);
    const QTemporaryDir home;
    DeskSession desk(office, loginOfThisDesk(), now(), home.path());
    desk.shoot(folder.filePath(u"1-idag.png"_s));
    show(desk, View::Cases);
    desk.shoot(folder.filePath(u"2-arenden.png"_s));
    const CaseFile caseFile = test::registerPhoneCall(desk);
    std::printf("registered %s\n", qPrintable(caseFile.number));
    desk.openCase(caseFile.id);
    test::confirm(desk);
    desk.waitUntil(u"the confirmation"_s, [&] { return desk.said().contains(u"bekräftat"_s); });
    test::makeFirstContact(desk, u"Hon vill ha svaret skriftligt och kan nås efter klockan tre."_s);
    test::requestStatement(desk);
    desk.shoot(folder.filePath(u"3-arendet.png"_s));
    test::registerAnswer(
        desk,
        u"Vårdcentralen beklagar väntan. Svaret hade inte lagts i rätt korg; rutinen är ändrad."_s);
    desk.shoot(folder.filePath(u"4-besvarat.png"_s));
    std::printf("answered %s\n", qPrintable(caseFile.number));
    const QString pdf = folder.filePath(u"sammanstallning.pdf"_s);
    test::printSummary(desk, u"full"_s, pdf);
    std::printf("printed %s\n", qPrintable(QFileInfo(pdf).fileName()));
    desk.press(Qt::Key_N, Qt::ControlModifier);
    desk.shoot(folder.filePath(u"5-nytt-arende.png"_s));
    show(desk, View::Deadlines);
    desk.shoot(folder.filePath(u"6-svarstider.png"_s));
    lookAhead(desk);
    desk.shoot(folder.filePath(u"7-framat.png"_s));
    show(desk, View::Providers);
    desk.shoot(folder.filePath(u"8-enheter.png"_s));
    show(desk, View::Settings);
    desk.shoot(folder.filePath(u"9-installningar.png"_s));
}

/// The dialogs of a request's life, each opened by its key and left again.
void shootDialogs(DeskSession &desk, const std::function<void(const QString &)> &shoot)
{
    const std::pair<Qt::Key, QString> dialogs[]{{Qt::Key_Y, u"requestMove"_s},
                                                {Qt::Key_P, u"remindMove"_s},
                                                {Qt::Key_U, u"extendMove"_s},
                                                {Qt::Key_T, u"suspendMove"_s},
                                                {Qt::Key_S, u"answerMove"_s}};
    for (const auto &[key, move] : dialogs) {
        desk.act(key, move);
        desk.inDialog([&] {
            shoot(u"dialog-"_s + move);
            desk.press(Qt::Key_Escape);
        });
    }
}

void shootAll(const QString &office,
              const QString &login,
              const QString &prefix,
              CaseId caseId,
              const QSize &size)
{
    const QTemporaryDir home;
    DeskSession desk(office, login, now(), home.path());
    desk.window().resize(size);
    const auto shoot = [&](const QString &name) { desk.shoot(prefix + name + u".png"_s); };
    show(desk, View::Today);
    shoot(u"idag"_s);
    show(desk, View::Cases);
    shoot(u"arenden"_s);
    show(desk, View::Deadlines);
    shoot(u"svarstider"_s);
    lookAhead(desk);
    shoot(u"framat"_s);
    show(desk, View::Providers);
    shoot(u"enheter"_s);
    show(desk, View::Settings);
    shoot(u"installningar"_s);
    desk.window().startNewCase();
    shoot(u"nytt-arende"_s);
    if (!caseId.isValid())
        return;
    desk.openCase(caseId);
    shoot(u"arende"_s);
    shootDialogs(desk, shoot);
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.inDialog([&] {
        desk.waitUntil(u"the preview"_s,
                       [&] { return desk.find(u"savePdfButton"_s)->isEnabled(); });
        shoot(u"sammanstallning"_s);
        desk.click(u"closeButton"_s);
    });
}

void shots(const QDir &folder)
{
    const QTemporaryDir data;
    const QString typical = data.filePath(u"typical.talan"_s);
    makeDemo(typical);
    const CaseId caseId = overdueCase(typical);
    const test::OfficeFile empty;
    for (const auto theme : {ui::ThemeChoice::Light, ui::ThemeChoice::Dark}) {
        for (const double factor : {1.0, 2.0}) {
            ui::applyTheme(theme, factor);
            for (const QSize &size : {QSize(1366, 768), QSize(1920, 1080)}) {
                const QString prefix = folder.filePath(
                    u"%1-%2-%3-"_s.arg(theme == ui::ThemeChoice::Light ? u"ljus"_s : u"mork"_s)
                        .arg(static_cast<int>(factor * 100))
                        .arg(size.width()));
                shootAll(typical, loginOfThisDesk(), prefix, caseId, size);
                if (theme == ui::ThemeChoice::Light)
                    shootAll(empty.path(), u"anna.lind"_s, prefix + u"tomt-"_s, {}, size);
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(u"TalanTour"_s);
    QApplication::setApplicationName(u"TalanTour"_s);
    useLanguage(Language::Swedish);
    ui::applyTheme(ui::ThemeChoice::Light, 1.0);
    const QStringList arguments = QApplication::arguments();
    QDir folder(arguments.value(2));
    folder.mkpath(u"."_s);
    for (const QString &earlier : folder.entryList({u"office.talan*"_s, u"*.pdf"_s}, QDir::Files))
        folder.remove(earlier);
    try {
        if (arguments.value(1) == "demo"_L1)
            demo(folder);
        else if (arguments.value(1) == "shots"_L1)
            shots(folder);
        else
            throw std::runtime_error("usage: talan_tour demo|shots FOLDER");
    } catch (const std::exception &problem) {
        std::fprintf(stderr, "tour: %s\n", problem.what());
        return 1;
    }
    return 0;
}
