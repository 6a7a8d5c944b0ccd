#pragma once

#include "server/http/bodyschema.h"
#include "server/http/request.h"
#include "server/http/response.h"

#include "app/core/future.h"
#include <QtCore/QVarLengthArray>

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

using Handler = std::function<Future<Response>(const Request &, const PathArguments &)>;

inline constexpr qint64 kDefaultMaxBody = 4 * 1024 * 1024;

/// An answer that is there already.
inline Future<Response> ready(Response response)
{
    return makeReadyFuture(std::move(response));
}

enum class ParameterType { Text, Flag, Number };

/// A parameter behind '?'.
struct QueryParameter {
    QByteArray name;
    ParameterType type;
    QByteArray summary;
};

/// Whom an operation serves. The domain decides; this is what a test holds its verdicts against.
/// Source: quay-api.md, the column of rights.
enum class RouteAccess {
    Unstated,
    Anyone,
    SignedIn, ///< any user, by session or by any token
    UserRead, ///< the user's own account, `user:read`
    UserAdmin, ///< the user's own account, `user:admin`
    NamespaceCreate, ///< repositories may be made there, `repo:create`
    RepositoryRead,
    RepositoryWrite,
    RepositoryAdmin,
    OrganizationMember,
    OrganizationAdmin, ///< `org:admin`
    Superuser, ///< `super:user`
};

/// `anyone`, `repository-admin`, ...; `unstated`.
QLatin1StringView toString(RouteAccess access);

/// What descriptions of the API say of an operation, so that they need no table of their own.
/// Source: quay-api.md 1.10.
struct RouteInfo {
    QByteArray resource =
        {}; ///< Quay's module and class, `tag.RepositoryTag`; empty: not described
    QByteArray summary = {}; ///< one sentence
    QByteArray scope = {}; ///< that an OAuth token must carry; empty: none
    QList<QueryParameter> query = {};
    bool isInternal = false; ///< described only to who asks for it
    bool requiresFreshLogin = false;
    BodySchema body = {};
    RouteAccess access = RouteAccess::Unstated;
    QByteArrayList logKinds = {}; ///< of the usage log, that it may write
    QByteArray unlogged = {}; ///< why an operation that changes something writes none

    /// `tag` of `tag.RepositoryTag`.
    QByteArray tag() const { return resource.first(qMax(resource.indexOf('.'), 0)); }
};

/// One operation. Patterns are matched against the percent-encoded path, from their right end:
/// `{name}` is one segment, `{repository}` one or more below `/v2/` (`/v2/{repository}/tags/list`)
/// and two or more elsewhere, where a name always has its namespace. Of several patterns that match
/// the one with the most literal segments wins, then the one added first.
/// A pattern that ends in '/' also matches without it, and the other way round, as Quay's do.
struct Route {
    Method method;
    QByteArray pattern;
    QByteArray operationId; ///< Quay's nickname, `changeTag`
    Handler handler;
    qint64 maxBody = kDefaultMaxBody;
    RouteInfo info = {};
};

/// The table of control-plane routes: built before the listeners start, read-only and thread-safe
/// then.
class Router {
public:
    /// A handler that answers at once on the worker's thread: no SQL, no files in it.
    using PlainHandler = std::function<Response(const Request &, const PathArguments &)>;
    /// Makes the answer for what no route takes: 404, and 405 with the allowed methods.
    using Fallback = std::function<Response(const Request &, const QList<Method> &allowed)>;

    /// Fields that all answers to a request get, whatever made them.
    using CommonFields = std::function<Headers(const Request &)>;

    /// Looks at a request before any route does; an answer ends it.
    using Guard = std::function<std::optional<Response>(const Request &)>;

    void add(Route route);
    void add(Method method, QByteArray pattern, QByteArray operationId, PlainHandler handler);
    void setFallback(Fallback fallback);
    void setCommonFields(CommonFields fields);
    void setGuard(Guard guard);

    /// HEAD without a route of its own takes GET's; the transport drops the body.
    Future<Response> dispatch(const Request &request) const;
    /// Largest body for this request; what the transport enforces before reading it.
    qint64 maxBody(Method method, QByteArrayView path) const;

    const std::vector<Route> &routes() const { return m_routes; }

private:
    /// A pattern taken apart once.
    struct Compiled {
        QByteArray prefix; ///< literal start, compared first
        QList<QByteArray> segments; ///< placeholders keep their '{'
        qsizetype many = -1; ///< index of the placeholder of several segments
        qsizetype manyAtLeast = 1;
        int literals = 0;
    };
    using Segments = QVarLengthArray<QByteArrayView, 16>;

    Future<Response> answer(const Request &request) const;
    static Compiled compile(const QByteArray &pattern);
    static bool matches(const Compiled &compiled, QByteArrayView path, const Segments &segments);
    /// nullopt when a placeholder's text is no valid percent encoding.
    static std::optional<PathArguments> arguments(const Compiled &compiled,
                                                  const Segments &segments);
    /// Index of the route, -1 when there is none.
    qsizetype find(Method method, QByteArrayView path, const Segments &segments) const;
    QList<Method> allowed(QByteArrayView path, const Segments &segments) const;

    std::vector<Route> m_routes;
    std::vector<Compiled> m_compiled; // beside m_routes
    Fallback m_fallback;
    CommonFields m_commonFields;
    Guard m_guard;
};

} // namespace quayside::server
