#include "server/storage/recoverystore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<void> RecoveryStore::insert(const QString &codeHash, NamespaceId user, Instant expires)
{
    return done(m_db.run(R"sql(
        INSERT INTO recovery_code (code_hash, user_id, expires_ms)
        VALUES (:hash, :user, :expires))sql",
                         {{":hash", codeHash}, {":user", user.value}, {":expires", expires}}));
}

Result<std::optional<NamespaceId>> RecoveryStore::find(const QString &codeHash, Instant now)
{
    auto rows = m_db.run(R"sql(
        SELECT user_id FROM recovery_code WHERE code_hash = :hash AND expires_ms > :now)sql",
                         {{":hash", codeHash}, {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::optional<NamespaceId>();
    return std::optional(NamespaceId{rows->int64(0)});
}

Result<void> RecoveryStore::removeOf(NamespaceId user)
{
    return done(
        m_db.run("DELETE FROM recovery_code WHERE user_id = :user", {{":user", user.value}}));
}

Result<void> RecoveryStore::removeExpired(Instant now)
{
    return done(m_db.run("DELETE FROM recovery_code WHERE expires_ms <= :now", {{":now", now}}));
}

} // namespace quayside::server
