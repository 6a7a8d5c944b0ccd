#include "app/api/tagsapi.h"

#include "app/api/apiclient.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString tagsPath(const RepositoryName &repository)
{
    return u"/api/v1/repository/%1/tag/"_s.arg(repository.path());
}

} // namespace

ApiCall<wire::TagPage> *TagsApi::list(const RepositoryName &repository, int page)
{
    return m_client.send<wire::TagPage>({.path = tagsPath(repository),
                                         .query = {{u"limit"_s, u"100"_s},
                                                   {u"page"_s, QString::number(page)},
                                                   {u"onlyActiveTags"_s, u"true"_s}}},
                                        decodeJson<wire::TagPage>);
}

ApiCall<wire::TagPage> *TagsApi::find(const RepositoryName &repository, const TagName &tag)
{
    return m_client.send<wire::TagPage>(
        {.path = tagsPath(repository),
         .query = {{u"specificTag"_s, tag.toString()}, {u"onlyActiveTags"_s, u"true"_s}}},
        decodeJson<wire::TagPage>);
}

ApiCall<void> *TagsApi::change(const RepositoryName &repository, const TagName &tag,
                               const wire::TagChange &change)
{
    return m_client.send<void>(
        {.method = "PUT", .path = tagsPath(repository) + tag.toString(), .body = change.toJson()},
        decodeNothing);
}

ApiCall<void> *TagsApi::remove(const RepositoryName &repository, const TagName &tag)
{
    return m_client.send<void>({.method = "DELETE", .path = tagsPath(repository) + tag.toString()},
                               decodeNothing);
}

} // namespace quayside::api
