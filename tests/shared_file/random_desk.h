#pragma once

#include <QList>
#include <functional>
#include <random>

#include "core/cases/case_file.h"
#include "core/office/journal.h"
#include "core/wording/error_text.h"
#include "tests/shared_file/desk_office.h"
#include "tests/shared_file/desk_words.h"

namespace talan::test {

/// Somebody who does at a desk whatever comes to mind: registers, edits what was opened a while
/// ago, writes notes, asks for statements and answers them, closes, takes back. Says every save
/// that was confirmed and every error.
class RandomDesk
{
public:
    using Say = std::function<void(const DeskLine &)>;

    /// Two desks never say the same token if `desk` or `seed` differ.
    RandomDesk(OpenDesk &at, int desk, quint32 seed, Say say);

    /// One thing of all.
    void doSomething();

    void registerACase();

private:
    void edit();
    void writeNote();
    void confirm();
    void send();
    void workOnRequest();
    void close();
    void reopen();
    void takeBack();
    void look();

    int upTo(int last) { return std::uniform_int_distribution(0, last)(m_random); }
    QString newToken();
    CaseId someCase();
    CaseFile someOpenedCase();
    void settle(CaseId id, const std::function<CaseFile(CaseFile)> &change, const QString &token);
    void tell(EventKind what, Activity doing, const QString &token, const Result<CaseFile> &result);
    void refused(EventKind what, Activity doing, const Error &error);

    OpenDesk &m_at;
    QString m_signature;
    int m_tokens = 0;
    std::minstd_rand m_random;
    Say m_say;
    QList<CaseFile> m_opened; ///< As they were when they were opened, and stale ever since.
};

} // namespace talan::test
