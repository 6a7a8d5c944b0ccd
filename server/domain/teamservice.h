#pragma once

#include "app/core/reference.h"
#include "server/domain/accesspolicy.h"
#include "server/domain/domaincontext.h"
#include "server/domain/mailqueue.h"
#include "server/storage/invitestore.h"
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
    QList<InviteRow> invites; ///< that nobody has answered, in the order they were made
    bool canEdit = false;
};

struct AddedMember {
    MemberRow row;
    bool isInvited = false; ///< and in the team once he accepts
};

/// Teams of organizations and who is in them. Source: quay-api.md 9.4.
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

    /// For its members and the organization's administrators; only the latter see invitations.
    Future<Result<TeamMembers>> members(Caller caller, QString organization, QString team,
                                        bool withInvites);
    /// InvalidInput for a name that is no user's, nor a robot's of the organization. Idempotent.
    /// Who is not in the organization yet is invited, where that is wanted.
    Future<Result<AddedMember>> addMember(Caller caller, QString organization, QString team,
                                          QString member, MailForm form);
    /// Or withdraws his invitation. NotFound for who is none; InvalidInput for the last
    /// administrator.
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
