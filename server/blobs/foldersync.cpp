#include "server/blobs/foldersync.h"

#include <QtCore/QFile>

#include <fcntl.h>
#include <unistd.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

enum class Outcome { Synced, NotOpened, Lost };

Outcome syncNow(const QString &folder)
{
    const int fd =
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return Outcome::NotOpened;
    const bool isDone = ::fsync(fd) == 0;
    ::close(fd);
    return isDone ? Outcome::Synced : Outcome::Lost;
}

} // namespace

Result<void> FolderSync::sync(const QString &folder)
{
    std::shared_ptr<State> state;
    {
        const std::lock_guard lock(m_mutex);
        auto &entry = m_folders[folder];
        if (!entry)
            entry = std::make_shared<State>();
        state = entry;
    }
    std::unique_lock lock(state->mutex);
    const qint64 mine = ++state->wanted;
    while (state->synced < mine) {
        if (state->isRunning) {
            state->ended.wait(lock);
            continue;
        }
        state->isRunning = true;
        const qint64 upTo = state->wanted;
        lock.unlock();
        const Outcome outcome = syncNow(folder);
        lock.lock();
        state->isRunning = false;
        state->ended.notify_all(); // they find out what came of it once this lets go of the lock
        // Out of descriptors, say: nothing is lost, and the others try for themselves.
        if (outcome == Outcome::NotOpened)
            return failure(ErrorCode::Unavailable, u"the folder %1 cannot be opened"_s.arg(folder));
        state->synced = upTo;
        // A folder that once failed to sync has lost something; nothing later makes it good.
        state->hasFailed = state->hasFailed || outcome == Outcome::Lost;
    }
    if (state->hasFailed)
        return failure(ErrorCode::Unavailable, u"the folder %1 cannot be synced"_s.arg(folder));
    return {};
}

} // namespace quayside::server
