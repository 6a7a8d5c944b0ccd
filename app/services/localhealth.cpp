#include "app/services/localhealth.h"

#include "app/api/apiclient.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAnswerLimit = std::chrono::seconds(5);

/// `/health/...` when all is well; otherwise the status alone tells that something is not.
Result<QJsonObject> servicesOf(const api::ApiReply &reply)
{
    const auto object = api::objectOf(reply);
    if (!object)
        return failure(object);
    return object->value("data"_L1).toObject().value("services"_L1).toObject();
}

} // namespace

LocalHealth::LocalHealth(QObject *parent)
    : QObject(parent)
{
}

LocalHealth::~LocalHealth() = default;

void LocalHealth::clear()
{
    m_client.reset();
    m_report.reset();
}

void LocalHealth::ask(const LocalServerInfo &info, const QString &folder)
{
    m_client = std::make_unique<api::ApiClient>(info.url);
    m_client->setLimits({.timeout = kAnswerLimit, .retryDelays = {}});
    m_next = {};
    if (!info.caPath.isEmpty()) {
        m_client->addCaCertificates(QSslCertificate::fromPath(info.caPath));
        const auto chain = QSslCertificate::fromPath(folder + "/server.pem"_L1);
        if (!chain.isEmpty())
            m_next.certificateEnd = chain.first().expiryDate().date();
    }
    auto *call = m_client->send<QJsonObject>({.path = u"/health/instance"_s}, servicesOf);
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto services = call->takeResult();
        m_next.isServing = services.has_value();
        m_next.hasDatabase = services && services->value("database"_L1).toBool();
        // 503: it is there, and one of its parts is not well. The next question tells whether it
        // is the disk.
        if (!services && services.error().code == ErrorCode::Unavailable)
            m_next.isServing = m_next.hasDatabase = true;
        m_next.hasSpace = services && services->value("disk_space"_L1).toBool();
        askForWarning();
    });
}

void LocalHealth::askForWarning()
{
    auto *call = m_client->send<QJsonObject>({.path = u"/health/warning"_s}, servicesOf);
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto services = call->takeResult();
        m_next.isSpaceShort = !services && services.error().code == ErrorCode::Unavailable;
        if (m_next.isServing && !m_next.hasSpace && !m_next.isSpaceShort) {
            m_next.hasSpace = true;
            m_next.hasDatabase = false;
        }
        m_report = m_next;
        Q_EMIT reported();
    });
}

} // namespace quayside
