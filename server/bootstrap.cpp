#include "server/bootstrap.h"

#include "app/core/oauthscope.h"
#include "app/core/sealedbox.h"
#include "server/blobs/diskbackend.h"
#include "server/configreader.h"
#include "server/storage/databaseuri.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <algorithm>
#include <fcntl.h>
#include <unistd.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<ProgramError> fail(ExitCode code, const QString &message)
{
    return tl::unexpected<ProgramError>(ProgramError{code, message});
}

QString defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/quayside"_s;
}

/// The key file of an installation on one machine; made at the first start, never replaced.
Result<QByteArray> keyFromFile(const QString &name)
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly)) {
        auto key = QByteArray::fromHex(file.readAll().trimmed());
        if (key.size() == kSealKeyLength)
            return key;
        return failure(ErrorCode::InvalidInput, u"%1 does not hold a key"_s.arg(name));
    }
    const auto key = newSealKey();
    const auto text = key.toHex() + '\n';
    // Complete under another name first: two starts at once end with one and the same key.
    const auto fresh = name + u'.' + QString::number(getpid());
    const int fd = ::open(QFile::encodeName(fresh).constData(),
                          O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const bool isWritten = fd >= 0
        && ::write(fd, text.constData(), size_t(text.size())) == text.size() && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    const bool isLinked = isWritten
        && (::link(QFile::encodeName(fresh).constData(), QFile::encodeName(name).constData()) == 0
            || errno == EEXIST);
    QFile::remove(fresh);
    if (!isLinked || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Forbidden, u"%1 cannot be written"_s.arg(name));
    return QByteArray::fromHex(file.readAll().trimmed());
}

/// Beside an empty database every blob would look like a stray one.
tl::expected<void, ProgramError> checkExists(const QString &folder, const QString &databaseUri)
{
    if (!QFileInfo::exists(folder + u"/blobs"_s))
        return fail(ExitCode::Failed, u"%1 is no data folder of a registry"_s.arg(folder));
    const auto uri = parseDatabaseUri(databaseUri);
    if (uri && uri->engine == Engine::Sqlite && !QFileInfo::exists(uri->path))
        return fail(ExitCode::Failed, u"the database %1 does not exist"_s.arg(uri->path));
    return {};
}

/// What is not said about the bootstrap token: a file in the data folder, every scope.
void completeBootstrap(BootstrapSettings &settings, const QString &folder)
{
    if (settings.file.isEmpty())
        settings.file = u"bootstrap-token.json"_s;
    settings.file = QDir(folder).absoluteFilePath(settings.file);
    if (settings.scopes.isEmpty()) {
        for (const auto &scope : oauthScopes())
            settings.scopes.append(scope.name);
    }
}

ExitCode exitCodeOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Forbidden:
        return ExitCode::FolderNotWritable;
    case ErrorCode::Conflict:
        return ExitCode::DatabaseNewer;
    case ErrorCode::InvalidInput:
        return ExitCode::ConfigInvalid;
    default:
        return ExitCode::Failed;
    }
}

} // namespace

Installation::~Installation()
{
    settle();
}

void Installation::settle()
{
    if (!m_db)
        return;
    // Blob work posts to the database and the database's answers start blob work; so with
    // passwords.
    auto before = m_db->waitForIdle();
    for (;;) {
        m_passwordPool.waitForDone();
        m_blobPool.waitForDone();
        const auto after = m_db->waitForIdle();
        if (after == before)
            return;
        before = after;
    }
}

tl::expected<std::unique_ptr<Installation>, ProgramError> Installation::open(
    const DataOptions &options)
{
    std::unique_ptr<Installation> opened(new Installation);
    auto config = loadConfig(options.configFile);
    if (!config) {
        return fail(ExitCode::ConfigInvalid,
                    u"the configuration is invalid:\n"_s + config.error().message);
    }
    opened->m_config = std::move(*config);
    opened->m_folder =
        QDir(options.folder.isEmpty() ? defaultFolder() : options.folder).absolutePath();
    const auto &folder = opened->m_folder;
    auto uri = opened->m_config.databaseUri;
    if (uri.isEmpty())
        uri = u"sqlite:///"_s + folder.mid(1) + u"/quayside.db"_s;
    if (options.isExisting) {
        if (auto there = checkExists(folder, uri); !there)
            return tl::unexpected<ProgramError>(there.error());
    }
    if (!QDir().mkpath(folder) || ::access(QFile::encodeName(folder).constData(), W_OK | X_OK)) {
        return fail(ExitCode::FolderNotWritable,
                    u"the data folder %1 cannot be written"_s.arg(folder));
    }
    if (options.isLocking) {
        auto lock = FolderLock::acquire(folder);
        if (!lock) {
            return fail(lock.error().code == ErrorCode::Conflict ? ExitCode::FolderLocked
                                                                 : ExitCode::FolderNotWritable,
                        lock.error().message);
        }
        opened->m_lock = std::move(*lock);
    }
    auto blobs = DiskBackend::openFolder(folder);
    if (!blobs)
        return fail(ExitCode::FolderNotWritable, blobs.error().message);
    opened->m_blobs = std::move(*blobs);
    completeBootstrap(opened->m_config.domain.bootstrap, folder);
    auto key = opened->m_config.secretKey.isEmpty()
        ? keyFromFile(folder + u"/secret.key"_s)
        : Result<QByteArray>(opened->m_config.secretKey);
    if (!key)
        return fail(exitCodeOf(key.error()), key.error().message);
    auto db = DbExecutor::open({uri, opened->m_config.databaseThreads.value_or(0)});
    if (!db)
        return fail(exitCodeOf(db.error()), db.error().message);
    opened->m_db = std::move(*db);
    opened->m_blobPool.setMaxThreadCount(std::max(4, 2 * QThread::idealThreadCount()));
    opened->m_passwordPool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() / 2));
    opened->m_context.reset(new DomainContext{*opened->m_db, *opened->m_blobs, opened->m_blobPool,
                                              opened->m_passwordPool, opened->m_config.domain,
                                              *key});
    return opened;
}

} // namespace quayside::server
