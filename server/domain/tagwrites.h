#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/manifeststore.h"
#include "server/storage/repositorystore.h"
#include "server/storage/tagstore.h"

#include <QtCore/QJsonObject>

namespace quayside::server {

/// How a new row comes to be.
struct TagPoint {
    bool isReversion = false; ///< back from the past: a row of its own even without a change
    bool keepsExpiry = false; ///< what follows, instead of what the manifest carries
    std::optional<Instant> expires = {};
    std::optional<QString> expiresFrom = {};
};

struct TagMove {
    std::optional<QString> previousDigest; ///< of the live row that was there
    bool hasChanged = false;
    std::optional<QString> lockedBy = {}; ///< the policy's pattern that made it immutable
};

/// Points a tag at a manifest: ends the row that is there (moved, or expired when its date has
/// passed) and opens a new one with the expiry and the immutability that the manifest or a policy
/// give. Nothing happens when the tag points there already and no date is involved. TagImmutable
/// when it may not move; ReferenceMissing when the manifest was collected meanwhile.
/// In a write transaction. Source: quay-api.md 4.1, 4.8, 10.3; storage.md 5.
Result<TagMove> pointTag(Db &db, const DomainSettings &settings, const RepositoryRow &repository,
                         const QString &name, const ManifestRow &manifest, TagPoint point = {});

/// Ends a row, as expired when its date has passed. True when it was still live.
Result<bool> endTag(Db &db, const TagRow &tag, QLatin1StringView reason);

/// Deletes a live tag that is not immutable, with the cosign tags of its image when no other tag
/// shows that (quay-api.md 4.4), and logs each. A transaction's last statements.
Result<void> deleteTag(Db &db, const DomainSettings &settings, const Caller &caller,
                       const RepositoryRow &repository, const TagRow &tag);

/// Whether the tag may not be changed.
inline bool isProtected(const DomainSettings &settings, const TagRow &tag)
{
    return settings.hasImmutableTags && tag.isImmutable;
}
/// A protected tag that has no date either.
inline bool isUndatable(const DomainSettings &settings, const TagRow &tag)
{
    return isProtected(settings, tag) && !settings.canImmutableTagsExpire;
}

/// What a policy made immutable is logged as well; nothing when none did.
Result<void> logLock(Db &db, const Caller &caller, const RepositoryRow &repository,
                     const QString &tag, const TagMove &move);

/// Writes the log row of a change in a repository; repo and namespace are added to the metadata.
Result<void> logChange(Db &db, const Caller &caller, const RepositoryRow &repository,
                       const QString &kind, QJsonObject metadata);
/// The same for each tag of a manifest that this transaction ended for that reason; its name is
/// added as well.
Result<void> logEnded(Db &db, const Caller &caller, const RepositoryRow &repository,
                      const QString &kind, ManifestId manifest, QLatin1StringView reason,
                      QJsonObject metadata);

} // namespace quayside::server
