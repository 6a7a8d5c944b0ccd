#pragma once

#include "server/domain/accesspolicy.h"
#include "server/domain/domaincontext.h"
#include "server/storage/prototypestore.h"

#include "app/core/future.h"

namespace quayside::server {

/// A default permission as an administrator of the organization sees it.
struct Prototype {
    PrototypeDetails details;
    bool isActivatingMember = false;
    bool isDelegateMember = false;
};

struct NewPrototype {
    RepositoryRole role = RepositoryRole::Read;
    std::optional<QString> activatingUser;
    GranteeKind delegateKind = GranteeKind::User; ///< User or Team; a robot is a user by its name
    QString delegate;
};

/// Default permissions: what repositories made in an organization grant by themselves.
/// Source: quay-api.md 9.6.
class PrototypeService {
public:
    explicit PrototypeService(const DomainContext &context)
        : m_context(context)
    {
    }

    Future<Result<QList<Prototype>>> list(Caller caller, QString organization);
    /// InvalidInput for names that nobody has, and when there is a rule for the same two.
    Future<Result<Prototype>> create(Caller caller, QString organization, NewPrototype rule);
    /// NotFound when the organization has no such rule, as in remove().
    Future<Result<Prototype>> update(Caller caller, QString organization, QString uuid,
                                     RepositoryRole role);
    Future<Result<void>> remove(Caller caller, QString organization, QString uuid);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
