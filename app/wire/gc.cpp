#include "app/wire/gc.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

qint64 secondsOf(Instant time)
{
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

QJsonValue secondsOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(secondsOf(*time)) : QJsonValue(QJsonValue::Null);
}

qint64 count(const QJsonObject &object, QLatin1StringView key)
{
    return optionalInteger(object, key).value_or(0);
}

QJsonObject freedJson(const GcFreed &freed)
{
    return {{u"reason"_s, freed.reason},
            {u"manifests"_s, freed.manifests},
            {u"links"_s, freed.links},
            {u"blobs"_s, freed.blobs},
            {u"bytes"_s, freed.bytes}};
}

QJsonObject runJson(const GcRun &run)
{
    QJsonArray freed;
    qint64 blobs = 0;
    qint64 bytes = 0;
    for (const auto &one : run.freed) {
        freed.append(freedJson(one));
        blobs += one.blobs;
        bytes += one.bytes;
    }
    return {{u"id"_s, run.id},
            {u"cause"_s, run.isRequested ? u"request"_s : u"timer"_s},
            {u"started"_s, secondsOf(run.started)},
            {u"ended"_s, secondsOrNull(run.ended)},
            {u"error"_s, orNull(run.error)},
            {u"tags_expired"_s, run.tagsExpired},
            {u"tags_removed"_s, run.tagsRemoved},
            {u"repositories"_s, run.repositories},
            {u"objects_removed"_s, run.objectsRemoved},
            {u"blobs"_s, blobs},
            {u"bytes"_s, bytes},
            {u"freed"_s, freed}};
}

std::optional<GcRun> runOf(const QJsonObject &object)
{
    const auto id = optionalInteger(object, "id"_L1);
    const auto started = optionalSeconds(object, "started"_L1);
    if (!id || !started)
        return std::nullopt;
    GcRun run;
    run.id = *id;
    run.isRequested = stringOr(object, "cause"_L1) == u"request"_s;
    run.started = *started;
    run.ended = optionalSeconds(object, "ended"_L1);
    run.error = optionalString(object, "error"_L1);
    run.tagsExpired = count(object, "tags_expired"_L1);
    run.tagsRemoved = count(object, "tags_removed"_L1);
    run.repositories = count(object, "repositories"_L1);
    run.objectsRemoved = count(object, "objects_removed"_L1);
    for (const QJsonValue &value : object.value("freed"_L1).toArray()) {
        const QJsonObject one = value.toObject();
        run.freed.append({stringOr(one, "reason"_L1), count(one, "manifests"_L1),
                          count(one, "links"_L1), count(one, "blobs"_L1), count(one, "bytes"_L1)});
    }
    return run;
}

QJsonObject queueJson(const GcQueue &queue)
{
    return {{u"waiting"_s, queue.waiting}, {u"due"_s, queue.due}};
}

GcQueue queueOf(const QJsonObject &object)
{
    return {count(object, "waiting"_L1), count(object, "due"_L1)};
}

QJsonValue auditJson(const std::optional<GcAudit> &audit)
{
    if (!audit)
        return QJsonValue::Null;
    return QJsonObject{{u"started"_s, secondsOf(audit->started)},
                       {u"ended"_s, secondsOrNull(audit->ended)},
                       {u"missing"_s, audit->missing},
                       {u"recounted"_s, audit->recounted}};
}

} // namespace

QJsonObject GcStatus::toJson() const
{
    QJsonArray list;
    for (const auto &run : runs)
        list.append(runJson(run));
    return {{u"state"_s, isRunning ? u"running"_s : u"idle"_s},
            {u"interval_s"_s, intervalSeconds},
            {u"rate"_s, rate},
            {u"last_run"_s, list.isEmpty() ? QJsonValue(QJsonValue::Null) : list.first()},
            {u"runs"_s, list},
            {u"candidates"_s, queueJson(candidates)},
            {u"trash"_s, queueJson(trash)},
            {u"count_limit"_s, limit},
            {u"audit"_s, auditJson(audit)}};
}

Result<GcStatus> GcStatus::fromJson(const QJsonObject &object)
{
    const auto state = optionalString(object, "state"_L1);
    if (!state)
        return failure(ErrorCode::Protocol, u"a garbage collection without a state"_s);
    GcStatus status;
    status.isRunning = *state == u"running"_s;
    status.intervalSeconds = count(object, "interval_s"_L1);
    status.rate = count(object, "rate"_L1);
    for (const QJsonValue &value : object.value("runs"_L1).toArray()) {
        if (auto run = runOf(value.toObject()))
            status.runs.append(*run);
    }
    status.candidates = queueOf(object.value("candidates"_L1).toObject());
    status.trash = queueOf(object.value("trash"_L1).toObject());
    status.limit = count(object, "count_limit"_L1);
    const QJsonObject audit = object.value("audit"_L1).toObject();
    if (const auto started = optionalSeconds(audit, "started"_L1)) {
        status.audit = GcAudit{*started, optionalSeconds(audit, "ended"_L1),
                               count(audit, "missing"_L1), count(audit, "recounted"_L1)};
    }
    return status;
}

} // namespace quayside::wire
