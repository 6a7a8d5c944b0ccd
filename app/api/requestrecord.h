#pragma once

#include "app/core/clock.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace quayside::api {

/// One request as a person may see it: nothing secret is left in it.
struct RequestRecord {
    Instant startedAt;
    QByteArray method;
    QString path; ///< with the query
    int status = 0; ///< 0: no answer
    std::chrono::milliseconds elapsed{0};
    qint64 bytes = 0; ///< of the answer's body
    QString requestId;
    QByteArray requestBody; ///< redacted JSON; empty: none
    QByteArray responseBody; ///< redacted JSON of at most 64 KiB; empty: none, longer, or no JSON
};

/// JSON with every value hidden whose key names a secret, the secrets of web addresses too, and
/// every occurrence of one of `secrets`. What is not JSON is not shown at all.
QByteArray redacted(const QByteArray &json, const QList<QByteArray> &secrets);

/// A path and query with values hidden whose key names a secret.
QString redactedPath(const QString &path, const QString &query);

} // namespace quayside::api

Q_DECLARE_METATYPE(quayside::api::RequestRecord)
