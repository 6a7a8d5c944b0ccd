#pragma once

#include "app/api/apicall.h"
#include "app/wire/findresult.h"
#include "app/wire/gc.h"
#include "app/wire/inbox.h"
#include "app/wire/registrymessage.h"
#include "app/wire/storagehistory.h"

namespace quayside::api {

class ApiClient;

/// What the frame around the pages asks of a registry. Where a server has it not, the answer is
/// NotFound or Protocol. Source: quay-api.md 1.10, 13.
class FrameApi {
public:
    explicit FrameApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// Repositories that the caller may see, the best first, 10 at most.
    ApiCall<wire::FindResult> *findRepositories(const QString &query);
    /// The same, and organizations, users, teams and robots.
    ApiCall<wire::FindResult> *findAll(const QString &query);
    /// The newest of the user's bell, 50 at most.
    ApiCall<wire::InboxPage> *notifications();
    ApiCall<wire::InboxNotification> *notification(const QString &uuid);
    /// Answers an invitation to a team by its code.
    ApiCall<void> *acceptInvitation(const QString &code);
    ApiCall<void> *declineInvitation(const QString &code);
    /// It does not come again.
    ApiCall<void> *dismissNotification(const QString &uuid);
    ApiCall<wire::RegistryMessages> *messages();
    /// Of our own servers, for superusers.
    ApiCall<wire::StorageHistory> *storageHistory();
    /// The same: what was freed, and what waits.
    ApiCall<wire::GcStatus> *garbageCollection();
    /// Begins a run; its end is seen in the status.
    ApiCall<void> *runGarbageCollection();

private:
    ApiCall<wire::FindResult> *find(const QString &path, const QString &query);

    ApiClient &m_client;
};

} // namespace quayside::api
