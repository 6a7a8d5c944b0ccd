#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace quayside::api {

/// One part of a path or the value of a query item, whatever it holds: what a registry or a user
/// named may not reach beyond its place.
inline QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace quayside::api
