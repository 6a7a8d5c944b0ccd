#include "app/wire/tagexpiry.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kCarriers{
    std::pair{ExpiryCarrier::Label, "label"_L1},
    std::pair{ExpiryCarrier::Annotation, "annotation"_L1},
    std::pair{ExpiryCarrier::Index, "index"_L1},
    std::pair{ExpiryCarrier::Children, "children"_L1},
    std::pair{ExpiryCarrier::Api, "api"_L1},
};

constexpr std::array kReasons{
    std::pair{ExpiryIgnored::Overridden, "overridden"_L1},
    std::pair{ExpiryIgnored::SetByHand, "set_by_hand"_L1},
    std::pair{ExpiryIgnored::Unreadable, "unreadable"_L1},
    std::pair{ExpiryIgnored::NotPositive, "not_positive"_L1},
    std::pair{ExpiryIgnored::ChildrenDiffer, "children_differ"_L1},
    std::pair{ExpiryIgnored::Immutable, "immutable"_L1},
};

template <typename Table, typename Value>
QLatin1StringView textOf(const Table &table, Value wanted)
{
    for (const auto &[value, text] : table) {
        if (value == wanted)
            return text;
    }
    Q_UNREACHABLE();
}

template <typename Table>
auto valueOf(const Table &table, QStringView wanted)
    -> std::optional<typename Table::value_type::first_type>
{
    for (const auto &[value, text] : table) {
        if (text == wanted)
            return value;
    }
    return std::nullopt;
}

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

QLatin1StringView toString(ExpiryCarrier carrier)
{
    return textOf(kCarriers, carrier);
}

std::optional<ExpiryCarrier> expiryCarrierFromString(QStringView text)
{
    return valueOf(kCarriers, text);
}

QLatin1StringView toString(ExpiryIgnored reason)
{
    return textOf(kReasons, reason);
}

std::optional<ExpiryIgnored> expiryIgnoredFromString(QStringView text)
{
    return valueOf(kReasons, text);
}

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
