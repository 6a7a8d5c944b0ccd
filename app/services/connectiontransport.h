#pragma once

#include "app/api/transport.h"
#include "app/core/result.h"
#include "app/services/connectionprofile.h"

namespace quayside::api {
class ApiClient;
}

namespace quayside {

/// The secrets of one connection while they are used; never kept with the profile.
struct ConnectionSecrets {
    QString signIn; ///< password or token
    QString registry;
    QString proxy;
    QString clientKey; ///< passphrase of the client's key
};

/// Proxy, trust and certificate as the profile wants them. NotFound: a file of the certificate
/// cannot be read. InvalidInput: it holds none, or not with this passphrase.
Result<api::Transport> transportFor(const ConnectionProfile &profile,
                                    const ConnectionSecrets &secrets);

/// Makes the client work as the profile says: transport, time limit, requests at a time, guard.
Result<void> configureClient(api::ApiClient &client, const ConnectionProfile &profile,
                             const ConnectionSecrets &secrets);

/// PEM or DER, one or more. InvalidInput when there is none.
Result<QList<QSslCertificate>> readCertificates(const QString &file);

/// The profile with this certificate as the only one that is believed.
ConnectionProfile withPin(ConnectionProfile profile, const api::TlsFailure &failure);
/// The profile with these authorities besides the system's; a pin is given up.
ConnectionProfile withAuthorities(ConnectionProfile profile,
                                  const QList<QSslCertificate> &authorities);

} // namespace quayside
