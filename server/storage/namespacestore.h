#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

struct NamespaceRow {
    NamespaceId id;
    QString name;
    bool isOrganization = false;
    std::optional<QString> email;
    std::optional<QString> passwordHash;
    bool isEnabled = true;
    bool isSuperuser = false;
    int failedLogins = 0;
    std::optional<Instant> lastFailedLogin;
    Milliseconds tagExpiry{0};
};

struct NewNamespace {
    QString name;
    bool isOrganization = false;
    std::optional<QString> email;
    std::optional<QString> passwordHash;
    bool isSuperuser = false;
    Milliseconds tagExpiry{0};
};

struct OrganizationMembership {
    NamespaceId id;
    QString name;
    bool isAdmin = false;
    bool mayCreate = false;
};

/// Owns `namespace` and reads `team`, `team_member`. Any thread with its own Db.
class NamespaceStore {
public:
    explicit NamespaceStore(Db &db)
        : m_db(db)
    {
    }

    Result<std::optional<NamespaceRow>> byName(const QString &name);
    Result<std::optional<NamespaceRow>> byId(NamespaceId id);
    /// A user by name or, case-insensitively, by e-mail address.
    Result<std::optional<NamespaceRow>> userByLogin(const QString &login);
    Result<bool> hasUsers();
    /// AlreadyExists when the name or the address is taken.
    Result<NamespaceId> insert(const NewNamespace &row, Instant now);
    /// One more; it is the first again when there was none since `since`.
    Result<void> recordFailedLogin(NamespaceId id, Instant now, Instant since);
    Result<void> setPassword(NamespaceId id, const QString &passwordHash);
    Result<void> setSuperuser(NamespaceId id, bool isSuperuser);
    /// AlreadyExists when another one has the address.
    Result<void> setEmail(NamespaceId id, const std::optional<QString> &email);
    Result<void> setTagExpiry(NamespaceId id, Milliseconds expiry);
    /// Organizations with a team that has the user, by name.
    Result<QList<OrganizationMembership>> organizationsOf(NamespaceId user);
    /// admin, creator or member; nullopt without membership.
    Result<std::optional<QString>> organizationRole(NamespaceId organization,
                                                    const QString &memberKind, qint64 memberId);

private:
    Db &m_db;
};

} // namespace quayside::server
