#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QStringList>

namespace quayside::server {

/// Owns `mirror` (quay-api.md 6). Any thread with its own Db.
class MirrorStore {
public:
    explicit MirrorStore(Db &db)
        : m_db(db)
    {
    }

    /// `ns+robot` that alone may push into the mirror; nullopt when none is configured.
    Result<std::optional<QString>> pusher(RepositoryId repository);
    /// Paths of the mirrors that the robot fills, at most `limit`. Deleted repositories keep
    /// nobody.
    Result<QStringList> filledBy(RobotId robot, int limit);

private:
    Db &m_db;
};

} // namespace quayside::server
