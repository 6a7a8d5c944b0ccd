#pragma once

#include "server/domain/apitokens.h"
#include "server/storage/oauthgrantstore.h"

namespace quayside::server {

/// An authorization that waits for its user.
struct AssignedAuthorization {
    OAuthAssignmentRow row;
    OAuthAppRow app;
};

/// What a user has given to applications, and what he was asked to give. All calls need
/// `user:admin`. Thread-safe. Source: quay-api.md 8.5, 8.6.
class OAuthGrants {
public:
    OAuthGrants(const DomainContext &context, ApiTokens &tokens)
        : m_context(context)
        , m_tokens(tokens)
    {
    }

    Future<Result<QList<OAuthGrantRow>>> authorizations(Caller caller);
    Future<Result<OAuthGrantRow>> authorization(Caller caller, QString uuid);
    Future<Result<void>> revoke(Caller caller, QString uuid);

    Future<Result<QList<AssignedAuthorization>>> assigned(Caller caller);
    Future<Result<void>> removeAssigned(Caller caller, QString uuid);

private:
    const DomainContext &m_context;
    ApiTokens &m_tokens;
};

} // namespace quayside::server
