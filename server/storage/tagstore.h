#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>
#include <QtCore/QMap>

namespace quayside::server {

struct TagRow {
    TagId id;
    QString name;
    ManifestId manifest;
    QString manifestDigest;
    QString mediaType;
    qint64 layersSize = 0;
    Instant start;
    std::optional<Instant> end; ///< set: over
    std::optional<Instant> expires; ///< planned end
    bool isImmutable = false;
    bool isReversion = false;
};

struct NewTag {
    RepositoryId repository;
    QString name;
    ManifestId manifest;
    Instant start;
    std::optional<Instant> expires;
    std::optional<QString> expiresFrom;
};

struct TagQuery {
    RepositoryId repository;
    QString exactName; ///< empty: any
    QString containing; ///< empty: any
    bool onlyLive = false;
    int offset = 0;
    int limit = 50;
};

/// A row of the history, for whoever removes it.
struct EndedTag {
    TagId id;
    ManifestId manifest;
    Instant end;
};

/// A page of ended rows in the order of their ends.
struct EndedPage {
    QList<EndedTag> over; ///< past the time machine of their namespace
    EndedTag last; ///< where the next page begins
    int scanned = 0;
};

/// A live, visible tag, for whoever decides which of them go.
struct PrunableRow {
    TagId id;
    QString name;
    Instant start;
    bool isImmutable = false;
    QString manifestDigest;
};

/// A page of tag names.
struct TagNames {
    QByteArray joined; ///< with ',' between, which no tag name contains
    qint64 count = 0;
};

/// Owns `tag` (storage.md 5). Live: `end_ms IS NULL` and not past `expires_ms`.
class TagStore {
public:
    explicit TagStore(Db &db)
        : m_db(db)
    {
    }

    /// The row without an end, even when its date has passed.
    Result<std::optional<TagRow>> open(RepositoryId repo, const QString &name);
    Result<bool> wasEverThere(const QString &repositoryPath, const QString &name);
    Result<void> close(TagId id, Instant end, QLatin1StringView reason);
    Result<void> insert(const NewTag &tag);
    Result<void> setExpiry(TagId id, std::optional<Instant> expires);
    /// Newest first, then by name (quay-api.md 4.2).
    Result<QList<TagRow>> list(const TagQuery &query, Instant now);
    /// Names of live tags in byte order, after `last`.
    Result<TagNames> names(RepositoryId repo, const QString &last, int limit, Instant now);
    /// The name of some immutable tag without an end that points there.
    Result<std::optional<QString>> immutableOf(ManifestId manifest);
    /// Ends all that point there: with their date as expired when it has passed, else now with that
    /// reason.
    Result<void> closeOfManifest(ManifestId manifest, Instant now, QLatin1StringView reason);

    // For the workers (tagexpiry.cpp).

    /// Ends tags past their date: with that date, as expired. How many, at most `limit`; rows that
    /// others hold are passed over.
    Result<int> endExpired(Instant now, int limit);
    /// The shortest time machine of all namespaces: nothing that ended later is looked at.
    Result<Milliseconds> shortestTimeMachine();
    Result<EndedPage> ended(const EndedTag &after, Instant until, Instant now, int limit);
    /// Removes a row whose time in the history is over; why it had ended, nullopt when it stays.
    Result<std::optional<QString>> removeEnded(TagId id, Instant now);
    /// Live, visible ones after that name, in the order of names.
    Result<QList<PrunableRow>> prunable(RepositoryId repo, const QString &after, int limit,
                                        Instant now);
    /// Ends one as pruned; false when it has moved, ended or become immutable since.
    Result<bool> prune(TagId id, Instant now);
    /// Whether any row, live or kept for the time machine, points there.
    Result<bool> isPointedAt(ManifestId manifest);
    /// Rows of a repository that goes as a whole; how many.
    Result<qint64> removeSomeOf(RepositoryId repo, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server
