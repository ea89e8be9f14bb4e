#include "ui/cases/case_table_model.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include <gtest/gtest.h>

#include "core/cases/case_steps.h"
#include "core/cases/case_work.h"
#include "core/cases/registration.h"
#include "core/office/staff_changes.h"
#include "tests/support/office_file.h"
#include "tests/support/print.h"
#include "ui/kit/row_delegate.h"

using namespace Qt::StringLiterals;

namespace talan::ui {
namespace {

class CaseTableModelTest : public testing::Test
{
protected:
    void openDesk(const QDateTime &now = test::aMonday())
    {
        auto opened = Desk::open(
            office.path(), u"anna.lind"_s, Clock::fixedAt(now), office.folder() + u"/drafts"_s);
        ASSERT_TRUE(opened);
        desk = *std::move(opened);
        model = std::make_unique<CaseTableModel>(*desk);
        new QAbstractItemModelTester(
            model.get(), QAbstractItemModelTester::FailureReportingMode::Warning, model.get());
    }

    /// Reads, and waits for the answer.
    void reload()
    {
        QSignalSpy answered(model.get(), &CaseTableModel::answered);
        model->reload();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !answered.isEmpty(); }));
    }

    void waitForAnswer()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !model->isAsking(); }));
    }

    CaseFile add(const QString &name, const QString &unit = u"Region Exempel/Vårdcentralen Eken"_s)
    {
        NewCase complaint = test::aComplaint();
        complaint.patient->number.clear();
        complaint.patient->person.name = name;
        complaint.units = {unit};
        return test::registered(office.work(), complaint);
    }

    QStringList texts(CaseColumn column) const
    {
        QStringList found;
        for (int row = 0; row < model->rowCount(); ++row)
            found.append(text(row, column));
        return found;
    }

    QString text(int row, CaseColumn column, int role = Qt::DisplayRole) const
    {
        return model->index(row, CaseTableModel::placeOf(column)).data(role).toString();
    }

    QList<qint64> ids() const
    {
        QList<qint64> found;
        for (int row = 0; row < model->rowCount(); ++row)
            found.append(model->index(row, 0).data(CaseTableModel::CaseIdRole).toLongLong());
        return found;
    }

    test::OfficeFile office;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<CaseTableModel> model;
};

TEST_F(CaseTableModelTest, ShowsACaseInWords)
{
    add(u"Åsa Öhman"_s);
    openDesk();
    reload();
    ASSERT_EQ(model->total(), 1);
    EXPECT_EQ(text(0, CaseColumn::Number), u"PN 2026-0001"_s);
    EXPECT_EQ(text(0, CaseColumn::Received), u"2026-11-23"_s);
    EXPECT_EQ(text(0, CaseColumn::Patient), u"Åsa Öhman"_s);
    EXPECT_TRUE(text(0, CaseColumn::Category).startsWith(u"6.2 "_s));
    EXPECT_EQ(text(0, CaseColumn::Unit), u"Vårdcentralen Eken"_s);
    EXPECT_EQ(text(0, CaseColumn::Unit, Qt::ToolTipRole), u"Vårdcentralen Eken · Region Exempel"_s);
    EXPECT_EQ(text(0, CaseColumn::Handler), u"Anna Lind"_s);
    EXPECT_EQ(text(0, CaseColumn::Due), u"24 h left"_s);
    EXPECT_EQ(text(0, CaseColumn::Due, Qt::ToolTipRole),
              u"Confirm by 2026-11-24 09.00 · F1: why this date"_s);
    EXPECT_EQ(text(0, CaseColumn::Title), u"Lång väntan på besked"_s);
}

TEST_F(CaseTableModelTest, SaysInWordsAndToneWhatIsLate)
{
    add(u"Åsa Öhman"_s);
    openDesk(test::at(QDate(2026, 11, 27), 9));
    reload();
    EXPECT_TRUE(text(0, CaseColumn::Due).contains(u"late"_s));
    const QModelIndex due = model->index(0, CaseTableModel::placeOf(CaseColumn::Due));
    EXPECT_EQ(due.data(kToneRole).value<RowTone>(), RowTone::Late);
}

TEST_F(CaseTableModelTest, ADateIsNearByTheOfficesOwnPreDeadlines)
{
    const CaseFile contact = add(u"Åsa Öhman"_s);
    ASSERT_TRUE(confirmCase(office.work(), contact.id, test::aMonday()));
    openDesk(test::at(QDate(2026, 11, 27), 9)); // Monday is the day of the first contact.
    reload();
    const auto tone = [this] {
        const QModelIndex due = model->index(0, CaseTableModel::placeOf(CaseColumn::Due));
        return due.data(kToneRole).value<RowTone>();
    };
    EXPECT_EQ(tone(), RowTone::Plain) << "no pre-deadline is wanted at first";
    OfficeSettings settings = desk->lists().settings;
    settings.warnDaysContact = 3;
    ASSERT_TRUE(saveSettings(office.work(), settings));
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    QSignalSpy lists(desk.get(), &Desk::listsChanged);
    desk->refreshLists();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !lists.isEmpty(); }));
    EXPECT_EQ(tone(), RowTone::Soon);
    EXPECT_FALSE(changed.isEmpty()) << "what is on screen follows";
}

TEST_F(CaseTableModelTest, SaysWhichStepOfOnesOwnComesNext)
{
    const CaseFile caseFile = add(u"Åsa Öhman"_s);
    ASSERT_TRUE(registerFirstContact(office.work(), caseFile.id, test::aMonday()));
    ASSERT_TRUE(addStep(office.work(), caseFile.id, u"Ring tolken"_s, QDate(2026, 11, 24)));
    openDesk();
    reload();
    EXPECT_EQ(text(0, CaseColumn::NextStep), u"Ring tolken"_s);
    EXPECT_EQ(text(0, CaseColumn::NextStep, Qt::ToolTipRole), u"Ring tolken"_s);
    EXPECT_TRUE(text(0, CaseColumn::Due, Qt::ToolTipRole).startsWith(u"Ring tolken by "_s));
}

TEST_F(CaseTableModelTest, NamesNobodyWhoIsProtectedInAnyRole)
{
    NewCase secret = test::aComplaint();
    secret.title = u"Hemligt bemötande"_s;
    secret.patient->person.protection = Protection::Marking;
    const CaseFile caseFile = test::registered(office.work(), secret);
    ASSERT_TRUE(registerFirstContact(office.work(), caseFile.id, test::aMonday()));
    ASSERT_TRUE(addStep(office.work(), caseFile.id, u"Ring Åsa"_s, QDate(2026, 11, 24)));
    openDesk();
    reload();
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_EQ(text(0, CaseColumn::Patient), u"Protected person"_s);
    for (int column = 0; column < model->columnCount(); ++column) {
        for (int role = 0; role < Qt::UserRole + 200; ++role) {
            const QString said = model->index(0, column).data(role).toString();
            for (const QString &word : {u"Åsa"_s, u"Öhman"_s, u"Eken"_s, u"Hemligt"_s, u"elva"_s})
                EXPECT_FALSE(said.contains(word)) << "column " << column << ", role " << role;
        }
    }
}

TEST_F(CaseTableModelTest, SaysAnonymous)
{
    NewCase anonymous = test::aComplaint();
    anonymous.patient.reset();
    anonymous.relation = Relation::Anonymous;
    test::registered(office.work(), anonymous);
    openDesk();
    reload();
    EXPECT_EQ(text(0, CaseColumn::Patient), u"Anonymous"_s);
}

TEST_F(CaseTableModelTest, SortsEveryColumnBothWaysInTheFile)
{
    for (const QString &name : {u"Örjan Ek"_s, u"Zara Ek"_s, u"Åsa Ek"_s, u"Adam Ek"_s})
        add(name, u"Region Exempel/Mottagning "_s + name.front());
    openDesk();
    reload();
    for (const CaseColumn column : kAllCaseColumns) {
        model->sort(CaseTableModel::placeOf(column), Qt::AscendingOrder);
        waitForAnswer();
        auto rising = ids();
        model->sort(CaseTableModel::placeOf(column), Qt::DescendingOrder);
        waitForAnswer();
        std::reverse(rising.begin(), rising.end());
        EXPECT_EQ(ids(), rising) << storageKey(column).toString().toStdString();
    }
    model->sort(CaseTableModel::placeOf(CaseColumn::Patient), Qt::AscendingOrder);
    waitForAnswer();
    EXPECT_EQ(texts(CaseColumn::Patient),
              (QStringList{u"Adam Ek"_s, u"Zara Ek"_s, u"Åsa Ek"_s, u"Örjan Ek"_s}));
}

TEST_F(CaseTableModelTest, FetchesPagesWithoutDoublesOrGaps)
{
    QList<NewCase> many(450, test::aComplaint());
    ASSERT_TRUE(registerCases(office.work(), many));
    openDesk();
    reload();
    EXPECT_EQ(model->total(), 450);
    EXPECT_EQ(model->rowCount(), 200);
    // The model tester fetches as well, so a page may be on its way already.
    while (model->isAsking() || model->canFetchMore({})) {
        model->fetchMore({});
        EXPECT_FALSE(model->canFetchMore({})) << "one page at a time";
        waitForAnswer();
    }
    const auto all = ids();
    EXPECT_EQ(all.size(), 450);
    EXPECT_EQ(QSet<qint64>(all.cbegin(), all.cend()).size(), 450);

    reload();
    EXPECT_EQ(model->rowCount(), 450) << "as many rows as were shown";
}

TEST_F(CaseTableModelTest, ForgetsAnswersNobodyWaitsForAnyMore)
{
    add(u"Adam Ek"_s);
    add(u"Zara Ek"_s);
    openDesk();
    reload();
    QSignalSpy answered(model.get(), &CaseTableModel::answered);
    CaseQuery query = model->query();
    for (const QString &words : {u"z"_s, u"za"_s, u"adam"_s}) {
        query.search = words;
        model->setQuery(query);
    }
    waitForAnswer();
    EXPECT_EQ(answered.size(), 1);
    EXPECT_EQ(texts(CaseColumn::Patient), QStringList{u"Adam Ek"_s});
}

TEST_F(CaseTableModelTest, TellsExactlyWhichRowsChanged)
{
    const CaseFile first = add(u"Adam Ek"_s);
    add(u"Zara Ek"_s);
    openDesk();
    reload();
    const QPersistentModelIndex kept(model->indexOf(first.id));
    ASSERT_TRUE(kept.isValid());
    QSignalSpy reset(model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(model.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);

    add(u"Örjan Ek"_s);
    ASSERT_TRUE(confirmCase(office.work(), first.id, test::aMonday()));
    reload();
    EXPECT_EQ(reset.size(), 0);
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(kept.data(CaseTableModel::CaseIdRole).toLongLong(), first.id.value());
    EXPECT_EQ(text(kept.row(), CaseColumn::NextStep), u"First contact"_s);
}

TEST_F(CaseTableModelTest, KeepsTrackOfRowsWhoseOrderChanges)
{
    const CaseFile first = add(u"Adam Ek"_s);
    const CaseFile second = add(u"Zara Ek"_s);
    openDesk();
    model->sort(CaseTableModel::placeOf(CaseColumn::NextStep), Qt::AscendingOrder);
    reload();
    const QPersistentModelIndex kept(model->indexOf(first.id));
    ASSERT_EQ(kept.row(), 0);
    ASSERT_TRUE(confirmCase(office.work(), first.id, test::aMonday()));
    reload();
    EXPECT_EQ(ids(), (QList<qint64>{second.id.value(), first.id.value()}));
    EXPECT_EQ(kept.row(), 1);
}

} // namespace
} // namespace talan::ui
