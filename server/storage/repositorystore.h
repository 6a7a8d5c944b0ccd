#pragma once

#include "server/storage/db.h"
#include "server/storage/grantee.h"
#include "server/storage/namespaceuse.h"

#include <QtCore/QList>

namespace quayside::server {

enum class RepositoryState { Normal, ReadOnly, Mirror, OrgMirror, Deleted };

/// The text in the column: normal, readonly, ...
QString toString(RepositoryState state);
std::optional<RepositoryState> repositoryStateFromString(QStringView text);

struct RepositoryRow {
    RepositoryId id;
    NamespaceId namespaceId;
    QString path;
    QString name;
    bool isPublic = false;
    RepositoryState state = RepositoryState::Normal;
    std::optional<QString> description;
    bool isOrganization = false;
    bool isNamespaceEnabled = true;
    Milliseconds tagExpiry{0}; ///< of the namespace
    NamespaceUse use; ///< of the namespace
};

struct RepositoryListItem {
    RepositoryId id;
    QString path;
    QString name;
    QString namespaceName;
    std::optional<QString> description;
    bool isPublic = false;
    RepositoryState state = RepositoryState::Normal;
    bool isStarred = false;
    std::optional<Instant> lastModified;
    qint64 size = 0; ///< bytes of its blobs
    std::optional<qint64> quota; ///< of the namespace
    qint64 actions = 0; ///< since RepositoryListQuery::actionsSince
};

struct RepositoryListQuery {
    GranteeKey asks;
    std::optional<NamespaceId> in; ///< nullopt: every namespace
    bool seesAll = false; ///< the asker, whatever permissions he has
    bool includePublic = false; ///< public ones in which the asker has no permission, too
    bool starredOnly = false;
    bool withLastModified = false;
    std::optional<qint64> actionsSince; ///< a day of log_daily; nullopt: not asked for
    qint64 afterId = 0; ///< keyset
    int limit = 100;
};

/// A repository that was deleted and can still come back.
struct DeletedRepositoryRow {
    RepositoryId id;
    QString name; ///< as it was
    Instant deleted;
    Instant restorableUntil;
    bool isPublic = false;
    bool isNameTaken = false; ///< by another one now
};

struct NamedRepository {
    RepositoryId id;
    QString name;
};

/// Where a page of them ended.
struct DeletedPosition {
    Instant deleted;
    qint64 id = 0;
};

struct RepositorySearch {
    GranteeKey asks;
    bool seesAll = false; ///< as above
    QString text;
    int limit = 10;
    qint64 actionsSince = 0; ///< a day of log_daily
};

struct FoundRepository {
    QString name;
    QString namespaceName;
    bool isOfOrganization = false;
    QString namespaceEmail; ///< for the avatar; empty without one
    std::optional<QString> description;
    bool isPublic = false;
    qint64 stars = 0;
    std::optional<Instant> lastModified;
    qint64 actions = 0;
    int rank = 0; ///< 0: the name itself, 1: starts so, 2: somewhere in the path
};

/// How long what is in a repository has to stay, whatever points at it.
struct RepositoryRetention {
    NamespaceId owner;
    Milliseconds timeMachine{0}; ///< of the namespace
    bool isDeleted = false;
    std::optional<Instant> keptUntil; ///< deleted: until then it can be restored as it was
};

/// One whose tags policies may end.
struct PrunableRepository {
    RepositoryId id;
    QString path;
};

/// Owns `repository` and `star`, and reads permissions to tell what may be seen.
class RepositoryStore {
public:
    explicit RepositoryStore(Db &db)
        : m_db(db)
    {
    }

    /// Deleted ones are not found (they carry another path).
    Result<std::optional<RepositoryRow>> byPath(const QString &path);
    /// AlreadyExists when the path is taken.
    Result<RepositoryId> insert(NamespaceId ns, const QString &path, const QString &name,
                                bool isPublic, const std::optional<QString> &description,
                                Instant now);
    Result<void> setDescription(RepositoryId id, const QString &description);
    Result<void> setVisibility(RepositoryId id, bool isPublic);
    /// Not for Deleted, nor from it: markDeleted() and restore keep what it was before.
    Result<void> setState(RepositoryId id, RepositoryState state);
    /// Gives it a path that nobody can ask for and keeps its name for a restore.
    Result<void> markDeleted(RepositoryId id, const QString &hiddenName, const QString &hiddenPath,
                             Instant now);

    Result<QList<RepositoryListItem>> list(const RepositoryListQuery &query);
    /// Paths the asker may pull, ordered, after `last`.
    Result<QStringList> pullablePaths(const GranteeKey &asks, const QString &last, int limit);
    /// Those with the text in their path that the asker sees: of that name first, then names that
    /// start with it, the rest; within each the most starred first.
    Result<QList<FoundRepository>> search(const RepositorySearch &search);

    Result<bool> isStarred(RepositoryId id, NamespaceId user);
    Result<void> star(RepositoryId id, NamespaceId user);
    Result<void> unstar(RepositoryId id, NamespaceId user);

    /// Marks repositories of a deleted namespace as deleted, as markDeleted() does; how many,
    /// fewer than `limit` when it was all.
    Result<qint64> markDeletedIn(NamespaceId ns, Instant now, int limit);
    /// Whether the namespace has one that is not deleted.
    Result<bool> hasAny(NamespaceId ns);

    /// The one of the namespace whose name comes after that.
    Result<std::optional<NamedRepository>> nextIn(NamespaceId ns, const QString &after);

    // The way back (repositoryreturn.cpp).

    /// Within the time machine, the newest first.
    Result<QList<DeletedRepositoryRow>> deletedIn(NamespaceId ns,
                                                  std::optional<DeletedPosition> after, Instant now,
                                                  int limit);
    Result<std::optional<DeletedRepositoryRow>> deletedById(NamespaceId ns, RepositoryId id,
                                                            Instant now);
    /// In the state it had. False when it cannot come back any more.
    Result<bool> bringBack(RepositoryId id, const QString &name, const QString &path, Instant now);

    // For whoever purges (repositorypurge.cpp).

    Result<std::optional<RepositoryRetention>> retention(RepositoryId id);
    /// Deleted ones past the time machine of their namespace, the oldest first.
    Result<QList<RepositoryId>> pastRestore(Instant now, int limit);
    /// Of a namespace after that one: neither deleted nor read-only.
    Result<QList<PrunableRepository>> prunableIn(NamespaceId ns, RepositoryId after, int limit);
    /// Takes its old name away: from then on it cannot be restored. False when it is not deleted,
    /// or still within its time.
    Result<bool> claimForPurge(RepositoryId id, Instant now);
    /// The row, its stars and permissions. ReferenceMissing while something hangs on it.
    Result<void> removeRow(RepositoryId id);

private:
    Db &m_db;
};

} // namespace quayside::server
