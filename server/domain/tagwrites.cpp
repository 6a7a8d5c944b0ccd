#include "server/domain/tagwrites.h"

#include "app/core/expiry.h"
#include "app/core/mediatype.h"
#include "server/domain/usagelog.h"

#include <QtCore/QJsonDocument>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

struct CarriedExpiry {
    std::optional<Milliseconds> duration;
    std::optional<QString> from;
};

CarriedExpiry expiryOf(const ManifestRow &manifest)
{
    if (!manifest.expiresAfter)
        return {};
    const auto duration = parseExpiryDuration(*manifest.expiresAfter);
    if (!duration)
        return {};
    const auto annotations =
        QJsonDocument::fromJson(manifest.annotations.value_or(QString()).toUtf8()).object();
    const bool isAnnotated = annotations.contains("quay.expires-after"_L1);
    if (mediatype::isIndex(manifest.mediaType))
        return {*duration, isAnnotated ? u"index"_s : u"children"_s};
    return {*duration, isAnnotated ? u"annotation"_s : u"label"_s};
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

Result<TagMove> pointTag(Db &db, const RepositoryRow &repository, const QString &name,
                         const ManifestRow &manifest)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    TagStore tags(db);
    auto open = tags.open(repository.id, name);
    if (!open)
        return failure(open);
    const auto carried = expiryOf(manifest);
    TagMove move{{}, true};
    auto start = *now;
    if (*open) {
        const auto &before = **open;
        const bool isPast = before.expires && *before.expires <= *now;
        if (!isPast && before.isImmutable && before.manifest != manifest.id)
            return failure(ErrorCode::TagImmutable, u"tag '%1' is immutable"_s.arg(name));
        if (!isPast) {
            move.previousDigest = before.manifestDigest;
            if (before.manifest == manifest.id && !before.expires && !carried.duration) {
                move.hasChanged = false;
                return move;
            }
        }
        if (auto ended = endTag(db, before, "moved"_L1); !ended)
            return failure(ended);
        // Strictly ordered, even when the database's clock steps back (storage.md 4.3).
        start = std::max(start, before.start + Milliseconds(1));
    }
    NewTag tag{repository.id, name, manifest.id, start, {}, carried.from};
    if (carried.duration)
        tag.expires = start + *carried.duration;
    if (auto inserted = tags.insert(tag); !inserted)
        return failure(inserted);
    return move;
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
