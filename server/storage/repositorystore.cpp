#include "server/storage/repositorystore.h"

#include "server/storage/done.h"
#include "server/storage/likepattern.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Ids start at 1: 0 stands for "nobody" in comparisons, where a typed NULL would need a cast.
qint64 keyOf(const auto &id)
{
    return id ? id->value : 0;
}

} // namespace

QString toString(RepositoryState state)
{
    switch (state) {
    case RepositoryState::Normal:
        return u"normal"_s;
    case RepositoryState::ReadOnly:
        return u"readonly"_s;
    case RepositoryState::Mirror:
        return u"mirror"_s;
    case RepositoryState::OrgMirror:
        return u"org_mirror"_s;
    case RepositoryState::Deleted:
        return u"deleted"_s;
    }
    return u"normal"_s;
}

std::optional<RepositoryState> repositoryStateFromString(QStringView text)
{
    for (const auto state :
         {RepositoryState::Normal, RepositoryState::ReadOnly, RepositoryState::Mirror,
          RepositoryState::OrgMirror, RepositoryState::Deleted}) {
        if (text == toString(state))
            return state;
    }
    return std::nullopt;
}

Result<std::optional<RepositoryRow>> RepositoryStore::byPath(const QString &path)
{
    auto rows = m_db.run(R"sql(
        SELECT r.id, r.namespace_id, r.path, r.name, r.visibility, r.state, r.description, n.kind,
               n.enabled, n.tag_expiry_ms, n.size_bytes, n.quota_bytes
        FROM repository r JOIN namespace n ON n.id = r.namespace_id
        WHERE r.path = :path AND r.state <> 'deleted' AND n.deleted_ms IS NULL)sql",
                         {{":path", path}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    RepositoryRow row;
    row.id = RepositoryId{rows->int64(0)};
    row.namespaceId = NamespaceId{rows->int64(1)};
    row.path = rows->text(2);
    row.name = rows->text(3);
    row.isPublic = rows->text(4) == "public"_L1;
    row.state = repositoryStateFromString(rows->text(5)).value_or(RepositoryState::ReadOnly);
    row.description = rows->optionalText(6);
    row.isOrganization = rows->text(7) == "org"_L1;
    row.isNamespaceEnabled = rows->boolean(8);
    row.tagExpiry = Milliseconds(rows->int64(9));
    row.use = {rows->int64(10), rows->optionalInt64(11)};
    return row;
}

Result<RepositoryId> RepositoryStore::insert(NamespaceId ns, const QString &path,
                                             const QString &name, bool isPublic,
                                             const std::optional<QString> &description, Instant now)
{
    auto rows = m_db.run(R"sql(
        INSERT INTO repository (namespace_id, name, path, visibility, state, description, created_at)
        VALUES (:ns, :name, :path, :visibility, 'normal', :description, :now) RETURNING id)sql",
                         {{":ns", ns.value},
                          {":name", name},
                          {":path", path},
                          {":visibility", QLatin1StringView(isPublic ? "public" : "private")},
                          {":description", description},
                          {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, u"INSERT repository returned no row"_s);
    return RepositoryId{rows->int64(0)};
}

Result<void> RepositoryStore::setDescription(RepositoryId id, const QString &description)
{
    return done(m_db.run("UPDATE repository SET description = :description WHERE id = :id",
                         {{":description", description}, {":id", id.value}}));
}

Result<void> RepositoryStore::setVisibility(RepositoryId id, bool isPublic)
{
    return done(m_db.run(
        "UPDATE repository SET visibility = :visibility WHERE id = :id",
        {{":visibility", QLatin1StringView(isPublic ? "public" : "private")}, {":id", id.value}}));
}

Result<void> RepositoryStore::setState(RepositoryId id, RepositoryState state)
{
    return done(
        m_db.run("UPDATE repository SET state = :state WHERE id = :id AND state <> 'deleted'",
                 {{":state", toString(state)}, {":id", id.value}}));
}

Result<void> RepositoryStore::markDeleted(RepositoryId id, const QString &hiddenName,
                                          const QString &hiddenPath, Instant now)
{
    return done(
        m_db.run(R"sql(
        UPDATE repository SET deleted_state = state, state = 'deleted', deleted_ms = :now,
               deleted_name = name, name = :name, path = :path
        WHERE id = :id AND state <> 'deleted')sql",
                 {{":now", now}, {":name", hiddenName}, {":path", hiddenPath}, {":id", id.value}}));
}

Result<QList<RepositoryListItem>> RepositoryStore::list(const RepositoryListQuery &query)
{
    // One text for all shapes of the question; the switches are bound as 0 and 1.
    auto rows = m_db.run(R"sql(
        SELECT r.id, r.path, r.name, n.name, r.description, r.visibility, r.state,
               EXISTS (SELECT 1 FROM star s WHERE s.repo_id = r.id AND s.user_id = :user1),
               CASE WHEN :modified = 1 THEN
                   (SELECT MAX(t.start_ms) FROM tag t
                    WHERE t.repo_id = r.id AND t.end_ms IS NULL AND t.hidden = 0) END,
               CASE WHEN :popular = 1 THEN
                   (SELECT CAST(SUM(d.count) AS BIGINT) FROM log_daily d
                    WHERE d.ns_id = r.namespace_id AND d.repo_id = r.id AND d.day >= :day) END,
               r.size_bytes, n.quota_bytes
        FROM repository r JOIN namespace n ON n.id = r.namespace_id
        WHERE r.id > :after AND r.state <> 'deleted' AND n.deleted_ms IS NULL AND (:any = 1 OR r.namespace_id = :ns)
          AND (:starred = 0
               OR EXISTS (SELECT 1 FROM star s WHERE s.repo_id = r.id AND s.user_id = :user2))
          AND (:all = 1 OR (:public = 1 AND r.visibility = 'public') OR r.namespace_id = :user3
               OR EXISTS (SELECT 1 FROM permission p
                          WHERE p.repo_id = r.id AND p.grantee_kind = 'user'
                            AND p.grantee_id = :user4)
               OR EXISTS (SELECT 1 FROM permission p JOIN team_member m ON m.team_id = p.grantee_id
                          WHERE p.repo_id = r.id AND p.grantee_kind = 'team'
                            AND m.member_kind = 'user' AND m.member_id = :user5)
               OR EXISTS (SELECT 1 FROM team t JOIN team_member m ON m.team_id = t.id
                          WHERE t.org_id = r.namespace_id AND t.role = 'admin'
                            AND m.member_kind = 'user' AND m.member_id = :user6))
        ORDER BY r.id LIMIT :limit)sql",
                         {{":user1", keyOf(query.asks.user)},
                          {":modified", query.withLastModified},
                          {":popular", query.actionsSince.has_value()},
                          {":day", query.actionsSince.value_or(0)},
                          {":after", query.afterId},
                          {":any", !query.in.has_value()},
                          {":ns", keyOf(query.in)},
                          {":starred", query.starredOnly},
                          {":user2", keyOf(query.asks.user)},
                          {":all", query.seesAll},
                          {":public", query.includePublic},
                          {":user3", keyOf(query.asks.user)},
                          {":user4", keyOf(query.asks.user)},
                          {":user5", keyOf(query.asks.user)},
                          {":user6", keyOf(query.asks.user)},
                          {":limit", query.limit}});
    if (!rows)
        return failure(rows);
    QList<RepositoryListItem> list;
    while (rows->next()) {
        RepositoryListItem item;
        item.id = RepositoryId{rows->int64(0)};
        item.path = rows->text(1);
        item.name = rows->text(2);
        item.namespaceName = rows->text(3);
        item.description = rows->optionalText(4);
        item.isPublic = rows->text(5) == "public"_L1;
        item.state = repositoryStateFromString(rows->text(6)).value_or(RepositoryState::ReadOnly);
        item.isStarred = rows->boolean(7);
        item.lastModified = rows->optionalInstant(8);
        item.actions = rows->optionalInt64(9).value_or(0);
        item.size = rows->int64(10);
        item.quota = rows->optionalInt64(11);
        list.append(std::move(item));
    }
    return list;
}

Result<QStringList> RepositoryStore::pullablePaths(const GranteeKey &asks, const QString &last,
                                                   int limit)
{
    const auto asker = asks.grantee();
    const auto kind = toString(asker.kind);
    const qint64 member = asker.id;
    auto rows = m_db.run(R"sql(
        SELECT r.path FROM repository r
        WHERE r.path > :last AND r.state <> 'deleted'
          AND (r.visibility = 'public' OR r.namespace_id = :user
               OR EXISTS (SELECT 1 FROM permission p
                          WHERE p.repo_id = r.id AND p.grantee_kind = :kind1
                            AND p.grantee_id = :member1)
               OR EXISTS (SELECT 1 FROM permission p JOIN team_member m ON m.team_id = p.grantee_id
                          WHERE p.repo_id = r.id AND p.grantee_kind = 'team'
                            AND m.member_kind = :kind2 AND m.member_id = :member2)
               OR EXISTS (SELECT 1 FROM team t JOIN team_member m ON m.team_id = t.id
                          WHERE t.org_id = r.namespace_id AND t.role = 'admin'
                            AND m.member_kind = :kind3 AND m.member_id = :member3))
        ORDER BY r.path LIMIT :limit)sql",
                         {{":last", last},
                          {":user", keyOf(asks.user)},
                          {":kind1", kind},
                          {":member1", member},
                          {":kind2", kind},
                          {":member2", member},
                          {":kind3", kind},
                          {":member3", member},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QStringList list;
    while (rows->next())
        list.append(rows->text(0));
    return list;
}

Result<bool> RepositoryStore::isStarred(RepositoryId id, NamespaceId user)
{
    auto rows = m_db.run("SELECT 1 FROM star WHERE user_id = :user AND repo_id = :repo",
                         {{":user", user.value}, {":repo", id.value}});
    if (!rows)
        return failure(rows);
    return rows->next();
}

Result<QList<FoundRepository>> RepositoryStore::search(const RepositorySearch &search)
{
    const auto asker = search.asks.grantee();
    const auto kind = toString(asker.kind);
    auto rows = m_db.run(R"sql(
        SELECT r.name, n.name, n.kind, n.email, r.description, r.visibility, r.star_count,
               (SELECT MAX(t.start_ms) FROM tag t
                WHERE t.repo_id = r.id AND t.end_ms IS NULL AND t.hidden = 0),
               (SELECT CAST(SUM(d.count) AS BIGINT) FROM log_daily d
                WHERE d.ns_id = r.namespace_id AND d.repo_id = r.id AND d.day >= :day),
               f.rank
        FROM (SELECT r.id, CASE WHEN r.name = :exact THEN 0
                                WHEN r.name >= :prefix AND r.name < :end THEN 1 ELSE 2 END AS rank
              FROM repository r JOIN namespace n ON n.id = r.namespace_id
              WHERE r.path LIKE :part ESCAPE '!' AND r.state <> 'deleted' AND n.deleted_ms IS NULL
                AND (:all = 1 OR r.visibility = 'public' OR r.namespace_id = :user
                     OR EXISTS (SELECT 1 FROM permission p
                                WHERE p.repo_id = r.id AND p.grantee_kind = :kind1
                                  AND p.grantee_id = :member1)
                     OR EXISTS (SELECT 1 FROM permission p
                                JOIN team_member m ON m.team_id = p.grantee_id
                                WHERE p.repo_id = r.id AND p.grantee_kind = 'team'
                                  AND m.member_kind = :kind2 AND m.member_id = :member2)
                     OR EXISTS (SELECT 1 FROM team t JOIN team_member m ON m.team_id = t.id
                                WHERE t.org_id = r.namespace_id AND t.role = 'admin'
                                  AND m.member_kind = :kind3 AND m.member_id = :member3))
              ORDER BY rank, r.star_count DESC, r.path LIMIT :limit) AS f
        JOIN repository r ON r.id = f.id JOIN namespace n ON n.id = r.namespace_id
        ORDER BY f.rank, r.star_count DESC, r.path)sql",
                         {{":day", search.actionsSince},
                          {":exact", search.text},
                          {":prefix", search.text},
                          {":end", prefixEnd(search.text)},
                          {":part", containsPattern(search.text)},
                          {":all", search.seesAll},
                          {":user", keyOf(search.asks.user)},
                          {":kind1", kind},
                          {":member1", asker.id},
                          {":kind2", kind},
                          {":member2", asker.id},
                          {":kind3", kind},
                          {":member3", asker.id},
                          {":limit", search.limit}});
    if (!rows)
        return failure(rows);
    QList<FoundRepository> list;
    while (rows->next()) {
        FoundRepository found;
        found.name = rows->text(0);
        found.namespaceName = rows->text(1);
        found.isOfOrganization = rows->text(2) == "org"_L1;
        found.namespaceEmail = rows->optionalText(3).value_or(QString());
        found.description = rows->optionalText(4);
        found.isPublic = rows->text(5) == "public"_L1;
        found.stars = rows->int64(6);
        found.lastModified = rows->optionalInstant(7);
        found.actions = rows->optionalInt64(8).value_or(0);
        found.rank = int(rows->int64(9));
        list.append(std::move(found));
    }
    return list;
}

Result<void> RepositoryStore::star(RepositoryId id, NamespaceId user)
{
    auto added = affected(m_db.run(R"sql(
        INSERT INTO star (user_id, repo_id) VALUES (:user, :repo)
        ON CONFLICT (user_id, repo_id) DO NOTHING)sql",
                                   {{":user", user.value}, {":repo", id.value}}));
    if (!added)
        return failure(added);
    if (*added == 0)
        return {};
    return done(m_db.run("UPDATE repository SET star_count = star_count + 1 WHERE id = :id",
                         {{":id", id.value}}));
}

Result<void> RepositoryStore::unstar(RepositoryId id, NamespaceId user)
{
    auto removed = affected(m_db.run("DELETE FROM star WHERE user_id = :user AND repo_id = :repo",
                                     {{":user", user.value}, {":repo", id.value}}));
    if (!removed)
        return failure(removed);
    if (*removed == 0)
        return {};
    return done(m_db.run("UPDATE repository SET star_count = star_count - 1 WHERE id = :id",
                         {{":id", id.value}}));
}

Result<qint64> RepositoryStore::markDeletedIn(NamespaceId ns, Instant now, int limit)
{
    // No namespace has a name with '!': nobody can ask for this path. Nor has a repository, so that
    // the names from '0' on are those not marked yet.
    return affected(m_db.run(R"sql(
        UPDATE repository SET deleted_state = state, state = 'deleted', deleted_ms = :now,
               deleted_name = name, name = '!deleted-' || id, path = '!deleted/' || id
        WHERE id IN (SELECT id FROM repository
                     WHERE namespace_id = :ns AND name >= '0' AND state <> 'deleted'
                     LIMIT :limit))sql",
                             {{":now", now}, {":ns", ns.value}, {":limit", limit}}));
}

Result<bool> RepositoryStore::hasAny(NamespaceId ns)
{
    return isFound(m_db.run(R"sql(
        SELECT 1 FROM repository
        WHERE namespace_id = :ns AND name >= '0' AND state <> 'deleted' LIMIT 1)sql",
                            {{":ns", ns.value}}));
}

Result<std::optional<NamedRepository>> RepositoryStore::nextIn(NamespaceId ns, const QString &after)
{
    // Names of deleted ones come before '0'.
    auto rows = m_db.run(R"sql(
        SELECT id, name FROM repository
        WHERE namespace_id = :ns AND name > :after AND name >= '0' AND state <> 'deleted'
        ORDER BY name LIMIT 1)sql",
                         {{":ns", ns.value}, {":after", after}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return NamedRepository{RepositoryId{rows->int64(0)}, rows->text(1)};
}

} // namespace quayside::server
