#pragma once

#include <QtCore/QString>

#include <optional>

namespace quayside {

/// What may give a tag its date. Source: quay-api.md 4.8; storage.md 5, `tag.expires_from`.
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

} // namespace quayside
