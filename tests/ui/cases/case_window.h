#pragma once

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "core/cases/case_store.h"
#include "core/cases/case_work.h"
#include "core/deadlines/statement_request_store.h"
#include "core/deadlines/statements.h"
#include "core/office/journal.h"
#include "core/wording/language.h"
#include "tests/support/gui.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_view.h"

namespace talan::ui {

using namespace Qt::StringLiterals;

/// An office with a desk and hands for a case's window. It is Thursday 26 November 2026.
class CaseWindowTest : public testing::Test
{
protected:
    static constexpr int kPatience = 5000;

    CaseWindowTest()
    {
        useLanguage(Language::English);
        erik = office.addStaff(u"erik.berg"_s, u"Erik Berg"_s, StaffRole::Handler);
        desk = openDesk(u"anna.lind"_s);
    }

    static QDateTime now() { return test::at(QDate(2026, 11, 26), 10, 15); }

    std::unique_ptr<Desk> openDesk(const QString &login, const QDateTime &at = now())
    {
        auto opened = Desk::open(office.path(), login, Clock::fixedAt(at), office.folder());
        EXPECT_TRUE(opened.has_value());
        return opened ? std::move(*opened) : nullptr;
    }

    /// A case that came in on 23 November with consent, not confirmed yet.
    CaseFile newCase()
    {
        NewCase complaint = test::aComplaint();
        complaint.receivedAt = test::at(QDate(2026, 11, 23), 8);
        return test::registered(office.work(test::at(QDate(2026, 11, 23), 9)), complaint);
    }

    /// … contacted, with a request sent on 26 November for four weeks.
    CaseFile caseWithRequest()
    {
        const CaseFile caseFile = newCase();
        EXPECT_TRUE(registerFirstContact(office.work(), caseFile.id, test::aMonday()).has_value());
        EXPECT_TRUE(
            sendRequest(office.work(now()), caseFile.id, toEken(caseFile), QDate(2026, 11, 26))
                .has_value());
        return stored(caseFile.id);
    }

    /// Four weeks for the case's own unit.
    static NewRequest toEken(const CaseFile &caseFile)
    {
        return {.unit = caseFile.units.first(), .termWeeks = 4, .message = {}};
    }

    /// … with a request sent on 1 October for two weeks and all three reminders, the last one
    /// giving until 24 November: it is time to choose.
    CaseFile caseWithExhaustedRequest()
    {
        NewCase complaint = test::aComplaint();
        complaint.receivedAt = test::at(QDate(2026, 10, 1), 8);
        complaint.consent.givenOn = QDate(2026, 10, 1);
        const QDateTime then = test::at(QDate(2026, 10, 1), 9);
        const CaseFile caseFile = test::registered(office.work(then), complaint);
        EXPECT_TRUE(registerFirstContact(office.work(then), caseFile.id, then).has_value());
        NewRequest request = toEken(caseFile);
        request.termWeeks = 2;
        EXPECT_TRUE(
            sendRequest(office.work(then), caseFile.id, request, QDate(2026, 10, 1)).has_value());
        for (const int day : {16, 27, 38}) {
            const QDate on = QDate(2026, 10, 1).addDays(day);
            const NewReminder reminder{.sentOn = on, .newDueOn = on.addDays(16)};
            EXPECT_TRUE(
                remindProvider(office.work(test::at(on)), caseFile.id, {}, reminder).has_value());
        }
        return stored(caseFile.id);
    }

    /// All of a case as its window reads it.
    CaseContent contentOf(CaseId id)
    {
        const auto content =
            readCaseContent(office.database(), id, office.anna().id, ProtectedCase::IsOpened);
        EXPECT_TRUE(content.has_value());
        return content ? *content : CaseContent();
    }

    CaseFile stored(CaseId id)
    {
        const auto caseFile = CaseStore(office.database()).byId(id);
        EXPECT_TRUE(caseFile.has_value());
        return caseFile ? *caseFile : CaseFile();
    }

    QList<StatementRequest> requests(CaseId id)
    {
        const auto read = StatementRequestStore(office.database()).ofCase(id);
        EXPECT_TRUE(read.has_value());
        return read ? *read : QList<StatementRequest>();
    }

    template <class Widget = QWidget>
    static Widget *find(const QWidget *in, const QString &name)
    {
        auto *found = in->findChild<Widget *>(name);
        EXPECT_NE(found, nullptr) << name.toStdString();
        return found;
    }

    /// The visible dialog of a window, once it is there.
    static QDialog *dialogOf(const QWidget *window)
    {
        QDialog *dialog = nullptr;
        const auto isThere = [&] {
            for (QDialog *one : window->findChildren<QDialog *>()) {
                if (one->isVisible())
                    dialog = one;
            }
            return dialog != nullptr;
        };
        EXPECT_TRUE(QTest::qWaitFor(isThere, kPatience));
        return dialog;
    }

    test::OfficeFile office;
    StaffMember erik;
    std::unique_ptr<Desk> desk;
};

} // namespace talan::ui
