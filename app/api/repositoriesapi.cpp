#include "app/api/repositoriesapi.h"

#include "app/api/apiclient.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString repositoryPath(const RepositoryName &repository)
{
    return u"/api/v1/repository/"_s + repository.path();
}

QString visibility(bool isPublic)
{
    return isPublic ? u"public"_s : u"private"_s;
}

} // namespace

ApiCall<wire::RepositoryPage> *RepositoriesApi::list(const Among &among,
                                                     const std::optional<QString> &nextPage)
{
    QUrlQuery query{{among.isStarred ? u"starred"_s : u"public"_s, u"true"_s},
                    {u"last_modified"_s, u"true"_s},
                    {u"popularity"_s, u"true"_s}};
    if (!among.nameSpace.isEmpty())
        query.addQueryItem(u"namespace"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(among.nameSpace)));
    if (nextPage)
        query.addQueryItem(u"next_page"_s, QString::fromLatin1(QUrl::toPercentEncoding(*nextPage)));
    return m_client.send<wire::RepositoryPage>({.path = u"/api/v1/repository"_s, .query = query},
                                               decodeJson<wire::RepositoryPage>);
}

ApiCall<wire::RepositoryPage> *RepositoriesApi::listOf(const QString &nameSpace,
                                                       const std::optional<QString> &nextPage)
{
    QUrlQuery query{{u"namespace"_s, QString::fromLatin1(QUrl::toPercentEncoding(nameSpace))},
                    {u"public"_s, u"true"_s}};
    if (nextPage)
        query.addQueryItem(u"next_page"_s, QString::fromLatin1(QUrl::toPercentEncoding(*nextPage)));
    return m_client.send<wire::RepositoryPage>({.path = u"/api/v1/repository"_s, .query = query},
                                               decodeJson<wire::RepositoryPage>);
}

ApiCall<wire::RepositoryDetails> *RepositoriesApi::details(const RepositoryName &repository,
                                                           bool withStats)
{
    return m_client.send<wire::RepositoryDetails>(
        {.path = repositoryPath(repository),
         .query = {{u"includeTags"_s, u"false"_s},
                   {u"includeStats"_s, withStats ? u"true"_s : u"false"_s}}},
        decodeJson<wire::RepositoryDetails>);
}

ApiCall<wire::RepositoryTagCount> *RepositoriesApi::tagCount(const RepositoryName &repository)
{
    return m_client.send<wire::RepositoryTagCount>(
        {.path = repositoryPath(repository), .query = {{u"includeTags"_s, u"true"_s}}},
        decodeJson<wire::RepositoryTagCount>);
}

ApiCall<void> *RepositoriesApi::create(const RepositoryName &repository, bool isPublic,
                                       const QString &description)
{
    return m_client.send<void>({.method = "POST",
                                .path = u"/api/v1/repository"_s,
                                .body = QJsonObject{{"namespace"_L1, repository.namespaceName()},
                                                    {"repository"_L1, repository.name()},
                                                    {"visibility"_L1, visibility(isPublic)},
                                                    {"description"_L1, description},
                                                    {"repo_kind"_L1, u"image"_s}}},
                               decodeNothing);
}

ApiCall<void> *RepositoriesApi::setDescription(const RepositoryName &repository,
                                               const QString &description)
{
    return m_client.send<void>({.method = "PUT",
                                .path = repositoryPath(repository),
                                .body = QJsonObject{{"description"_L1, description}}},
                               decodeNothing);
}

ApiCall<void> *RepositoriesApi::setVisibility(const RepositoryName &repository, bool isPublic)
{
    return m_client.send<void>(visibilityRequest(repository, isPublic), decodeNothing);
}

ApiCall<void> *RepositoriesApi::setState(const RepositoryName &repository,
                                         wire::RepositoryState state)
{
    return m_client.send<void>(stateRequest(repository, state), decodeNothing);
}

ApiCall<void> *RepositoriesApi::remove(const RepositoryName &repository)
{
    return m_client.send<void>(removeRepositoryRequest(repository), decodeNothing);
}

ApiCall<void> *RepositoriesApi::setStarred(const RepositoryName &repository, bool isStarred)
{
    if (!isStarred)
        return m_client.send<void>(
            {.method = "DELETE", .path = u"/api/v1/user/starred/"_s + repository.path()},
            decodeNothing);
    return m_client.send<void>({.method = "POST",
                                .path = u"/api/v1/user/starred"_s,
                                .body = QJsonObject{{"namespace"_L1, repository.namespaceName()},
                                                    {"repository"_L1, repository.name()}}},
                               decodeNothing);
}

} // namespace quayside::api
