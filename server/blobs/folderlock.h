#pragma once

#include "app/core/result.h"

#include <QtCore/QString>

#include <memory>

namespace quayside::server {

/// The right to be the server of a data folder: an exclusive flock on its `quayside.lock`, freed by
/// any death of the process.
class FolderLock {
public:
    /// Conflict when another process holds it, naming that one by pid and host; Forbidden when the
    /// folder cannot be written.
    static Result<std::unique_ptr<FolderLock>> acquire(const QString &folder);
    ~FolderLock();

private:
    explicit FolderLock(int fd)
        : m_fd(fd)
    {
    }
    Q_DISABLE_COPY_MOVE(FolderLock)
    int m_fd;
};

} // namespace quayside::server
