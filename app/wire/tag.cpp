#include "app/wire/tag.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

void readChildren(const QJsonObject &object, Tag &tag)
{
    tag.isSparse = optionalBool(object, "is_sparse"_L1);
    tag.childManifestCount = optionalInteger(object, "child_manifest_count"_L1);
    tag.presentChildCount = optionalInteger(object, "present_child_count"_L1);
    const QJsonValue presence = object.value("child_manifests_presence"_L1);
    if (!presence.isObject())
        return;
    QMap<QString, bool> children;
    const QJsonObject entries = presence.toObject();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        children.insert(it.key(), it.value().toBool());
    tag.childManifestsPresence = children;
}

void writeChildren(const Tag &tag, QJsonObject &object)
{
    if (tag.isSparse)
        object.insert("is_sparse"_L1, *tag.isSparse);
    if (tag.childManifestCount)
        object.insert("child_manifest_count"_L1, *tag.childManifestCount);
    if (tag.presentChildCount)
        object.insert("present_child_count"_L1, *tag.presentChildCount);
    if (tag.childManifestsPresence) {
        QJsonObject children;
        for (auto it = tag.childManifestsPresence->begin(); it != tag.childManifestsPresence->end();
             ++it)
            children.insert(it.key(), it.value());
        object.insert("child_manifests_presence"_L1, children);
    }
}

/// `manifest_digest` of a request; nullopt when it is absent or null.
Result<std::optional<Digest>> requestedDigest(const QJsonObject &object)
{
    const QJsonValue value = object.value("manifest_digest"_L1);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        return failure(ErrorCode::InvalidInput, u"manifest_digest must be a string or null"_s);
    const auto digest = Digest::parse(value.toString());
    if (!digest)
        return failure(ErrorCode::InvalidInput, u"manifest_digest must be a digest"_s);
    return *digest;
}

Result<std::optional<bool>> requestedFlag(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        return failure(ErrorCode::InvalidInput, u"%1 must be a boolean"_s.arg(key));
    return value.toBool();
}

} // namespace

Result<Tag> Tag::fromJson(const QJsonObject &object)
{
    const auto name = TagName::parse(stringOr(object, "name"_L1));
    if (!name)
        return failure(ErrorCode::Protocol, u"tag without a valid name"_s);
    const auto digest = Digest::parse(stringOr(object, "manifest_digest"_L1));
    if (!digest)
        return failure(ErrorCode::Protocol, u"tag without a valid manifest_digest"_s);
    auto start = optionalSeconds(object, "start_ts"_L1);
    if (!start)
        start = optionalRfc2822(object, "last_modified"_L1);
    if (!start)
        return failure(ErrorCode::Protocol, u"tag without start_ts and last_modified"_s);

    Tag tag{.name = *name, .manifestDigest = *digest, .start = *start};
    tag.end = optionalSeconds(object, "end_ts"_L1);
    if (!tag.end)
        tag.end = optionalRfc2822(object, "expiration"_L1);
    tag.size = optionalInteger(object, "size"_L1);
    tag.isReversion = boolOr(object, "reversion"_L1, false);
    tag.isManifestList = boolOr(object, "is_manifest_list"_L1, false);
    tag.isImmutable = optionalBool(object, "immutable"_L1);
    readChildren(object, tag);
    return tag;
}

QJsonObject Tag::toJson() const
{
    QJsonObject object{
        {"name"_L1, name.toString()},
        {"reversion"_L1, isReversion},
        {"start_ts"_L1, toEpochSeconds(start)},
        {"manifest_digest"_L1, manifestDigest.toString()},
        {"is_manifest_list"_L1, isManifestList},
        {"size"_L1, orNull(size)},
        {"last_modified"_L1, toRfc2822(start)},
    };
    if (isImmutable)
        object.insert("immutable"_L1, *isImmutable);
    if (end) {
        object.insert("end_ts"_L1, toEpochSeconds(*end));
        object.insert("expiration"_L1, toRfc2822(*end));
    }
    writeChildren(*this, object);
    return object;
}

Result<TagPage> TagPage::fromJson(const QJsonObject &object)
{
    const QJsonValue entries = object.value("tags"_L1);
    if (!entries.isArray())
        return failure(ErrorCode::Protocol, u"tag page without tags"_s);
    TagPage result;
    const QJsonArray array = entries.toArray();
    result.tags.reserve(array.size());
    for (const QJsonValue &entry : array) {
        auto tag = Tag::fromJson(entry.toObject());
        if (!tag)
            return failure(tag);
        result.tags.append(*std::move(tag));
    }
    result.page = int(optionalInteger(object, "page"_L1).value_or(1));
    result.hasAdditional = boolOr(object, "has_additional"_L1, false);
    return result;
}

QJsonObject TagPage::toJson() const
{
    QJsonArray entries;
    for (const Tag &tag : tags)
        entries.append(tag.toJson());
    return {{"tags"_L1, entries}, {"page"_L1, page}, {"has_additional"_L1, hasAdditional}};
}

Result<TagChange> TagChange::fromJson(const QJsonObject &object)
{
    TagChange change;
    if (const QJsonValue value = object.value("expiration"_L1); value.isNull())
        change.expiration = std::optional<Instant>();
    else if (value.isDouble() && std::fabs(value.toDouble()) < 9e12)
        change.expiration = std::optional(fromEpochSeconds(qint64(std::floor(value.toDouble()))));
    else if (!value.isUndefined())
        return failure(ErrorCode::InvalidInput, u"expiration must be a number or null"_s);

    auto digest = requestedDigest(object);
    auto immutable = requestedFlag(object, "immutable"_L1);
    if (!digest)
        return failure(digest);
    if (!immutable)
        return failure(immutable);
    change.manifestDigest = *digest;
    change.isImmutable = *immutable;
    return change;
}

QJsonObject TagChange::toJson() const
{
    QJsonObject object;
    if (expiration)
        object.insert("expiration"_L1,
                      *expiration ? QJsonValue(toEpochSeconds(**expiration))
                                  : QJsonValue(QJsonValue::Null));
    if (manifestDigest)
        object.insert("manifest_digest"_L1, manifestDigest->toString());
    if (isImmutable)
        object.insert("immutable"_L1, *isImmutable);
    return object;
}

Result<TagRestore> TagRestore::fromJson(const QJsonObject &object)
{
    auto digest = requestedDigest(object);
    if (!digest)
        return failure(digest);
    if (!*digest)
        return failure(ErrorCode::InvalidInput, u"Missing manifest_digest"_s);
    return TagRestore{**digest};
}

QJsonObject TagRestore::toJson() const
{
    return {{"manifest_digest"_L1, manifestDigest.toString()}};
}

Result<TagExpire> TagExpire::fromJson(const QJsonObject &object)
{
    auto digest = requestedDigest(object);
    auto children = requestedFlag(object, "include_submanifests"_L1);
    auto alive = requestedFlag(object, "is_alive"_L1);
    if (!digest)
        return failure(digest);
    if (!children || !alive)
        return failure(!children ? children : alive);
    const bool isAlive = alive->value_or(false);
    if (!isAlive && !*digest) {
        return failure(ErrorCode::InvalidInput,
                       u"manifest_digest required when is_alive set to false"_s);
    }
    return TagExpire{*std::move(digest), children->value_or(false), isAlive};
}

QJsonObject TagExpire::toJson() const
{
    QJsonObject object{{"include_submanifests"_L1, includesSubmanifests}, {"is_alive"_L1, isAlive}};
    if (manifestDigest)
        object.insert("manifest_digest"_L1, manifestDigest->toString());
    return object;
}

} // namespace quayside::wire
