#include "server/storage/ballast.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>
#include <QtCore/QStorageInfo>

#include <fcntl.h>

namespace quayside::server {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(logBallast, "quayside.storage.ballast", QtInfoMsg)

namespace {
constexpr qint64 kSize = 64LL * 1024 * 1024;
constexpr qint64 kPlenty = 1024LL * 1024 * 1024;
} // namespace

Ballast::Ballast(const QString &databasePath)
    : m_path(QFileInfo(databasePath).absolutePath() + u"/ballast"_s)
    , m_isThere(QFile::exists(m_path))
{
}

bool Ballast::release()
{
    m_isThere = false;
    const bool wasThere = QFile::remove(m_path);
    if (wasThere)
        qCWarning(logBallast) << "event=released bytes=" << kSize;
    return wasThere;
}

void Ballast::restore()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_isThere || now < m_nextTry)
        return;
    m_nextTry = now + 1min;
    if (QStorageInfo(QFileInfo(m_path).path()).bytesAvailable() < kPlenty)
        return;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return;
    m_isThere = posix_fallocate(file.handle(), 0, kSize) == 0;
    if (!m_isThere)
        file.remove();
}

} // namespace quayside::server
