#include "app/wire/autoprune.h"
#include "app/wire/user.h"
#include "server/api/apihandler.h"
#include "server/api/apiroutes.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

QJsonObject features(const DomainSettings &settings)
{
    // What is built is true, what is not yet built is false (quay-api.md 1.11).
    QJsonObject object;
    for (const auto name :
         {"SUPER_USERS"_L1, "DIRECT_LOGIN"_L1, "CHANGE_TAG_EXPIRATION"_L1, "LIBRARY_SUPPORT"_L1,
          "EXTENDED_REPOSITORY_NAMES"_L1, "GENERAL_OCI_SUPPORT"_L1, "REFERRERS_API"_L1,
          "AGGREGATED_LOG_COUNT_RETRIEVAL"_L1, "USER_METADATA"_L1, "ACTION_LOG_ROTATION"_L1})
        object.insert(name, true);
    for (const auto name : {"REPO_MIRROR"_L1,
                            "ORG_MIRROR"_L1,
                            "SECURITY_SCANNER"_L1,
                            "SECURITY_NOTIFICATIONS"_L1,
                            "QUOTA_NOTIFICATIONS"_L1,
                            "PROXY_CACHE"_L1,
                            "SPARSE_INDEX"_L1,
                            "GARBAGE_COLLECTION"_L1,
                            "UI_V2"_L1,
                            "UI_MODELCARD"_L1,
                            "USER_EVENTS"_L1,
                            "SECURITY_SCANNER_NOTIFY_ON_NEW_INDEX"_L1,
                            "PARTIAL_USER_AUTOCOMPLETE"_L1,
                            "RESTRICTED_USERS"_L1,
                            "EXTENDED_ACTION_LOGGING"_L1,
                            "SPAM_DETECTION"_L1,
                            "PUBLIC_CATALOG"_L1,
                            "ORG_SHARED_EMAIL"_L1,
                            "INVITE_ONLY_USER_CREATION"_L1,
                            "REQUIRE_ENCRYPTED_BASIC_AUTH"_L1,
                            "BUILD_SUPPORT"_L1,
                            "BILLING"_L1,
                            "SIGNING"_L1,
                            "RECAPTCHA"_L1,
                            "TEAM_SYNCING"_L1})
        object.insert(name, false);
    object.insert(u"LOG_EXPORT"_s, true);
    object.insert(u"PROGRAMMATIC_BOOTSTRAP"_s, settings.bootstrap.isOn);
    object.insert(u"MAILING"_s, settings.hasMailing());
    object.insert(u"REQUIRE_TEAM_INVITE"_s, settings.hasTeamInvites());
    object.insert(u"AUTO_PRUNE"_s, settings.hasAutoPrune);
    object.insert(u"IMAGE_EXPIRY_TRIGGER"_s, settings.hasExpiryTrigger);
    object.insert(u"QUOTA_MANAGEMENT"_s, settings.hasQuota);
    object.insert(u"EDIT_QUOTA"_s, settings.hasQuota && settings.canEditQuota);
    object.insert(u"VERIFY_QUOTA"_s, settings.hasQuota);
    object.insert(u"ANONYMOUS_ACCESS"_s, settings.hasAnonymousAccess);
    object.insert(u"IMMUTABLE_TAGS"_s, settings.hasImmutableTags);
    object.insert(u"IMMUTABLE_TAGS_CAN_EXPIRE"_s, settings.canImmutableTagsExpire);
    object.insert(u"IMAGE_PULL_STATS"_s, settings.hasPullStatistics);
    object.insert(u"USER_CREATION"_s, settings.hasUserCreation);
    object.insert(u"USER_RENAME"_s, settings.hasUserRename);
    object.insert(u"USER_INITIALIZE"_s, settings.hasUserInitialize);
    object.insert(u"SUPERUSER_CONFIGDUMP"_s, settings.hasConfigDump);
    object.insert(u"SUPERUSERS_FULL_ACCESS"_s, settings.hasSuperuserFullAccess);
    object.insert(u"APP_SPECIFIC_TOKENS"_s, settings.hasAppTokens);
    object.insert(u"ASSIGN_OAUTH_TOKEN"_s, settings.hasTokenAssignment);
    return object;
}

/// As the configuration file has it.
QJsonValue defaultPruneView(const DomainSettings &settings)
{
    if (!settings.defaultPrune)
        return QJsonValue::Null;
    const auto view = wire::AutoprunePolicy::of(*settings.defaultPrune).toJson();
    return QJsonObject{{u"method"_s, view["method"_L1]},
                       {u"value"_s, view["value"_L1]},
                       {u"tag_pattern"_s, view["tagPattern"_L1]},
                       {u"tag_pattern_matches"_s, view["tagPatternMatches"_L1]}};
}

Response config(const ApiContext &context, const Request &request)
{
    const auto &settings = context.domain.settings;
    const auto host = settings.serverHostname.isEmpty() ? QString::fromLatin1(request.host)
                                                        : settings.serverHostname;
    const QJsonObject branding{{u"logo"_s, QJsonValue::Null},
                               {u"logo_dark"_s, QJsonValue::Null},
                               {u"footer_img"_s, QJsonValue::Null},
                               {u"footer_url"_s, QJsonValue::Null}};
    const auto flags = features(settings);
    QJsonObject values{
        {u"SERVER_HOSTNAME"_s, host},
        {u"PREFERRED_URL_SCHEME"_s, QString::fromLatin1(request.scheme)},
        {u"AUTHENTICATION_TYPE"_s, u"Database"_s},
        {u"REGISTRY_TITLE"_s, settings.title},
        {u"REGISTRY_TITLE_SHORT"_s, settings.title},
        {u"CONTACT_INFO"_s, QJsonArray()},
        {u"AVATAR_KIND"_s, u"local"_s},
        {u"TAG_EXPIRATION_OPTIONS"_s, QJsonArray::fromStringList(settings.tagExpiryOptions)},
        {u"LOCAL_OAUTH_HANDLER"_s, u"/oauth/localapp"_s},
        {u"SEARCH_RESULTS_PER_PAGE"_s, 10},
        {u"SEARCH_MAX_RESULT_PAGE_COUNT"_s, 10},
        {u"CHANNEL_COLORS"_s, QJsonArray::fromStringList(wire::avatarPalette())},
        {u"DOCUMENTATION_ROOT"_s, QString()},
        {u"PERMANENTLY_DELETE_TAGS"_s, settings.hasPermanentDeletion},
        {u"UI_DELAY_AFTER_WRITE_SECONDS"_s, 0},
        {u"DISABLE_ANGULAR_UI"_s, true},
        {u"ROBOTS_DISALLOW"_s, false},
        {u"DEFAULT_NAMESPACE_AUTOPRUNE_POLICY"_s, defaultPruneView(settings)},
        {u"QUOTA_BACKFILL"_s, false},
        {u"SETUP_COMPLETE"_s, true},
        {u"DEBUG"_s, false},
        {u"BRANDING"_s, branding},
        {u"FOOTER_LINKS"_s, QJsonObject()},
        {u"DEFAULT_UI"_s, u"react"_s}};
    for (const auto name :
         {"REPO_MIRROR"_L1, "ORG_MIRROR"_L1, "QUOTA_MANAGEMENT"_L1, "QUOTA_NOTIFICATIONS"_L1,
          "EDIT_QUOTA"_L1, "PROXY_CACHE"_L1, "ASSIGN_OAUTH_TOKEN"_L1, "IMAGE_EXPIRY_TRIGGER"_L1,
          "AUTO_PRUNE"_L1, "IMMUTABLE_TAGS_CAN_EXPIRE"_L1})
        values.insert("FEATURE_"_L1 + name, flags.value(name));
    return Response::json(200,
                          QJsonObject{{u"config"_s, values},
                                      {u"features"_s, flags},
                                      {u"oauth"_s, QJsonObject()},
                                      {u"external_login"_s, QJsonArray()},
                                      {u"registry_state"_s, u"normal"_s},
                                      {u"account_recovery_mode"_s, false},
                                      {u"version_number"_s,
                                       u"Quayside v%1"_s.arg(QStringLiteral(QUAYSIDE_VERSION))}});
}

Response csrfToken(const ApiContext &context, const Request &request)
{
    auto session = sessionCookie(request);
    const bool isNew = session.isEmpty();
    if (isNew)
        session = Sessions::newId();
    auto response = Response::json(
        200, QJsonObject{{u"csrf_token"_s, context.accounts.sessions().csrfTokenOf(session)}});
    if (isNew) {
        response.headers.append("set-cookie",
                                sessionCookieField(request, QString::fromLatin1(session),
                                                   context.domain.settings.sessionLife));
    }
    response.headers.append("cache-control", "no-store");
    return response;
}

Response capabilities(const ApiContext &context, const Request &request)
{
    const auto root = originOf(context, request);
    const auto repository = root + u"/api/v1/repository/{namespace}/{reponame}"_s;
    const QJsonObject view{{u"url-template"_s, root + u"/{namespace}/{reponame}:{tag}"_s}};
    const QJsonObject manifest{
        {u"rest-api-template"_s, repository + u"/manifest/{digest}/security"_s}};
    const QJsonObject image{{u"rest-api-template"_s, repository + u"/image/{imageid}/security"_s},
                            {u"deprecated"_s, true}};
    return Response::json(200,
                          QJsonObject{{u"appName"_s, u"io.quay"_s},
                                      {u"capabilities"_s,
                                       QJsonObject{{u"io.quay.view-image"_s, view},
                                                   {u"io.quay.manifest-security"_s, manifest},
                                                   {u"io.quay.image-security"_s, image}}}});
}

Response registryCapabilities()
{
    const QJsonObject sparse{{u"supported"_s, false},
                             {u"required_architectures"_s, QJsonArray()},
                             {u"optional_architectures_allowed"_s, false}};
    const QJsonArray architectures{u"amd64"_s, u"arm64"_s, u"ppc64le"_s, u"s390x"_s};
    return Response::json(
        200,
        QJsonObject{{u"sparse_manifests"_s, sparse}, {u"mirror_architectures"_s, architectures}});
}

} // namespace

void addServiceRoutes(Router &router, const ApiContext &context)
{
    router.add(
        Method::Get, "/config", "getConfig",
        [&context](const Request &request, const auto &) { return config(context, request); });
    router.add(
        Method::Get, "/csrf_token", "getCsrfToken",
        [&context](const Request &request, const auto &) { return csrfToken(context, request); });
    router.add(Method::Get, "/.well-known/app-capabilities", "appCapabilities",
               [&context](const Request &request, const auto &) {
                   return capabilities(context, request);
               });
    router.add(
        {Method::Get,
         "/api/v1/registry/capabilities",
         "getRegistryCapabilities",
         [](const Request &, const PathArguments &) { return ready(registryCapabilities()); },
         kDefaultMaxBody,
         {.resource = "capabilities.RegistryCapabilities",
          .summary = "What this registry can do.",
          .access = RouteAccess::Anyone}});
    for (const QByteArray path : {"/_internal_ping", "/v1/_internal_ping"}) {
        router.add(Method::Get, path, "internalPing",
                   [](const Request &, const auto &) { return Response::text(200, "true"); });
    }
}

} // namespace quayside::server
