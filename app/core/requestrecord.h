#pragma once

#include "app/core/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace quayside {

/// One call of this console to a registry, as the list of requests shows it. Holds no secret:
/// whoever makes it leaves out headers, and values of queries and bodies that may be one.
struct RequestRecord {
    Instant time = {};
    QString connection; ///< id of a profile
    QByteArray method;
    QString url; ///< scheme, host, path and query without secrets
    int status = 0; ///< 0: there was no answer
    Milliseconds duration{0};
    qint64 bytes = 0; ///< of the answer's body
    QString requestId; ///< as the server named it; empty: it did not
    QByteArray bodyRedacted; ///< what was sent, JSON; empty: nothing

    bool isFailed() const { return status == 0 || status >= 400; }
};

} // namespace quayside

Q_DECLARE_METATYPE(quayside::RequestRecord)
