#include "server/http/router.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

bool isPlaceholder(QByteArrayView segment)
{
    return segment.startsWith('{');
}

QByteArray placeholderName(QByteArrayView segment)
{
    return segment.sliced(1, segment.size() - 2).toByteArray();
}

/// `/a/b/` and `/a/b` have the segments a and b; `/` has none.
QVarLengthArray<QByteArrayView, 16> split(QByteArrayView path)
{
    QVarLengthArray<QByteArrayView, 16> segments;
    if (path.startsWith('/'))
        path = path.sliced(1);
    if (path.endsWith('/'))
        path.chop(1);
    while (!path.isNull() && !path.isEmpty()) {
        const qsizetype slash = path.indexOf('/');
        if (slash < 0) {
            segments.append(path);
            break;
        }
        segments.append(path.first(slash));
        path = path.sliced(slash + 1);
        if (path.isEmpty())
            segments.append(path); // `a//` keeps its empty segment: it is not `a/`
    }
    return segments;
}

Response defaultFallback(const QList<Method> &allowed)
{
    if (allowed.isEmpty())
        return Response::empty(404);
    return Response::empty(405);
}

} // namespace

QLatin1StringView toString(RouteAccess access)
{
    switch (access) {
    case RouteAccess::Unstated:
        break;
    case RouteAccess::Anyone:
        return "anyone"_L1;
    case RouteAccess::SignedIn:
        return "signed-in"_L1;
    case RouteAccess::UserRead:
        return "user-read"_L1;
    case RouteAccess::UserAdmin:
        return "user-admin"_L1;
    case RouteAccess::NamespaceCreate:
        return "namespace-create"_L1;
    case RouteAccess::RepositoryRead:
        return "repository-read"_L1;
    case RouteAccess::RepositoryWrite:
        return "repository-write"_L1;
    case RouteAccess::RepositoryAdmin:
        return "repository-admin"_L1;
    case RouteAccess::OrganizationMember:
        return "organization-member"_L1;
    case RouteAccess::OrganizationAdmin:
        return "organization-admin"_L1;
    case RouteAccess::Superuser:
        return "superuser"_L1;
    }
    return "unstated"_L1;
}

void PathArguments::set(QByteArray name, QString value)
{
    m_values.emplace_back(std::move(name), std::move(value));
}

QString PathArguments::value(QByteArrayView name) const
{
    for (const auto &[key, value] : m_values) {
        if (key == name)
            return value;
    }
    Q_ASSERT_X(false, "PathArguments::value", "the pattern has no such placeholder");
    return {};
}

Router::Compiled Router::compile(const QByteArray &pattern)
{
    Compiled compiled;
    const qsizetype brace = pattern.indexOf('{');
    compiled.prefix = brace < 0 ? QByteArray() : pattern.first(brace);
    for (const QByteArrayView segment : split(pattern)) {
        if (segment == "{repository}") {
            compiled.many = compiled.segments.size();
            compiled.manyAtLeast = pattern.startsWith("/v2/") ? 1 : 2;
        } else if (!isPlaceholder(segment)) {
            ++compiled.literals;
        }
        compiled.segments.append(segment.toByteArray());
    }
    return compiled;
}

bool Router::matches(const Compiled &compiled, QByteArrayView path, const Segments &segments)
{
    const qsizetype extra = segments.size() - compiled.segments.size();
    if (compiled.many < 0 ? extra != 0 : extra < compiled.manyAtLeast - 1)
        return false;
    if (!path.startsWith(compiled.prefix))
        return false;
    // From the right end, since what stands left of {repository} is the prefix compared above.
    for (qsizetype i = compiled.segments.size() - 1; i > compiled.many; --i) {
        const QByteArray &wanted = compiled.segments[i];
        const QByteArrayView given = segments[i + extra];
        if (isPlaceholder(wanted) ? given.isEmpty() : given != wanted)
            return false;
    }
    for (qsizetype i = compiled.many; compiled.many >= 0 && i <= compiled.many + extra; ++i) {
        if (segments[i].isEmpty())
            return false;
    }
    for (qsizetype i = 0; i < compiled.many; ++i) {
        if (!isPlaceholder(compiled.segments[i]) && segments[i] != compiled.segments[i])
            return false;
    }
    return true;
}

std::optional<PathArguments> Router::arguments(const Compiled &compiled, const Segments &segments)
{
    PathArguments arguments;
    const qsizetype extra = segments.size() - compiled.segments.size();
    for (qsizetype i = 0; i < compiled.segments.size(); ++i) {
        if (!isPlaceholder(compiled.segments[i]))
            continue;
        const bool isMany = i == compiled.many;
        const bool isBehind = compiled.many >= 0 && i > compiled.many;
        const QByteArrayView first = segments[isBehind ? i + extra : i];
        const QByteArrayView last = isMany ? segments[i + extra] : first;
        // The views point into one path, so what lies between two of them are the bytes as sent.
        const auto value = percentDecoded(QByteArrayView(first.data(), last.data() + last.size()));
        if (!value)
            return {};
        arguments.set(placeholderName(compiled.segments[i]), *value);
    }
    return arguments;
}

qsizetype Router::find(Method method, QByteArrayView path, const Segments &segments) const
{
    qsizetype best = -1;
    for (size_t i = 0; i < m_routes.size(); ++i) {
        if (m_routes[i].method != method)
            continue;
        if (best >= 0 && m_compiled[i].literals <= m_compiled[size_t(best)].literals)
            continue;
        if (matches(m_compiled[i], path, segments))
            best = qsizetype(i);
    }
    if (best < 0 && method == Method::Head)
        return find(Method::Get, path, segments);
    return best;
}

QList<Method> Router::allowed(QByteArrayView path, const Segments &segments) const
{
    QList<Method> methods;
    const auto add = [&](Method method) {
        if (!methods.contains(method))
            methods.append(method);
    };
    for (size_t i = 0; i < m_routes.size(); ++i) {
        if (!matches(m_compiled[i], path, segments))
            continue;
        add(m_routes[i].method);
        if (m_routes[i].method == Method::Get)
            add(Method::Head);
    }
    return methods;
}

void Router::add(Route route)
{
    m_compiled.push_back(compile(route.pattern));
    m_routes.push_back(std::move(route));
}

void Router::add(Method method, QByteArray pattern, QByteArray operationId, PlainHandler handler)
{
    add(Route{method, std::move(pattern), std::move(operationId),
              [handler = std::move(handler)](const Request &request, const PathArguments &path) {
                  return makeReadyFuture(handler(request, path));
              }});
}

void Router::setFallback(Fallback fallback)
{
    m_fallback = std::move(fallback);
}

void Router::setCommonFields(CommonFields fields)
{
    m_commonFields = std::move(fields);
}

void Router::setGuard(Guard guard)
{
    m_guard = std::move(guard);
}

Future<Response> Router::dispatch(const Request &request) const
{
    const Headers common = m_commonFields ? m_commonFields(request) : Headers();
    if (common.fields().empty())
        return answer(request);
    return answer(request).then([common](Response response) {
        for (const HeaderField &field : common.fields())
            response.headers.append(field.name, field.value);
        return response;
    });
}

Future<Response> Router::answer(const Request &request) const
{
    if (m_guard) {
        if (auto refusal = m_guard(request))
            return makeReadyFuture(std::move(*refusal));
    }
    const Segments segments = split(request.path);
    const qsizetype index = find(request.method, request.path, segments);
    if (index >= 0) {
        if (const auto path = arguments(m_compiled[size_t(index)], segments))
            return m_routes[size_t(index)].handler(request, *path);
    }
    const QList<Method> methods = index >= 0 ? QList<Method>() : allowed(request.path, segments);
    Response response = m_fallback ? m_fallback(request, methods) : defaultFallback(methods);
    if (response.status == 405 && !response.headers.contains("allow")) {
        QByteArray list;
        for (const Method method : methods)
            list += (list.isEmpty() ? ""_ba : ", "_ba) + toString(method);
        response.headers.append("allow"_ba, list);
    }
    return makeReadyFuture(std::move(response));
}

qint64 Router::maxBody(Method method, QByteArrayView path) const
{
    const qsizetype index = find(method, path, split(path));
    return index < 0 ? kDefaultMaxBody : m_routes[size_t(index)].maxBody;
}

} // namespace quayside::server
