#include "app/api/tagsapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

QString tagsPath(const RepositoryName &repository)
{
    return u"/api/v1/repository/%1/tag/"_s.arg(repository.path());
}

QString manifestPath(const RepositoryName &repository, const Digest &digest)
{
    return u"/api/v1/repository/%1/manifest/%2"_s.arg(repository.path(), digest.toString());
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

ApiCall<wire::TagPage> *TagsApi::history(const RepositoryName &repository, int page)
{
    return m_client.send<wire::TagPage>(
        {.path = tagsPath(repository),
         .query = {{u"limit"_s, u"100"_s}, {u"page"_s, QString::number(page)}}},
        decodeJson<wire::TagPage>);
}

ApiCall<wire::TagPage> *TagsApi::find(const RepositoryName &repository, const TagName &tag)
{
    return m_client.send<wire::TagPage>(
        {.path = tagsPath(repository),
         .query = {{u"specificTag"_s, tag.toString()}, {u"onlyActiveTags"_s, u"true"_s}}},
        decodeJson<wire::TagPage>);
}

ApiCall<wire::TagPage> *TagsApi::named(const RepositoryName &repository, const QString &part)
{
    return m_client.send<wire::TagPage>({.path = tagsPath(repository),
                                         .query = {{u"filter_tag_name"_s, "like:"_L1 + part},
                                                   {u"limit"_s, u"100"_s},
                                                   {u"onlyActiveTags"_s, u"true"_s}}},
                                        decodeJson<wire::TagPage>);
}

ApiCall<void> *TagsApi::change(const RepositoryName &repository, const TagName &tag,
                               const wire::TagChange &change)
{
    return m_client.send<void>(changeTagRequest(repository, tag, change), decodeNothing);
}

ApiCall<void> *TagsApi::remove(const RepositoryName &repository, const TagName &tag)
{
    return m_client.send<void>(removeTagRequest(repository, tag), decodeNothing);
}

ApiCall<void> *TagsApi::restore(const RepositoryName &repository, const TagName &tag,
                                const Digest &digest)
{
    return m_client.send<void>(restoreTagRequest(repository, tag, digest), decodeNothing);
}

ApiCall<void> *TagsApi::expire(const RepositoryName &repository, const TagName &tag,
                               const wire::TagExpire &what)
{
    return m_client.send<void>(expireTagRequest(repository, tag, what), decodeNothing);
}

ApiCall<wire::TagPullStatistics> *TagsApi::pulls(const RepositoryName &repository,
                                                 const TagName &tag)
{
    return m_client.send<wire::TagPullStatistics>(
        {.path = tagsPath(repository) + tag.toString() + "/pull_statistics"_L1},
        decodeJson<wire::TagPullStatistics>);
}

ApiCall<wire::ManifestView> *TagsApi::manifest(const RepositoryName &repository,
                                               const Digest &digest)
{
    return m_client.send<wire::ManifestView>({.path = manifestPath(repository, digest)},
                                             decodeJson<wire::ManifestView>);
}

ApiCall<wire::BlobSharing> *TagsApi::sharing(const RepositoryName &repository, const Digest &digest)
{
    return m_client.send<wire::BlobSharing>({.path = "/api/quayside/v1/repository/"_L1
                                                 + repository.path() + "/manifest/"_L1
                                                 + digest.toString() + "/sharing"_L1},
                                            decodeJson<wire::BlobSharing>);
}

ApiCall<wire::LabelList> *TagsApi::labels(const RepositoryName &repository, const Digest &digest)
{
    return m_client.send<wire::LabelList>({.path = manifestPath(repository, digest) + "/labels"_L1},
                                          decodeJson<wire::LabelList>);
}

ApiCall<void> *TagsApi::addLabel(const RepositoryName &repository, const Digest &digest,
                                 const wire::NewLabel &label)
{
    return m_client.send<void>({.method = "POST",
                                .path = manifestPath(repository, digest) + "/labels"_L1,
                                .body = label.toJson()},
                               decodeNothing);
}

ApiCall<void> *TagsApi::removeLabel(const RepositoryName &repository, const Digest &digest,
                                    const QString &id)
{
    return m_client.send<void>(
        {.method = "DELETE",
         .path = manifestPath(repository, digest) + "/labels/"_L1 + percentEncoded(id)},
        decodeNothing);
}

} // namespace quayside::api
