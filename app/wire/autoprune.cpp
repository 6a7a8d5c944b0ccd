#include "app/wire/autoprune.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

/// A whole number or a text; nullopt for anything else.
std::optional<QString> valueOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return std::nullopt;
    const double number = value.toDouble();
    // What is not whole stays visible, so that whoever checks it refuses it.
    return number == double(qint64(number)) ? QString::number(qint64(number))
                                            : QString::number(number);
}

QJsonArray policiesJson(const QList<AutoprunePolicy> &policies)
{
    QJsonArray array;
    for (const auto &policy : policies) {
        auto object = policy.toJson();
        object.insert(u"uuid"_s, policy.uuid);
        array.append(object);
    }
    return array;
}

Result<QList<AutoprunePolicy>> policiesOf(const QJsonValue &value)
{
    if (!value.isArray())
        return failure(ErrorCode::Protocol, u"no list of policies"_s);
    QList<AutoprunePolicy> list;
    for (const QJsonValue &entry : value.toArray()) {
        auto policy = AutoprunePolicy::fromJson(entry.toObject());
        if (!policy)
            return failure(policy);
        list.append(std::move(*policy));
    }
    return list;
}

} // namespace

Result<AutoprunePolicy> AutoprunePolicy::fromJson(const QJsonObject &object)
{
    const auto method = optionalString(object, "method"_L1);
    const auto value = valueOf(object.value("value"_L1));
    if (!method || !value)
        return failure(ErrorCode::Protocol, u"a policy without method or value"_s);
    return AutoprunePolicy{stringOr(object, "uuid"_L1), *method, *value,
                           optionalString(object, "tagPattern"_L1),
                           boolOr(object, "tagPatternMatches"_L1, true)};
}

QJsonObject AutoprunePolicy::toJson() const
{
    bool isNumber = false;
    const auto number = value.toLongLong(&isNumber);
    QJsonObject object{
        {u"method"_s, method},
        {u"value"_s, isNumber ? QJsonValue(number) : QJsonValue(value)},
        {u"tagPattern"_s, orNull(tagPattern)},
        {u"tagPatternMatches"_s, tagPatternMatches},
    };
    if (!uuid.isEmpty())
        object.insert(u"uuid"_s, uuid);
    return object;
}

AutoprunePolicy AutoprunePolicy::of(const PruneRule &rule, const QString &uuid)
{
    return {uuid, toString(rule.method), rule.value,
            rule.pattern ? std::optional(rule.pattern->toString()) : std::nullopt, rule.isMatching};
}

Result<AutoprunePolicyList> AutoprunePolicyList::fromJson(const QJsonObject &object)
{
    auto policies = policiesOf(object.value("policies"_L1));
    if (!policies)
        return failure(policies);
    return AutoprunePolicyList{std::move(*policies)};
}

QJsonObject AutoprunePolicyList::toJson() const
{
    return {{u"policies"_s, policiesJson(policies)}};
}

Result<PrunePreview> PrunePreview::fromJson(const QJsonObject &object)
{
    auto policies = policiesOf(object.value("policies"_L1));
    if (!policies)
        return failure(policies);
    const QJsonValue list = object.value("tags"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"a preview without tags"_s);
    PrunePreview preview;
    preview.policies = std::move(*policies);
    preview.kept = optionalInteger(object, "keep"_L1).value_or(0);
    preview.removed = optionalInteger(object, "remove"_L1).value_or(0);
    preview.hasAdditional = boolOr(object, "has_additional"_L1, false);
    for (const QJsonValue &value : list.toArray()) {
        const QJsonObject one = value.toObject();
        const auto name = optionalString(one, "name"_L1);
        if (!name)
            continue;
        PrunePreviewTag tag;
        tag.name = *name;
        tag.manifestDigest = stringOr(one, "manifest_digest"_L1);
        tag.start = optionalSeconds(one, "start_ts"_L1).value_or(Instant());
        tag.isRemoved = stringOr(one, "verdict"_L1) == u"remove"_s;
        tag.cause = pruneCauseFromString(stringOr(one, "rule"_L1)).value_or(PruneCause::NoRule);
        tag.policy = optionalInteger(one, "policy"_L1);
        preview.tags.append(std::move(tag));
    }
    return preview;
}

QJsonObject PrunePreview::toJson() const
{
    QJsonArray list;
    for (const auto &tag : tags) {
        const auto at = std::chrono::floor<std::chrono::seconds>(tag.start).time_since_epoch();
        list.append(QJsonObject{{u"name"_s, tag.name},
                                {u"manifest_digest"_s, tag.manifestDigest},
                                {u"start_ts"_s, qint64(at.count())},
                                {u"verdict"_s, tag.isRemoved ? u"remove"_s : u"keep"_s},
                                {u"rule"_s, toString(tag.cause)},
                                {u"policy"_s, orNull(tag.policy)}});
    }
    return {{u"policies"_s, policiesJson(policies)},
            {u"keep"_s, kept},
            {u"remove"_s, removed},
            {u"tags"_s, list},
            {u"has_additional"_s, hasAdditional}};
}

Result<NamespacePrunePreview> NamespacePrunePreview::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("repositories"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"a preview without repositories"_s);
    NamespacePrunePreview page;
    page.nextPage = optionalString(object, "next_page"_L1);
    for (const QJsonValue &value : list.toArray()) {
        auto preview = PrunePreview::fromJson(value.toObject());
        if (!preview)
            return failure(preview);
        page.repositories.append(
            {stringOr(value.toObject(), "repository"_L1), std::move(*preview)});
    }
    return page;
}

QJsonObject NamespacePrunePreview::toJson() const
{
    QJsonArray list;
    for (const auto &one : repositories) {
        auto object = one.preview.toJson();
        object.insert(u"repository"_s, one.repository);
        list.append(object);
    }
    QJsonObject object{{u"repositories"_s, list}};
    if (nextPage)
        object.insert(u"next_page"_s, *nextPage);
    return object;
}

} // namespace quayside::wire
