#include "server/configoptions.h"

#include "app/core/emailaddress.h"
#include "app/core/oauthscope.h"
#include "app/core/quota.h"
#include "app/core/reference.h"
#include "app/core/sealedbox.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

using Options = std::vector<std::pair<QString, ConfigOption>>;

bool isNetwork(const QString &text)
{
    return QHostAddress::parseSubnet(text).second >= 0;
}

bool isUserName(const QString &text)
{
    return NamespaceName::parse(text).has_value();
}

/// The database's address, its password masked.
QJsonValue shownUri(const QString &uri)
{
    QUrl url(uri, QUrl::StrictMode);
    if (uri.isEmpty() || uri.startsWith(u"sqlite:"))
        return uri;
    if (!url.isValid())
        return wire::maskedSecret(uri.size());
    const auto secrets = [](const QString &password) {
        return QString::fromLatin1(
            QUrl::toPercentEncoding(wire::maskedSecret(password.size()), " *()"));
    };
    if (const auto password = url.password(QUrl::FullyDecoded); !password.isEmpty())
        url.setPassword(secrets(password));
    QUrlQuery query(url);
    for (auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (!key.contains(u"password"))
            continue;
        query.removeAllQueryItems(key);
        query.addQueryItem(key, secrets(value));
    }
    url.setQuery(query);
    return url.toString(QUrl::PrettyDecoded);
}

/// It is written into challenges and links as it stands.
QString checkServerHostname(const QString &value)
{
    const bool isAuthority = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c < QChar(0x80) && (c.isLetterOrNumber() || u".-_:[]"_s.contains(c));
    });
    return isAuthority ? QString()
                       : u"must be a name or address, with :port if it is not the scheme's own"_s;
}

/// A name without port or scheme, an address, a network.
bool isHostOrNetwork(const QString &text)
{
    return isNetwork(text)
        || (!text.isEmpty() && text.size() <= 253
            && std::all_of(text.begin(), text.end(), [](QChar c) {
                   return c < QChar(0x80) && (c.isLetterOrNumber() || u".-_:"_s.contains(c));
               }));
}

QString checkMailServer(const QString &value)
{
    if (value.isEmpty() || (isHostOrNetwork(value) && !value.contains(u'/')))
        return {};
    return u"must be the name or address of a mail server, see also MAIL_PORT"_s;
}

QString checkMailSender(const QString &value)
{
    return isEmailAddress(value) ? QString() : u"must be an address such as registry@example.org"_s;
}

QString setBootstrapScopes(Config &config, const YAML::Node &node)
{
    const auto scopes = parseOAuthScopes(node.IsScalar() ? textOf(node) : QString());
    if (!scopes)
        return u"must be scopes such as \"org:admin repo:create\""_s;
    config.domain.bootstrap.scopes = *scopes;
    return {};
}

/// `https://console.example`, as a browser writes it in Origin: it is compared byte by byte.
bool isOrigin(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http")
        && !url.host().isEmpty() && url.userInfo().isEmpty()
        && text == url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded)
        && text == text.toLower();
}

/// One or a list; `*` is what there is without it, and never comes with credentials.
QString setCorsOrigins(Config &config, const YAML::Node &node)
{
    auto problem = u"must be an origin such as https://console.example, or a list of them"_s;
    auto &origins = config.api.corsOrigins;
    origins.clear();
    if (node.IsScalar() && textOf(node) == u"*")
        return {};
    const auto take = [&origins](const YAML::Node &item) {
        if (!item.IsScalar() || !isOrigin(textOf(item)))
            return false;
        origins.append(textOf(item).toLatin1());
        return true;
    };
    if (!node.IsSequence())
        return take(node) ? QString() : problem;
    for (const auto &item : node) {
        if (!take(item))
            return problem;
    }
    return origins.isEmpty() ? problem : QString();
}

/// A duration, or null for none.
ConfigOption appTokenLife()
{
    auto option = seconds(inDomain(&DomainSettings::appTokenLife));
    option.set = [set = option.set](Config &config, const YAML::Node &node) {
        if (!node.IsNull())
            return set(config, node);
        config.domain.appTokenLife.reset();
        return QString();
    };
    option.schema = {{u"type"_s, QJsonArray{u"string"_s, u"integer"_s, u"null"_s}}};
    return option;
}

/// A map of method, value, tag_pattern and tag_pattern_matches; null for none.
QString setDefaultPrune(Config &config, const YAML::Node &node)
{
    config.domain.defaultPrune.reset();
    if (node.IsNull())
        return {};
    auto problem =
        u"must be a map with method, value and perhaps tag_pattern, tag_pattern_matches"_s;
    if (!node.IsMap())
        return problem;
    QString method;
    QString value;
    std::optional<QString> pattern;
    bool isMatching = true;
    for (const auto &item : node) {
        const auto key = textOf(item.first);
        if (!item.second.IsScalar())
            return problem;
        if (key == u"method")
            method = textOf(item.second);
        else if (key == u"value")
            value = textOf(item.second);
        else if (key == u"tag_pattern")
            pattern = textOf(item.second);
        else if (key != u"tag_pattern_matches"
                 || !YAML::convert<bool>::decode(item.second, isMatching))
            return problem;
    }
    auto rule = PruneRule::parse(method, value, pattern, isMatching);
    if (!rule)
        return u"cannot be used: %1"_s.arg(rule.error().message);
    config.domain.defaultPrune = std::move(*rule);
    return {};
}

QJsonValue defaultPrune(const Config &config)
{
    const auto &rule = config.domain.defaultPrune;
    if (!rule)
        return QJsonValue::Null;
    QJsonObject value{{u"method"_s, toString(rule->method)}, {u"value"_s, rule->value}};
    if (rule->pattern) {
        value.insert(u"tag_pattern"_s, rule->pattern->toString());
        value.insert(u"tag_pattern_matches"_s, rule->isMatching);
    }
    return value;
}

ConfigOption databaseKey()
{
    const auto set = [](Config &config, const YAML::Node &node) {
        if (!node.IsScalar())
            return u"must be a text"_s;
        // Any text will do as a key: it is stretched to the length that is needed.
        config.secretKey =
            QCryptographicHash::hash(textOf(node).toUtf8(), QCryptographicHash::Sha256);
        return QString();
    };
    const auto value = [](const Config &config) -> QJsonValue {
        return config.secretKey.isEmpty() ? QString() : wire::maskedSecret(config.secretKey.size());
    };
    return {set, value, {{u"type"_s, u"string"_s}, {u"writeOnly"_s, true}}};
}

ConfigOption databaseUri()
{
    auto option = text(at(&Config::databaseUri));
    option.value = [](const Config &config) { return shownUri(config.databaseUri); };
    return option;
}

ConfigOption corsOrigins()
{
    const auto value = [](const Config &config) {
        QJsonArray origins;
        for (const auto &origin : config.api.corsOrigins)
            origins.append(QString::fromLatin1(origin));
        return QJsonValue(origins);
    };
    return {&setCorsOrigins, value, {{u"type"_s, QJsonArray{u"array"_s, u"string"_s}}}};
}

ConfigOption metricsAllowed()
{
    const auto set = [](Config &config, const YAML::Node &node) {
        auto problem = u"must be a list of addresses and networks such as 10.0.0.0/8"_s;
        if (!node.IsSequence())
            return problem;
        QList<std::pair<QHostAddress, int>> networks;
        for (const auto &item : node) {
            if (!item.IsScalar() || !isNetwork(textOf(item)))
                return problem;
            networks.append(QHostAddress::parseSubnet(textOf(item)));
        }
        config.api.metricsAllowed = networks;
        return QString();
    };
    const auto value = [](const Config &config) {
        QJsonArray networks;
        for (const auto &[address, length] : config.api.metricsAllowed)
            networks.append(address.toString() + u'/' + QString::number(length));
        return QJsonValue(networks);
    };
    return {
        set, value, {{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"string"_s}}}}};
}

ConfigOption bootstrapScopes()
{
    const auto value = [](const Config &config) {
        return QJsonValue(config.domain.bootstrap.scopes.join(u' '));
    };
    return {&setBootstrapScopes, value, {{u"type"_s, u"string"_s}}};
}

Options serverOptions()
{
    const auto networks = u"must be a list of addresses and networks such as 10.0.0.0/8"_s;
    return {
        {u"DB_URI"_s, databaseUri()},
        {u"db.threads"_s, integer(1, 256, at(&Config::databaseThreads))},
        {u"DATABASE_SECRET_KEY"_s, databaseKey()},
        {u"SERVER_HOSTNAME"_s,
         checkedText(inDomain(&DomainSettings::serverHostname), &checkServerHostname)},
        {u"REGISTRY_TITLE"_s, text(inDomain(&DomainSettings::title))},
        {u"TRUSTED_PROXIES"_s, listOf(&isNetwork, networks, at(&Config::trustedProxies))},
        {u"CORS_ORIGIN"_s, corsOrigins()},
        {u"METRICS_ALLOWED"_s, metricsAllowed()},
        {u"WEB_UI_PATH"_s, text(at(&Config::api, &ApiSettings::webUiFolder))},
        {u"ACTION_LOG_ROTATION_THRESHOLD"_s, duration(inDomain(&DomainSettings::logLife))},
        {u"FEATURE_SUPERUSER_CONFIGDUMP"_s, boolean(inDomain(&DomainSettings::hasConfigDump))},
    };
}

Options tagOptions()
{
    return {
        {u"DEFAULT_TAG_EXPIRATION"_s, duration(inDomain(&DomainSettings::defaultTagExpiry))},
        {u"TAG_EXPIRATION_OPTIONS"_s,
         listOf([](const QString &v) { return durationFromText(v).has_value(); },
                u"must be a list of durations such as 0s, 3d or 2w"_s,
                inDomain(&DomainSettings::tagExpiryOptions))},
        {u"LABELED_EXPIRATION_MINIMUM"_s,
         duration(inDomain(&DomainSettings::labeledExpiryMinimum))},
        {u"LABELED_EXPIRATION_MAXIMUM"_s,
         duration(inDomain(&DomainSettings::labeledExpiryMaximum))},
        {u"PUSH_TEMP_TAG_EXPIRATION_SEC"_s,
         integer(1, 31'536'000, inDomain(&DomainSettings::pushLease),
                 [](qint64 v) { return std::chrono::seconds(v); })},
        {u"FEATURE_IMMUTABLE_TAGS"_s, boolean(inDomain(&DomainSettings::hasImmutableTags))},
        {u"FEATURE_IMMUTABLE_TAGS_CAN_EXPIRE"_s,
         boolean(inDomain(&DomainSettings::canImmutableTagsExpire))},
        {u"FEATURE_IMAGE_PULL_STATS"_s, boolean(inDomain(&DomainSettings::hasPullStatistics))},
        {u"PERMANENTLY_DELETE_TAGS"_s, boolean(inDomain(&DomainSettings::hasPermanentDeletion))},
        {u"LABEL_KEY_RESERVED_PREFIXES"_s,
         listOf([](const QString &v) { return !v.isEmpty(); }, u"must be a list of prefixes"_s,
                inDomain(&DomainSettings::reservedLabelPrefixes))},
        {u"FEATURE_AUTO_PRUNE"_s, boolean(inDomain(&DomainSettings::hasAutoPrune))},
        {u"DEFAULT_NAMESPACE_AUTOPRUNE_POLICY"_s,
         {&setDefaultPrune, &defaultPrune, {{u"type"_s, QJsonArray{u"object"_s, u"null"_s}}}}},
        {u"autoprune.interval"_s, interval(inDomain(&DomainSettings::pruneInterval))},
        {u"FEATURE_IMAGE_EXPIRY_TRIGGER"_s, boolean(inDomain(&DomainSettings::hasExpiryTrigger))},
        {u"IMAGE_EXPIRY_NOTICE"_s, duration(inDomain(&DomainSettings::expiryNotice))},
        {u"expirynotice.interval"_s, interval(inDomain(&DomainSettings::expiryNoticeInterval))},
    };
}

Options accountOptions()
{
    const auto names = u"must be a list of names of users"_s;
    return {
        {u"CREATE_PRIVATE_REPO_ON_PUSH"_s, boolean(inDomain(&DomainSettings::isPrivateOnPush))},
        {u"FEATURE_ANONYMOUS_ACCESS"_s, boolean(inDomain(&DomainSettings::hasAnonymousAccess))},
        {u"FEATURE_SUPERUSERS_FULL_ACCESS"_s,
         boolean(inDomain(&DomainSettings::hasSuperuserFullAccess))},
        {u"FEATURE_USER_CREATION"_s, boolean(inDomain(&DomainSettings::hasUserCreation))},
        {u"FEATURE_USER_RENAME"_s, boolean(inDomain(&DomainSettings::hasUserRename))},
        {u"FEATURE_USER_INITIALIZE"_s, boolean(inDomain(&DomainSettings::hasUserInitialize))},
        {u"SUPER_USERS"_s, listOf(&isUserName, names, inDomain(&DomainSettings::superUsers))},
        {u"GLOBAL_READONLY_SUPER_USERS"_s,
         listOf(&isUserName, names, inDomain(&DomainSettings::readOnlySuperusers))},
        {u"FRESH_LOGIN_TIMEOUT"_s, seconds(inDomain(&DomainSettings::freshLogin))},
        {u"OAUTH_TOKEN_DEFAULT_LIFETIME"_s, seconds(inDomain(&DomainSettings::oauthTokenLife))},
        {u"OAUTH_TOKEN_MAXIMUM_LIFETIME"_s,
         seconds(inDomain(&DomainSettings::oauthTokenMaximumLife))},
        {u"APP_SPECIFIC_TOKEN_EXPIRATION"_s, appTokenLife()},
        {u"FEATURE_APP_SPECIFIC_TOKENS"_s, boolean(inDomain(&DomainSettings::hasAppTokens))},
        {u"FEATURE_ASSIGN_OAUTH_TOKEN"_s, boolean(inDomain(&DomainSettings::hasTokenAssignment))},
        {u"FEATURE_REQUIRE_TEAM_INVITE"_s, boolean(inDomain(&DomainSettings::requiresTeamInvite))},
        {u"FEATURE_PROGRAMMATIC_BOOTSTRAP"_s,
         boolean(inDomain(&DomainSettings::bootstrap, &BootstrapSettings::isOn))},
        {u"BOOTSTRAP_TOKEN_OWNER"_s,
         text(inDomain(&DomainSettings::bootstrap, &BootstrapSettings::owner))},
        {u"BOOTSTRAP_TOKEN_PATH"_s,
         text(inDomain(&DomainSettings::bootstrap, &BootstrapSettings::file))},
        {u"BOOTSTRAP_TOKEN_SCOPE"_s, bootstrapScopes()},
        {u"BOOTSTRAP_TOKEN_EXPIRATION"_s,
         seconds(inDomain(&DomainSettings::bootstrap, &BootstrapSettings::life))},
    };
}

Options storageOptions()
{
    return {
        {u"blobs.upload_life"_s, interval(inDomain(&DomainSettings::uploadLife))},
        {u"blobs.trash_second_pass"_s, interval(inDomain(&DomainSettings::trashSecondPass))},
        {u"blobs.min_free"_s, integer(0, qint64(1) << 50, inDomain(&DomainSettings::minimumFree))},
        {u"backup.safe_window"_s, duration(inDomain(&DomainSettings::backupSafeWindow))},
        {u"gc.interval"_s, interval(inDomain(&DomainSettings::gcInterval))},
        {u"gc.expiry_interval"_s, interval(inDomain(&DomainSettings::gcExpiryInterval))},
        {u"gc.audit_interval"_s, interval(inDomain(&DomainSettings::gcAuditInterval))},
        {u"gc.rate"_s, integer(1, 1'000'000, inDomain(&DomainSettings::gcRate))},
        {u"FEATURE_QUOTA_MANAGEMENT"_s, boolean(inDomain(&DomainSettings::hasQuota))},
        {u"FEATURE_EDIT_QUOTA"_s, boolean(inDomain(&DomainSettings::canEditQuota))},
        {u"DEFAULT_SYSTEM_REJECT_QUOTA_BYTES"_s,
         integer(0, kMostQuotaBytes, inDomain(&DomainSettings::systemQuota),
                 [](qint64 v) { return v > 0 ? std::optional(v) : std::nullopt; })},
    };
}

Options outboundOptions()
{
    const auto mail = [](auto member) { return inDomain(&DomainSettings::mail, member); };
    return {
        {u"SSRF_ALLOWED_HOSTS"_s,
         listOf(&isHostOrNetwork,
                u"must be a list of host names, addresses and networks such as 10.0.0.0/8"_s,
                inDomain(&DomainSettings::egress, &EgressRules::allowed))},
        {u"WEBHOOK_HOSTNAME_BLACKLIST"_s,
         listOf(&isHostOrNetwork, u"must be a list of host names and addresses"_s,
                inDomain(&DomainSettings::egress, &EgressRules::refused))},
        {u"MAIL_SERVER"_s, checkedText(mail(&MailSettings::host), &checkMailServer)},
        {u"MAIL_PORT"_s, integer(1, 65'535, mail(&MailSettings::port))},
        {u"MAIL_USE_TLS"_s, boolean(mail(&MailSettings::hasTls))},
        {u"MAIL_USERNAME"_s, text(mail(&MailSettings::user))},
        {u"MAIL_PASSWORD"_s, secretText(mail(&MailSettings::password))},
        {u"MAIL_DEFAULT_SENDER"_s, checkedText(mail(&MailSettings::sender), &checkMailSender)},
    };
}

} // namespace

const std::map<QString, ConfigOption> &configOptions()
{
    static const auto table = [] {
        std::map<QString, ConfigOption> all;
        for (auto &options : {serverOptions(), tagOptions(), accountOptions(), storageOptions(),
                              outboundOptions()}) {
            for (const auto &option : options)
                all.insert(option);
        }
        return all;
    }();
    return table;
}

} // namespace quayside::server
