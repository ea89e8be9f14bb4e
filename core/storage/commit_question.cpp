#include "core/storage/commit_question.h"

#include <utility>

namespace talan::storage {

namespace {

std::function<bool()> &questionOfThread()
{
    thread_local std::function<bool()> question;
    return question;
}

} // namespace

void askBeforeCommits(std::function<bool()> isStillWanted)
{
    questionOfThread() = std::move(isStillWanted);
}

bool isCommitWanted()
{
    const auto &question = questionOfThread();
    return !question || question();
}

} // namespace talan::storage
