#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace quayside::api {

/// JSON with every value hidden whose key names a secret, the secrets of web addresses too, and
/// every occurrence of one of `secrets`. What is not JSON is not shown at all.
QByteArray redacted(const QByteArray &json, const QList<QByteArray> &secrets);

/// A path and query with values hidden whose key names a secret.
QString redactedPath(const QString &path, const QString &query);

/// A line of a log, with hidden what follows a word that names a secret, and who signs in in an
/// address.
QString redactedLine(const QString &line);

} // namespace quayside::api
