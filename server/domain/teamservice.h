#pragma once

#include "app/core/reference.h"
#include "server/domain/accesspolicy.h"
#include "server/domain/domaincontext.h"
#include "server/storage/permissionstore.h"
#include "server/storage/teamstore.h"

#include "app/core/future.h"

namespace quayside::server {

/// What a PUT of a team asks for.
struct TeamChange {
    OrganizationRole role = OrganizationRole::Member;
    std::optional<QString> description; ///< absent: stays
};

struct PutTeam {
    TeamRow row;
    bool isNew = false;
};

struct TeamMembers {
    TeamRow row;
    QList<MemberRow> members; ///< by name
    bool canEdit = false;
};

/// Teams of organizations and who is in them. There is no mail yet, so nobody is invited: members
/// are added at once. Source: quay-api.md 9.4.
class TeamService {
public:
    explicit TeamService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// Makes or changes it. InvalidInput when no team with an administrator would be left.
    Future<Result<PutTeam>> put(Caller caller, QString organization, TeamName name,
                                TeamChange change);
    Future<Result<void>> remove(Caller caller, QString organization, QString team);

    /// For its members and the organization's administrators.
    Future<Result<TeamMembers>> members(Caller caller, QString organization, QString team);
    /// InvalidInput for a name that is no user's, nor a robot's of the organization. Idempotent.
    Future<Result<MemberRow>> addMember(Caller caller, QString organization, QString team,
                                        QString member);
    /// NotFound for who is none; InvalidInput for the last administrator.
    Future<Result<void>> removeMember(Caller caller, QString organization, QString team,
                                      QString member);

    Future<Result<QList<GrantedRepository>>> permissions(Caller caller, QString organization,
                                                         QString team);

private:
    const DomainContext &m_context;
};

/// InvalidInput when the transaction leaves the organization without a user who administers it.
Result<void> requireAdminLeft(Db &db, NamespaceId organization);

} // namespace quayside::server
