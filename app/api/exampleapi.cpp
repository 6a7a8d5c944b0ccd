#include "app/api/exampleapi.h"

#include "app/api/apiclient.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

QString ExampleApi::path(ApiExample example, const RepositoryName &repository,
                         const QString &digest)
{
    const QString base = u"/repository/"_s + repository.path();
    switch (example) {
    case ApiExample::Tags:
        return base + "/tag/?limit=100"_L1;
    case ApiExample::Security:
        return u"%1/manifest/%2/security?vulnerabilities=true"_s.arg(base, digest);
    case ApiExample::ImageSecurity:
        return u"%1/image/%2/security?vulnerabilities=true"_s.arg(base, digest);
    case ApiExample::Mirror:
        return base + "/mirror"_L1;
    case ApiExample::Notifications:
        return base + "/notification/"_L1;
    }
    return base;
}

ApiCall<int> *ExampleApi::run(ApiExample example, const RepositoryName &repository,
                              const QString &digest)
{
    const QString whole = path(example, repository, digest);
    return m_client.send<int>({.path = u"/api/v1"_s + whole.section(u'?', 0, 0),
                               .query = QUrlQuery(whole.section(u'?', 1)),
                               .takesEveryStatus = true},
                              [](const ApiReply &reply) -> Result<int> { return reply.status; });
}

} // namespace quayside::api
