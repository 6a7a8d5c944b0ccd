#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"
#include "server/domain/healthservice.h"

#include <QtCore/QSysInfo>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Which of Quay's three sets of services an address asks for.
enum class HealthKind { Instance, EndToEnd, Warning };

using Services = QList<std::pair<QString, Result<void>>>;

Services servicesOf(HealthKind kind, const HealthState &state, bool isDraining)
{
    switch (kind) {
    case HealthKind::Instance: {
        Result<void> serving;
        if (isDraining)
            serving = failure(ErrorCode::Unavailable, u"the server is ending"_s);
        // Without its key the server does not start.
        return {{u"auth"_s, state.database},
                {u"database"_s, state.database},
                {u"disk_space"_s, state.diskSpace},
                {u"registry_gunicorn"_s, serving},
                {u"service_key"_s, {}},
                {u"web_gunicorn"_s, serving}};
    }
    case HealthKind::EndToEnd:
        // There is no Redis here; what it does for Quay the database does. Monitors written for
        // Quay look for the key, and nothing is wrong.
        return {{u"auth"_s, state.database},
                {u"database"_s, state.database},
                {u"redis"_s, {}},
                {u"storage"_s, state.storage}};
    case HealthKind::Warning:
        break;
    }
    return {{u"disk_space_warning"_s, state.spareSpace}};
}

/// What only a superuser sees: reasons and names of this machine.
void addDetails(QJsonObject &data, const ApiContext &context, const Services &services)
{
    QJsonObject expanded;
    for (const auto &[name, health] : services) {
        QJsonObject view{{u"status"_s, health.has_value()}};
        if (!health)
            view.insert(u"failure"_s, health.error().message);
        expanded.insert(name, view);
    }
    data.insert(u"services_expanded"_s, expanded);
    data.insert(u"notes"_s, QJsonArray());
    data.insert(u"is_testing"_s, false);
    data.insert(u"config_provider"_s, u"file"_s);
    data.insert(u"local_service_key_id"_s, context.tokens.keyId());
    data.insert(u"hostname"_s, QSysInfo::machineHostName());
}

Response healthView(const ApiContext &context, const Services &services, const Caller &caller)
{
    QJsonObject statuses;
    bool isGood = true;
    for (const auto &[name, health] : services) {
        statuses.insert(name, health.has_value());
        isGood = isGood && health;
    }
    QJsonObject data{{u"services"_s, statuses}};
    if (caller.isSuperuser)
        addDetails(data, context, services);
    const int status = isGood ? 200 : 503;
    return Response::json(status, QJsonObject{{u"data"_s, data}, {u"status_code"_s, status}})
        .withHeader("cache-control", "no-store");
}

Future<Response> health(const ApiContext &context, const Request &request, HealthKind kind)
{
    return visitor(context, request)
        .then([&context, kind](const Caller &caller) {
            return checkHealth(context.domain, kind == HealthKind::EndToEnd)
                .then([&context, kind, caller](const HealthState &state) {
                    return healthView(context, servicesOf(kind, state, context.isDraining), caller);
                });
        })
        .unwrap();
}

} // namespace

void addHealthRoutes(Router &router, const ApiContext &context)
{
    const std::pair<QByteArray, HealthKind> paths[] = {
        {"/health", HealthKind::Instance},        {"/health/instance", HealthKind::Instance},
        {"/status", HealthKind::EndToEnd},        {"/health/endtoend", HealthKind::EndToEnd},
        {"/health/warning", HealthKind::Warning},
    };
    for (const auto &[path, kind] : paths) {
        router.add({Method::Get, path, "health",
                    [&context, kind = kind](const Request &request, const PathArguments &) {
                        return health(context, request, kind);
                    }});
    }
}

} // namespace quayside::server
