#include "server/storage/mirrorstore.h"

namespace quayside::server {

Result<std::optional<QString>> MirrorStore::pusher(RepositoryId repository)
{
    auto rows = m_db.run(R"sql(
        SELECT n.name, b.shortname FROM mirror m JOIN robot b ON b.id = m.robot_id
        JOIN namespace n ON n.id = b.namespace_id
        WHERE m.repo_id = :repo)sql",
                         {{":repo", repository.value}});
    if (!rows)
        return failure(rows);
    if (!rows->next())
        return std::nullopt;
    return rows->text(0) + u'+' + rows->text(1);
}

Result<QStringList> MirrorStore::filledBy(RobotId robot, int limit)
{
    auto rows = m_db.run(R"sql(
        SELECT r.path FROM mirror m JOIN repository r ON r.id = m.repo_id
        WHERE m.robot_id = :robot AND r.state <> 'deleted'
        ORDER BY m.repo_id LIMIT :limit)sql",
                         {{":robot", robot.value}, {":limit", limit}});
    if (!rows)
        return failure(rows);
    QStringList paths;
    while (rows->next())
        paths.append(rows->text(0));
    return paths;
}

} // namespace quayside::server
