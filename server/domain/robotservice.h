#pragma once

#include "server/domain/accesspolicy.h"
#include "server/domain/domaincontext.h"
#include "server/storage/permissionstore.h"
#include "server/storage/robotstore.h"

#include "app/core/future.h"

#include <QtCore/QJsonObject>

namespace quayside::server {

/// Whose robots: an organization's, or the caller's own.
using RobotOwner = std::optional<QString>;

struct Robot {
    QString name; ///< `ns+short`
    QString description;
    QJsonObject metadata;
    Instant created;
    std::optional<Instant> lastUsed;
    QString token; ///< a secret, only for the answer; empty where it is not shown
    QStringList teams; ///< when they were asked for, as the next
    QStringList repositories;
};

struct RobotListQuery {
    bool withPermissions = false;
    bool withToken = true; ///< administrators get it, others do not
    int limit = 0; ///< 0: all
};

struct RobotList {
    QList<Robot> robots; ///< by name
    bool hasTokens = false;
    bool hasPermissions = false;
};

struct NewRobotAccount {
    QString shortName;
    QString description;
    QJsonObject metadata;
};

/// Robot accounts of users and organizations. Source: quay-api.md 9.3.
class RobotService {
public:
    explicit RobotService(const DomainContext &context)
        : m_context(context)
    {
    }

    Future<Result<RobotList>> list(Caller caller, RobotOwner owner, RobotListQuery query);
    /// ReferenceMissing with Quay's sentence when there is no such robot, here and below.
    Future<Result<Robot>> get(Caller caller, RobotOwner owner, QString shortName);
    /// InvalidInput for a bad name, AlreadyExists.
    Future<Result<Robot>> create(Caller caller, RobotOwner owner, NewRobotAccount robot);
    /// The old token is good for nothing any more.
    Future<Result<Robot>> regenerate(Caller caller, RobotOwner owner, QString shortName);
    /// With its permissions, memberships and default permissions. InvalidInput while a mirror uses
    /// it.
    Future<Result<void>> remove(Caller caller, RobotOwner owner, QString shortName);
    /// Of an organization's robot only for who may also administer himself, as in Quay.
    Future<Result<QList<GrantedRepository>>> permissions(Caller caller, RobotOwner owner,
                                                         QString shortName);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
