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

/// Who gets an organization's or a user's invoices.
struct InvoiceSettings {
    bool isByEmail = false;
    std::optional<QString> address;
};

/// A name that a search found.
struct FoundNamespace {
    NamespaceId id;
    QString name;
    bool isOrganization = false;
    QString email; ///< for the avatar; empty without one
};

/// What kinds of namespaces a search looks for.
struct NamespaceKinds {
    bool users = true;
    bool organizations = true;
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
    Result<InvoiceSettings> invoiceSettings(NamespaceId id);
    Result<void> setInvoiceSettings(NamespaceId id, const InvoiceSettings &settings);
    /// Organizations with a team that has the user, by name.
    Result<QList<OrganizationMembership>> organizationsOf(NamespaceId user);

    /// Names that start so and may sign in, by name.
    Result<QList<FoundNamespace>> byPrefix(const QString &prefix, NamespaceKinds kinds, int limit);
    /// Names that have the text in them: itself first, then those that start with it.
    Result<QList<FoundNamespace>> search(const QString &part, int limit);

    /// Until the end of the transaction nobody else changes what belongs to it or deletes it. False
    /// when it is deleted.
    Result<bool> lock(NamespaceId id);
    /// Until the end of the transaction its name stays its own; many may hold it. False when it is
    /// deleted.
    Result<bool> hold(NamespaceId id);

    /// From now on no look-up finds it; its name is taken until release().
    Result<void> markDeleted(NamespaceId id, Instant now);
    /// Frees name and address, and keeps the row locked. False when they were free already.
    Result<bool> release(NamespaceId id);
    /// Deleted ones of which something is left, the oldest first.
    Result<QList<NamespaceId>> unpurged(int limit);
    Result<void> markPurged(NamespaceId id);

private:
    Db &m_db;
};

} // namespace quayside::server
