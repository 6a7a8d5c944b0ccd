#include "server/config.h"

#include "app/core/emailaddress.h"
#include "app/core/expiry.h"
#include "app/core/oauthscope.h"
#include "app/core/quota.h"
#include "app/core/reference.h"
#include "app/core/sealedbox.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

#include <algorithm>
#include <functional>
#include <map>
#include <yaml-cpp/yaml.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Says what is wrong with a value, or nothing.
using Setter = std::function<QString(Config &, const YAML::Node &)>;

QString textOf(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>());
}

Setter boolean(std::function<void(Config &, bool)> set)
{
    return [set = std::move(set)](Config &config, const YAML::Node &node) {
        bool value = false;
        if (!node.IsScalar() || !YAML::convert<bool>::decode(node, value))
            return u"must be true or false"_s;
        set(config, value);
        return QString();
    };
}

Setter text(std::function<void(Config &, const QString &)> set)
{
    return [set = std::move(set)](Config &config, const YAML::Node &node) {
        if (!node.IsScalar())
            return u"must be a text"_s;
        set(config, textOf(node));
        return QString();
    };
}

Setter integer(qint64 least, qint64 most, std::function<void(Config &, qint64)> set)
{
    return [=](Config &config, const YAML::Node &node) {
        qint64 value = 0;
        if (!node.IsScalar() || !YAML::convert<qint64>::decode(node, value) || value < least
            || value > most)
            return u"must be a whole number from %1 to %2"_s.arg(least).arg(most);
        set(config, value);
        return QString();
    };
}

/// `2w`; `0s` is zero.
std::optional<Milliseconds> durationFromText(const QString &text)
{
    if (text == u"0s")
        return Milliseconds(0);
    const auto parsed = parseExpiryDuration(text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

bool isNetwork(const QString &text)
{
    return QHostAddress::parseSubnet(text).second >= 0;
}

/// It is written into challenges and links as it stands.
QString setServerHostname(Config &config, const YAML::Node &node)
{
    const auto value = node.IsScalar() ? textOf(node) : QString();
    const bool isAuthority = std::all_of(value.begin(), value.end(), [](QChar c) {
        return c < QChar(0x80) && (c.isLetterOrNumber() || u".-_:[]"_s.contains(c));
    });
    if (!node.IsScalar() || !isAuthority)
        return u"must be a name or address, with :port if it is not the scheme's own"_s;
    config.domain.serverHostname = value;
    return {};
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

QString setBootstrapScopes(Config &config, const YAML::Node &node)
{
    const auto scopes = parseOAuthScopes(node.IsScalar() ? textOf(node) : QString());
    if (!scopes)
        return u"must be scopes such as \"org:admin repo:create\""_s;
    config.domain.bootstrap.scopes = *scopes;
    return {};
}

QString setMailServer(Config &config, const YAML::Node &node)
{
    const auto value = node.IsScalar() ? textOf(node) : QString();
    if (!node.IsScalar() || (!value.isEmpty() && !isHostOrNetwork(value)) || value.contains(u'/'))
        return u"must be the name or address of a mail server, see also MAIL_PORT"_s;
    config.domain.mail.host = value;
    return {};
}

QString setMailSender(Config &config, const YAML::Node &node)
{
    const auto value = node.IsScalar() ? textOf(node) : QString();
    if (!isEmailAddress(value))
        return u"must be an address such as registry@example.org"_s;
    config.domain.mail.sender = value;
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

Setter duration(std::function<void(Config &, Milliseconds)> set)
{
    return [set = std::move(set)](Config &config, const YAML::Node &node) {
        const auto parsed = durationFromText(node.IsScalar() ? textOf(node) : QString());
        if (!parsed)
            return u"must be a duration such as 12h, 3d or 2w"_s;
        set(config, *parsed);
        return QString();
    };
}

/// The same, or a whole number of seconds; at least one.
Setter seconds(std::function<void(Config &, std::chrono::seconds)> set)
{
    return [set = std::move(set)](Config &config, const YAML::Node &node) {
        qint64 number = 0;
        const auto value = node.IsScalar() ? textOf(node) : QString();
        std::optional<Milliseconds> given;
        if (node.IsScalar() && YAML::convert<qint64>::decode(node, number)
            && number <= 100LL * 366 * 86'400)
            given = std::chrono::seconds(number);
        else
            given = durationFromText(value);
        if (!given || *given < std::chrono::seconds(1))
            return u"must be a duration such as 10m or 90d, or seconds"_s;
        set(config, std::chrono::duration_cast<std::chrono::seconds>(*given));
        return QString();
    };
}

/// How long something lives, or how often something is done: at least a second.
Setter interval(std::function<void(Config &, Milliseconds)> set)
{
    return [inner = duration(std::move(set))](Config &config, const YAML::Node &node) {
        const auto parsed = durationFromText(node.IsScalar() ? textOf(node) : QString());
        if (parsed && *parsed == Milliseconds(0))
            return u"must be at least a second"_s;
        return inner(config, node);
    };
}

/// A duration, or null for none.
QString setAppTokenLife(Config &config, const YAML::Node &node)
{
    config.domain.appTokenLife.reset();
    if (node.IsNull())
        return {};
    return seconds([](Config &c, std::chrono::seconds v) { c.domain.appTokenLife = v; })(config,
                                                                                         node);
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

/// Texts that all pass `isValid`; `problem` says what they have to be.
Setter listOf(std::function<bool(const QString &)> isValid, const QString &problem,
              std::function<void(Config &, const QStringList &)> set)
{
    return [=](Config &config, const YAML::Node &node) {
        if (!node.IsSequence())
            return problem;
        QStringList values;
        for (const auto &item : node) {
            if (!item.IsScalar() || !isValid(textOf(item)))
                return problem;
            values.append(textOf(item));
        }
        set(config, values);
        return QString();
    };
}

const std::map<QString, Setter> &setters()
{
    static const std::map<QString, Setter> table{
        {u"DB_URI"_s, text([](Config &c, const QString &v) { c.databaseUri = v; })},
        {u"db.threads"_s, integer(1, 256, [](Config &c, qint64 v) { c.databaseThreads = int(v); })},
        {u"DATABASE_SECRET_KEY"_s, text([](Config &c, const QString &v) {
             // Any text will do as a key: it is stretched to the length that is needed.
             c.secretKey = QCryptographicHash::hash(v.toUtf8(), QCryptographicHash::Sha256);
         })},
        {u"SERVER_HOSTNAME"_s, &setServerHostname},
        {u"REGISTRY_TITLE"_s, text([](Config &c, const QString &v) { c.domain.title = v; })},
        {u"TRUSTED_PROXIES"_s,
         listOf(&isNetwork, u"must be a list of addresses and networks such as 10.0.0.0/8"_s,
                [](Config &c, const QStringList &v) { c.trustedProxies = v; })},
        {u"CORS_ORIGIN"_s, &setCorsOrigins},
        {u"METRICS_ALLOWED"_s,
         listOf(&isNetwork, u"must be a list of addresses and networks such as 10.0.0.0/8"_s,
                [](Config &c, const QStringList &v) {
                    c.api.metricsAllowed.clear();
                    for (const auto &network : v)
                        c.api.metricsAllowed.append(QHostAddress::parseSubnet(network));
                })},
        {u"DEFAULT_TAG_EXPIRATION"_s,
         duration([](Config &c, Milliseconds v) { c.domain.defaultTagExpiry = v; })},
        {u"TAG_EXPIRATION_OPTIONS"_s,
         listOf([](const QString &v) { return durationFromText(v).has_value(); },
                u"must be a list of durations such as 0s, 3d or 2w"_s,
                [](Config &c, const QStringList &v) { c.domain.tagExpiryOptions = v; })},
        {u"LABELED_EXPIRATION_MINIMUM"_s,
         duration([](Config &c, Milliseconds v) { c.domain.labeledExpiryMinimum = v; })},
        {u"LABELED_EXPIRATION_MAXIMUM"_s,
         duration([](Config &c, Milliseconds v) { c.domain.labeledExpiryMaximum = v; })},
        {u"PUSH_TEMP_TAG_EXPIRATION_SEC"_s,
         integer(1, 31'536'000,
                 [](Config &c, qint64 v) { c.domain.pushLease = std::chrono::seconds(v); })},
        {u"FEATURE_IMMUTABLE_TAGS"_s,
         boolean([](Config &c, bool v) { c.domain.hasImmutableTags = v; })},
        {u"FEATURE_IMMUTABLE_TAGS_CAN_EXPIRE"_s,
         boolean([](Config &c, bool v) { c.domain.canImmutableTagsExpire = v; })},
        {u"FEATURE_IMAGE_PULL_STATS"_s,
         boolean([](Config &c, bool v) { c.domain.hasPullStatistics = v; })},
        {u"PERMANENTLY_DELETE_TAGS"_s,
         boolean([](Config &c, bool v) { c.domain.hasPermanentDeletion = v; })},
        {u"LABEL_KEY_RESERVED_PREFIXES"_s,
         listOf([](const QString &v) { return !v.isEmpty(); }, u"must be a list of prefixes"_s,
                [](Config &c, const QStringList &v) { c.domain.reservedLabelPrefixes = v; })},
        {u"CREATE_PRIVATE_REPO_ON_PUSH"_s,
         boolean([](Config &c, bool v) { c.domain.isPrivateOnPush = v; })},
        {u"FEATURE_ANONYMOUS_ACCESS"_s,
         boolean([](Config &c, bool v) { c.domain.hasAnonymousAccess = v; })},
        {u"FEATURE_SUPERUSERS_FULL_ACCESS"_s,
         boolean([](Config &c, bool v) { c.domain.hasSuperuserFullAccess = v; })},
        {u"FEATURE_USER_CREATION"_s,
         boolean([](Config &c, bool v) { c.domain.hasUserCreation = v; })},
        {u"FEATURE_USER_RENAME"_s, boolean([](Config &c, bool v) { c.domain.hasUserRename = v; })},
        {u"SUPER_USERS"_s,
         listOf([](const QString &v) { return NamespaceName::parse(v).has_value(); },
                u"must be a list of names of users"_s,
                [](Config &c, const QStringList &v) { c.domain.superUsers = v; })},
        {u"ACTION_LOG_ROTATION_THRESHOLD"_s,
         duration([](Config &c, Milliseconds v) { c.domain.logLife = v; })},
        {u"WEB_UI_PATH"_s, text([](Config &c, const QString &v) { c.api.webUiFolder = v; })},
        {u"GLOBAL_READONLY_SUPER_USERS"_s,
         listOf([](const QString &v) { return NamespaceName::parse(v).has_value(); },
                u"must be a list of names of users"_s,
                [](Config &c, const QStringList &v) { c.domain.readOnlySuperusers = v; })},
        {u"FEATURE_USER_INITIALIZE"_s,
         boolean([](Config &c, bool v) { c.domain.hasUserInitialize = v; })},
        {u"FRESH_LOGIN_TIMEOUT"_s,
         seconds([](Config &c, std::chrono::seconds v) { c.domain.freshLogin = v; })},
        {u"OAUTH_TOKEN_DEFAULT_LIFETIME"_s,
         seconds([](Config &c, std::chrono::seconds v) { c.domain.oauthTokenLife = v; })},
        {u"OAUTH_TOKEN_MAXIMUM_LIFETIME"_s,
         seconds([](Config &c, std::chrono::seconds v) { c.domain.oauthTokenMaximumLife = v; })},
        {u"APP_SPECIFIC_TOKEN_EXPIRATION"_s, &setAppTokenLife},
        {u"FEATURE_APP_SPECIFIC_TOKENS"_s,
         boolean([](Config &c, bool v) { c.domain.hasAppTokens = v; })},
        {u"FEATURE_ASSIGN_OAUTH_TOKEN"_s,
         boolean([](Config &c, bool v) { c.domain.hasTokenAssignment = v; })},
        {u"blobs.upload_life"_s,
         interval([](Config &c, Milliseconds v) { c.domain.uploadLife = v; })},
        {u"blobs.trash_second_pass"_s,
         interval([](Config &c, Milliseconds v) { c.domain.trashSecondPass = v; })},
        {u"backup.safe_window"_s,
         duration([](Config &c, Milliseconds v) { c.domain.backupSafeWindow = v; })},
        {u"gc.interval"_s, interval([](Config &c, Milliseconds v) { c.domain.gcInterval = v; })},
        {u"gc.expiry_interval"_s,
         interval([](Config &c, Milliseconds v) { c.domain.gcExpiryInterval = v; })},
        {u"gc.audit_interval"_s,
         interval([](Config &c, Milliseconds v) { c.domain.gcAuditInterval = v; })},
        {u"gc.rate"_s,
         integer(1, 1'000'000, [](Config &c, qint64 v) { c.domain.gcRate = int(v); })},
        {u"FEATURE_AUTO_PRUNE"_s, boolean([](Config &c, bool v) { c.domain.hasAutoPrune = v; })},
        {u"DEFAULT_NAMESPACE_AUTOPRUNE_POLICY"_s, &setDefaultPrune},
        {u"autoprune.interval"_s,
         interval([](Config &c, Milliseconds v) { c.domain.pruneInterval = v; })},
        {u"FEATURE_IMAGE_EXPIRY_TRIGGER"_s,
         boolean([](Config &c, bool v) { c.domain.hasExpiryTrigger = v; })},
        {u"IMAGE_EXPIRY_NOTICE"_s,
         duration([](Config &c, Milliseconds v) { c.domain.expiryNotice = v; })},
        {u"expirynotice.interval"_s,
         interval([](Config &c, Milliseconds v) { c.domain.expiryNoticeInterval = v; })},
        {u"FEATURE_QUOTA_MANAGEMENT"_s, boolean([](Config &c, bool v) { c.domain.hasQuota = v; })},
        {u"FEATURE_EDIT_QUOTA"_s, boolean([](Config &c, bool v) { c.domain.canEditQuota = v; })},
        {u"DEFAULT_SYSTEM_REJECT_QUOTA_BYTES"_s,
         integer(0, kMostQuotaBytes,
                 [](Config &c, qint64 v) {
                     c.domain.systemQuota = v > 0 ? std::optional(v) : std::nullopt;
                 })},
        {u"FEATURE_PROGRAMMATIC_BOOTSTRAP"_s,
         boolean([](Config &c, bool v) { c.domain.bootstrap.isOn = v; })},
        {u"BOOTSTRAP_TOKEN_OWNER"_s,
         text([](Config &c, const QString &v) { c.domain.bootstrap.owner = v; })},
        {u"BOOTSTRAP_TOKEN_PATH"_s,
         text([](Config &c, const QString &v) { c.domain.bootstrap.file = v; })},
        {u"BOOTSTRAP_TOKEN_SCOPE"_s, &setBootstrapScopes},
        {u"BOOTSTRAP_TOKEN_EXPIRATION"_s,
         seconds([](Config &c, std::chrono::seconds v) { c.domain.bootstrap.life = v; })},
        {u"SSRF_ALLOWED_HOSTS"_s,
         listOf(&isHostOrNetwork,
                u"must be a list of host names, addresses and networks such as 10.0.0.0/8"_s,
                [](Config &c, const QStringList &v) { c.domain.egress.allowed = v; })},
        {u"WEBHOOK_HOSTNAME_BLACKLIST"_s,
         listOf(&isHostOrNetwork, u"must be a list of host names and addresses"_s,
                [](Config &c, const QStringList &v) { c.domain.egress.refused = v; })},
        {u"FEATURE_REQUIRE_TEAM_INVITE"_s,
         boolean([](Config &c, bool v) { c.domain.requiresTeamInvite = v; })},
        {u"MAIL_SERVER"_s, &setMailServer},
        {u"MAIL_PORT"_s,
         integer(1, 65'535, [](Config &c, qint64 v) { c.domain.mail.port = int(v); })},
        {u"MAIL_USE_TLS"_s, boolean([](Config &c, bool v) { c.domain.mail.hasTls = v; })},
        {u"MAIL_USERNAME"_s, text([](Config &c, const QString &v) { c.domain.mail.user = v; })},
        {u"MAIL_PASSWORD"_s, text([](Config &c, const QString &v) { c.domain.mail.password = v; })},
        {u"MAIL_DEFAULT_SENDER"_s, &setMailSender},
        {u"blobs.min_free"_s,
         integer(0, qint64(1) << 50, [](Config &c, qint64 v) { c.domain.minimumFree = v; })},
    };
    return table;
}

bool isSection(const QString &key)
{
    const auto prefix = key + u'.';
    return std::any_of(setters().begin(), setters().end(),
                       [&](const auto &setter) { return setter.first.startsWith(prefix); });
}

void apply(Config &config, const QString &key, const YAML::Node &node, QStringList &problems)
{
    const auto setter = setters().find(key);
    if (setter == setters().end()) {
        // Only sections of known keys are gone into: an alias can make a map that has no end.
        if (node.IsMap() && isSection(key)) {
            for (const auto &item : node)
                apply(config, key + u'.' + textOf(item.first), item.second, problems);
            return;
        }
        problems.append(u"%1: no such key"_s.arg(key));
        return;
    }
    if (const auto problem = setter->second(config, node); !problem.isEmpty())
        problems.append(u"%1 %2"_s.arg(key, problem));
}

void applyFile(Config &config, const QString &name, QStringList &problems)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > 1024 * 1024) {
        problems.append(
            u"%1: %2"_s.arg(name, file.isOpen() ? u"larger than 1 MiB"_s : file.errorString()));
        return;
    }
    try {
        const auto root = YAML::Load(file.readAll().toStdString());
        if (!root.IsMap() && !root.IsNull()) {
            problems.append(u"%1: must be a map of keys"_s.arg(name));
            return;
        }
        for (const auto &item : root)
            apply(config, textOf(item.first), item.second, problems);
    } catch (const YAML::Exception &error) {
        problems.append(u"%1, line %2: %3"_s.arg(name)
                            .arg(error.mark.line + 1)
                            .arg(QString::fromStdString(error.msg)));
    }
}

} // namespace

Result<Config> loadConfig(const QString &file)
{
    Config config;
    QStringList problems;
    if (!file.isEmpty())
        applyFile(config, file, problems);
    for (const auto &[key, setter] : setters()) {
        // Only upper-case keys have an environment variable of their name.
        if (key.contains(u'.') || !qEnvironmentVariableIsSet(key.toLatin1().constData()))
            continue;
        const auto value = qEnvironmentVariable(key.toLatin1().constData());
        try {
            apply(config, key, YAML::Load(value.toStdString()), problems);
        } catch (const YAML::Exception &) {
            problems.append(u"%1 in the environment cannot be read"_s.arg(key));
        }
    }
    if (config.domain.labeledExpiryMinimum > config.domain.labeledExpiryMaximum)
        problems.append(
            u"LABELED_EXPIRATION_MINIMUM must not be above LABELED_EXPIRATION_MAXIMUM"_s);
    const auto &domain = config.domain;
    if (domain.bootstrap.isOn && domain.bootstrap.owner.isEmpty())
        problems.append(u"FEATURE_PROGRAMMATIC_BOOTSTRAP needs BOOTSTRAP_TOKEN_OWNER"_s);
    if (domain.hasMailing() && domain.mail.sender.isEmpty())
        problems.append(u"MAIL_SERVER needs MAIL_DEFAULT_SENDER"_s);
    const bool isDefaultGiven = domain.oauthTokenLife != DomainSettings().oauthTokenLife;
    if (isDefaultGiven && domain.oauthTokenLife > domain.oauthTokenMaximumLife)
        problems.append(
            u"OAUTH_TOKEN_DEFAULT_LIFETIME must not be above OAUTH_TOKEN_MAXIMUM_LIFETIME"_s);
    if (problems.isEmpty())
        return config;
    return failure(ErrorCode::InvalidInput, problems.join(u'\n'));
}

} // namespace quayside::server
