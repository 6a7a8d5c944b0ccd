#pragma once

#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/namespacestore.h"
#include "server/storage/repositorystore.h"
#include "server/storage/robotstore.h"
#include "server/storage/teamstore.h"

#include "app/core/future.h"

namespace quayside::server {

/// Of everything that was searched, the best first within each.
struct SearchResults {
    QList<FoundTeam> teams;
    QList<FoundRobot> robots;
    QList<FoundRepository> repositories;
    QList<FoundNamespace> namespaces;
};

struct EntityQuery {
    QString prefix;
    std::optional<QString> namespaceName; ///< whose robots and teams are among the results
    bool withTeams = false;
    bool withOrganizations = false;
};

struct FoundEntity {
    enum class Kind { User, Robot, Team, Organization };

    Kind kind = Kind::User;
    QString name;
    QString email; ///< for the avatar; empty without one
    bool isOrganizationMember = false;
};

struct Entities {
    QList<FoundEntity> found;
    bool isOfOrganization = false; ///< then memberships were looked up
};

inline constexpr int kSearchLimit = 10; ///< of each kind in one answer
inline constexpr qsizetype kMaxQuery = 255; ///< longer than any name: finds nothing

/// Repositories, teams, robots, users and organizations by their names. Source: quay-api.md 10.5.
class SearchService {
public:
    explicit SearchService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// At most `limit` that the caller sees.
    Future<Result<QList<FoundRepository>>> repositories(Caller caller, QString text, int limit);
    /// Names of users and organizations, teams and robots only for who is signed in.
    Future<Result<SearchResults>> all(Caller caller, QString text);
    /// Whom permissions may be given; for who is signed in.
    Future<Result<Entities>> entities(Caller caller, EntityQuery query);
    /// NotFound for a name that no user has.
    Future<Result<NamespaceRow>> user(QString name);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
