#pragma once

#include <QtCore/QString>

#include <chrono>

namespace quayside::server {

/// A file that only takes up room: on a full disk SQLite can not even delete, so this goes first
/// (storage.md 6). Used by the writer's thread.
class Ballast {
public:
    explicit Ballast(const QString &databasePath);

    /// Removes the file. True when it was there.
    bool release();
    /// Makes it again when there is plenty of room, at most once a minute.
    void restore();

private:
    QString m_path;
    bool m_isThere = false;
    std::chrono::steady_clock::time_point m_nextTry;
};

} // namespace quayside::server
