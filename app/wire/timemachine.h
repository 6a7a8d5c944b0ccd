#pragma once

#include "app/core/returnaction.h"
#include "app/wire/tag.h"

namespace quayside::wire {

// `/api/quayside/v1`: moments are epoch seconds with the milliseconds as a fraction, because more
// than one thing happens in a second.

/// `GET repository/{repo}/timemachine?at=`: the tags of a repository as they were, by name.
struct PastTags {
    Instant at{};
    /// Since when everything is known; before it, history may have been cleared away.
    Instant completeSince{};
    QList<Tag> tags = {};
    std::optional<QString> nextPage = {};

    /// Protocol without a moment or a list.
    static Result<PastTags> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

using quayside::ReturnAction;

/// What going back does to one tag.
struct TagReturn {
    TagName name;
    ReturnAction action = ReturnAction::Create;
    std::optional<Digest> currentDigest = {}; ///< null: not there now
    std::optional<Digest> targetDigest = {}; ///< null: was not there
    QString detail = {}; ///< an English sentence for Blocked and Lost

    /// Protocol when the name or the action is missing or not known.
    static Result<TagReturn> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const TagReturn &, const TagReturn &) = default;
};

/// `GET repository/{repo}/timemachine/preview?at=`: what a return would change, by name.
struct ReturnPreview {
    Instant at{};
    Instant completeSince{};
    QList<TagReturn> changes = {};
    std::optional<QString> nextPage = {};

    static Result<ReturnPreview> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// Body of `POST repository/{repo}/timemachine/restore`.
struct ReturnRequest {
    Instant at{};
    bool keepNewer = false; ///< tags that were not there then stay
    std::optional<QString> nextPage = {}; ///< of the answer before, to go on

    /// Strict, it is a request: InvalidInput that names the key.
    static Result<ReturnRequest> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// Its answer: what was changed in this step; with `next_page` there is more to do.
struct Returned {
    Instant at{};
    Instant undoAt{}; ///< the moment before this step: a return to it undoes it
    QList<TagReturn> changes = {};
    std::optional<QString> nextPage = {};

    static Result<Returned> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// A repository that was deleted and can come back.
struct DeletedRepository {
    QString id; ///< opaque
    QString nameSpace;
    QString name; ///< as it was
    Instant deleted{}; ///< `deleted_ts`, whole seconds
    Instant restorableUntil{}; ///< `restorable_until_ts`, whole seconds
    bool isPublic = false;
    bool isNameTaken = false; ///< it needs another name to come back

    /// Protocol when something of it is missing.
    static Result<DeletedRepository> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const DeletedRepository &, const DeletedRepository &) = default;
};

/// `GET namespace/{namespace}/deletedrepositories`, the newest first.
struct DeletedRepositoryList {
    QList<DeletedRepository> repositories;
    std::optional<QString> nextPage = {};

    static Result<DeletedRepositoryList> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// Body of `POST namespace/{namespace}/deletedrepositories/{id}/restore`.
struct RepositoryReturn {
    std::optional<QString> name = {}; ///< absent: the one it had

    static Result<RepositoryReturn> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire
