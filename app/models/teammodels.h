#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/organization.h"

namespace quayside {

enum class TeamColumn { Name, Description, Role, Members, Repositories };
using TeamModel = RecordModel<wire::Team>;
/// Teams by name.
TeamModel *makeTeamModel(QObject *parent);

enum class MemberColumn { Name, Teams, Repositories };
using MemberModel = RecordModel<wire::OrganizationMember>;
/// Members of an organization by name; collaborators have no teams.
MemberModel *makeMemberModel(QObject *parent);

} // namespace quayside
