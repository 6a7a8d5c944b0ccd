#pragma once

#include "app/wire/autoprune.h"
#include "app/wire/immutabilitypolicy.h"

namespace quayside::wire {

enum class PolicyKind { AutoPrune, Immutability };

/// A policy about tags, of either kind: what a list, an editor and a preview have in common.
struct TagPolicy {
    QString uuid = {};
    QString method = {}; ///< empty: it makes immutable
    QString value = {};
    std::optional<QString> tagPattern = {}; ///< absent: all tags
    bool tagPatternMatches = true;

    static TagPolicy of(const AutoprunePolicy &policy)
    {
        return {policy.uuid, policy.method, policy.value, policy.tagPattern,
                policy.tagPatternMatches};
    }
    static TagPolicy of(const ImmutabilityPolicy &policy)
    {
        return {policy.uuid, {}, {}, policy.tagPattern, policy.tagPatternMatches};
    }

    PolicyKind kind() const
    {
        return method.isEmpty() ? PolicyKind::Immutability : PolicyKind::AutoPrune;
    }
    AutoprunePolicy autoprune() const
    {
        return {uuid, method, value, tagPattern, tagPatternMatches};
    }
    ImmutabilityPolicy immutability() const
    {
        return {uuid, tagPattern.value_or(QString()), tagPatternMatches};
    }
    /// A request's body: with a uuid where there is one, which registries pass over.
    QJsonObject toJson() const
    {
        return kind() == PolicyKind::AutoPrune ? autoprune().toJson() : immutability().toJson();
    }

    friend bool operator==(const TagPolicy &, const TagPolicy &) = default;
};

} // namespace quayside::wire
