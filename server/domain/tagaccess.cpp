#include "server/domain/tagaccess.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

Result<WritableRepository> writableRepository(Db &db, const Caller &caller,
                                              const RepositoryName &name)
{
    auto access = accessTo(db, caller, name);
    if (!access)
        return failure(access);
    auto row = requireRole(*access, caller, RepositoryRole::Write);
    if (!row)
        return failure(row);
    if (row->state != RepositoryState::Normal) {
        return failure(
            ErrorCode::ReadOnly,
            u"Repository is in read only or mirror mode: %1"_s.arg(toString(row->state)));
    }
    return WritableRepository{*std::move(row), access->role};
}

Result<TagRow> liveTag(Db &db, const RepositoryRow &repository, const TagName &tag)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto open = TagStore(db).open(repository.id, tag.toString());
    if (!open)
        return failure(open);
    if (!*open || ((*open)->expires && *(*open)->expires <= *now))
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **open;
}

Error overwriteProblem(const Error &error, const TagName &tag)
{
    if (error.code == ErrorCode::TagImmutable) {
        return {ErrorCode::TagImmutable,
                u"Cannot overwrite immutable tag '%1'"_s.arg(tag.toString())};
    }
    if (error.code == ErrorCode::ReferenceMissing)
        return {ErrorCode::NotFound, u"The image was cleared away at this moment; push it again"_s};
    return error;
}

} // namespace quayside::server
