#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

namespace quayside::wire {

/// Which tags cannot be changed, of a repository or of all of an organization's. A body that makes
/// or changes one has no uuid. Source: quay-api.md 10.3.
struct ImmutabilityPolicy {
    QString uuid = {};
    QString tagPattern; ///< a regular expression for the whole name
    bool tagPatternMatches = true; ///< false: all tags but those

    /// What a server tells: Protocol without uuid or tagPattern.
    static Result<ImmutabilityPolicy> fromJson(const QJsonObject &object);
    /// Strict, it is a request: InvalidInput that names the key when tagPattern is missing or a
    /// type is wrong.
    static Result<ImmutabilityPolicy> fromRequest(const QJsonObject &object);
    /// Without a uuid: a request's body.
    QJsonObject toJson() const;

    friend bool operator==(const ImmutabilityPolicy &, const ImmutabilityPolicy &) = default;
};

struct ImmutabilityPolicyList {
    QList<ImmutabilityPolicy> policies;

    /// Protocol when there is no list.
    static Result<ImmutabilityPolicyList> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// The answer to making or deleting a policy: `{"uuid": "..."}`.
struct PolicyUuid {
    QString uuid;

    /// Protocol without one.
    static Result<PolicyUuid> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire
