#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/tagexpiry.h"
#include "app/wire/timemachine.h"

namespace quayside::api {

class ApiClient;

/// What our own registry can do beyond Quay: a repository as it was, and back to there. Gates:
/// `quaysideReturnPreview`, `quaysideReturn`, `quaysideDeletedRepositories`,
/// `quaysideRestoreRepository`.
class TimeMachineApi {
public:
    explicit TimeMachineApi(ApiClient &client)
        : m_client(client)
    {
    }

    /// `keepNewer`: tags that were not there then stay. `nextPage`: of the answer before.
    ApiCall<wire::ReturnPreview> *preview(const RepositoryName &repository, Instant at,
                                          bool keepNewer, const std::optional<QString> &nextPage);
    /// One step; with a next page in the answer there is more to do.
    ApiCall<wire::Returned> *giveBack(const RepositoryName &repository,
                                      const wire::ReturnRequest &request);
    /// When a live tag ends, and what said so. Gate: `quaysideTagExpiry`.
    ApiCall<wire::TagExpiry> *expiry(const RepositoryName &repository, const TagName &tag);
    /// Of a namespace, the newest first.
    ApiCall<wire::DeletedRepositoryList> *deleted(const QString &nameSpace,
                                                  const std::optional<QString> &nextPage);
    /// `name`: another one than it had, without the namespace.
    ApiCall<void> *bringBack(const wire::DeletedRepository &repository,
                             const std::optional<QString> &name);

private:
    ApiClient &m_client;
};

} // namespace quayside::api
