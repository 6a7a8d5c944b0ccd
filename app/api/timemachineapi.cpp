#include "app/api/timemachineapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString timeMachinePath(const RepositoryName &repository)
{
    return u"/api/quayside/v1/repository/%1/timemachine"_s.arg(repository.path());
}

QString deletedPath(const QString &nameSpace)
{
    return u"/api/quayside/v1/namespace/%1/deletedrepositories"_s.arg(percentEncoded(nameSpace));
}

} // namespace

ApiCall<wire::ReturnPreview> *TimeMachineApi::preview(const RepositoryName &repository, Instant at,
                                                      bool keepNewer,
                                                      const std::optional<QString> &nextPage)
{
    ApiRequest request{.path = timeMachinePath(repository) + "/preview"_L1,
                       .query = {{u"at"_s, QString::number(double(toMs(at)) / 1000, 'f', 3)}}};
    if (keepNewer)
        request.query.addQueryItem(u"keep_newer"_s, u"true"_s);
    if (nextPage)
        request.query.addQueryItem(u"next_page"_s, percentEncoded(*nextPage));
    return m_client.send<wire::ReturnPreview>(request, decodeJson<wire::ReturnPreview>);
}

ApiCall<wire::Returned> *TimeMachineApi::giveBack(const RepositoryName &repository,
                                                  const wire::ReturnRequest &request)
{
    return m_client.send<wire::Returned>(returnRequest(repository, request),
                                         decodeJson<wire::Returned>);
}

ApiCall<wire::TagExpiry> *TimeMachineApi::expiry(const RepositoryName &repository,
                                                 const TagName &tag)
{
    return m_client.send<wire::TagExpiry>(
        {.path = u"/api/quayside/v1/repository/%1/tag/%2/expiry"_s.arg(repository.path(),
                                                                       tag.toString())},
        decodeJson<wire::TagExpiry>);
}

ApiCall<wire::DeletedRepositoryList> *TimeMachineApi::deleted(
    const QString &nameSpace, const std::optional<QString> &nextPage)
{
    ApiRequest request{.path = deletedPath(nameSpace)};
    if (nextPage)
        request.query.addQueryItem(u"next_page"_s, percentEncoded(*nextPage));
    return m_client.send<wire::DeletedRepositoryList>(request,
                                                      decodeJson<wire::DeletedRepositoryList>);
}

ApiCall<void> *TimeMachineApi::bringBack(const wire::DeletedRepository &repository,
                                         const std::optional<QString> &name)
{
    return m_client.send<void>({.method = "POST",
                                .path = deletedPath(repository.nameSpace) + u'/'
                                    + percentEncoded(repository.id) + "/restore"_L1,
                                .body = wire::RepositoryReturn{name}.toJson()},
                               decodeNothing);
}

} // namespace quayside::api
