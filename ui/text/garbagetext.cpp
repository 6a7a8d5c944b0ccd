#include "ui/text/garbagetext.h"

#include "ui/text/datetext.h"
#include "ui/text/sizetext.h"

namespace quayside::ui {

namespace {

struct Freed {
    qint64 bytes = 0;
    qint64 blobs = 0;
};

Freed freedBy(const wire::GcRun &run)
{
    Freed sum;
    for (const wire::GcFreed &one : run.freed) {
        sum.bytes += one.bytes;
        sum.blobs += one.blobs;
    }
    return sum;
}

} // namespace

QString GarbageText::last(const wire::GcStatus &status, Instant now)
{
    if (status.isRunning)
        return tr("runs now");
    if (status.runs.isEmpty())
        return tr("nothing freed yet");
    const wire::GcRun &run = status.runs.constFirst();
    const QString when = DateText::ago(run.ended.value_or(run.started), now);
    if (run.error)
        //: garbage collection; %1 is "2 h ago"
        return tr("failed %1").arg(when);
    const Freed freed = freedBy(run);
    //: garbage collection; %1 is "2 h ago", %2 a size
    return freed.blobs > 0 ? tr("%1, freed %2").arg(when, sizeText(freed.bytes, QLocale()))
                           //: garbage collection; %1 is "2 h ago"
                           : tr("%1, nothing to free").arg(when);
}

QString GarbageText::waiting(const wire::GcStatus &status)
{
    const qint64 count = status.trash.waiting;
    if (count <= 0)
        return tr("nothing");
    return status.limit > 0 && count >= status.limit
        ? tr("more than %n object(s)", nullptr, int(count))
        : tr("%n object(s)", nullptr, int(count));
}

QStringList GarbageText::plan(const wire::GcStatus &status, std::optional<qint64> reclaimable,
                              Instant now)
{
    const QLocale locale;
    const auto counted = [&](qint64 count) {
        return status.limit > 0 && count >= status.limit
            ? tr("more than %1").arg(locale.toString(status.limit))
            : locale.toString(count);
    };
    QStringList lines{
        tr("Manifests and layers that may be unused: %1, of them looked at now: %2")
            .arg(counted(status.candidates.waiting), counted(status.candidates.due)),
        tr("Files that wait to be removed: %1, of them removed now: %2")
            .arg(counted(status.trash.waiting), counted(status.trash.due)),
    };
    if (reclaimable)
        lines.append(tr("Stays, as the time machine can still restore it: %1")
                         .arg(sizeText(*reclaimable, locale)));
    lines.append(tr("Last collection: %1").arg(last(status, now)));
    return lines;
}

QString GarbageText::result(const wire::GcRun &run)
{
    if (run.error)
        return tr("Garbage collection: %1").arg(*run.error);
    const Freed freed = freedBy(run);
    return freed.blobs > 0
        ? tr("Garbage collection freed %1 in %n blob(s).", nullptr, int(freed.blobs))
              .arg(sizeText(freed.bytes, QLocale()))
        : tr("Nothing to free. Deleted tags keep their images while they can be restored.");
}

} // namespace quayside::ui
