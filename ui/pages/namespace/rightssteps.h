#pragma once

#include "app/api/permissionsapi.h"
#include "app/services/callsequence.h"
#include "app/services/job.h"
#include "ui/pages/namespace/repositoryrights.h"

namespace quayside::ui {

/// The calls that lead from some rights in the repositories of a namespace to others.
QList<CallSequence::Step> rightsSteps(api::ApiClient &client, const QString &namespaceName,
                                      api::PermissionsApi::Holder holder, const QString &name,
                                      const RepositoryRights::Rights &before,
                                      const RepositoryRights::Rights &after);

/// What of that was done, for the list of what was changed; nullptr: nothing. `failures`: of the
/// sequence with the steps. `canUndo`: false where the holder is new and goes with all of it.
std::unique_ptr<Job> recordedRights(const QString &connection, api::ApiClient &client,
                                    const QString &namespaceName,
                                    api::PermissionsApi::Holder holder, const QString &name,
                                    const RepositoryRights::Rights &before,
                                    const RepositoryRights::Rights &after,
                                    const QList<CallSequence::Failed> &failures,
                                    bool canUndo = true);

} // namespace quayside::ui
