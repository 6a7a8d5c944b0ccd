#pragma once

#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"

#include "app/core/future.h"

namespace quayside::server {

/// How far the search for vulnerabilities in an image is. Source: quay-api.md 5.3.
enum class ScanState {
    Queued, ///< no report yet
    Unsupported, ///< a list of images, or nothing that has layers
};

/// `queued`, `unsupported`.
QLatin1StringView toString(ScanState state);

/// What is known of the vulnerabilities of images. Thread-safe.
class SecurityService {
public:
    explicit SecurityService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// `image`: digest of a manifest or of its config, with or without `sha256:`. NotFound when the
    /// repository has none such, Unauthenticated or Forbidden without the right to read.
    Future<Result<ScanState>> report(Caller caller, RepositoryName name, QString image);

private:
    const DomainContext &m_context;
};

} // namespace quayside::server
