#pragma once

#include "app/core/clock.h"
#include "app/core/digest.h"
#include "app/core/reference.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

/// What may give a tag its date.
enum class ExpiryCarrier {
    Label, ///< of the image's configuration
    Annotation, ///< of the manifest
    Index, ///< annotation of the index itself
    Children, ///< what all manifests of the index carry
    Api, ///< somebody set it for this tag
};
/// `label`, `annotation`, `index`, `children`, `api`.
QLatin1StringView toString(ExpiryCarrier carrier);
std::optional<ExpiryCarrier> expiryCarrierFromString(QStringView text);

/// Why a carrier did not decide.
enum class ExpiryIgnored {
    Overridden, ///< a stronger carrier is there
    SetByHand, ///< somebody set or took away the date of this tag afterwards
    Unreadable, ///< not one whole number and one unit
    NotPositive, ///< 0 or less
    ChildrenDiffer, ///< not all manifests of the index carry the same
    Immutable, ///< immutable tags do not expire here
};
/// `overridden`, `set_by_hand`, `unreadable`, `not_positive`, `children_differ`, `immutable`.
QLatin1StringView toString(ExpiryIgnored reason);
std::optional<ExpiryIgnored> expiryIgnoredFromString(QStringView text);

/// One carrier that says something of a tag's date.
struct ExpiryClaim {
    ExpiryCarrier carrier = ExpiryCarrier::Label;
    QString value; ///< as written; empty for `api`, and for children that differ
    std::optional<ExpiryIgnored> ignored = {}; ///< nullopt: this one decided
    QString detail = {}; ///< an English sentence for those without a console

    friend bool operator==(const ExpiryClaim &, const ExpiryClaim &) = default;
};

/// `GET /api/quayside/v1/repository/{repo}/tag/{tag}/expiry`: when a tag ends and who said so.
struct TagExpiry {
    TagName name;
    Digest manifestDigest;
    Instant start{}; ///< `start_ts`, whole seconds
    std::optional<Instant> end = {}; ///< `end_ts`; null: never
    std::optional<Instant> restorableUntil = {}; ///< null: it does not end
    bool isImmutable = false;
    QList<ExpiryClaim> claims = {}; ///< the strongest first; at most one of them decided

    /// The one that decided, or nullptr.
    const ExpiryClaim *decider() const;

    /// Protocol when name, digest or start is missing; claims it does not know are left out.
    static Result<TagExpiry> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire
