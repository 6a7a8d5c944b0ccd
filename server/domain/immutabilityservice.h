#pragma once

#include "app/core/future.h"
#include "app/core/reference.h"
#include "server/domain/accesspolicy.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/immutabilitystore.h"

#include <variant>

namespace quayside::server {

/// An organization by its name, or a repository.
using PolicyTarget = std::variant<QString, RepositoryName>;

/// What a policy shall be.
struct PolicyRequest {
    QString pattern;
    bool matches = true; ///< false: all tags but those
};

/// Policies that make tags immutable, of organizations and of repositories; for administrators.
/// NotFound for what is not there, InvalidInput for a pattern that is none or that the owner has.
/// Thread-safe. Source: quay-api.md 10.3.
class ImmutabilityService {
public:
    explicit ImmutabilityService(const DomainContext &context)
        : m_context(context)
    {
    }

    Future<Result<QList<ImmutabilityRow>>> list(Caller caller, PolicyTarget target);
    Future<Result<ImmutabilityRow>> get(Caller caller, PolicyTarget target, QString uuid);
    /// The uuid. When the answer is there the tags that it means are immutable; they lose their
    /// dates, unless immutable tags may expire.
    Future<Result<QString>> create(Caller caller, PolicyTarget target, PolicyRequest policy);
    Future<Result<void>> update(Caller caller, PolicyTarget target, QString uuid,
                                PolicyRequest policy);
    /// Tags stay as they are.
    Future<Result<void>> remove(Caller caller, PolicyTarget target, QString uuid);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
