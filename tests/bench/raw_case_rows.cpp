#include "tests/bench/raw_case_rows.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include <sqlite3.h>

namespace talan::bench {

namespace {

void must(sqlite3 *handle, int code)
{
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) {
        std::fprintf(stderr, "raw SQLite: %s\n", sqlite3_errmsg(handle));
        std::exit(1);
    }
}

} // namespace

struct RawCaseRows::Statements
{
    explicit Statements(sqlite3 *handle)
        : database(handle)
    {}

    ~Statements()
    {
        for (sqlite3_stmt *statement : all)
            sqlite3_finalize(statement);
    }
    Statements(const Statements &) = delete;
    Statements &operator=(const Statements &) = delete;

    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        must(database, sqlite3_prepare_v2(database, sql, -1, &statement, nullptr));
        all.push_back(statement);
        return statement;
    }

    void run(sqlite3_stmt *statement) const
    {
        must(database, sqlite3_step(statement));
        must(database, sqlite3_reset(statement));
    }

    sqlite3 *database;
    std::vector<sqlite3_stmt *>
        all; ///< The search index has statements of its own, which are not ours to end.
    sqlite3_stmt *begin = prepare("BEGIN IMMEDIATE");
    sqlite3_stmt *commit = prepare("COMMIT");
    sqlite3_stmt *series =
        prepare("INSERT INTO number_series (series, year, last_number) VALUES ('case', 2026, 1)"
                " ON CONFLICT (series, year) DO UPDATE SET last_number = last_number + 1");
    sqlite3_stmt *person =
        prepare("INSERT INTO person (name, sort_key, phone) VALUES (?1, ?1, '070-1740605')");
    sqlite3_stmt *caseFile =
        prepare("INSERT INTO case_file (number, kind, status, channel, received_at, registered_at, "
                "handler_id, title, narrative,"
                " complainant_relation, wants_answer, area, consent_given_on, consent_by, "
                "consent_how, next_step, next_step_due)"
                " VALUES (?1, 'patient', 'registered', 'phone', '2026-11-23T08:00:00.000Z', "
                "'2026-11-23T08:00:00.000Z', 1, ?2, ?3,"
                " 'patient', 1, 3, '2026-11-20', 'patienten', 'muntligen', 'confirm', "
                "'2026-11-24T08:00:00.000Z')");
    sqlite3_stmt *problem =
        prepare("INSERT INTO case_problem (case_id, position, code) VALUES (?1, ?2, ?3)");
    sqlite3_stmt *unit =
        prepare("INSERT INTO case_unit (case_id, unit_id, position) VALUES (?1, 3, 1)");
    sqlite3_stmt *link =
        prepare("INSERT INTO case_person (case_id, person_id, role) VALUES (?1, ?2, 'patient')");
    sqlite3_stmt *search = prepare("INSERT INTO case_search (rowid, number, people, units, texts) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5)");
    sqlite3_stmt *event = prepare("INSERT INTO event (case_id, at, staff_id, machine, kind) VALUES "
                                  "(?1, '2026-11-23T08:00:00.000Z',"
                                  " 1, 'desk-1', 'registered')");
};

RawCaseRows::RawCaseRows(const QString &path)
{
    must(nullptr, sqlite3_open(path.toUtf8().constData(), &m_handle));
    constexpr int kPatience = 60'000;
    sqlite3_busy_timeout(m_handle, kPatience);
    for (const char *pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA synchronous = FULL", "PRAGMA cache_size = -32000"})
        must(m_handle, sqlite3_exec(m_handle, pragma, nullptr, nullptr, nullptr));
    m_statements = new Statements(m_handle);
}

RawCaseRows::~RawCaseRows()
{
    delete m_statements;
    sqlite3_close(m_handle);
}

void RawCaseRows::writeOne(int n)
{
    const Statements &s = *m_statements;
    const std::string number = "PN 2026-" + std::to_string(10'000 + n);
    const std::string name = "Åsa Öhman " + std::to_string(n);
    const std::string text =
        "Jag har väntat i elva veckor på svar efter en röntgen. Ingen ringer upp.";
    const auto bindText = [&](sqlite3_stmt *statement, int at, const std::string &value) {
        must(m_handle, sqlite3_bind_text(statement, at, value.c_str(), -1, SQLITE_TRANSIENT));
    };
    s.run(s.begin);
    s.run(s.series);
    bindText(s.person, 1, name);
    s.run(s.person);
    const sqlite3_int64 personId = sqlite3_last_insert_rowid(m_handle);
    bindText(s.caseFile, 1, number);
    bindText(s.caseFile, 2, "Lång väntan på besked");
    bindText(s.caseFile, 3, text);
    s.run(s.caseFile);
    const sqlite3_int64 caseId = sqlite3_last_insert_rowid(m_handle);
    int position = 0;
    for (const char *code : {"6.2", "3.4"}) {
        sqlite3_bind_int64(s.problem, 1, caseId);
        sqlite3_bind_int(s.problem, 2, ++position);
        bindText(s.problem, 3, code);
        s.run(s.problem);
    }
    sqlite3_bind_int64(s.unit, 1, caseId);
    s.run(s.unit);
    sqlite3_bind_int64(s.link, 1, caseId);
    sqlite3_bind_int64(s.link, 2, personId);
    s.run(s.link);
    sqlite3_bind_int64(s.search, 1, caseId);
    bindText(s.search, 2, number);
    bindText(s.search, 3, name);
    bindText(s.search, 4, "Region Exempel/Närsjukvården/Vårdcentralen Eken");
    bindText(s.search, 5, "Lång väntan på besked\n" + text);
    s.run(s.search);
    sqlite3_bind_int64(s.event, 1, caseId);
    s.run(s.event);
    s.run(s.commit);
}

} // namespace talan::bench
