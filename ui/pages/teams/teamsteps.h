#pragma once

#include "app/services/callsequence.h"
#include "ui/pages/teams/teamdialog.h"

namespace quayside::ui {

/// The calls that lead from a team as it was to what was wanted of it; `before` without a name: it
/// is made first.
QList<CallSequence::Step> teamSteps(api::ApiClient &client, const QString &organization,
                                    const TeamRequest &before, const TeamRequest &after);

} // namespace quayside::ui
