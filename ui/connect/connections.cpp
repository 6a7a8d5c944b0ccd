#include "ui/connect/connections.h"

#include "app/services/profiles.h"
#include "ui/connect/connection.h"
#include "ui/connect/repositorylist.h"

namespace quayside::ui {

Connections::Connections(Profiles &profiles, CredentialStore &credentials, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_credentials(credentials)
    , m_resume(clock)
{
    connect(&m_resume, &ResumeWatch::resumed, this, [this] {
        for (Connection *connection : std::as_const(m_connections))
            connection->client().renewConnections();
        Q_EMIT resumed();
    });
    connect(&m_profiles, &Profiles::changed, this, [this](const QString &id) {
        if (Connection *connection = made(id))
            connection->setProfile(*m_profiles.find(id));
    });
    connect(&m_profiles, &Profiles::removed, this, [this](const QString &id) {
        if (!made(id))
            return;
        Q_EMIT aboutToRemove(id);
        m_repositories.remove(id);
        delete m_connections.take(id);
    });
}

Connections::~Connections() = default;

Connection *Connections::of(const QString &id)
{
    if (Connection *connection = made(id))
        return connection;
    const auto profile = m_profiles.find(id);
    if (!profile)
        return nullptr;
    auto *connection = new Connection(*profile, m_profiles, m_credentials, this);
    connect(connection, &Connection::stateChanged, this, [this, id] { Q_EMIT stateChanged(id); });
    connect(connection, &Connection::userChanged, this, [this, id] { Q_EMIT userChanged(id); });
    connect(connection, &Connection::profileChanged, this,
            [this, id] { Q_EMIT profileChanged(id); });
    connect(&connection->client(), &api::ApiClient::certificateSeen, this,
            [this, id](const QSslCertificate &certificate) {
                Q_EMIT certificateSeen(id, certificate);
            });
    connect(&connection->client(), &api::ApiClient::requestFinished, this,
            [this, id](const RequestRecord &record) { Q_EMIT requestFinished(id, record); });
    m_connections.insert(id, connection);
    m_repositories.insert(id, new RepositoryList(*connection));
    Q_EMIT connectionMade(id);
    return connection;
}

RepositoryList &Connections::repositories(Connection &connection)
{
    return *m_repositories.value(connection.id());
}

} // namespace quayside::ui
