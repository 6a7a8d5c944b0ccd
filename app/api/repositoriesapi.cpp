#include "app/api/repositoriesapi.h"

#include "app/api/apiclient.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

ApiCall<wire::RepositoryPage> *RepositoriesApi::list(const std::optional<QString> &nextPage)
{
    QUrlQuery query{{u"public"_s, u"true"_s}, {u"last_modified"_s, u"true"_s}};
    if (nextPage)
        query.addQueryItem(u"next_page"_s, QString::fromLatin1(QUrl::toPercentEncoding(*nextPage)));
    return m_client.send<wire::RepositoryPage>({.path = u"/api/v1/repository"_s, .query = query},
                                               decodeJson<wire::RepositoryPage>);
}

ApiCall<wire::RepositoryDetails> *RepositoriesApi::details(const RepositoryName &repository)
{
    return m_client.send<wire::RepositoryDetails>(
        {.path = u"/api/v1/repository/%1"_s.arg(repository.path()),
         .query = {{u"includeTags"_s, u"false"_s}, {u"includeStats"_s, u"false"_s}}},
        decodeJson<wire::RepositoryDetails>);
}

} // namespace quayside::api
