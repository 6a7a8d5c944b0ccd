#include "server/domain/tagwrites.h"

#include "app/core/tagpattern.h"
#include "server/domain/carriedlabels.h"
#include "server/domain/usagelog.h"
#include "server/storage/immutabilitystore.h"
#include "server/storage/pullstore.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

struct Lock {
    bool isImmutable = false;
    std::optional<QString> policy; ///< the pattern of the one that did it
};

/// By the manifest's own label, else by the first policy that means the name.
Result<Lock> lockOf(Db &db, const DomainSettings &settings, const RepositoryRow &repository,
                    const QString &name, const ManifestRow &manifest)
{
    if (!settings.hasImmutableTags)
        return Lock();
    if (manifest.carriesImmutable)
        return Lock{true, {}};
    auto policies = ImmutabilityStore(db).applying(repository.namespaceId, repository.id);
    if (!policies)
        return failure(policies);
    for (const auto &policy : std::as_const(*policies)) {
        const auto pattern = TagPattern::parse(policy.pattern); // checked when it was made
        if (pattern && pattern->matchesAll(name) == policy.matches)
            return Lock{true, policy.pattern};
    }
    return Lock();
}

void setExpiry(NewTag &tag, const CarriedExpiry &carried, const TagPoint &point)
{
    if (point.keepsExpiry) {
        tag.expires = point.expires;
        tag.expiresFrom = point.expiresFrom;
    } else if (carried.duration) {
        tag.expires = tag.start + *carried.duration;
        tag.expiresFrom = toString(*carried.from);
    }
}

} // namespace

Result<bool> endTag(Db &db, const TagRow &tag, QLatin1StringView reason)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const bool isPast = tag.expires && *tag.expires <= *now;
    auto closed =
        TagStore(db).close(tag.id, isPast ? *tag.expires : *now, isPast ? "expired"_L1 : reason);
    if (!closed)
        return failure(closed);
    return !isPast;
}

Result<TagMove> pointTag(Db &db, const DomainSettings &settings, const RepositoryRow &repository,
                         const QString &name, const ManifestRow &manifest, TagPoint point)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    TagStore tags(db);
    auto open = tags.open(repository.id, name);
    if (!open)
        return failure(open);
    const auto carried = carriedExpiry(manifest);
    TagMove move{{}, true};
    auto start = *now;
    if (*open) {
        const auto &before = **open;
        const bool isPast = before.expires && *before.expires <= *now;
        const bool isSame = before.manifest == manifest.id && !point.isReversion;
        if (!isPast && isProtected(settings, before) && !isSame)
            return failure(ErrorCode::TagImmutable, u"tag '%1' is immutable"_s.arg(name));
        if (!isPast) {
            move.previousDigest = before.manifestDigest;
            const bool isDated = before.expires || carried.duration;
            if (isSame && (!isDated || isProtected(settings, before))) {
                move.hasChanged = false;
                return move;
            }
        }
        if (auto ended = endTag(db, before, "moved"_L1); !ended)
            return failure(ended);
        // Strictly ordered, even when the database's clock steps back (storage.md 4.3).
        start = std::max(start, before.start + Milliseconds(1));
    }
    auto lock = lockOf(db, settings, repository, name, manifest);
    if (!lock)
        return failure(lock);
    NewTag tag{repository.id,    name, manifest.id, start, {}, {}, lock->isImmutable,
               point.isReversion};
    if (!lock->isImmutable || settings.canImmutableTagsExpire)
        setExpiry(tag, carried, point);
    if (auto inserted = tags.insert(tag); !inserted)
        return failure(inserted);
    move.lockedBy = lock->policy;
    return move;
}

Result<void> deleteTag(Db &db, const DomainSettings &settings, const Caller &caller,
                       const RepositoryRow &repository, const TagRow &tag)
{
    QList<TagRow> all{tag};
    auto now = db.now();
    if (!now)
        return failure(now);
    TagStore tags(db);
    auto isShown = tags.hasOtherLive(tag.manifest, tag.id, *now);
    if (!isShown)
        return failure(isShown);
    const auto prefix = QString(tag.manifestDigest).replace(u':', u'-');
    for (const auto suffix : {".sig"_L1, ".att"_L1, ".sbom"_L1}) {
        if (*isShown)
            break;
        auto sibling = tags.open(repository.id, prefix + suffix);
        if (!sibling)
            return failure(sibling);
        if (*sibling && !isProtected(settings, **sibling))
            all.append(**sibling);
    }
    QStringList deleted;
    for (const auto &one : std::as_const(all)) {
        auto wasLive = endTag(db, one, "deleted"_L1);
        if (!wasLive)
            return failure(wasLive);
        if (auto dropped = PullStore(db).dropTag(repository.id, one.name); !dropped)
            return dropped;
        if (*wasLive)
            deleted.append(one.name);
    }
    for (const auto &name : std::as_const(deleted)) {
        if (auto logged = logChange(db, caller, repository, u"delete_tag"_s,
                                    {{u"tag"_s, name}, {u"username"_s, caller.name}});
            !logged)
            return logged;
    }
    return {};
}

Result<void> logLock(Db &db, const Caller &caller, const RepositoryRow &repository,
                     const QString &tag, const TagMove &move)
{
    if (!move.lockedBy)
        return {};
    return logChange(db, caller, repository, u"tag_made_immutable_by_policy"_s,
                     {{u"tag"_s, tag}, {u"tag_pattern"_s, *move.lockedBy}});
}

Result<void> logChange(Db &db, const Caller &caller, const RepositoryRow &repository,
                       const QString &kind, QJsonObject metadata)
{
    return logInRepository(db, caller, repository, kind, std::move(metadata));
}

Result<void> logEnded(Db &db, const Caller &caller, const RepositoryRow &repository,
                      const QString &kind, ManifestId manifest, QLatin1StringView reason,
                      QJsonObject metadata)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    auto logged = LogStore(db).insertForEnded(
        repositoryEntry(caller, repository, kind, std::move(metadata)), manifest, reason, *now);
    if (!logged)
        return failure(logged);
    return {};
}

} // namespace quayside::server
