#include "app/wire/tagexpiry.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

std::optional<ExpiryClaim> claimFrom(const QJsonObject &object)
{
    const auto carrier = expiryCarrierFromString(stringOr(object, "carrier"_L1));
    if (!carrier)
        return std::nullopt;
    ExpiryClaim claim{*carrier, stringOr(object, "value"_L1)};
    const auto reason = optionalString(object, "ignored"_L1);
    if (reason) {
        claim.ignored = expiryIgnoredFromString(*reason);
        if (!claim.ignored)
            return std::nullopt;
    }
    claim.detail = stringOr(object, "detail"_L1);
    return claim;
}

QJsonValue secondsOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toEpochSeconds(*time)) : QJsonValue(QJsonValue::Null);
}

} // namespace

const ExpiryClaim *TagExpiry::decider() const
{
    const auto found = std::find_if(claims.begin(), claims.end(),
                                    [](const auto &claim) { return !claim.ignored; });
    return found == claims.end() ? nullptr : &*found;
}

Result<TagExpiry> TagExpiry::fromJson(const QJsonObject &object)
{
    const auto name = TagName::parse(stringOr(object, "name"_L1));
    const auto digest = Digest::parse(stringOr(object, "manifest_digest"_L1));
    const auto start = optionalSeconds(object, "start_ts"_L1);
    if (!name || !digest || !start)
        return failure(ErrorCode::Protocol, u"expiry without name, manifest_digest or start_ts"_s);
    TagExpiry expiry{.name = *name, .manifestDigest = *digest, .start = *start};
    expiry.end = optionalSeconds(object, "end_ts"_L1);
    expiry.restorableUntil = optionalSeconds(object, "restorable_until_ts"_L1);
    expiry.isImmutable = boolOr(object, "immutable"_L1, false);
    for (const QJsonValue &entry : object.value("claims"_L1).toArray()) {
        if (auto claim = claimFrom(entry.toObject()))
            expiry.claims.append(*std::move(claim));
    }
    return expiry;
}

QJsonObject TagExpiry::toJson() const
{
    QJsonArray entries;
    for (const ExpiryClaim &claim : claims) {
        entries.append(QJsonObject{
            {"carrier"_L1, QString(toString(claim.carrier))},
            {"value"_L1, claim.value},
            {"ignored"_L1,
             claim.ignored ? QJsonValue(toString(*claim.ignored)) : QJsonValue(QJsonValue::Null)},
            {"detail"_L1, claim.detail}});
    }
    return {{"name"_L1, name.toString()},
            {"manifest_digest"_L1, manifestDigest.toString()},
            {"start_ts"_L1, toEpochSeconds(start)},
            {"end_ts"_L1, secondsOrNull(end)},
            {"restorable_until_ts"_L1, secondsOrNull(restorableUntil)},
            {"immutable"_L1, isImmutable},
            {"claims"_L1, entries}};
}

} // namespace quayside::wire
