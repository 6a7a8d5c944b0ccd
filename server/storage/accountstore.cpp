#include "server/storage/accountstore.h"

#include "server/storage/done.h"

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
            rows.int64(5)};
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
        SELECT id, name, email, enabled, superuser, size_bytes FROM namespace
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
        SELECT id, name, email, enabled, superuser, size_bytes FROM namespace
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
    return done(m_db.run(R"sql(
        UPDATE namespace SET kind = 'org', password_hash = NULL, superuser = 0, enabled = 1
        WHERE id = :id)sql",
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

Result<void> AccountStore::takeWaysIn(NamespaceId id)
{
    if (auto gone = done(m_db.run("DELETE FROM session WHERE user_id = :id", {{":id", id.value}}));
        !gone)
        return gone;
    // What he may do elsewhere as a user.
    if (auto gone =
            done(m_db.run("DELETE FROM permission WHERE grantee_kind = 'user' AND grantee_id = :id",
                          {{":id", id.value}}));
        !gone)
        return gone;
    if (auto gone =
            done(m_db.run("DELETE FROM team_member WHERE member_kind = 'user' AND member_id = :id",
                          {{":id", id.value}}));
        !gone)
        return gone;
    if (auto counted = done(m_db.run(R"sql(
            UPDATE repository SET star_count = star_count - 1
            WHERE star_count > 0 AND id IN (SELECT repo_id FROM star WHERE user_id = :id))sql",
                                     {{":id", id.value}}));
        !counted)
        return counted;
    return done(m_db.run("DELETE FROM star WHERE user_id = :id", {{":id", id.value}}));
}

Result<void> AccountStore::takeRobots(NamespaceId id)
{
    if (auto gone = done(m_db.run(R"sql(
            DELETE FROM permission WHERE grantee_kind = 'robot' AND grantee_id IN (
                SELECT id FROM robot WHERE namespace_id = :id))sql",
                                  {{":id", id.value}}));
        !gone)
        return gone;
    if (auto gone = done(m_db.run(R"sql(
            DELETE FROM team_member WHERE member_kind = 'robot' AND member_id IN (
                SELECT id FROM robot WHERE namespace_id = :id))sql",
                                  {{":id", id.value}}));
        !gone)
        return gone;
    return done(m_db.run("DELETE FROM robot WHERE namespace_id = :id", {{":id", id.value}}));
}

Result<void> AccountStore::remove(NamespaceId id, const QString &hiddenName, Instant now)
{
    if (auto taken = takeWaysIn(id); !taken)
        return taken;
    if (auto taken = takeRobots(id); !taken)
        return taken;
    if (auto gone = done(
            m_db.run("DELETE FROM user_notification WHERE user_id = :id", {{":id", id.value}}));
        !gone)
        return gone;
    if (auto gone =
            done(m_db.run("DELETE FROM user_profile WHERE user_id = :id", {{":id", id.value}}));
        !gone)
        return gone;
    // No namespace has a name with '!': nobody can ask for these paths.
    if (auto marked = done(m_db.run(R"sql(
            UPDATE repository SET state = 'deleted', deleted_ms = :now, deleted_name = name,
                   name = '!deleted-' || id, path = '!deleted/' || id
            WHERE namespace_id = :id AND state <> 'deleted')sql",
                                    {{":now", now}, {":id", id.value}}));
        !marked)
        return marked;
    return done(m_db.run(R"sql(
        UPDATE namespace SET name = :name, email = NULL, password_hash = NULL, enabled = 0,
               superuser = 0
        WHERE id = :id)sql",
                         {{":name", hiddenName}, {":id", id.value}}));
}

} // namespace quayside::server
