#pragma once

#include "app/api/permissionsapi.h"
#include "app/services/callsequence.h"
#include "ui/pages/namespace/repositoryrights.h"

namespace quayside::ui {

/// The calls that lead from some rights in the repositories of a namespace to others.
QList<CallSequence::Step> rightsSteps(api::ApiClient &client, const QString &namespaceName,
                                      api::PermissionsApi::Holder holder, const QString &name,
                                      const RepositoryRights::Rights &before,
                                      const RepositoryRights::Rights &after);

} // namespace quayside::ui
