#pragma once

#include "server/storage/db.h"
#include "server/storage/namespacestore.h"
#include "server/storage/teamstore.h"

namespace quayside::server {

/// A user or robot that a request names, as permissions and teams take them.
struct Subject {
    MemberRow member;
    NamespaceId owner; ///< of a robot; a user's own id

    bool isRobot() const { return member.member.kind == GranteeKind::Robot; }
};

/// nullopt when there is none; organizations are none. On a database thread.
Result<std::optional<Subject>> subjectByName(Db &db, const QString &name);

/// Whether a user is in a team of the organization, or a robot is the organization's own.
Result<bool> belongsTo(Db &db, NamespaceId organization, const Subject &subject);

} // namespace quayside::server
