#pragma once

#include "app/core/result.h"
#include "server/http/transportoptions.h"

#include <QtCore/QStringList>

namespace quayside::server {

/// Reads a PEM chain (leaf first) and its key. InvalidInput, one sentence, when a file cannot be
/// read, holds none, or the two do not belong together.
Result<TlsIdentity> loadTlsIdentity(const QString &certificateFile, const QString &keyFile);

struct SelfSigned {
    TlsIdentity identity;
    QString caFile; ///< what clients must trust
};

/// A certificate authority (ten years) and a server certificate (397 days) in `folder`: ca.pem,
/// ca-key.pem, server.pem, server-key.pem, keys 0600. Made once; the server certificate again
/// within 30 days of its end or when it lacks one of the hosts. It is good for localhost, 127.0.0.1,
/// ::1, this machine's name and `hosts`.
Result<SelfSigned> ensureSelfSigned(const QString &folder, const QStringList &hosts);

} // namespace quayside::server
