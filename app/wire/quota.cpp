#include "app/wire/quota.h"

#include "app/wire/jsonfields.h"

namespace quayside::wire {

using namespace Qt::StringLiterals;

Result<QuotaLimit> QuotaLimit::fromJson(const QJsonObject &object)
{
    const auto kind = quotaLimitKindFromString(stringOr(object, "type"_L1));
    const auto percent = optionalInteger(object, "limit_percent"_L1);
    if (!kind || !percent || *percent < 0 || *percent > 100)
        return failure(ErrorCode::Protocol, u"a limit without type or percentage"_s);
    return QuotaLimit{optionalInteger(object, "id"_L1), *kind, int(*percent)};
}

QJsonObject QuotaLimit::toJson() const
{
    return {{u"id"_s, orNull(id)}, {u"type"_s, toString(kind)}, {u"limit_percent"_s, percent}};
}

Result<Quota> Quota::fromJson(const QJsonObject &object)
{
    const auto bytes = optionalInteger(object, "limit_bytes"_L1);
    if (!bytes)
        return failure(ErrorCode::Protocol, u"a quota without bytes"_s);
    Quota quota;
    quota.id = optionalInteger(object, "id"_L1);
    quota.limitBytes = *bytes;
    quota.limit = stringOr(object, "limit"_L1, quotaSizeText(*bytes));
    quota.isDefault = boolOr(object, "default_config"_L1, false);
    quota.hasDefault = boolOr(object, "default_config_exists"_L1, false);
    for (const QJsonValue &value : object.value("limits"_L1).toArray()) {
        if (auto limit = QuotaLimit::fromJson(value.toObject()))
            quota.limits.append(*limit);
    }
    return quota;
}

QJsonObject Quota::toJson() const
{
    QJsonArray list;
    for (const auto &one : limits)
        list.append(one.toJson());
    return {{u"id"_s, orNull(id)}, {u"limit_bytes"_s, limitBytes},
            {u"limit"_s, limit},   {u"default_config"_s, isDefault},
            {u"limits"_s, list},   {u"default_config_exists"_s, hasDefault}};
}

QJsonArray quotasToJson(const QList<Quota> &quotas)
{
    QJsonArray array;
    for (const auto &quota : quotas)
        array.append(quota.toJson());
    return array;
}

QList<Quota> quotasFromJson(const QJsonArray &array)
{
    QList<Quota> quotas;
    for (const QJsonValue &value : array) {
        if (auto quota = Quota::fromJson(value.toObject()))
            quotas.append(*quota);
    }
    return quotas;
}

std::optional<NamespaceQuota> NamespaceQuota::in(const QJsonObject &object)
{
    const QJsonValue report = object.value("quota_report"_L1);
    if (!report.isObject())
        return std::nullopt;
    return NamespaceQuota{
        quotasFromJson(object.value("quotas"_L1).toArray()),
        optionalInteger(report.toObject(), "quota_bytes"_L1).value_or(0),
        optionalInteger(report.toObject(), "configured_quota"_L1),
        stringOr(report.toObject(), "backfill_status"_L1),
    };
}

void NamespaceQuota::writeTo(QJsonObject &object) const
{
    object.insert(u"quotas"_s, quotasToJson(quotas));
    object.insert(u"quota_report"_s,
                  QJsonObject{{u"quota_bytes"_s, usedBytes},
                              {u"configured_quota"_s, orNull(configuredBytes)},
                              {u"running_backfill"_s, backfillStatus},
                              {u"backfill_status"_s, backfillStatus}});
}

} // namespace quayside::wire
