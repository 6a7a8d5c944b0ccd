#include "server/storage/verificationstore.h"

#include "server/storage/done.h"

namespace quayside::server {

Result<bool> VerificationStore::isPending(NamespaceId user)
{
    return isFound(m_db.run("SELECT 1 FROM email_verification WHERE user_id = :user",
                            {{":user", user.value}}));
}

Result<void> VerificationStore::insert(NamespaceId user, const VerificationLink &link)
{
    return done(m_db.run(R"sql(
        INSERT INTO email_verification (user_id, code_hash, mailed_ms, expires_ms)
        VALUES (:user, :hash, :mailed, :expires))sql",
                         {{":user", user.value},
                          {":hash", link.codeHash},
                          {":mailed", link.mailed},
                          {":expires", link.expires}}));
}

Result<bool> VerificationStore::renew(NamespaceId user, const VerificationLink &link,
                                      Milliseconds between)
{
    auto renewed = affected(m_db.run(R"sql(
        UPDATE email_verification SET code_hash = :hash, mails = mails + 1, mailed_ms = :mailed,
               expires_ms = :expires
        WHERE user_id = :user AND mailed_ms + :between * mails * mails <= :now)sql",
                                     {{":hash", link.codeHash},
                                      {":mailed", link.mailed},
                                      {":expires", link.expires},
                                      {":user", user.value},
                                      {":between", qint64(between.count())},
                                      {":now", link.mailed}}));
    if (!renewed)
        return failure(renewed);
    return *renewed > 0;
}

Result<std::optional<NamespaceId>> VerificationStore::find(const QString &codeHash, Instant now)
{
    auto rows = m_db.run(R"sql(
        SELECT user_id FROM email_verification WHERE code_hash = :hash AND expires_ms > :now)sql",
                         {{":hash", codeHash}, {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::optional<NamespaceId>();
    return std::optional(NamespaceId{rows->int64(0)});
}

Result<void> VerificationStore::remove(NamespaceId user)
{
    return done(
        m_db.run("DELETE FROM email_verification WHERE user_id = :user", {{":user", user.value}}));
}

} // namespace quayside::server
