#include "server/domain/quotacheck.h"

#include "server/domain/notificationinbox.h"
#include "server/storage/namespacestore.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcQuota, "quayside.domain.quota", QtInfoMsg)

namespace {

constexpr auto kTellAgain = std::chrono::hours(24); // quay-api.md 7.6

const QString kWarned = u"quota_warning"_s;
const QString kRefused = u"quota_error"_s;

/// As payloads have it: `819.20 MB`, by steps of 1024.
QString payloadSize(qint64 bytes)
{
    constexpr std::array kUnits{"B"_L1, "KB"_L1, "MB"_L1, "GB"_L1, "TB"_L1, "PB"_L1, "EB"_L1};
    double value = double(bytes);
    size_t unit = 0;
    for (; value >= 1024 && unit + 1 < kUnits.size(); ++unit)
        value /= 1024;
    return QString::number(value, 'f', 2) + u' ' + kUnits.at(unit);
}

Result<void> tellInbox(Db &db, const DomainSettings &settings, NamespaceId ns, const QString &kind,
                       const QuotaBound &reached)
{
    auto row = NamespaceStore(db).byId(ns);
    if (!row)
        return failure(row);
    QJsonObject metadata{{u"namespace"_s, reached.name},
                         {u"threshold_percent"_s, reached.percent},
                         {u"usage_bytes"_s, reached.used},
                         {u"limit_bytes"_s, reached.quota},
                         {u"usage_percent"_s, qint64(100.0L * reached.used / reached.quota)},
                         {u"usage_bytes_formatted"_s, payloadSize(reached.used)},
                         {u"limit_bytes_formatted"_s, payloadSize(reached.quota)}};
    if (!settings.serverHostname.isEmpty()) {
        const bool isOrganization = *row && (*row)->isOrganization;
        metadata.insert(u"homepage"_s,
                        u"https://%1/%2/%3"_s.arg(settings.serverHostname,
                                                  isOrganization ? u"organization"_s : u"user"_s,
                                                  reached.name));
    }
    return notifyInbox(db, ns, kind, metadata);
}

std::optional<QuotaBound> systemBound(const DomainSettings &settings, const QString &name,
                                      const NamespaceUse &use)
{
    if (!settings.systemQuota)
        return std::nullopt;
    return QuotaBound{name, use.bytes, *settings.systemQuota};
}

/// A warning that was passed just now, or long ago and is told of again.
Result<void> warn(Db &db, const DomainSettings &settings, NamespaceId ns, const QuotaBound &reached,
                  qint64 before, const std::optional<Instant> &told)
{
    auto now = db.now();
    if (!now)
        return failure(now);
    const bool isPassed = before < reached.most();
    if (!isPassed && told && *told > *now - kTellAgain)
        return {};
    auto isMine = QuotaStore(db).tell(ns, QuotaLimitKind::Warning, reached.percent, *now,
                                      isPassed ? *now : *now - kTellAgain);
    if (!isMine)
        return failure(isMine);
    return *isMine ? tellInbox(db, settings, ns, kWarned, reached) : Result<void>();
}

} // namespace

Error QuotaBound::refusal() const
{
    auto text = u"Quota has been exceeded on namespace '%1': %2 are used of %3"_s.arg(
        name, quotaSizeText(used), quotaSizeText(quota));
    if (percent < 100)
        text += u", and more than %1 (%2 %) is refused"_s.arg(quotaSizeText(most())).arg(percent);
    return {ErrorCode::QuotaExceeded, text};
}

Result<std::optional<QuotaBound>> quotaBound(Db &db, const DomainSettings &settings, NamespaceId ns,
                                             const QString &name, const NamespaceUse &use)
{
    if (!settings.hasQuota)
        return std::nullopt;
    if (!use.quota)
        return systemBound(settings, name, use);
    auto limits = QuotaStore(db).limits(ns);
    if (!limits)
        return failure(limits);
    for (const auto &limit : std::as_const(*limits)) {
        if (limit.kind == QuotaLimitKind::Reject)
            return QuotaBound{name, use.bytes, *use.quota, limit.percent};
    }
    return std::nullopt;
}

Result<std::optional<QuotaBound>> quotaBound(Db &db, const DomainSettings &settings,
                                             const RepositoryRow &repository)
{
    return quotaBound(db, settings, repository.namespaceId, repository.path.section(u'/', 0, 0),
                      repository.use);
}

Result<void> acceptGrowth(Db &db, const DomainSettings &settings, NamespaceId ns,
                          const QString &name, qint64 size, const NamespaceUse &after)
{
    if (!settings.hasQuota)
        return {};
    const qint64 before = after.bytes - size;
    if (!after.quota) {
        const auto bound = systemBound(settings, name, {before, {}});
        if (bound && after.bytes > bound->most())
            return tl::unexpected<Error>(bound->refusal());
        return {};
    }
    auto limits = QuotaStore(db).limits(ns);
    if (!limits)
        return failure(limits);
    // A refusal first: its warnings would be rolled back with it.
    for (const auto &limit : std::as_const(*limits)) {
        const QuotaBound bound{name, before, *after.quota, limit.percent};
        if (limit.kind == QuotaLimitKind::Reject && after.bytes > bound.most())
            return tl::unexpected<Error>(bound.refusal());
    }
    for (const auto &limit : std::as_const(*limits)) {
        const QuotaBound reached{name, after.bytes, *after.quota, limit.percent};
        Result<void> done;
        if (limit.kind == QuotaLimitKind::Reject && limit.told)
            done = QuotaStore(db).forgetTold(ns, limit.kind, limit.percent); // there is room again
        else if (limit.kind == QuotaLimitKind::Warning && after.bytes >= reached.most())
            done = warn(db, settings, ns, reached, before, limit.told);
        if (!done)
            return done;
    }
    return {};
}

Result<void> tellReached(Db &db, const DomainSettings &settings, NamespaceId ns,
                         const QString &name)
{
    QuotaStore quotas(db);
    auto use = quotas.use(ns);
    if (!use)
        return failure(use);
    auto limits = quotas.limits(ns);
    if (!limits)
        return failure(limits);
    auto now = db.now();
    if (!now)
        return failure(now);
    for (const auto &limit : std::as_const(*limits)) {
        if (!use->quota)
            break;
        const QuotaBound reached{name, use->bytes, *use->quota, limit.percent};
        if (reached.used < reached.most() || reached.used == 0)
            continue;
        auto isMine = quotas.tell(ns, limit.kind, limit.percent, *now, *now - kTellAgain);
        if (!isMine)
            return failure(isMine);
        if (!*isMine)
            continue;
        const auto &kind = limit.kind == QuotaLimitKind::Reject ? kRefused : kWarned;
        if (auto told = tellInbox(db, settings, ns, kind, reached); !told)
            return told;
    }
    return {};
}

Future<Result<void>> tellRefused(const DomainContext &context, QString name)
{
    return context.db
        .write([settings = context.settings, name = std::move(name)](Db &db) -> Result<void> {
            auto row = NamespaceStore(db).byName(name);
            if (!row)
                return failure(row);
            auto now = db.now();
            if (!now)
                return failure(now);
            if (!*row)
                return {};
            const auto ns = (*row)->id;
            auto use = QuotaStore(db).use(ns);
            if (!use)
                return failure(use);
            auto bound = quotaBound(db, settings, ns, name, *use);
            if (!bound)
                return failure(bound);
            if (!*bound) // the quota has gone meanwhile
                return {};
            auto isMine = QuotaStore(db).tell(ns, QuotaLimitKind::Reject, (*bound)->percent, *now,
                                              *now - kTellAgain);
            if (!isMine)
                return failure(isMine);
            return *isMine ? tellInbox(db, settings, ns, kRefused, **bound) : Result<void>();
        })
        .then([](Result<void> told) {
            if (!told)
                qCWarning(lcQuota) << "refusal not told error=" << told.error().message;
            return told;
        });
}

} // namespace quayside::server
