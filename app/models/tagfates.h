#pragma once

#include "app/core/prunerule.h"
#include "app/wire/tag.h"

namespace quayside {

/// What policies would do to one tag, the most drastic first: in this order they are listed.
enum class TagFate {
    Removed,
    Saved, ///< it would be removed, were it not immutable
    LosesExpiration, ///< becomes immutable, and so never expires
    BecomesImmutable,
    Kept,
    IsImmutable, ///< and stays so
};

struct TagVerdict {
    TagFate fate = TagFate::Kept;
    PruneCause cause = PruneCause::NoRule; ///< of auto-prune policies
    qsizetype rule = -1; ///< that decided, in the list of rules; -1: none did

    friend bool operator==(const TagVerdict &, const TagVerdict &) = default;
};

/// What auto-prune policies do together, a verdict for each tag. Pure. Source: quay-api.md 10.2.
QList<TagVerdict> pruneVerdicts(const QList<wire::Tag> &tags, const QList<PruneRule> &rules,
                                Instant now);
/// What an immutability policy does; `isMatching` false: it means all tags but those. Pure.
/// Source: quay-api.md 10.3.
QList<TagVerdict> immutabilityVerdicts(const QList<wire::Tag> &tags, const TagPattern &pattern,
                                       bool isMatching);

struct FateSums {
    qsizetype removed = 0;
    qsizetype saved = 0;
    qsizetype lockedNow = 0; ///< that become immutable
    qsizetype losingExpiration = 0; ///< of those
    /// Of images that no tag which stays points to, each once. Layers that they share with images
    /// that stay are in it, so that it is the most that can become free.
    qint64 bytes = 0;
    qsizetype unsized = 0; ///< of those images, how many tell no size: lists
};
FateSums fateSums(const QList<wire::Tag> &tags, const QList<TagVerdict> &verdicts);

} // namespace quayside
