#include "app/wire/pullstatistics.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toRfc2822(*time)) : QJsonValue(QJsonValue::Null);
}

Result<ManifestPullStatistics> readManifest(const QJsonObject &object, QLatin1StringView digestKey)
{
    const auto digest = Digest::parse(stringOr(object, digestKey));
    if (!digest)
        return failure(ErrorCode::Protocol, u"pull statistics without a valid digest"_s);
    return ManifestPullStatistics{*digest,
                                  optionalInteger(object, "manifest_pull_count"_L1).value_or(0),
                                  optionalRfc2822(object, "last_manifest_pull_date"_L1)};
}

} // namespace

Result<ManifestPullStatistics> ManifestPullStatistics::fromJson(const QJsonObject &object)
{
    return readManifest(object, "manifest_digest"_L1);
}

QJsonObject ManifestPullStatistics::toJson() const
{
    return {{"manifest_digest"_L1, digest.toString()},
            {"manifest_pull_count"_L1, count},
            {"last_manifest_pull_date"_L1, dateOrNull(last)}};
}

Result<TagPullStatistics> TagPullStatistics::fromJson(const QJsonObject &object)
{
    const auto name = TagName::parse(stringOr(object, "tag_name"_L1));
    if (!name)
        return failure(ErrorCode::Protocol, u"pull statistics without a valid tag_name"_s);
    auto manifest = readManifest(object, "current_manifest_digest"_L1);
    if (!manifest)
        return failure(manifest);
    return TagPullStatistics{*name, optionalInteger(object, "tag_pull_count"_L1).value_or(0),
                             optionalRfc2822(object, "last_tag_pull_date"_L1),
                             *std::move(manifest)};
}

QJsonObject TagPullStatistics::toJson() const
{
    return {{"tag_name"_L1, name.toString()},
            {"tag_pull_count"_L1, count},
            {"last_tag_pull_date"_L1, dateOrNull(last)},
            {"current_manifest_digest"_L1, manifest.digest.toString()},
            {"manifest_pull_count"_L1, manifest.count},
            {"last_manifest_pull_date"_L1, dateOrNull(manifest.last)}};
}

} // namespace quayside::wire
