#include "server/domain/tagservice.h"

#include "app/core/mediatype.h"
#include "server/domain/tagaccess.h"
#include "server/domain/tagwrites.h"
#include "server/storage/hookstore.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

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
    if (isUndatable(settings, *row)) {
        return failure(ErrorCode::TagImmutable,
                       u"Cannot set expiration on immutable tag '%1'"_s.arg(tag.toString()));
    }
    if (expires && *expires <= *now)
        return failure(
            ErrorCode::InvalidInput,
            u"The expiration must be in the future; it is %1 now, in seconds since 1970"_s.arg(
                toMs(*now) / 1000));
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
    if (auto forgotten = HookStore(db).forget(row->id); !forgotten) // told of again
        return forgotten;
    return logChange(db, caller, repository, u"change_tag_expiration"_s,
                     {{u"tag"_s, tag.toString()},
                      {u"username"_s, caller.name},
                      {u"expiration_date"_s, milliseconds(expires, 1000)},
                      {u"old_expiration_date"_s, milliseconds(row->expires, 1)}});
}

Result<void> changeImmutability(Db &db, const DomainSettings &settings, const Caller &caller,
                                const WritableRepository &repository, const TagName &tag,
                                bool isImmutable)
{
    auto row = liveTag(db, repository.row, tag);
    if (!row)
        return failure(row);
    if (row->isImmutable == isImmutable)
        return {};
    if (!isImmutable && repository.role < RepositoryRole::Admin) {
        return failure(
            ErrorCode::Forbidden,
            u"Only an administrator of the repository may make tag '%1' mutable again"_s.arg(
                tag.toString()));
    }
    const bool dropsExpiry = isImmutable && !settings.canImmutableTagsExpire;
    if (auto set = TagStore(db).setImmutable(row->id, isImmutable, dropsExpiry); !set)
        return set;
    return logChange(db, caller, repository.row, u"change_tag_immutability"_s,
                     {{u"tag"_s, tag.toString()},
                      {u"username"_s, caller.name},
                      {u"immutable"_s, isImmutable},
                      {u"previous_immutable"_s, row->isImmutable}});
}

/// A manifest that was pushed by its digest and waits for its first tag counts as well: nothing
/// else can give it one.
Result<bool> mayBeTagged(Db &db, const ManifestRow &manifest)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    ManifestStore manifests(db);
    auto isReachable = manifests.isReachable(manifest.id, *now);
    if (!isReachable || *isReachable || manifest.leaseUntil <= *now)
        return isReachable;
    auto wasTagged = manifests.wasTagged(manifest.id);
    if (!wasTagged)
        return wasTagged;
    return !*wasTagged;
}

Result<void> moveTag(Db &db, const DomainSettings &settings, const Caller &caller,
                     const RepositoryRow &repository, const TagName &tag, const Digest &digest)
{
    auto manifest = ManifestStore(db).byDigest(repository.id, digest.toString());
    if (!manifest)
        return failure(manifest);
    auto isTaggable =
        *manifest && !(*manifest)->isDeleted ? mayBeTagged(db, **manifest) : Result<bool>(false);
    if (!isTaggable)
        return failure(isTaggable);
    if (!*isTaggable) {
        return failure(
            ErrorCode::NotFound,
            u"No tag and no index leads to %1; an image of a deleted tag comes back by restore"_s
                .arg(digest.toString()));
    }
    auto moved = pointTag(db, settings, repository, tag.toString(), **manifest);
    if (!moved)
        return tl::unexpected(overwriteProblem(moved.error(), tag));
    if (!moved->hasChanged)
        return {};
    QJsonObject metadata{{u"tag"_s, tag.toString()},
                         {u"username"_s, caller.name},
                         {u"manifest_digest"_s, digest.toString()}};
    if (moved->previousDigest)
        metadata.insert(u"original_manifest_digest"_s, *moved->previousDigest);
    if (auto logged = logChange(db, caller, repository,
                                moved->previousDigest ? u"move_tag"_s : u"create_tag"_s, metadata);
        !logged)
        return logged;
    return logLock(db, caller, repository, tag.toString(), *moved);
}

/// Each index once, however many tags point at it.
Result<void> addChildren(Db &db, TagList &list)
{
    for (const auto &tag : std::as_const(list.tags)) {
        if (!mediatype::isIndex(tag.mediaType) || list.children.contains(tag.manifest))
            continue;
        auto children = ManifestStore(db).childDigests(tag.manifest);
        if (!children)
            return failure(children);
        list.children.insert(tag.manifest, *std::move(children));
    }
    return {};
}

} // namespace

Future<Result<TagList>> TagService::list(Caller caller, RepositoryName name, TagQuery query,
                                         bool withChildren)
{
    return m_context.db.read([=, &cursors = m_cursors](Db &db) -> Result<TagList> {
        auto row = requireRepository(db, caller, name, RepositoryRole::Read);
        if (!row)
            return failure(row);
        auto now = db.now();
        if (!now)
            return failure(now);
        auto asked = query;
        asked.repository = row->id;
        cursors.find(caller, asked);
        auto more = asked;
        more.limit = asked.limit + 1;
        auto tags = TagStore(db).list(more, *now);
        if (!tags)
            return failure(tags);
        TagList list{std::move(*tags), false, {}};
        list.hasAdditional = list.tags.size() > asked.limit;
        if (list.hasAdditional) {
            list.tags.resize(asked.limit);
            cursors.keep(caller, asked, list.tags.constLast());
        }
        if (withChildren) {
            if (auto added = addChildren(db, list); !added)
                return failure(added);
        }
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
            if (auto changed = changeExpiration(db, settings, caller, repository->row, tag,
                                                *request.expiration);
                !changed)
                return changed;
        }
        if (request.isImmutable && settings.hasImmutableTags) {
            if (auto changed = changeImmutability(db, settings, caller, *repository, tag,
                                                  *request.isImmutable);
                !changed)
                return changed;
        }
        if (request.manifest)
            return moveTag(db, settings, caller, repository->row, tag, *request.manifest);
        return {};
    });
}

Future<Result<void>> TagService::remove(Caller caller, RepositoryName name, TagName tag)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<void> {
        auto repository = writableRepository(db, caller, name);
        if (!repository)
            return failure(repository);
        auto row = liveTag(db, repository->row, tag);
        if (!row)
            return failure(row);
        if (isProtected(settings, *row)) {
            return failure(ErrorCode::TagImmutable,
                           u"Cannot delete immutable tag '%1'"_s.arg(tag.toString()));
        }
        return deleteTag(db, settings, caller, repository->row, *row);
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
