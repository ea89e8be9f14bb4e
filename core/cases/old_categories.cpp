#include "core/cases/old_categories.h"

#include <algorithm>

#include "core/base/field_text.h"
#include "core/cases/case_history.h"
#include "core/categories/category_store.h"

using namespace Qt::StringLiterals;

namespace talan {

namespace {

/// The lists a mapping is made with.
struct MappingLists
{
    QList<Category> oldMains;
    QList<Category> problems;
};

Result<MappingLists> readLists(storage::Database &database)
{
    const CategoryStore store(database);
    const auto oldMains = store.oldProblems();
    const auto problems = store.problems();
    if (!oldMains || !problems)
        return oldMains ? problems.error() : oldMains.error();
    return MappingLists{.oldMains = *oldMains, .problems = *problems};
}

void addProblem(const QString &code, QStringList &problems)
{
    constexpr qsizetype kMostProblems = 3;
    if (problems.size() < kMostProblems && !problems.contains(code))
        problems.append(code);
}

Result<> validateText(const QString &text, const QString &member)
{
    if (cleanLine(text).size() > kLongestLine)
        return Error{ErrorCode::TextTooLong, u"old category is too long"_s, member};
    return {};
}

Result<> requireInForce(const Work &work, const QString &code)
{
    const auto problems = CategoryStore(work.database).problems();
    if (!problems)
        return problems.error();
    const bool isInForce = std::ranges::any_of(*problems, [&](const Category &problem) {
        return problem.code == code && rules::isValidOn(problem, work.today());
    });
    if (!isInForce)
        return Error{ErrorCode::UnknownValue, u"no such code in force"_s, u"code"_s};
    return {};
}

} // namespace

Result<> rules::validate(const QList<OldCategory> &oldCategories)
{
    if (oldCategories.size() > kMostOldCategories)
        return Error{ErrorCode::InvalidInput, u"too many old categories"_s, u"old_categories"_s};
    for (qsizetype i = 0; i < oldCategories.size(); ++i) {
        const QString member = u"old_categories[%1]."_s.arg(i);
        const OldCategory &old = oldCategories.at(i);
        if (cleanLine(old.main).isEmpty())
            return Error{ErrorCode::MissingField, u"no main category"_s, member + u"main"_s};
        if (const auto valid = validateText(old.main, member + u"main"_s); !valid)
            return valid;
        if (const auto valid = validateText(old.sub, member + u"sub"_s); !valid)
            return valid;
    }
    return {};
}

Result<QList<CaseOldCategory>>
mapOldCategories(const Work &work, const QList<OldCategory> &oldCategories, QStringList &problems)
{
    QList<CaseOldCategory> mapped;
    if (oldCategories.isEmpty())
        return mapped;
    const auto lists = readLists(work.database);
    if (!lists)
        return lists.error();
    for (const OldCategory &given : oldCategories) {
        CaseOldCategory category{
            .id = {},
            .caseId = {},
            .old = {.main = cleanLine(given.main), .sub = cleanLine(given.sub)},
            .code = {},
            .mappedBy = std::nullopt};
        category.code =
            rules::nationalCodeOf(category.old, lists->oldMains, lists->problems, work.today())
                .code;
        if (!category.code.isEmpty()) {
            category.mappedBy = MappedBy::Rule;
            addProblem(category.code, problems);
        }
        mapped.append(category);
    }
    return mapped;
}

Result<>
storeOldCategories(const Work &work, CaseId id, const QList<CaseOldCategory> &oldCategories)
{
    OldCategoryStore store(work.database);
    for (CaseOldCategory category : oldCategories) {
        category.caseId = id;
        if (const auto done = store.insert(category); !done)
            return done;
    }
    return {};
}

Result<CategoryQueue> categoryQueue(storage::Database &database, QDate today, int most)
{
    CategoryQueue queue;
    const auto read = database.snapshot([&]() -> Result<> {
        const OldCategoryStore store(database);
        const auto count = store.countToChoose();
        const auto first = store.toChoose(most);
        const auto lists = readLists(database);
        if (!count || !first)
            return count ? first.error() : count.error();
        if (!lists)
            return lists.error();
        queue = {.first = *first, .count = *count};
        for (CategoryToChoose &waiting : queue.first) {
            waiting.proposals =
                rules::nationalCodeOf(waiting.old, lists->oldMains, lists->problems, today)
                    .proposals;
        }
        return {};
    });
    return read ? Result<CategoryQueue>(queue) : read.error();
}

Result<CaseFile> chooseCategory(const Work &work, OldCategoryId id, const QString &code)
{
    CaseFile changed;
    const auto done = work.database.transaction([&]() -> Result<> {
        OldCategoryStore store(work.database);
        const auto category = store.byId(id);
        if (!category)
            return category.error();
        if (!category->code.isEmpty())
            return Error{ErrorCode::AlreadyDone, u"it has a code"_s, {}};
        if (const auto inForce = requireInForce(work, code); !inForce)
            return inForce;
        const auto caseFile = changeCase(
            work, category->caseId, EventKind::CategoryChosen, [&](CaseFile &now) -> Result<> {
                addProblem(code, now.problems);
                return store.choose(id, code);
            });
        if (!caseFile)
            return caseFile.error();
        changed = *caseFile;
        return {};
    });
    return done ? Result<CaseFile>(changed) : done.error();
}

} // namespace talan
