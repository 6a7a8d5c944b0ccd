#include "server/storage/accountstore.h"

#include "server/storage/done.h"

#include <limits>

namespace quayside::server {

namespace {

/// In front of every name, and behind the '!' of hidden ones.
const QString kBeforeNames = QStringLiteral("/");

AccountSummary summaryOf(const Rows &rows)
{
    return {NamespaceId{rows.int64(0)},
            rows.text(1),
            rows.optionalText(2),
            rows.boolean(3),
            rows.boolean(4),
            rows.int64(5),
            rows.boolean(6)};
}

} // namespace

Result<UserProfile> AccountStore::profile(NamespaceId user)
{
    auto rows = m_db.run(R"sql(
        SELECT given_name, family_name, company, location, invoice_email, invoice_email_address
        FROM user_profile WHERE user_id = :user)sql",
                         {{":user", user.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return UserProfile();
    return UserProfile{rows->optionalText(0), rows->optionalText(1), rows->optionalText(2),
                       rows->optionalText(3), rows->boolean(4),      rows->optionalText(5)};
}

Result<void> AccountStore::setProfile(NamespaceId user, const UserProfile &profile)
{
    return done(m_db.run(R"sql(
        INSERT INTO user_profile (user_id, given_name, family_name, company, location,
                                  invoice_email, invoice_email_address)
        VALUES (:user, :given, :family, :company, :location, :invoice, :address)
        ON CONFLICT (user_id) DO UPDATE SET given_name = excluded.given_name,
            family_name = excluded.family_name, company = excluded.company,
            location = excluded.location, invoice_email = excluded.invoice_email,
            invoice_email_address = excluded.invoice_email_address)sql",
                         {{":user", user.value},
                          {":given", profile.givenName},
                          {":family", profile.familyName},
                          {":company", profile.company},
                          {":location", profile.location},
                          {":invoice", profile.isInvoiceEmail},
                          {":address", profile.invoiceEmailAddress}}));
}

Result<void> AccountStore::setEnabled(NamespaceId id, bool isEnabled)
{
    return done(m_db.run("UPDATE namespace SET enabled = :enabled WHERE id = :id",
                         {{":enabled", isEnabled}, {":id", id.value}}));
}

Result<void> AccountStore::rename(NamespaceId id, const QString &name)
{
    if (auto renamed = done(m_db.run("UPDATE namespace SET name = :name WHERE id = :id",
                                     {{":name", name}, {":id", id.value}}));
        !renamed)
        return renamed;
    return done(m_db.run(R"sql(
        UPDATE repository SET path = CAST(:name AS TEXT) || '/' || name
        WHERE namespace_id = :id AND state <> 'deleted')sql",
                         {{":name", name}, {":id", id.value}}));
}

Result<QList<AccountSummary>> AccountStore::list(const AccountListQuery &query)
{
    auto rows = m_db.run(R"sql(
        SELECT id, name, email, enabled, superuser, size_bytes,
               CASE WHEN EXISTS (SELECT 1 FROM email_verification v WHERE v.user_id = namespace.id)
                    THEN 0 ELSE 1 END
        FROM namespace
        WHERE name > :after AND kind = :kind AND deleted_ms IS NULL AND (enabled = 1 OR :disabled = 1)
        ORDER BY name LIMIT :limit)sql",
                         {{":after", query.after.isEmpty() ? kBeforeNames : query.after},
                          {":kind", QLatin1StringView(query.isOrganization ? "org" : "user")},
                          {":disabled", query.withDisabled},
                          {":limit", query.limit}});
    if (!rows)
        return failure(rows);
    QList<AccountSummary> list;
    while (rows->next())
        list.append(summaryOf(*rows));
    return list;
}

Result<std::optional<AccountSummary>> AccountStore::summary(const QString &name,
                                                            bool isOrganization)
{
    auto rows =
        m_db.run(R"sql(
        SELECT id, name, email, enabled, superuser, size_bytes,
               CASE WHEN EXISTS (SELECT 1 FROM email_verification v WHERE v.user_id = namespace.id)
                    THEN 0 ELSE 1 END
        FROM namespace
        WHERE name = :name AND kind = :kind AND deleted_ms IS NULL)sql",
                 {{":name", name}, {":kind", QLatin1StringView(isOrganization ? "org" : "user")}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return summaryOf(*rows);
}

Result<bool> AccountStore::hasOtherSuperuser(NamespaceId user)
{
    // Their rows are locked: of two who go at once the second finds the first one gone.
    if (auto held = done(m_db.run(R"sql(
            UPDATE namespace SET superuser = 1
            WHERE superuser = 1 AND enabled = 1 AND kind = 'user')sql"));
        !held)
        return failure(held);
    auto rows = m_db.run(R"sql(
        SELECT id FROM namespace WHERE superuser = 1 AND enabled = 1 AND kind = 'user' AND id <> :id
        LIMIT 1)sql",
                         {{":id", user.value}});
    if (!rows)
        return failure(rows);
    return rows->next();
}

Result<QStringList> AccountStore::solelyAdministered(NamespaceId user)
{
    auto rows = m_db.run(R"sql(
        SELECT DISTINCT n.name FROM team_member m JOIN team t ON t.id = m.team_id
            JOIN namespace n ON n.id = t.org_id
        WHERE m.member_kind = 'user' AND m.member_id = :user AND t.role = 'admin'
            AND n.deleted_ms IS NULL
          AND NOT EXISTS (
              SELECT 1 FROM team o JOIN team_member om ON om.team_id = o.id
              WHERE o.org_id = t.org_id AND o.role = 'admin' AND om.member_kind = 'user'
                AND om.member_id <> :user)
        ORDER BY n.name LIMIT 20)sql",
                         {{":user", user.value}});
    if (!rows)
        return failure(rows);
    QStringList names;
    while (rows->next())
        names.append(rows->text(0));
    return names;
}

Result<void> AccountStore::convertToOrganization(NamespaceId user)
{
    if (auto taken = takeWaysIn(user); !taken)
        return taken;
    // What he may do elsewhere as a user.
    for (;;) {
        auto gone = purge(user, std::numeric_limits<int>::max());
        if (!gone)
            return failure(gone);
        if (*gone == 0)
            break;
    }
    return done(m_db.run(R"sql(
        UPDATE namespace SET kind = 'org', enabled = 1 WHERE id = :id)sql",
                         {{":id", user.value}}));
}

Result<void> AccountStore::makeOwner(NamespaceId organization, NamespaceId user)
{
    if (auto made = done(m_db.run(R"sql(
        INSERT INTO team (org_id, name, role) VALUES (:org, 'owners', 'admin')
        ON CONFLICT (org_id, name) DO UPDATE SET role = 'admin')sql",
                                  {{":org", organization.value}}));
        !made)
        return made;
    return done(m_db.run(R"sql(
        INSERT INTO team_member (team_id, member_kind, member_id)
        SELECT id, 'user', CAST(:user AS BIGINT) FROM team WHERE org_id = :org AND name = 'owners'
        ON CONFLICT (team_id, member_kind, member_id) DO NOTHING)sql",
                         {{":user", user.value}, {":org", organization.value}}));
}

Result<void> AccountStore::takeWaysIn(NamespaceId user)
{
    if (auto gone =
            done(m_db.run("DELETE FROM session WHERE user_id = :id", {{":id", user.value}}));
        !gone)
        return gone;
    if (auto gone =
            done(m_db.run("DELETE FROM team_member WHERE member_kind = 'user' AND member_id = :id",
                          {{":id", user.value}}));
        !gone)
        return gone;
    return done(m_db.run(R"sql(
        UPDATE namespace SET password_hash = NULL, superuser = 0 WHERE id = :id)sql",
                         {{":id", user.value}}));
}

Result<void> AccountStore::takeStars(NamespaceId user, int limit)
{
    return done(m_db.run(R"sql(
        UPDATE repository SET star_count = star_count - 1
        WHERE star_count > 0 AND id IN (
            SELECT repo_id FROM star WHERE user_id = :id ORDER BY repo_id LIMIT :limit))sql",
                         {{":id", user.value}, {":limit", limit}}));
}

Result<qint64> AccountStore::purge(NamespaceId user, int limit)
{
    // Default permissions before what they may still grant.
    static constexpr const char *kPurges[] = {
        R"sql(DELETE FROM star WHERE user_id = :id AND repo_id IN (
            SELECT repo_id FROM star WHERE user_id = :id ORDER BY repo_id LIMIT :limit))sql",
        R"sql(DELETE FROM prototype WHERE id IN (SELECT id FROM prototype
            WHERE delegate_kind = 'user' AND delegate_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM prototype WHERE id IN (SELECT id FROM prototype
            WHERE activating_kind = 'user' AND activating_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM permission WHERE id IN (SELECT id FROM permission
            WHERE grantee_kind = 'user' AND grantee_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM oauth_code WHERE id IN (
            SELECT id FROM oauth_code WHERE user_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM oauth_assignment WHERE id IN (
            SELECT id FROM oauth_assignment WHERE user_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM oauth_token WHERE id IN (
            SELECT id FROM oauth_token WHERE user_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM app_token WHERE id IN (
            SELECT id FROM app_token WHERE user_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM team_invite WHERE id IN (
            SELECT id FROM team_invite WHERE user_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM recovery_code WHERE code_hash IN (
            SELECT code_hash FROM recovery_code WHERE user_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM email_verification WHERE user_id IN (
            SELECT user_id FROM email_verification WHERE user_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM user_notification WHERE id IN (
            SELECT id FROM user_notification WHERE user_id = :id LIMIT :limit))sql",
        R"sql(DELETE FROM user_profile WHERE user_id IN (
            SELECT user_id FROM user_profile WHERE user_id = :id LIMIT :limit))sql",
    };
    if (auto counted = takeStars(user, limit); !counted)
        return failure(counted);
    for (const char *sql : kPurges) {
        auto gone = affected(m_db.run(sql, {{":id", user.value}, {":limit", limit}}));
        if (!gone || *gone > 0)
            return gone;
    }
    return 0;
}

} // namespace quayside::server
