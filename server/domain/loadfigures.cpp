#include "server/domain/loadfigures.h"

#include "server/domain/healthservice.h"

#include <QtCore/QFile>

#include <dirent.h>
#include <memory>
#include <sys/resource.h>
#include <unistd.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

PoolFigures poolFigures(const CountingPool &pool)
{
    return {pool.maxThreadCount(), pool.activeThreadCount(), pool.waitingCount()};
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray();
}

/// Field `number`, from 1, of /proc/self/stat (proc(5)), or nullopt.
std::optional<qint64> statField(const QByteArray &stat, int number)
{
    // The second field is the program's name in parentheses, which may hold blanks.
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    bool isNumber = false;
    const qint64 value = fields.value(number - 3).toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// When the machine started, in seconds since 1970; it does not change.
std::optional<qint64> bootTime()
{
    static const auto time = []() -> std::optional<qint64> {
        const auto lines = contentOf(u"/proc/stat"_s).split('\n');
        for (const auto &line : lines) {
            if (line.startsWith("btime "))
                return line.mid(6).trimmed().toLongLong();
        }
        return std::nullopt;
    }();
    return time;
}

/// Only names are read: with thousands of connections a stat for each would take its time.
std::optional<qint64> openDescriptors()
{
    const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir("/proc/self/fd"), &::closedir);
    if (!folder)
        return std::nullopt;
    qint64 count = 0;
    while (const dirent *entry = ::readdir(folder.get()))
        count += entry->d_name[0] != '.';
    return count - 1; // the folder's own
}

ProcessFigures processFigures()
{
    ProcessFigures figures;
    const auto ticks = double(::sysconf(_SC_CLK_TCK));
    const auto stat = contentOf(u"/proc/self/stat"_s);
    const auto user = statField(stat, 14);
    const auto system = statField(stat, 15);
    if (user && system)
        figures.cpuSeconds = double(*user + *system) / ticks;
    if (const auto start = statField(stat, 22), boot = bootTime(); start && boot)
        figures.startTime = double(*boot) + double(*start) / ticks;
    figures.virtualBytes = statField(stat, 23);
    if (const auto pages = statField(stat, 24))
        figures.residentBytes = *pages * ::sysconf(_SC_PAGESIZE);
    figures.openDescriptors = openDescriptors();
    rlimit limit = {};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        figures.mostDescriptors = qint64(limit.rlim_cur);
    return figures;
}

} // namespace

LoadFigures loadFigures(const DomainContext &context)
{
    return {
        context.db.figures(),      poolFigures(context.blobPool), poolFigures(context.passwordPool),
        context.blobs.freeSpace(), context.blobs.totalSpace(),    minimumFree(context),
        processFigures()};
}

} // namespace quayside::server
