#include "app/api/frameapi.h"

#include "app/api/apiclient.h"
#include "app/api/percentencoded.h"
#include "app/api/writerequests.h"

namespace quayside::api {

using namespace Qt::StringLiterals;

ApiCall<wire::FindResult> *FrameApi::find(const QString &path, const QString &query)
{
    return m_client.send<wire::FindResult>(
        {.path = path,
         .query = {{u"query"_s, QString::fromLatin1(QUrl::toPercentEncoding(query))}}},
        decodeJson<wire::FindResult>);
}

ApiCall<wire::FindResult> *FrameApi::findRepositories(const QString &query)
{
    return find(u"/api/v1/find/repositories"_s, query);
}

ApiCall<wire::FindResult> *FrameApi::findAll(const QString &query)
{
    return find(u"/api/v1/find/all"_s, query);
}

ApiCall<wire::InboxPage> *FrameApi::notifications()
{
    return m_client.send<wire::InboxPage>(
        {.path = u"/api/v1/user/notifications"_s, .query = {{u"limit"_s, u"50"_s}}},
        decodeJson<wire::InboxPage>);
}

ApiCall<wire::InboxNotification> *FrameApi::notification(const QString &uuid)
{
    return m_client.send<wire::InboxNotification>(
        {.path = u"/api/v1/user/notifications/"_s + percentEncoded(uuid)},
        [](const ApiReply &reply) -> Result<wire::InboxNotification> {
            const auto object = objectOf(reply);
            if (!object)
                return failure(object);
            return wire::InboxNotification::fromJson(*object);
        });
}

ApiCall<void> *FrameApi::acceptInvitation(const QString &code)
{
    return m_client.send<void>(
        {.method = "PUT", .path = u"/api/v1/teaminvite/"_s + percentEncoded(code)}, decodeNothing);
}

ApiCall<void> *FrameApi::declineInvitation(const QString &code)
{
    return m_client.send<void>(
        {.method = "DELETE", .path = u"/api/v1/teaminvite/"_s + percentEncoded(code)},
        decodeNothing);
}

ApiCall<void> *FrameApi::dismissNotification(const QString &uuid)
{
    return m_client.send<void>({.method = "PUT",
                                .path = u"/api/v1/user/notifications/"_s + percentEncoded(uuid),
                                .body = QJsonObject{{"dismissed"_L1, true}}},
                               decodeNothing);
}

ApiCall<wire::RegistryMessages> *FrameApi::messages()
{
    return m_client.send<wire::RegistryMessages>({.path = u"/api/v1/messages"_s},
                                                 decodeJson<wire::RegistryMessages>);
}

ApiCall<wire::StorageHistory> *FrameApi::storageHistory()
{
    return m_client.send<wire::StorageHistory>({.path = u"/api/quayside/v1/storage"_s},
                                               decodeJson<wire::StorageHistory>);
}

ApiCall<wire::GcStatus> *FrameApi::garbageCollection()
{
    return m_client.send<wire::GcStatus>({.path = u"/api/quayside/v1/gc"_s},
                                         decodeJson<wire::GcStatus>);
}

ApiCall<void> *FrameApi::runGarbageCollection()
{
    return m_client.send<void>(collectGarbageRequest(), decodeNothing);
}

} // namespace quayside::api
