#include "app/wire/registryconfig.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

/// As the configuration file writes it; nullopt where it is none that holds.
std::optional<AutoprunePolicy> pruneDefaultOf(const QJsonValue &value)
{
    QJsonObject object = value.toObject();
    object.insert("tagPattern"_L1, object.take("tag_pattern"_L1));
    if (object.contains("tag_pattern_matches"_L1))
        object.insert("tagPatternMatches"_L1, object.take("tag_pattern_matches"_L1));
    const auto policy = AutoprunePolicy::fromJson(object);
    return policy ? std::optional(*policy) : std::nullopt;
}

} // namespace

Result<RegistryConfig> RegistryConfig::fromJson(const QJsonObject &object)
{
    const QJsonValue config = object.value("config"_L1);
    const QJsonValue features = object.value("features"_L1);
    if (!config.isObject() && !features.isObject())
        return failure(ErrorCode::Protocol, u"configuration without config and features"_s);

    RegistryConfig result;
    result.config = config.toObject();
    result.serverHostname = stringOr(result.config, "SERVER_HOSTNAME"_L1);
    result.urlScheme = stringOr(result.config, "PREFERRED_URL_SCHEME"_L1, u"https"_s);
    result.title = stringOr(result.config, "REGISTRY_TITLE"_L1);
    for (const QJsonValue &option : result.config.value("TAG_EXPIRATION_OPTIONS"_L1).toArray())
        result.tagExpirationOptions.append(option.toString());
    result.defaultPrune =
        pruneDefaultOf(result.config.value("DEFAULT_NAMESPACE_AUTOPRUNE_POLICY"_L1));
    const QJsonObject flags = features.toObject();
    for (auto it = flags.begin(); it != flags.end(); ++it) {
        if (it.value().toBool())
            result.features.insert(it.key());
    }
    result.registryState = stringOr(object, "registry_state"_L1, u"normal"_s);
    result.version = stringOr(object, "version_number"_L1);
    return result;
}

} // namespace quayside::wire
