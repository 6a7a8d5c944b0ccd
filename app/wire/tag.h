#pragma once

#include "app/core/clock.h"
#include "app/core/digest.h"
#include "app/core/reference.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QMap>

#include <optional>

namespace quayside::wire {

/// One row of the tag list. Both forms of a date (`start_ts` and `last_modified`, `end_ts` and
/// `expiration`) come from one value here, so they cannot disagree. Source: quay-api.md 4.2.
struct Tag {
    TagName name;
    Digest manifestDigest;
    Instant start{}; ///< `start_ts` and `last_modified`; whole seconds on the wire
    std::optional<Instant> end = {}; ///< `end_ts` and `expiration`; absent: no end
    std::optional<qint64> size = {}; ///< bytes; null for lists
    bool isReversion = false;
    bool isManifestList = false;
    std::optional<bool> isImmutable = {}; ///< absent without the feature
    // Only for lists.
    std::optional<bool> isSparse = {};
    std::optional<qint64> childManifestCount = {};
    std::optional<qint64> presentChildCount = {};
    std::optional<QMap<QString, bool>> childManifestsPresence = {};

    /// Protocol when name, digest or start is missing or malformed; all else has a default.
    static Result<Tag> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Tag &, const Tag &) = default;
};

struct TagPage {
    QList<Tag> tags;
    int page = 1;
    bool hasAdditional = false;

    static Result<TagPage> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// Body of `PUT tag`; what is absent stays as it is. Source: quay-api.md 4.3.
struct TagChange {
    /// Outer: change it at all; inner nullopt (JSON null): never expires.
    std::optional<std::optional<Instant>> expiration = {};
    std::optional<Digest> manifestDigest = {};
    std::optional<bool> isImmutable = {};

    /// Strict, it is a request: InvalidInput that names the key when a type is wrong.
    static Result<TagChange> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// Body of `POST restore`. Source: quay-api.md 4.5.
struct TagRestore {
    Digest manifestDigest;

    /// InvalidInput, as Quay words it, without a digest.
    static Result<TagRestore> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// Body of `POST expire`, which deletes for good. Source: quay-api.md 4.6.
struct TagExpire {
    std::optional<Digest> manifestDigest = {}; ///< which of the past images; of the live tag: any
    bool includesSubmanifests = false;
    bool isAlive = false; ///< the live tag; else its past

    /// Strict, it is a request: InvalidInput that names the key when a type is wrong, or when the
    /// digest is missing for a past tag.
    static Result<TagExpire> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire
