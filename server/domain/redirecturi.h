#pragma once

#include <QtCore/QString>

namespace quayside::server {

/// Whether answers may be sent to `given`, when an application has registered `registered` (empty:
/// nothing) and `localHandler` is this server's own page, which every application may use.
///
/// Scheme and authority must be the registered ones, letter by letter; the path the registered one
/// or below it at a '/', without '%' after it. No '..', '@', '#', '\\' or anything but printable
/// ASCII anywhere. Schemes are http, https and private ones with a dot (RFC 8252 7.1). The port of
/// a registered loopback address may vary (RFC 8252 7.3). What was registered with a query has to
/// be given exactly. Pure. Source: quay-api.md 8.4.
bool isAllowedRedirect(QStringView given, QStringView registered, QStringView localHandler);

/// Whether something on the user's own machine would get the answer: a loopback address, or a
/// private scheme. Who listens there is not known.
bool isNativeRedirect(QStringView uri);

/// The address with more parameters behind '?' or '&'; `parameters` are encoded already.
QString withQuery(const QString &uri, const QString &parameters);

} // namespace quayside::server
