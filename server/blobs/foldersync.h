#pragma once

#include "app/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QString>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace quayside::server {

/// Makes renames in a folder durable. Callers that wait for the same folder while an fsync of it
/// runs share the next one. Thread-safe.
class FolderSync {
public:
    /// Returns when an fsync of the folder that began after this call has ended.
    Result<void> sync(const QString &folder);

private:
    struct State {
        std::mutex mutex;
        std::condition_variable ended;
        qint64 wanted = 0; ///< number of the newest caller
        qint64 synced = 0; ///< every caller up to this number is served
        bool isRunning = false;
        bool hasFailed = false;
    };
    std::mutex m_mutex; ///< guards the map
    QHash<QString, std::shared_ptr<State>> m_folders;
};

} // namespace quayside::server
