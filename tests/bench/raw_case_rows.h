#pragma once

#include <QString>

struct sqlite3;

namespace talan::bench {

/// Writes the rows of one registered case by plain sqlite3 with statements prepared once, as a
/// program written for nothing else would: number, person, case, problems, links, journal line and
/// search index in one immediate transaction.
class RawCaseRows
{
public:
    explicit RawCaseRows(const QString &path);
    ~RawCaseRows();
    RawCaseRows(const RawCaseRows &) = delete;
    RawCaseRows &operator=(const RawCaseRows &) = delete;

    void writeOne(int n);

private:
    sqlite3 *m_handle = nullptr;
    struct Statements;
    Statements *m_statements = nullptr;
};

} // namespace talan::bench
