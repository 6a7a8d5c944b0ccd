#include "server/storage/robotstore.h"

#include "server/storage/done.h"
#include "server/storage/likepattern.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

RobotDetails detailsOf(const Rows &rows)
{
    return {RobotId{rows.int64(0)}, rows.text(1),    rows.text(2),           rows.text(3),
            rows.text(4),           rows.instant(5), rows.optionalInstant(6)};
}

Result<std::optional<RobotRow>> first(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return RobotRow{RobotId{rows->int64(0)}, NamespaceId{rows->int64(1)},
                    rows->text(2),           rows->text(3),
                    rows->text(4),           rows->boolean(5),
                    rows->optionalInstant(6)};
}

} // namespace

Result<std::optional<RobotRow>> RobotStore::byName(const QString &namespaceName,
                                                   const QString &shortName)
{
    return first(m_db.run(R"sql(
        SELECT r.id, r.namespace_id, n.name, r.shortname, r.token_hash, n.enabled, r.last_used_ms
        FROM namespace n JOIN robot r ON r.namespace_id = n.id
        WHERE n.name = :namespace AND n.deleted_ms IS NULL AND r.shortname = :name)sql",
                          {{":namespace", namespaceName}, {":name", shortName}}));
}

Result<std::optional<RobotRow>> RobotStore::byId(RobotId id)
{
    return first(m_db.run(R"sql(
        SELECT r.id, r.namespace_id, n.name, r.shortname, r.token_hash, n.enabled, r.last_used_ms
        FROM robot r JOIN namespace n ON n.id = r.namespace_id
        WHERE r.id = :id AND n.deleted_ms IS NULL)sql",
                          {{":id", id.value}}));
}

Result<void> RobotStore::touch(RobotId id, Instant now)
{
    return done(m_db.run("UPDATE robot SET last_used_ms = :now WHERE id = :id",
                         {{":now", now}, {":id", id.value}}));
}

Result<QList<RobotDetails>> RobotStore::list(NamespaceId owner, int limit)
{
    auto rows = m_db.run(
        R"sql(
        SELECT id, shortname, description, metadata, token_sealed, created_at, last_used_ms
        FROM robot WHERE namespace_id = :owner ORDER BY shortname LIMIT :limit)sql",
        {{":owner", owner.value}, {":limit", limit > 0 ? limit : std::numeric_limits<int>::max()}});
    if (!rows)
        return failure(rows);
    QList<RobotDetails> list;
    while (rows->next())
        list.append(detailsOf(*rows));
    return list;
}

Result<std::optional<RobotDetails>> RobotStore::details(NamespaceId owner, const QString &shortName)
{
    auto rows = m_db.run(R"sql(
        SELECT id, shortname, description, metadata, token_sealed, created_at, last_used_ms
        FROM robot WHERE namespace_id = :owner AND shortname = :name)sql",
                         {{":owner", owner.value}, {":name", shortName}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return detailsOf(*rows);
}

Result<RobotId> RobotStore::insert(const NewRobot &robot, Instant now)
{
    auto rows = m_db.run(R"sql(
        INSERT INTO robot (namespace_id, shortname, description, metadata, token_hash, token_sealed,
                           created_at)
        VALUES (:owner, :name, :description, :metadata, :hash, :sealed, :now) RETURNING id)sql",
                         {{":owner", robot.owner.value},
                          {":name", robot.shortName},
                          {":description", robot.description},
                          {":metadata", robot.metadata},
                          {":hash", robot.tokenHash},
                          {":sealed", robot.sealedToken},
                          {":now", now}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return failure(ErrorCode::Internal, u"INSERT robot returned no row"_s);
    return RobotId{rows->int64(0)};
}

Result<void> RobotStore::setToken(RobotId id, const QString &hash, const QString &sealed)
{
    return done(
        m_db.run("UPDATE robot SET token_hash = :hash, token_sealed = :sealed WHERE id = :id",
                 {{":hash", hash}, {":sealed", sealed}, {":id", id.value}}));
}

Result<void> RobotStore::remove(RobotId id)
{
    return done(m_db.run("DELETE FROM robot WHERE id = :id", {{":id", id.value}}));
}

Result<QStringList> RobotStore::byPrefix(NamespaceId owner, const QString &prefix, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT shortname FROM robot
        WHERE namespace_id = :owner AND shortname >= :prefix AND shortname < :end
        ORDER BY shortname LIMIT :limit)sql",
                         {{":owner", owner.value},
                          {":prefix", prefix},
                          {":end", prefixEnd(prefix)},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QStringList list;
    while (rows->next())
        list.append(rows->text(0));
    return list;
}

Result<QList<FoundRobot>> RobotStore::search(NamespaceId user, const QString &part, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT n.name, n.kind, r.shortname FROM robot r JOIN namespace n ON n.id = r.namespace_id
        WHERE r.shortname LIKE :part ESCAPE '!' AND n.deleted_ms IS NULL
          AND (n.id = :user1
               OR n.id IN (SELECT t.org_id FROM team_member m JOIN team t ON t.id = m.team_id
                           WHERE m.member_kind = 'user' AND m.member_id = :user2
                             AND t.role = 'admin'))
        ORDER BY r.shortname, n.name LIMIT :limit)sql",
                         {{":part", containsPattern(part)},
                          {":user1", user.value},
                          {":user2", user.value},
                          {":limit", limit}});
    if (!rows)
        return failure(rows);
    QList<FoundRobot> list;
    while (rows->next())
        list.append({rows->text(0), rows->text(1) == "org"_L1, rows->text(2)});
    return list;
}

Result<qint64> RobotStore::purge(NamespaceId owner, int limit)
{
    return affected(m_db.run(R"sql(
        DELETE FROM robot WHERE id IN (
            SELECT id FROM robot WHERE namespace_id = :owner LIMIT :limit))sql",
                             {{":owner", owner.value}, {":limit", limit}}));
}

} // namespace quayside::server
