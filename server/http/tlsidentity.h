#pragma once

#include "app/core/result.h"
#include "server/http/transportoptions.h"

namespace quayside::server {

/// Reads a PEM certificate chain (leaf first) and its PEM key. NotFound, InvalidInput (no
/// certificate, no unencrypted key, or key and certificate do not belong together), each with one
/// sentence that names the file.
Result<TlsIdentity> loadTlsIdentity(const QString &certificateFile, const QString &keyFile);

struct SelfSigned {
    TlsIdentity identity;
    QString caFile; ///< for clients: `ca.pem` in the folder
};

/// Makes, once, a certificate authority (10 years) and a server certificate (397 days) signed by it
/// in `folder`: ca.pem, ca-key.pem, server.pem, server-key.pem; EC P-256, keys readable by the
/// owner only. The server certificate names localhost, 127.0.0.1, ::1, this machine and `hosts`
/// (names or addresses); it is made anew when it ends within 30 days or names something else.
/// Forbidden when the folder cannot be written, InvalidInput when its files are broken.
Result<SelfSigned> ensureSelfSigned(const QString &folder, const QStringList &hosts);

} // namespace quayside::server
