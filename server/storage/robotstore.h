#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

/// What a sign-in needs to know.
struct RobotRow {
    RobotId id;
    NamespaceId namespaceId;
    QString namespaceName;
    QString shortName;
    QString tokenHash;
    bool isNamespaceEnabled = true;
    std::optional<Instant> lastUsed;
};

/// What its owner sees.
struct RobotDetails {
    RobotId id;
    QString shortName;
    QString description;
    QString metadata; ///< a JSON object
    QString sealedToken;
    Instant created;
    std::optional<Instant> lastUsed;
};

struct NewRobot {
    NamespaceId owner;
    QString shortName;
    QString description;
    QString metadata;
    QString tokenHash;
    QString sealedToken;
};

struct FoundRobot {
    QString namespaceName;
    bool isOfOrganization = false;
    QString shortName;
};

/// Owns `robot`. Any thread with its own Db.
class RobotStore {
public:
    explicit RobotStore(Db &db)
        : m_db(db)
    {
    }

    Result<std::optional<RobotRow>> byName(const QString &namespaceName, const QString &shortName);
    Result<std::optional<RobotRow>> byId(RobotId id);
    Result<void> touch(RobotId id, Instant now);

    /// By name; `limit` 0: all.
    Result<QList<RobotDetails>> list(NamespaceId owner, int limit);
    Result<std::optional<RobotDetails>> details(NamespaceId owner, const QString &shortName);
    /// AlreadyExists when the name is taken.
    Result<RobotId> insert(const NewRobot &robot, Instant now);
    Result<void> setToken(RobotId id, const QString &hash, const QString &sealed);
    /// The row alone: what names the robot is removed before.
    Result<void> remove(RobotId id);

    /// Short names of the namespace that start so, by name.
    Result<QStringList> byPrefix(NamespaceId owner, const QString &prefix, int limit);
    /// Robots of the user and of organizations he administers, by a part of the short name.
    Result<QList<FoundRobot>> search(NamespaceId user, const QString &part, int limit);

    /// What a deleted namespace leaves; how many rows went, fewer than `limit` when it was all.
    Result<qint64> purge(NamespaceId owner, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server
