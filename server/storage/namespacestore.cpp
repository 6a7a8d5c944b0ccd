#include "server/storage/namespacestore.h"

#include "server/storage/done.h"
#include "server/storage/likepattern.h"

namespace quayside::server {

namespace {

NamespaceRow rowOf(const Rows &rows)
{
    NamespaceRow row;
    row.id = NamespaceId{rows.int64(0)};
    row.name = rows.text(1);
    row.isOrganization = rows.text(2) == QLatin1StringView("org");
    row.email = rows.optionalText(3);
    row.passwordHash = rows.optionalText(4);
    row.isEnabled = rows.boolean(5);
    row.isSuperuser = rows.boolean(6);
    row.failedLogins = int(rows.int64(7));
    row.lastFailedLogin = rows.optionalInstant(8);
    row.tagExpiry = Milliseconds(rows.int64(9));
    return row;
}

Result<std::optional<NamespaceRow>> first(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return rowOf(*rows);
}

/// Columns: id, name, kind, e-mail.
Result<QList<FoundNamespace>> found(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<FoundNamespace> list;
    while (rows->next()) {
        list.append({NamespaceId{rows->int64(0)}, rows->text(1),
                     rows->text(2) == QLatin1StringView("org"),
                     rows->optionalText(3).value_or(QString())});
    }
    return list;
}

} // namespace

Result<std::optional<NamespaceRow>> NamespaceStore::byName(const QString &name)
{
    return first(m_db.run(R"sql(
        SELECT id, name, kind, email, password_hash, enabled, superuser, failed_logins,
               last_failed_ms, tag_expiry_ms
        FROM namespace WHERE name = :name AND deleted_ms IS NULL)sql",
                          {{":name", name}}));
}

Result<std::optional<NamespaceRow>> NamespaceStore::byId(NamespaceId id)
{
    return first(m_db.run(R"sql(
        SELECT id, name, kind, email, password_hash, enabled, superuser, failed_logins,
               last_failed_ms, tag_expiry_ms
        FROM namespace WHERE id = :id AND deleted_ms IS NULL)sql",
                          {{":id", id.value}}));
}

Result<std::optional<NamespaceRow>> NamespaceStore::userByLogin(const QString &login)
{
    if (!login.contains(u'@'))
        return byName(login);
    return first(m_db.run(R"sql(
        SELECT id, name, kind, email, password_hash, enabled, superuser, failed_logins,
               last_failed_ms, tag_expiry_ms
        FROM namespace
        WHERE email IS NOT NULL AND lower(email) = lower(:email) AND deleted_ms IS NULL)sql",
                          {{":email", login}}));
}

Result<bool> NamespaceStore::hasUsers()
{
    auto rows = m_db.run("SELECT id FROM namespace WHERE kind = 'user' LIMIT 1");
    if (!rows)
        return failure(rows);
    return rows->next();
}

Result<NamespaceId> NamespaceStore::insert(const NewNamespace &row, Instant now)
{
    auto rows = m_db.run(R"sql(
        INSERT INTO namespace (name, kind, email, password_hash, superuser, tag_expiry_ms, created_at)
        VALUES (:name, :kind, :email, :password, :superuser, :expiry, :now) RETURNING id)sql",
                         {{":name", row.name},
                          {":kind", QLatin1StringView(row.isOrganization ? "org" : "user")},
                          {":email", row.email},
                          {":password", row.passwordHash},
                          {":superuser", row.isSuperuser},
                          {":expiry", qint64(row.tagExpiry.count())},
                          {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, QStringLiteral("INSERT namespace returned no row"));
    return NamespaceId{rows->int64(0)};
}

Result<void> NamespaceStore::recordFailedLogin(NamespaceId id, Instant now, Instant since)
{
    return done(m_db.run(R"sql(
        UPDATE namespace SET
               failed_logins = CASE WHEN last_failed_ms >= :since THEN failed_logins + 1 ELSE 1 END,
               last_failed_ms = :now
        WHERE id = :id)sql",
                         {{":since", since}, {":now", now}, {":id", id.value}}));
}

Result<void> NamespaceStore::setPassword(NamespaceId id, const QString &passwordHash)
{
    return done(m_db.run("UPDATE namespace SET password_hash = :hash WHERE id = :id",
                         {{":hash", passwordHash}, {":id", id.value}}));
}

Result<void> NamespaceStore::setSuperuser(NamespaceId id, bool isSuperuser)
{
    return done(m_db.run("UPDATE namespace SET superuser = :superuser WHERE id = :id",
                         {{":superuser", isSuperuser}, {":id", id.value}}));
}

Result<void> NamespaceStore::setEmail(NamespaceId id, const std::optional<QString> &email)
{
    return done(m_db.run("UPDATE namespace SET email = :email WHERE id = :id",
                         {{":email", email}, {":id", id.value}}));
}

Result<void> NamespaceStore::setTagExpiry(NamespaceId id, Milliseconds expiry)
{
    return done(m_db.run("UPDATE namespace SET tag_expiry_ms = :expiry WHERE id = :id",
                         {{":expiry", qint64(expiry.count())}, {":id", id.value}}));
}

Result<QList<OrganizationMembership>> NamespaceStore::organizationsOf(NamespaceId user)
{
    auto rows = m_db.run(R"sql(
        SELECT n.id, n.name, MAX(CASE WHEN t.role = 'admin' THEN 1 ELSE 0 END),
               MAX(CASE WHEN t.role = 'member' THEN 0 ELSE 1 END)
        FROM team_member m JOIN team t ON t.id = m.team_id JOIN namespace n ON n.id = t.org_id
        WHERE m.member_kind = 'user' AND m.member_id = :user AND n.deleted_ms IS NULL
        GROUP BY n.id, n.name ORDER BY n.name)sql",
                         {{":user", user.value}});
    if (!rows)
        return failure(rows);
    QList<OrganizationMembership> list;
    while (rows->next())
        list.append(
            {NamespaceId{rows->int64(0)}, rows->text(1), rows->boolean(2), rows->boolean(3)});
    return list;
}

Result<InvoiceSettings> NamespaceStore::invoiceSettings(NamespaceId id)
{
    auto rows =
        m_db.run("SELECT invoice_email, invoice_email_address FROM namespace WHERE id = :id",
                 {{":id", id.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return InvoiceSettings{};
    return InvoiceSettings{rows->boolean(0), rows->optionalText(1)};
}

Result<void> NamespaceStore::setInvoiceSettings(NamespaceId id, const InvoiceSettings &settings)
{
    return done(m_db.run(
        R"sql(
        UPDATE namespace SET invoice_email = :email, invoice_email_address = :address
        WHERE id = :id)sql",
        {{":email", settings.isByEmail}, {":address", settings.address}, {":id", id.value}}));
}

Result<QList<FoundNamespace>> NamespaceStore::byPrefix(const QString &prefix, NamespaceKinds kinds,
                                                       int limit)
{
    return found(m_db.run(R"sql(
        SELECT id, name, kind, email FROM namespace
        WHERE name >= :prefix AND name < :end AND deleted_ms IS NULL AND enabled = 1
          AND ((kind = 'user' AND :users = 1) OR (kind = 'org' AND :organizations = 1))
        ORDER BY name LIMIT :limit)sql",
                          {{":prefix", prefix},
                           {":end", prefixEnd(prefix)},
                           {":users", kinds.users},
                           {":organizations", kinds.organizations},
                           {":limit", limit}}));
}

Result<QList<FoundNamespace>> NamespaceStore::search(const QString &part, int limit)
{
    return found(m_db.run(R"sql(
        SELECT id, name, kind, email FROM namespace
        WHERE name LIKE :part ESCAPE '!' AND deleted_ms IS NULL AND enabled = 1
        ORDER BY CASE WHEN name = :exact THEN 0 WHEN name >= :prefix AND name < :end THEN 1 ELSE 2 END,
                 name
        LIMIT :limit)sql",
                          {{":part", containsPattern(part)},
                           {":exact", part},
                           {":prefix", part},
                           {":end", prefixEnd(part)},
                           {":limit", limit}}));
}

Result<bool> NamespaceStore::lock(NamespaceId id)
{
    auto rows = affected(
        m_db.run("UPDATE namespace SET enabled = enabled WHERE id = :id AND deleted_ms IS NULL",
                 {{":id", id.value}}));
    if (!rows)
        return failure(rows);
    return *rows > 0;
}

Result<bool> NamespaceStore::hold(NamespaceId id)
{
    return isFound(
        m_db.run("SELECT 1 FROM namespace WHERE id = :id AND deleted_ms IS NULL {{key_share}}",
                 {{":id", id.value}}));
}

Result<void> NamespaceStore::markDeleted(NamespaceId id, Instant now)
{
    return done(m_db.run(R"sql(
        UPDATE namespace SET deleted_ms = :now, enabled = 0
        WHERE id = :id AND deleted_ms IS NULL)sql",
                         {{":now", now}, {":id", id.value}}));
}

Result<bool> NamespaceStore::release(NamespaceId id)
{
    auto rows = affected(m_db.run(R"sql(
        UPDATE namespace SET name = '!deleted-' || id, email = NULL
        WHERE id = :id AND deleted_ms IS NOT NULL AND name >= '0')sql",
                                  {{":id", id.value}}));
    if (!rows)
        return failure(rows);
    return *rows > 0;
}

Result<QList<NamespaceId>> NamespaceStore::unpurged(int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT id FROM namespace WHERE deleted_ms IS NOT NULL AND purged = 0
        ORDER BY id LIMIT :limit)sql",
                         {{":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<NamespaceId> list;
    while (rows->next())
        list.append(NamespaceId{rows->int64(0)});
    return list;
}

Result<void> NamespaceStore::markPurged(NamespaceId id)
{
    return done(m_db.run("UPDATE namespace SET purged = 1 WHERE id = :id", {{":id", id.value}}));
}

} // namespace quayside::server
