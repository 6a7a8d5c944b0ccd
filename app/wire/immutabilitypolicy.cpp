#include "app/wire/immutabilitypolicy.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

Result<ImmutabilityPolicy> ImmutabilityPolicy::fromJson(const QJsonObject &object)
{
    const auto pattern = optionalString(object, "tagPattern"_L1);
    ImmutabilityPolicy policy{stringOr(object, "uuid"_L1), pattern.value_or(QString()),
                              boolOr(object, "tagPatternMatches"_L1, true)};
    if (policy.uuid.isEmpty() || !pattern)
        return failure(ErrorCode::Protocol, u"policy without uuid or tagPattern"_s);
    return policy;
}

Result<ImmutabilityPolicy> ImmutabilityPolicy::fromRequest(const QJsonObject &object)
{
    const auto pattern = optionalString(object, "tagPattern"_L1);
    if (!pattern)
        return failure(ErrorCode::InvalidInput, u"tagPattern must be a string"_s);
    ImmutabilityPolicy policy{.tagPattern = *pattern};
    if (const QJsonValue matches = object.value("tagPatternMatches"_L1); matches.isBool())
        policy.tagPatternMatches = matches.toBool();
    else if (!matches.isUndefined())
        return failure(ErrorCode::InvalidInput, u"tagPatternMatches must be a boolean"_s);
    return policy;
}

QJsonObject ImmutabilityPolicy::toJson() const
{
    QJsonObject object{{"tagPattern"_L1, tagPattern}, {"tagPatternMatches"_L1, tagPatternMatches}};
    if (!uuid.isEmpty())
        object.insert("uuid"_L1, uuid);
    return object;
}

Result<ImmutabilityPolicyList> ImmutabilityPolicyList::fromJson(const QJsonObject &object)
{
    const QJsonValue entries = object.value("policies"_L1);
    if (!entries.isArray())
        return failure(ErrorCode::Protocol, u"no list of policies"_s);
    ImmutabilityPolicyList list;
    for (const QJsonValue &entry : entries.toArray()) {
        auto policy = ImmutabilityPolicy::fromJson(entry.toObject());
        if (!policy)
            return failure(policy);
        list.policies.append(*std::move(policy));
    }
    return list;
}

QJsonObject ImmutabilityPolicyList::toJson() const
{
    QJsonArray entries;
    for (const ImmutabilityPolicy &policy : policies)
        entries.append(policy.toJson());
    return {{"policies"_L1, entries}};
}

Result<PolicyUuid> PolicyUuid::fromJson(const QJsonObject &object)
{
    PolicyUuid answer{stringOr(object, "uuid"_L1)};
    if (answer.uuid.isEmpty())
        return failure(ErrorCode::Protocol, u"no uuid of a policy"_s);
    return answer;
}

QJsonObject PolicyUuid::toJson() const
{
    return {{"uuid"_L1, uuid}};
}

} // namespace quayside::wire
