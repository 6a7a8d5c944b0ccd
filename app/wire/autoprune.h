#pragma once

#include "app/core/prunerule.h"

#include <QtCore/QJsonObject>

namespace quayside::wire {

/// An auto-prune policy. A body that makes or changes one has no uuid. Source: quay-api.md 10.2.
struct AutoprunePolicy {
    QString uuid = {};
    QString method; ///< `number_of_tags`, `creation_date`; an old console may not know all
    QString value; ///< `10` or `7d`; on the wire the first is a number
    std::optional<QString> tagPattern;
    bool tagPatternMatches = true;

    /// Protocol without method or value.
    static Result<AutoprunePolicy> fromJson(const QJsonObject &object);
    /// Without a uuid: a request's body.
    QJsonObject toJson() const;

    static AutoprunePolicy of(const PruneRule &rule, const QString &uuid = {});
    /// InvalidInput with Quay's sentences.
    Result<PruneRule> rule() const
    {
        return PruneRule::parse(method, value, tagPattern, tagPatternMatches);
    }

    friend bool operator==(const AutoprunePolicy &, const AutoprunePolicy &) = default;
};

struct AutoprunePolicyList {
    QList<AutoprunePolicy> policies;

    /// Protocol when there is no list.
    static Result<AutoprunePolicyList> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// What policies would do to one tag.
struct PrunePreviewTag {
    QString name;
    QString manifestDigest;
    Instant start; ///< epoch seconds
    bool isRemoved = false;
    PruneCause cause = PruneCause::NoRule;
    std::optional<qint64> policy; ///< index in PrunePreview::policies

    friend bool operator==(const PrunePreviewTag &, const PrunePreviewTag &) = default;
};

/// `POST /api/quayside/v1/repository/{repo}/autoprune?dryRun=true`.
struct PrunePreview {
    QList<AutoprunePolicy> policies; ///< those that were applied; without a uuid: not kept there
    qint64 kept = 0; ///< of the whole repository
    qint64 removed = 0;
    QList<PrunePreviewTag> tags; ///< a page in the order of names
    bool hasAdditional = false;

    /// Protocol when there is no list of tags; a tag without a name is left out.
    static Result<PrunePreview> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const PrunePreview &, const PrunePreview &) = default;
};

/// What policies would do in one repository of a namespace.
struct RepositoryPrunePreview {
    QString repository; ///< without its namespace
    PrunePreview preview; ///< has_additional: its other tags are on the next page

    friend bool operator==(const RepositoryPrunePreview &,
                           const RepositoryPrunePreview &) = default;
};

/// `POST /api/quayside/v1/organization/{orgname}/autoprune?dryRun=true`, `.../user/autoprune`.
struct NamespacePrunePreview {
    QList<RepositoryPrunePreview> repositories;
    std::optional<QString> nextPage; ///< opaque

    /// Protocol when there is no list.
    static Result<NamespacePrunePreview> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const NamespacePrunePreview &, const NamespacePrunePreview &) = default;
};

} // namespace quayside::wire
