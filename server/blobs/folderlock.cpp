#include "server/blobs/folderlock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSysInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

QString holderOf(int fd)
{
    char text[256] = {};
    const auto length = ::pread(fd, text, sizeof text - 1, 0);
    const QString holder = QString::fromUtf8(text, length < 0 ? 0 : length).simplified();
    return holder.isEmpty() ? u"another process"_s : holder;
}

} // namespace

Result<std::unique_ptr<FolderLock>> FolderLock::acquire(const QString &folder)
{
    const QString path = folder + u"/quayside.lock"_s;
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0)
        return failure(ErrorCode::Forbidden,
                       u"the data folder %1 cannot be written: %2"_s.arg(
                           folder, QString::fromLocal8Bit(std::strerror(errno))));
    std::unique_ptr<FolderLock> lock(new FolderLock(fd));
    if (::flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return failure(ErrorCode::Conflict,
                           u"the data folder %1 is in use by %2"_s.arg(folder, holderOf(fd)));
        return failure(ErrorCode::Internal,
                       u"the data folder %1 cannot be locked: %2"_s.arg(
                           folder, QString::fromLocal8Bit(std::strerror(errno))));
    }
    const QByteArray text = u"pid %1 on host %2\n"_s.arg(QCoreApplication::applicationPid())
                                .arg(QSysInfo::machineHostName())
                                .toUtf8();
    if (::ftruncate(fd, 0) != 0 || ::pwrite(fd, text.constData(), size_t(text.size()), 0) < 0)
        return failure(ErrorCode::Forbidden,
                       u"the data folder %1 cannot be written: %2"_s.arg(
                           folder, QString::fromLocal8Bit(std::strerror(errno))));
    return lock;
}

FolderLock::~FolderLock()
{
    ::close(m_fd);
}

} // namespace quayside::server
