#pragma once

#include "server/http/dataplane.h"
#include "server/http/router.h"
#include "server/registry/registrycontext.h"

namespace quayside::server {

/// Refuses a query of `/v2` that does not decode, before any route guesses what it meant.
void addRegistryGuard(Router &router);
/// `/v2/`, `_catalog`, `/v1/_ping`.
void addBaseRoutes(Router &router, const RegistryContext &context);
/// `/v2/auth`.
void addTokenRoutes(Router &router, const RegistryContext &context);
void addManifestRoutes(Router &router, const RegistryContext &context);
void addReferrerRoutes(Router &router, const RegistryContext &context);
void addTagListRoutes(Router &router, const RegistryContext &context);
/// What of blobs and uploads carries no body: DELETE, and GET of an upload.
void addBlobRoutes(Router &router, const RegistryContext &context);

/// Blob bodies, both ways: what the transport streams.
class RegistryDataPlane final : public DataPlane {
public:
    explicit RegistryDataPlane(const RegistryContext &context)
        : m_context(context)
    {
    }

    bool claims(Method method, QByteArrayView path) const override;
    void decide(Request request, std::function<void(DataDecision)> answer) override;

private:
    const RegistryContext &m_context;
};

} // namespace quayside::server
