#include "app/services/capabilities.h"

#include "app/api/apiclient.h"
#include "app/api/registryapi.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

bool isUnreachable(ErrorCode code)
{
    return code == ErrorCode::Network || code == ErrorCode::Timeout
        || code == ErrorCode::TlsUntrusted;
}

} // namespace

bool Capabilities::hasFeature(QLatin1StringView name) const
{
    if (config)
        return config->hasFeature(name);
    // Quay's own defaults, as far as the console asks for them. Source: quay-api.md 1.11.
    static const QSet<QString> kAlways{u"SUPER_USERS"_s,
                                       u"ANONYMOUS_ACCESS"_s,
                                       u"DIRECT_LOGIN"_s,
                                       u"APP_SPECIFIC_TOKENS"_s,
                                       u"CHANGE_TAG_EXPIRATION"_s,
                                       u"EXTENDED_REPOSITORY_NAMES"_s,
                                       u"MAILING"_s,
                                       u"AGGREGATED_LOG_COUNT_RETRIEVAL"_s};
    return kAlways.contains(name);
}

bool Capabilities::offers(QLatin1StringView operationId) const
{
    const QString id(operationId);
    if (extensions.contains(id))
        return true;
    return operations ? operations->contains(id) : !id.startsWith("quayside"_L1);
}

GateReader::GateReader(api::ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

GateReader::~GateReader()
{
    for (api::ApiCallBase *call : std::as_const(m_calls))
        call->abort();
}

template <class Call, class Take>
void GateReader::follow(Call *call, Take take)
{
    m_calls.append(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, take] {
        m_calls.removeOne(call);
        take(call->takeResult());
        if (m_calls.isEmpty())
            end();
    });
}

void GateReader::start()
{
    api::RegistryApi registry(m_client);
    follow(registry.config(), [this](const Result<wire::RegistryConfig> &config) {
        if (config)
            m_capabilities.config = *config;
        else if (isUnreachable(config.error().code))
            m_error = config.error();
        if (!m_error)
            return;
        // The others would only wait for the same.
        for (api::ApiCallBase *call : std::exchange(m_calls, {}))
            call->abort();
    });
    follow(registry.capabilities(), [this](const Result<wire::RegistryCapabilities> &registry_) {
        if (registry_)
            m_capabilities.registry = *registry_;
    });
    follow(registry.operations(), [this](const Result<wire::Operations> &operations) {
        if (operations) {
            m_capabilities.operations = operations->ids;
            m_capabilities.described += operations->list;
        }
    });
    follow(registry.extensions(), [this](const Result<wire::Operations> &operations) {
        if (operations) {
            m_capabilities.extensions = operations->ids;
            m_capabilities.described += operations->list;
        }
    });
}

void GateReader::end()
{
    Q_EMIT finished();
    deleteLater();
}

} // namespace quayside
