#pragma once

#include "app/core/result.h"
#include "app/core/startonpool.h"
#include "server/blobs/folderlock.h"
#include "server/config.h"

#include <memory>

namespace quayside::server {

/// Exit codes of the program; the man page lists them.
enum class ExitCode {
    Ok = 0,
    Failed = 1, ///< fsck has findings, or something else that is printed
    Usage = 2,
    FolderLocked = 3,
    FolderNotWritable = 4,
    AddressInUse = 5,
    DatabaseNewer = 6,
    ConfigInvalid = 7,
};

struct ProgramError {
    ExitCode code = ExitCode::Failed;
    QString message;
};

struct DataOptions {
    QString folder; ///< empty: the user's data folder
    QString configFile;
    bool isLocking = false; ///< be the server of the folder
    bool isExisting = false; ///< fail instead of making a new installation
};

/// An opened data folder: configuration, database, blobs, keys. What every command starts with.
class Installation {
public:
    static tl::expected<std::unique_ptr<Installation>, ProgramError> open(
        const DataOptions &options);
    ~Installation();

    /// Waits for all work on the database and the blobs, and for what that starts. Before anything
    /// goes that such work may use; nobody else may start any by then.
    void settle();

    const DomainContext &context() const { return *m_context; }
    const Config &config() const { return m_config; }
    const QString &folder() const { return m_folder; }

private:
    Installation() = default;

    QString m_folder;
    Config m_config;
    std::unique_ptr<FolderLock> m_lock;
    std::unique_ptr<BlobBackend> m_blobs;
    CountingPool m_blobPool;
    CountingPool m_passwordPool;
    std::unique_ptr<DbExecutor> m_db;
    std::unique_ptr<DomainContext> m_context;
};

} // namespace quayside::server
