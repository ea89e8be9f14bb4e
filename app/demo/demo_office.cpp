#include "app/demo/demo_office.h"

#include "app/demo/case_plan.h"
#include "app/demo/case_writer.h"
#include "app/demo/closed_cases.h"
#include "app/demo/office_diary.h"
#include "app/demo/open_cases.h"
#include "app/demo/present_moment.h"
#include "core/base/office_time.h"
#include "core/office/office_founding.h"
#include "core/office/staff_changes.h"
#include "core/providers/care_unit_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

using namespace talan::demo;

const QDate kEarliestNow(2024, 7, 1);
constexpr int kMostCases = 100'000;

/// "anna.lind" as "Anna Lind".
QString nameFromLogin(const QString &login)
{
    QStringList words = login.split(u'.', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.at(0).toUpper() + word.mid(1);
    return words.join(u' ');
}

Result<> checkPlan(const DemoPlan &plan, QDate today)
{
    if (today < kEarliestNow)
        return Error{ErrorCode::RuleViolated,
                     u"the demo cases of 2023 are not closed before July 2024"_s,
                     u"now"_s};
    if (plan.cases && (*plan.cases < 1 || *plan.cases > kMostCases))
        return Error{
            ErrorCode::InvalidInput, u"between 1 and %1 cases"_s.arg(kMostCases), u"cases"_s};
    return {};
}

Result<> describeOffice(const Work &work, const DemoTexts &texts)
{
    auto settings = OfficeSettingStore(work.database).load();
    if (!settings)
        return settings.error();
    settings->address = u"Patientnämnden\nRegion Exempel\nNäverstigen 3\n123 45 Exempelstad"_s;
    settings->phone = u"08-465 004 00"_s;
    settings->email = u"patientnamnden@example.se"_s;
    settings->logoPng = texts.logoPng;
    return saveSettings(work, *settings);
}

Result<DemoStaff> employ(const Work &work, const DemoTexts &texts, const StaffMember &administrator)
{
    DemoStaff staff;
    staff.administrator = administrator;
    for (const StaffMember &member : texts.staff) {
        if (member.login == administrator.login)
            continue;
        const auto saved = saveStaffMember(work, member);
        if (!saved)
            return saved.error();
        if (saved->role == StaffRole::Registrar)
            staff.registrars.append(*saved);
        if (saved->role != StaffRole::Handler)
            continue;
        staff.handlers.append(*saved);
        if (saved->seesProtected)
            staff.trusted.append(*saved);
    }
    return staff;
}

Result<DemoStaff> found(storage::Database &database,
                        const DemoTexts &texts,
                        const QString &login,
                        const QDateTime &at)
{
    const auto administrator =
        foundOffice(database, u"Patientnämnden Region Exempel"_s, login, nameFromLogin(login), at);
    if (!administrator)
        return administrator.error();
    const Work work{database, {administrator->id, u"demo"_s}, at};
    if (const auto described = describeOffice(work, texts); !described)
        return described.error();
    CareUnitStore units(database);
    for (const UnitText &unit : texts.units) {
        if (const auto added = units.findOrAdd(unit.path, unit.kind, unit.area); !added)
            return added.error();
    }
    return employ(work, texts, *administrator);
}

/// Plans everything, then lets it happen.
Result<DemoOffice>
build(storage::Database &database, const DemoPlan &plan, const QString &login, const QDateTime &now)
{
    constexpr int kDaysBefore = 30;
    const auto texts = loadDemoTexts();
    if (!texts)
        return texts.error();
    const QList<Period> periods =
        plan.cases ? scaledPeriods(*plan.cases, officeDate(now)) : publishedPeriods();
    const QDateTime foundedAt = startOfOfficeDay(periods.constFirst().from.addDays(-kDaysBefore));
    const auto staff = found(database, *texts, login, foundedAt);
    if (!staff)
        return staff.error();

    Dice dice(plan.seed);
    const QList<CasePlan> plans = planCases(periods, *texts, dice);
    CaseWriter writer(*texts, *staff, dice);
    ClosedCases closed(writer, dice);
    OfficeDiary diary;
    for (const CasePlan &one : plans)
        diary.enter(closed.course(one));
    OpenCases open(*texts, *staff, writer, dice, now);
    for (const CaseCourse &course : open.courses())
        diary.enter(course);
    if (const auto happened = diary.happen(database); !happened)
        return happened.error();

    const Work present{database, {staff->administrator.id, u"demo"_s}, now};
    if (const auto set = setPresentMoment(present, *staff); !set)
        return set.error();

    const auto units = CareUnitStore(database).all();
    if (!units)
        return units.error();
    return DemoOffice{.cases = diary.cases(), .persons = diary.persons(), .units = units->size()};
}

} // namespace

Result<DemoOffice> buildDemoOffice(storage::Database &database,
                                   const DemoPlan &plan,
                                   const QString &login,
                                   const QDateTime &now)
{
    if (const auto valid = checkPlan(plan, officeDate(now)); !valid)
        return valid.error();
    DemoOffice office;
    const auto done = database.transaction([&]() -> Result<> {
        const auto built = build(database, plan, login, now);
        if (!built)
            return built.error();
        office = *built;
        return {};
    });
    if (!done)
        return done.error();
    return office;
}

} // namespace talan
