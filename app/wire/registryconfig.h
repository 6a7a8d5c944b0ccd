#pragma once

#include "app/wire/autoprune.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>

namespace quayside::wire {

/// What the console uses of `GET /config`. Source: quay-api.md 1.11.
struct RegistryConfig {
    QString serverHostname; ///< host[:port], how clients of `/v2` name the registry
    QString urlScheme; ///< http or https
    QString title;
    QStringList tagExpirationOptions;
    QSet<QString> features; ///< names that are on, without FEATURE_
    QString registryState; ///< normal, readonly
    QString version; ///< for people; no decision hangs on it
    /// Policy that removes tags in all namespaces, besides their own.
    std::optional<AutoprunePolicy> defaultPrune = {};
    QJsonObject config; ///< the whole `config` object, for keys that a page needs alone

    bool isReadOnly() const { return registryState == QStringLiteral("readonly"); }
    bool hasFeature(QLatin1StringView name) const { return features.contains(name); }

    /// Protocol when there is neither `config` nor `features`.
    static Result<RegistryConfig> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire
