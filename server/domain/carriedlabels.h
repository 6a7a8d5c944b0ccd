#pragma once

#include "app/core/expirycarrier.h"
#include "app/core/manifest.h"
#include "server/storage/manifeststore.h"

namespace quayside::server {

inline constexpr QLatin1StringView kExpiryLabel{"quay.expires-after"};
inline constexpr QLatin1StringView kImmutableLabel{"quay.immutable"};

/// What a manifest says of the tags that point at it (quay-api.md 4.8). Its own annotation is
/// stronger than the label of its configuration; an index without the annotation says what all of
/// its manifests say.
struct CarriedLabels {
    std::optional<QString> expiresAfter; ///< as written
    bool isImmutable = false;
    bool childrenDiffer = false; ///< some of the index's manifests have a date, not all the same
};
/// Pure. `children`: the manifests of an index, with what they carry.
CarriedLabels carriedLabels(const Manifest &manifest, const QMap<QString, QString> &configLabels,
                            const QList<ManifestRow> &children);

/// The labels of a manifest itself: those of its configuration, and its annotations, which win. An
/// index has no configuration, whatever it calls so.
QMap<QString, QString> ownLabels(const Manifest &manifest,
                                 const QMap<QString, QString> &configLabels);

struct CarriedExpiry {
    std::optional<Milliseconds> duration; ///< nullopt: none, or none that can be read
    std::optional<ExpiryCarrier> from;
};
CarriedExpiry carriedExpiry(const ManifestRow &manifest);

/// One carrier's say in a tag's date.
struct ExpiryClaimRow {
    ExpiryCarrier carrier;
    QString value; ///< as written; empty when there is none to show
    std::optional<ExpiryIgnored> ignored = {}; ///< nullopt: this one decided
};
struct TagRow;
/// Everything that says something of a tag's date, the strongest first. Pure.
QList<ExpiryClaimRow> expiryClaims(const TagRow &tag, const Manifest &manifest,
                                   const QMap<QString, QString> &configLabels,
                                   const QList<ManifestRow> &children, bool isUndatable);

/// Why a text is no duration; nullopt when it is one.
std::optional<ExpiryIgnored> unfitDuration(const QString &text);

} // namespace quayside::server
