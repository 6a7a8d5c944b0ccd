#include "ui/connect/repositorylist.h"

#include "ui/connect/connection.h"

namespace quayside::ui {

RepositoryList::RepositoryList(Connection &connection)
    : QObject(&connection)
    , m_connection(connection)
{
    connect(&m_connection, &Connection::stateChanged, this, &RepositoryList::onConnectionState);
}

RepositoryList::~RepositoryList()
{
    if (m_call)
        m_call->abort();
}

void RepositoryList::onConnectionState()
{
    if (m_connection.state() != Connection::State::SignedIn)
        return;
    // Somebody else sees other repositories.
    if (m_user != m_connection.userName() && m_isLoaded) {
        m_isLoaded = false;
        m_model.setRepositories({});
        if (m_call)
            m_call->abort();
        m_call = nullptr;
    }
    m_user = m_connection.userName();
    // With another token he may be told what was refused.
    m_model.forgetTagCounts();
    refresh();
}

QStringList RepositoryList::namesIn(const QString &namespaceName) const
{
    QStringList names;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const wire::Repository &repository = m_model.repositoryAt(row);
        if (repository.namespaceName == namespaceName)
            names.append(repository.name);
    }
    names.sort();
    return names;
}

void RepositoryList::refresh()
{
    if (m_call || m_connection.state() != Connection::State::SignedIn)
        return;
    m_incoming.clear();
    loadPage({});
    Q_EMIT changed();
}

void RepositoryList::stop()
{
    if (!m_call)
        return;
    m_call->abort();
    m_call = nullptr;
    Q_EMIT changed();
}

void RepositoryList::loadPage(const std::optional<QString> &next)
{
    auto *call = m_connection.repositories().list(next);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto page = call->takeResult();
        m_call = nullptr;
        m_error = page ? Error{} : page.error();
        if (page) {
            m_incoming += page->repositories;
            if (page->nextPage)
                return loadPage(page->nextPage);
            for (wire::Repository &repository : m_incoming) {
                if (const auto star = m_stars.constFind(repository.path()); star != m_stars.cend())
                    repository.isStarred = *star;
            }
            m_model.setRepositories(m_incoming);
            m_isLoaded = true;
        }
        Q_EMIT changed();
        Q_EMIT refreshed(page.has_value());
    });
}

void RepositoryList::setStarred(const RepositoryName &repository, bool isStarred)
{
    const QString path = repository.path();
    if (m_stars.contains(path))
        return; // one after the other: the last click must be what stays
    m_stars.insert(path, isStarred);
    showStar(path, isStarred);
    auto *call = m_connection.repositories().setStarred(repository, isStarred);
    connect(call, &api::ApiCallBase::finished, this, [this, call, path, isStarred] {
        const auto done = call->takeResult();
        m_stars.remove(path);
        if (done)
            return;
        showStar(path, !isStarred);
        Q_EMIT starRefused(path, done.error());
    });
}

void RepositoryList::showStar(const QString &path, bool isStarred)
{
    m_model.setStarred(path, isStarred);
    Q_EMIT starChanged(path, isStarred);
}

} // namespace quayside::ui
