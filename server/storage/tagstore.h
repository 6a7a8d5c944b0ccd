#pragma once

#include "server/storage/db.h"
#include "server/storage/tagrow.h"

#include <QtCore/QList>
#include <QtCore/QMap>

namespace quayside::server {

struct NewTag {
    RepositoryId repository;
    QString name;
    ManifestId manifest;
    Instant start;
    std::optional<Instant> expires;
    std::optional<QString> expiresFrom;
    bool isImmutable = false;
    bool isReversion = false;
};

/// Where a page of the list ended; a name starts but once in a millisecond.
struct TagPosition {
    Instant start;
    QString name;
};

struct TagQuery {
    RepositoryId repository;
    QString exactName; ///< empty: any
    QString containing; ///< empty: any
    bool onlyLive = false;
    int offset = 0;
    std::optional<TagPosition> after = {}; ///< instead of an offset
    int limit = 50;
};

/// A name now and at a moment in the past.
struct TagAtMoment {
    QString name;
    std::optional<TagRow> current; ///< live now
    std::optional<TagRow> then; ///< live then; may be the same row
    bool isLost = false; ///< `then` was deleted for good
};

struct LiveName {
    TagId id;
    QString name;
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
    /// By hand; nullopt: never, which is remembered as well.
    Result<void> setExpiry(TagId id, std::optional<Instant> expires);
    /// With `dropsExpiry` the tag loses its date.
    Result<void> setImmutable(TagId id, bool isImmutable, bool dropsExpiry);
    /// Names of live tags in byte order, after `last`.
    Result<TagNames> names(RepositoryId repo, const QString &last, int limit, Instant now);
    /// The name of some immutable tag without an end that points there.
    Result<std::optional<QString>> immutableOf(ManifestId manifest);
    /// Ends all that point there: with their date as expired when it has passed, else now with that
    /// reason.
    Result<void> closeOfManifest(ManifestId manifest, Instant now, QLatin1StringView reason);

    // Lists and history (tagpages.cpp).

    /// Newest first, then by name (quay-api.md 4.2).
    Result<QList<TagRow>> list(const TagQuery &query, Instant now);
    /// Whether some other live tag than that row points there.
    Result<bool> hasOtherLive(ManifestId manifest, TagId but, Instant now);
    /// The next names after `after`, of whatever was there once, as they are now and were at
    /// `moment`, which is not after `now`. Ordered by name.
    Result<QList<TagAtMoment>> atMoment(RepositoryId repo, const QString &after, Instant moment,
                                        Instant now, int limit);
    /// Takes what is left of a tag out of the time machine: its past rows of that manifest which
    /// ended after `beyond` end at `beyond`. How many.
    Result<qint64> forgetPast(RepositoryId repo, const QString &name, ManifestId manifest,
                              Instant beyond);
    /// The same for a live row, at once.
    Result<void> forget(TagId id, Instant now, Instant beyond);
    /// Tags without an end that are not immutable, by name, after that.
    Result<QList<LiveName>> mutableNames(RepositoryId repo, const QString &after, int limit);

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
