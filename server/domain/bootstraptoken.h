#pragma once

#include "server/domain/apitokens.h"

namespace quayside::server {

/// The name of the application that holds bootstrap tokens; nobody else may use it.
inline const QString kBootstrapApplication = QStringLiteral("__quay_bootstrap_app");

/// An API token of a superuser that lies in a file on the server's machine, so that programs there
/// can set the registry up. There is one at a time. Source: quay-api.md 8.8.
class BootstrapToken {
public:
    BootstrapToken(const DomainContext &context, ApiTokens &tokens)
        : m_context(context)
        , m_tokens(tokens)
    {
    }

    /// At the start: a new one when the file holds none that is good; without the feature those
    /// that are left end. NotFound for an owner that is none, Forbidden for one who is no
    /// superuser. Waits.
    Result<void> provide();
    /// Puts another one into the file and ends the caller's. Unauthenticated for any other caller;
    /// StorageFull when the file cannot be written: then the old one stays good.
    Future<Result<void>> renew(Caller caller);

private:
    /// On a pool: writes the file.
    Result<void> replace(const Caller &performer);
    bool isFileGood() const;

    const DomainContext &m_context;
    ApiTokens &m_tokens;
    QMutex m_mutex; ///< one replacement at a time
};

} // namespace quayside::server
