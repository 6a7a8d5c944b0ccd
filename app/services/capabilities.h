#pragma once

#include "app/wire/operations.h"
#include "app/wire/registryconfig.h"

#include <QtCore/QObject>

#include <optional>

namespace quayside::api {
class ApiClient;
class ApiCallBase;
} // namespace quayside::api

namespace quayside {

/// What a registry can do, read once per connection. What an older or another one does not tell
/// is absent. Never decided by a version number. Source: console.md 0 (Gate), quay-api.md 12.
struct Capabilities {
    std::optional<wire::RegistryConfig> config;
    std::optional<wire::RegistryCapabilities> registry;
    std::optional<QSet<QString>> operations; ///< of Quay's API
    QSet<QString> extensions; ///< of `/api/quayside/v1`
    QList<wire::Operation> described; ///< the former two with what they need

    /// A FEATURE_ flag; without `/config` the ones that every Quay has on.
    bool hasFeature(QLatin1StringView name) const;
    /// An operation of Quay's API or of ours. A registry that describes nothing is asked: all of
    /// Quay's are offered, none of ours.
    bool offers(QLatin1StringView operationId) const;
};

/// Reads all gates at once. Deletes itself after `finished`.
class GateReader : public QObject {
    Q_OBJECT
public:
    GateReader(api::ApiClient &client, QObject *parent);
    ~GateReader() override;

    void start();
    /// To be called inside a slot of `finished`. An error: the registry cannot be reached at all
    /// (Network, Timeout, TlsUntrusted).
    const std::optional<Error> &error() const { return m_error; }
    const Capabilities &capabilities() const { return m_capabilities; }

Q_SIGNALS:
    void finished();

private:
    template <class Call, class Take>
    void follow(Call *call, Take take);
    void end();

    api::ApiClient &m_client;
    Capabilities m_capabilities;
    std::optional<Error> m_error;
    QList<api::ApiCallBase *> m_calls;
};

} // namespace quayside
