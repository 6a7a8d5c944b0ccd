#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

namespace quayside::server {

/// The link of a mail.
struct VerificationLink {
    QString codeHash;
    Instant mailed;
    Instant expires;
};

/// Owns `email_verification`: users who have not shown yet that their address is theirs.
class VerificationStore {
public:
    explicit VerificationStore(Db &db)
        : m_db(db)
    {
    }

    Result<bool> isPending(NamespaceId user);
    Result<void> insert(NamespaceId user, const VerificationLink &link);
    /// Another link takes the place of the last one. False for one that is verified, and when the
    /// last mail went just now: less than `between` ago after the first one, four times that after
    /// the second one, and so on by squares.
    Result<bool> renew(NamespaceId user, const VerificationLink &link, Milliseconds between);
    /// Whose link it is, while it is good.
    Result<std::optional<NamespaceId>> find(const QString &codeHash, Instant now);
    /// The user is verified.
    Result<void> remove(NamespaceId user);

private:
    Db &m_db;
};

} // namespace quayside::server
