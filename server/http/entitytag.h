#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace quayside::server {

/// Whether the values of If-None-Match name this entity tag; weak comparison, `*` matches any.
/// Source: RFC 9110, 13.1.2.
bool matchesEntityTag(const QList<QByteArray> &values, const QByteArray &etag);

} // namespace quayside::server
