#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

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
};

/// Who asks: what permission rows can name.
struct GranteeKey {
    std::optional<NamespaceId> user;
    std::optional<RobotId> robot;
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
    qint64 actions = 0; ///< since RepositoryListQuery::actionsSince
};

struct RepositoryListQuery {
    GranteeKey asks;
    std::optional<NamespaceId> in; ///< nullopt: every namespace
    bool includePublic = false; ///< public ones in which the asker has no permission, too
    bool starredOnly = false;
    bool withLastModified = false;
    std::optional<qint64> actionsSince; ///< a day of log_daily; nullopt: not asked for
    qint64 afterId = 0; ///< keyset
    int limit = 100;
};

/// Owns `repository`, `permission`, `star`.
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
    /// Gives it a path that nobody can ask for and keeps its name for a restore.
    Result<void> markDeleted(RepositoryId id, const QString &hiddenName, const QString &hiddenPath,
                             Instant now);

    Result<void> grant(RepositoryId id, QLatin1StringView granteeKind, qint64 granteeId,
                       QLatin1StringView role);
    /// The strongest of direct and team permissions: read, write, admin; nullopt without one.
    Result<std::optional<QString>> strongestRole(RepositoryId id, const GranteeKey &who);

    Result<QList<RepositoryListItem>> list(const RepositoryListQuery &query);
    /// Paths the asker may pull, ordered, after `last`.
    Result<QStringList> pullablePaths(const GranteeKey &asks, const QString &last, int limit);
    Result<bool> isStarred(RepositoryId id, NamespaceId user);

private:
    Db &m_db;
};

} // namespace quayside::server
