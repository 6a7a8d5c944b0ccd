#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace quayside::server {

/// What a user says of himself; empty texts are not kept.
struct UserProfile {
    std::optional<QString> givenName;
    std::optional<QString> familyName;
    std::optional<QString> company;
    std::optional<QString> location;
    bool isInvoiceEmail = false;
    std::optional<QString> invoiceEmailAddress;

    friend bool operator==(const UserProfile &, const UserProfile &) = default;
};

/// A user or an organization, as administrators list them.
struct AccountSummary {
    NamespaceId id;
    QString name;
    std::optional<QString> email;
    bool isEnabled = true;
    bool isSuperuser = false;
    qint64 size = 0; ///< bytes of its blobs
    bool isVerified = true; ///< a user's address
};

struct AccountListQuery {
    bool isOrganization = false;
    bool withDisabled = true;
    QString after; ///< name; empty: from the start
    int limit = 0;
};

/// Administration of users and organizations: owns `user_profile`, and changes rows of `namespace`
/// and what hangs on them.
class AccountStore {
public:
    explicit AccountStore(Db &db)
        : m_db(db)
    {
    }

    Result<UserProfile> profile(NamespaceId user);
    Result<void> setProfile(NamespaceId user, const UserProfile &profile);

    Result<void> setEnabled(NamespaceId id, bool isEnabled);
    /// AlreadyExists when somebody has it. The paths of its repositories change along.
    Result<void> rename(NamespaceId id, const QString &name);

    /// By name; removed ones are not there.
    Result<QList<AccountSummary>> list(const AccountListQuery &query);
    Result<std::optional<AccountSummary>> summary(const QString &name, bool isOrganization);
    /// Whether there are superusers that may sign in besides that one; so it stays until the end of
    /// the write transaction.
    Result<bool> hasOtherSuperuser(NamespaceId user);
    /// Organizations that nobody but him administers.
    Result<QStringList> solelyAdministered(NamespaceId user);

    /// Makes the user an organization that nobody can sign in as.
    Result<void> convertToOrganization(NamespaceId user);
    /// Puts the user into the team `owners`, which is made when it is not there.
    Result<void> makeOwner(NamespaceId organization, NamespaceId user);

    /// Nobody signs in as the user any more, and he is in no team; nothing for an organization.
    Result<void> takeWaysIn(NamespaceId user);
    /// What a deleted user leaves, his own and what others had granted him; how many rows went, 0
    /// when there were none.
    Result<qint64> purge(NamespaceId user, int limit);

private:
    Result<void> takeStars(NamespaceId user, int limit);

    Db &m_db;
};

} // namespace quayside::server
