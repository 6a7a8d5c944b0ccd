#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <QtCore/QFuture>

#include <functional>
#include <vector>

namespace quayside::server {

/// Values of the placeholders of a pattern, percent-decoded.
class PathArguments {
public:
    void set(QByteArray name, QString value);
    /// The value of a placeholder that the pattern has.
    QString value(QByteArrayView name) const;

private:
    std::vector<std::pair<QByteArray, QString>> m_values;
};

using Handler = std::function<QFuture<Response>(const Request &, const PathArguments &)>;

/// One operation. Patterns are matched against the percent-encoded path, from their right end:
/// `{name}` is one segment, `{repository}` one or more (`/v2/{repository}/tags/list`).
/// A pattern that ends in '/' also matches without it, and the other way round, as Quay's do.
struct Route {
    Method method;
    QByteArray pattern;
    QByteArray operationId; ///< Quay's nickname, `changeTag`
    Handler handler;
    qint64 maxBody = 4 * 1024 * 1024;
};

/// The table of control-plane routes: built before the listeners start, read-only and thread-safe
/// then.
class Router {
public:
    /// A handler that answers at once on the worker's thread: no SQL, no files in it.
    using PlainHandler = std::function<Response(const Request &, const PathArguments &)>;
    /// Makes the answer for what no route takes: 404, and 405 with the allowed methods.
    using Fallback = std::function<Response(const Request &, const QList<Method> &allowed)>;

    void add(Route route);
    void add(Method method, QByteArray pattern, QByteArray operationId, PlainHandler handler);
    void setFallback(Fallback fallback);

    /// HEAD without a route of its own takes GET's; the transport drops the body.
    QFuture<Response> dispatch(const Request &request) const;
    /// Largest body for this request; what the transport enforces before reading it.
    qint64 maxBody(Method method, QByteArrayView path) const;

    const std::vector<Route> &routes() const { return m_routes; }

private:
    std::vector<Route> m_routes;
    Fallback m_fallback;
};

} // namespace quayside::server
