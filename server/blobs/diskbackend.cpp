#include "server/blobs/diskbackend.h"

#include <QtCore/QDateTime>
#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QUuid>

#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <limits>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/vfs.h>
#include <unistd.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

/// Whose turn it is to write to one upload. A request that was fenced off in the database may have
/// bytes in flight, or bring its first ones late; they must not land among those of its successor,
/// which have another digest, nor bring a finished upload's file back.
struct WriteTurn {
    std::mutex mutex; ///< held while the file is opened, written or renamed
    std::atomic<qint64> fence = 0; ///< only grows
};

class WriteClaim {
public:
    WriteClaim(std::shared_ptr<WriteTurn> turn, qint64 fence)
        : m_turn(std::move(turn))
        , m_fence(fence)
    {
    }

    std::mutex &mutex() const { return m_turn->mutex; }
    /// While the mutex is held.
    Result<void> check() const
    {
        if (m_turn->fence > m_fence)
            return failure(ErrorCode::Fenced, u"another request took the upload over"_s);
        return {};
    }

private:
    std::shared_ptr<WriteTurn> m_turn; ///< shared by all claims to the upload
    qint64 m_fence;
};

namespace {

// So that the disk writes while bytes arrive and the last fdatasync has little left to do.
constexpr qint64 kWriteBehind = 16LL * 1024 * 1024;

/// Closes with the object.
class File {
public:
    explicit File(int fd = -1)
        : m_fd(fd)
    {
    }
    File(File &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    File &operator=(File &&) = delete;
    ~File()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    int fd() const { return m_fd; }
    qint64 size() const
    {
        struct stat info = {};
        return ::fstat(m_fd, &info) == 0 ? qint64(info.st_size) : -1;
    }

private:
    int m_fd;
};

File openFile(const QString &path, int flags)
{
    int fd = -1;
    do {
        fd = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC, 0600);
    } while (fd < 0 && errno == EINTR);
    return File(fd);
}

tl::unexpected<Error> diskError(const QString &what, int error = errno)
{
    const bool isFull = error == ENOSPC || error == EDQUOT || error == EFBIG;
    return failure(isFull ? ErrorCode::StorageFull : ErrorCode::Unavailable,
                   u"%1: %2"_s.arg(what, QString::fromLocal8Bit(std::strerror(error))));
}

class DiskReader final : public BlobReader {
public:
    DiskReader(File file, qint64 size)
        : m_file(std::move(file))
        , m_size(size)
    {
    }
    qint64 size() const override { return m_size; }
    int fileDescriptor() const override { return m_file.fd(); }
    qint64 read(qint64 offset, std::span<char> buffer) override
    {
        ssize_t count = 0;
        do {
            count = ::pread(m_file.fd(), buffer.data(), buffer.size(), offset);
        } while (count < 0 && errno == EINTR);
        return qint64(count);
    }

private:
    File m_file;
    qint64 m_size;
};

class DiskWriter final : public BlobWriter {
public:
    DiskWriter(File file, qint64 offset, std::shared_ptr<WriteClaim> claim)
        : m_file(std::move(file))
        , m_claim(std::move(claim))
        , m_offset(offset)
        , m_flushed(offset)
    {
    }

    Result<void> write(std::span<const char> bytes) override
    {
        const std::lock_guard lock(m_claim->mutex());
        if (auto holds = m_claim->check(); !holds)
            return holds;
        while (!bytes.empty()) {
            const ssize_t count = ::pwrite(m_file.fd(), bytes.data(), bytes.size(), m_offset);
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return diskError(u"an upload cannot be written"_s);
            m_offset += count;
            bytes = bytes.subspan(size_t(count));
        }
#ifdef __linux__
        if (m_offset - m_flushed >= kWriteBehind) {
            ::sync_file_range(m_file.fd(), m_flushed, m_offset - m_flushed, SYNC_FILE_RANGE_WRITE);
            m_flushed = m_offset;
        }
#endif
        return {};
    }

    qint64 offset() const override
    {
        return m_offset;
    }

    Result<void> sync() override
    {
        if (::fdatasync(m_file.fd()) != 0)
            return diskError(u"an upload cannot be synced"_s);
        return {};
    }

private:
    File m_file;
    std::shared_ptr<WriteClaim> m_claim; ///< shared with the request
    qint64 m_offset;
    qint64 m_flushed;
};

/// Locks and renames there do not promise what we need (storage.md 6).
bool isNetworkFileSystem(const QString &folder)
{
    struct statfs info = {};
    if (::statfs(QFile::encodeName(folder).constData(), &info) != 0)
        return false;
    switch (quint32(info.f_type)) {
    case 0x6969: // NFS
    case 0x517B: // SMB
    case 0xFE534D42: // SMB2
    case 0xFF534D42: // CIFS
        return true;
    default:
        return false;
    }
}

} // namespace

DiskBackend::DiskBackend(QString folder)
    : m_folder(std::move(folder))
{
}

Result<std::unique_ptr<DiskBackend>> DiskBackend::openFolder(const QString &folder)
{
    const QString root = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QStringList tops{u"/uploads"_s, u"/blobs/sha256"_s, u"/blobs/sha512"_s};
    for (const QString &top : tops) {
        if (!QDir().mkpath(root + top)
            || ::access(QFile::encodeName(root + top).constData(), W_OK | X_OK) != 0)
            return failure(ErrorCode::Forbidden,
                           u"the folder %1%2 cannot be written"_s.arg(root, top));
    }
    if (isNetworkFileSystem(root))
        return failure(ErrorCode::InvalidInput,
                       u"the folder %1 is on a network file system"_s.arg(root));
    std::unique_ptr<DiskBackend> backend(new DiskBackend(root));
    if (auto made = backend->makeFolders(); !made)
        return failure(made);
    return backend;
}

Result<void> DiskBackend::makeFolders()
{
    // All of them now: a folder that came into being at a commit would need its parent synced too.
    // The last one tells that those before it are durable.
    const QString last = m_folder + u"/blobs/sha512/ff"_s;
    if (QFileInfo::exists(last))
        return {};
    for (const QString &top : {u"/blobs/sha256/"_s, u"/blobs/sha512/"_s}) {
        for (int i = 0; i < 256; ++i) {
            const QString path = m_folder + top + QString::number(i, 16).rightJustified(2, u'0');
            if (path != last && !QDir().mkpath(path))
                return failure(ErrorCode::Forbidden, u"the folder %1 cannot be made"_s.arg(path));
        }
    }
    for (const auto &path : {u""_s, u"/uploads"_s, u"/blobs"_s, u"/blobs/sha256"_s}) {
        if (auto synced = m_folderSync.sync(m_folder + path); !synced)
            return synced;
    }
    if (!QDir().mkpath(last))
        return failure(ErrorCode::Forbidden, u"the folder %1 cannot be made"_s.arg(last));
    return m_folderSync.sync(m_folder + u"/blobs/sha512"_s);
}

QString DiskBackend::name() const
{
    return u"disk"_s;
}

QString DiskBackend::uploadKey(const QString &uploadId) const
{
    return u"uploads/"_s + uploadId;
}

QString DiskBackend::blobKey(const Digest &digest, const QString &uploadId) const
{
    const QString hex = digest.hex();
    return u"blobs/%1/%2/%3.%4"_s.arg(quayside::toString(digest.algorithm()), hex.first(2), hex,
                                      uploadId.left(8));
}

QString DiskBackend::pathOf(const QString &key) const
{
    // Keys are made here and kept in the database; this only holds against a damaged row.
    Q_ASSERT(!key.contains("/.."_L1) && !key.startsWith("../"_L1));
    return m_folder + u'/' + key;
}

std::shared_ptr<WriteClaim> DiskBackend::claim(const QString &uploadKey, qint64 fence)
{
    std::shared_ptr<WriteTurn> turn;
    {
        const std::lock_guard lock(m_mutex);
        auto &known = m_turns[uploadKey];
        turn = known.lock();
        if (!turn) {
            turn = std::make_shared<WriteTurn>();
            known = turn;
        }
    }
    // Not under its mutex: this is a database thread, and the disk may be slow.
    qint64 before = turn->fence;
    while (before < fence && !turn->fence.compare_exchange_weak(before, fence)) { }
    return std::make_shared<WriteClaim>(std::move(turn), fence);
}

void DiskBackend::endTurns(const QString &uploadKey)
{
    std::shared_ptr<WriteTurn> turn;
    {
        const std::lock_guard lock(m_mutex);
        turn = m_turns.take(uploadKey).lock();
    }
    if (turn) {
        const std::lock_guard lock(turn->mutex);
        turn->fence = std::numeric_limits<qint64>::max();
    }
}

Result<std::unique_ptr<BlobWriter>> DiskBackend::openWriter(const WriteState &state)
{
    const std::lock_guard lock(state.claim->mutex());
    if (auto holds = state.claim->check(); !holds)
        return failure(holds);
    File file = openFile(pathOf(state.key), O_WRONLY | (state.offset == 0 ? O_CREAT : 0));
    if (file.fd() < 0) {
        if (errno == ENOENT && state.offset > 0)
            return failure(ErrorCode::BlobUploadUnknown, u"the upload's file is gone"_s);
        return diskError(u"an upload cannot be opened"_s);
    }
    const qint64 size = file.size();
    // After a power cut bytes may be missing that the row knows: never go on over a hole.
    if (size < state.offset)
        return failure(ErrorCode::BlobUploadUnknown, u"the upload's file lost its end"_s);
    if (size > state.offset && ::ftruncate(file.fd(), state.offset) != 0)
        return diskError(u"an upload cannot be cut"_s);
    return std::make_unique<DiskWriter>(std::move(file), state.offset, state.claim);
}

Result<qint64> DiskBackend::finish(const QString &uploadKey, const QString &blobKey)
{
    endTurns(uploadKey);
    const QString from = pathOf(uploadKey);
    const QString to = pathOf(blobKey);
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0
        && (errno != ENOENT || !QFileInfo::exists(to)))
        return errno == ENOENT
            ? failure(ErrorCode::BlobUploadUnknown, u"the upload's file is gone"_s)
            : diskError(u"an upload cannot be given its final name"_s);
    if (auto synced = m_folderSync.sync(QFileInfo(to).path()); !synced)
        return failure(synced);
    return QFileInfo(to).size();
}

Result<std::unique_ptr<BlobReader>> DiskBackend::open(const QString &key)
{
    File file = openFile(pathOf(key), O_RDONLY);
    if (file.fd() < 0)
        return errno == ENOENT ? failure(ErrorCode::NotFound, u"no object %1"_s.arg(key))
                               : diskError(u"an object cannot be opened"_s);
    const qint64 size = file.size();
    return std::make_unique<DiskReader>(std::move(file), size);
}

Result<void> DiskBackend::remove(const QString &key)
{
    endTurns(key);
    if (::unlink(QFile::encodeName(pathOf(key)).constData()) != 0 && errno != ENOENT)
        return diskError(u"an object cannot be removed"_s);
    return {};
}

Result<void> DiskBackend::list(const std::function<bool(const ObjectInfo &)> &f)
{
    for (const QString &top : {u"uploads"_s, u"blobs"_s}) {
        QDirIterator it(m_folder + u'/' + top, QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const QFileInfo info = it.fileInfo();
            if (!f({path.mid(m_folder.size() + 1), info.size(),
                    instantFromMs(info.lastModified().toMSecsSinceEpoch())}))
                return {};
        }
    }
    return {};
}

Result<void> DiskBackend::probe()
{
    const QByteArray text = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const QString path = pathOf(u"uploads/probe-"_s + QString::fromLatin1(text));
    const File file = openFile(path, O_RDWR | O_CREAT | O_EXCL);
    if (file.fd() < 0)
        return diskError(u"the blob folder cannot be written"_s);
    // Its name goes at once: a kill in between leaves nothing behind.
    ::unlink(QFile::encodeName(path).constData());
    if (::pwrite(file.fd(), text.constData(), size_t(text.size()), 0) != text.size())
        return diskError(u"the blob folder cannot be written"_s);
    QByteArray back(text.size(), Qt::Uninitialized);
    if (::pread(file.fd(), back.data(), size_t(back.size()), 0) != back.size() || back != text)
        return diskError(u"the blob folder cannot be read"_s);
    return {};
}

std::optional<qint64> DiskBackend::freeSpace() const
{
    struct statvfs info = {};
    if (::statvfs(QFile::encodeName(m_folder).constData(), &info) != 0)
        return std::nullopt;
    return qint64(info.f_bavail) * qint64(info.f_frsize);
}

std::optional<qint64> DiskBackend::totalSpace() const
{
    struct statvfs info = {};
    if (::statvfs(QFile::encodeName(m_folder).constData(), &info) != 0)
        return std::nullopt;
    return qint64(info.f_blocks) * qint64(info.f_frsize);
}

} // namespace quayside::server
