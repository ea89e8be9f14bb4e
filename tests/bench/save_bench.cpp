#include <QTemporaryDir>

#include "core/cases/registration.h"
#include "tests/bench/benches.h"
#include "tests/bench/raw_case_rows.h"
#include "tests/support/office_file.h"

using namespace Qt::StringLiterals;

namespace talan::bench {

Compared saveOfACase()
{
    constexpr int kBatch = 25;
    constexpr int kRounds = 15;
    test::OfficeFile ourOffice;
    test::OfficeFile rawOffice;
    // The unit of all cases is there already on both sides.
    test::registered(ourOffice.work(), test::aComplaint());
    test::registered(rawOffice.work(), test::aComplaint());
    RawCaseRows rows(rawOffice.path());
    int n = 0;
    const auto ours = [&] {
        return millisecondsOf([&] {
                   for (int i = 0; i < kBatch; ++i) {
                       NewCase complaint = test::aComplaint();
                       complaint.patient->number.clear();
                       complaint.patient->person.name += u" %1"_s.arg(++n);
                       test::registered(ourOffice.work(), complaint);
                   }
               }) /
               kBatch;
    };
    const auto raw = [&] {
        return millisecondsOf([&] {
                   for (int i = 0; i < kBatch; ++i)
                       rows.writeOne(++n);
               }) /
               kBatch;
    };
    return compare(kRounds, ours, raw);
}

} // namespace talan::bench
