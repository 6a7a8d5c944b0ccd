#include "app/api/contentapi.h"

#include "app/api/apiclient.h"

#include <QtCore/QRegularExpression>

namespace quayside::api {

using namespace Qt::StringLiterals;

namespace {

Result<ContentAnswer> answerOf(const ApiReply &reply)
{
    return ContentAnswer{reply.status, reply.body,
                         QUrl::fromEncoded(reply.headers.value("location"), QUrl::StrictMode)};
}

Result<QByteArray> tokenOf(const ApiReply &reply)
{
    if (reply.status != 200)
        return QByteArray();
    const auto object = objectOf(reply);
    if (!object)
        return failure(object);
    return object->value("token"_L1).toString().toLatin1();
}

} // namespace

ApiCall<QString> *ContentApi::service()
{
    return m_client.send<QString>(
        {.path = u"/v2/"_s, .takesEveryStatus = true}, [](const ApiReply &reply) {
            static const QRegularExpression service(u"service=\"([^\"]*)\""_s);
            const QString challenge = QString::fromLatin1(reply.headers.value("www-authenticate"));
            return Result<QString>(service.match(challenge).captured(1));
        });
}

ApiCall<QByteArray> *ContentApi::pullToken(const QString &service, const RepositoryName &repository,
                                           const QByteArray &user)
{
    // Nobody's request must not carry the session's token instead.
    return m_client.send<QByteArray>(
        {.path = u"/v2/auth"_s,
         .query = {{u"service"_s, service},
                   {u"scope"_s, u"repository:%1:pull"_s.arg(repository.path())}},
         .takesEveryStatus = true,
         .isAnonymous = user.isEmpty(),
         .authorization = user.isEmpty() ? QByteArray() : "Basic " + user.toBase64()},
        tokenOf);
}

ApiCall<ContentAnswer> *ContentApi::get(const QString &path, const QByteArray &token)
{
    return m_client.send<ContentAnswer>({.path = path,
                                         .takesEveryStatus = true,
                                         .takesRedirects = true,
                                         .authorization = "Bearer " + token},
                                        answerOf);
}

ApiCall<ContentAnswer> *ContentApi::referrers(const RepositoryName &repository,
                                              const Digest &digest, const QByteArray &token)
{
    return get(u"/v2/%1/referrers/%2"_s.arg(repository.path(), digest.toString()), token);
}

ApiCall<ContentAnswer> *ContentApi::blob(const RepositoryName &repository, const Digest &digest,
                                         const QByteArray &token)
{
    return get(u"/v2/%1/blobs/%2"_s.arg(repository.path(), digest.toString()), token);
}

ApiCall<ContentAnswer> *ContentApi::elsewhere(const QUrl &url)
{
    return m_client.send<ContentAnswer>({.path = url.path(QUrl::FullyEncoded),
                                         .query = QUrlQuery(url),
                                         .takesEveryStatus = true,
                                         .isAnonymous = true},
                                        answerOf);
}

} // namespace quayside::api
