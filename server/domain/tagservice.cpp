#include "server/domain/tagservice.h"

#include "server/domain/tagwrites.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

Result<RepositoryRow> writableRepository(Db &db, const Caller &caller, const RepositoryName &name)
{
    auto access = accessTo(db, caller, name);
    if (!access)
        return failure(access);
    auto row = requireRole(*access, caller, RepositoryRole::Write);
    if (!row)
        return row;
    if (row->state != RepositoryState::Normal) {
        return failure(
            ErrorCode::ReadOnly,
            u"Repository is in read only or mirror mode: %1"_s.arg(toString(row->state)));
    }
    return row;
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

QJsonValue milliseconds(const std::optional<Instant> &time, qint64 divisor)
{
    return time ? QJsonValue(toMs(*time) / divisor) : QJsonValue(QJsonValue::Null);
}

Result<void> changeExpiration(Db &db, const DomainSettings &settings, const Caller &caller,
                              const RepositoryRow &repository, const TagName &tag,
                              std::optional<Instant> expires)
{
    auto row = liveTag(db, repository, tag);
    if (!row)
        return failure(row);
    auto now = db.now();
    if (!now)
        return failure(now);
    if (row->isImmutable) {
        return failure(ErrorCode::TagImmutable,
                       u"Cannot set expiration on immutable tag '%1'"_s.arg(tag.toString()));
    }
    if (expires && *expires <= *now)
        return failure(ErrorCode::InvalidInput, u"The expiration must be in the future"_s);
    if (expires && *expires - row->start > settings.labeledExpiryMaximum) {
        return failure(
            ErrorCode::InvalidInput,
            u"The expiration may be at most %1 days after the tag was made "
            "(LABELED_EXPIRATION_MAXIMUM)"_s.arg(
                std::chrono::duration_cast<std::chrono::days>(settings.labeledExpiryMaximum)
                    .count()));
    }
    if (!expires && !row->expires)
        return {};
    if (expires) // as Quay: an earlier date is moved, and clients read what was stored
        expires = std::max(*expires, row->start + settings.labeledExpiryMinimum);
    if (auto set = TagStore(db).setExpiry(row->id, expires); !set)
        return set;
    return logChange(db, caller, repository, u"change_tag_expiration"_s,
                     {{u"tag"_s, tag.toString()},
                      {u"username"_s, caller.name},
                      {u"expiration_date"_s, milliseconds(expires, 1000)},
                      {u"old_expiration_date"_s, milliseconds(row->expires, 1)}});
}

Result<void> moveTag(Db &db, const Caller &caller, const RepositoryRow &repository,
                     const TagName &tag, const Digest &digest)
{
    auto manifest = ManifestStore(db).byDigest(repository.id, digest.toString());
    if (!manifest)
        return failure(manifest);
    if (!*manifest || (*manifest)->isDeleted)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    auto moved = pointTag(db, repository, tag.toString(), **manifest);
    if (!moved) {
        if (moved.error().code != ErrorCode::TagImmutable)
            return failure(moved);
        return failure(ErrorCode::TagImmutable,
                       u"Cannot overwrite immutable tag '%1'"_s.arg(tag.toString()));
    }
    if (!moved->hasChanged)
        return {};
    QJsonObject metadata{{u"tag"_s, tag.toString()},
                         {u"username"_s, caller.name},
                         {u"manifest_digest"_s, digest.toString()}};
    if (moved->previousDigest)
        metadata.insert(u"original_manifest_digest"_s, *moved->previousDigest);
    return logChange(db, caller, repository,
                     moved->previousDigest ? u"move_tag"_s : u"create_tag"_s, metadata);
}

} // namespace

Future<Result<TagList>> TagService::list(Caller caller, RepositoryName name, TagQuery query)
{
    return m_context.db.read([=](Db &db) mutable -> Result<TagList> {
        auto access = accessTo(db, caller, name);
        if (!access)
            return failure(access);
        auto row = requireRole(*access, caller, RepositoryRole::Read);
        if (!row)
            return failure(row);
        auto now = db.now();
        if (!now)
            return failure(now);
        query.repository = row->id;
        const int limit = query.limit++;
        auto tags = TagStore(db).list(query, *now);
        if (!tags)
            return failure(tags);
        TagList list{std::move(*tags)};
        list.hasAdditional = list.tags.size() > limit;
        if (list.hasAdditional)
            list.tags.resize(limit);
        return list;
    });
}

Future<Result<void>> TagService::change(Caller caller, RepositoryName name, TagName tag,
                                        TagChangeRequest request)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<void> {
        auto repository = writableRepository(db, caller, name);
        if (!repository)
            return failure(repository);
        if (request.expiration) {
            if (auto changed =
                    changeExpiration(db, settings, caller, *repository, tag, *request.expiration);
                !changed)
                return changed;
        }
        if (request.manifest)
            return moveTag(db, caller, *repository, tag, *request.manifest);
        return {};
    });
}

Future<Result<void>> TagService::remove(Caller caller, RepositoryName name, TagName tag)
{
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto repository = writableRepository(db, caller, name);
        if (!repository)
            return failure(repository);
        auto row = liveTag(db, *repository, tag);
        if (!row)
            return failure(row);
        if (row->isImmutable) {
            return failure(ErrorCode::TagImmutable,
                           u"Cannot delete immutable tag '%1'"_s.arg(tag.toString()));
        }
        if (auto ended = endTag(db, *row, "deleted"_L1); !ended)
            return failure(ended);
        return logChange(db, caller, *repository, u"delete_tag"_s,
                         {{u"tag"_s, tag.toString()}, {u"username"_s, caller.name}});
    });
}

Future<Result<TagNames>> TagService::names(RepositoryName name, QString last, int limit)
{
    return m_context.db.read([=](Db &db) -> Result<TagNames> {
        auto repository = RepositoryStore(db).byPath(name.path());
        if (!repository)
            return failure(repository);
        if (!*repository)
            return failure(ErrorCode::NameUnknown, u"repository not found"_s);
        auto now = db.now();
        if (!now)
            return failure(now);
        return TagStore(db).names((*repository)->id, last, limit, *now);
    });
}

} // namespace quayside::server
