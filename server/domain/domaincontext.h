#pragma once

#include "app/core/prunerule.h"
#include "app/core/startonpool.h"
#include "server/blobs/blobbackend.h"
#include "server/outbound/egressguard.h"
#include "server/outbound/mailer.h"
#include "server/storage/dbexecutor.h"

#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace quayside::server {

/// A token for programs on the server's machine (quay-api.md 8.8).
struct BootstrapSettings {
    bool isOn = false; ///< FEATURE_PROGRAMMATIC_BOOTSTRAP
    QString owner; ///< BOOTSTRAP_TOKEN_OWNER, a superuser
    QString file; ///< BOOTSTRAP_TOKEN_PATH; made absolute at the start
    QStringList scopes; ///< BOOTSTRAP_TOKEN_SCOPE
    std::chrono::seconds life{3600}; ///< BOOTSTRAP_TOKEN_EXPIRATION
};

/// What an administrator may choose; the defaults are Quayside's (quay-api.md 1.11).
struct DomainSettings {
    Milliseconds pushLease = std::chrono::hours(1); ///< PUSH_TEMP_TAG_EXPIRATION_SEC
    Milliseconds defaultTagExpiry = std::chrono::days(14); ///< DEFAULT_TAG_EXPIRATION
    QStringList tagExpiryOptions{QStringLiteral("0s"), QStringLiteral("1d"), QStringLiteral("1w"),
                                 QStringLiteral("2w"), QStringLiteral("4w")};
    Milliseconds labeledExpiryMinimum{0}; ///< LABELED_EXPIRATION_MINIMUM
    Milliseconds labeledExpiryMaximum = std::chrono::days(7 * 104); ///< LABELED_EXPIRATION_MAXIMUM
    bool hasImmutableTags = true; ///< FEATURE_IMMUTABLE_TAGS
    bool canImmutableTagsExpire = false; ///< FEATURE_IMMUTABLE_TAGS_CAN_EXPIRE
    bool hasPullStatistics = true; ///< FEATURE_IMAGE_PULL_STATS
    bool hasPermanentDeletion = true; ///< PERMANENTLY_DELETE_TAGS
    QStringList reservedLabelPrefixes; ///< LABEL_KEY_RESERVED_PREFIXES, besides Quay's own
    bool isPrivateOnPush = true; ///< CREATE_PRIVATE_REPO_ON_PUSH
    bool hasAnonymousAccess = true; ///< FEATURE_ANONYMOUS_ACCESS
    bool hasSuperuserFullAccess = false; ///< FEATURE_SUPERUSERS_FULL_ACCESS
    QStringList readOnlySuperusers; ///< GLOBAL_READONLY_SUPER_USERS
    bool hasUserInitialize = true; ///< FEATURE_USER_INITIALIZE
    bool hasUserCreation = false; ///< FEATURE_USER_CREATION
    bool hasUserRename = false; ///< FEATURE_USER_RENAME
    QStringList superUsers; ///< SUPER_USERS
    bool hasConfigDump = false; ///< FEATURE_SUPERUSER_CONFIGDUMP
    Milliseconds logLife = std::chrono::days(90); ///< ACTION_LOG_ROTATION_THRESHOLD; 0: for ever
    QString serverHostname; ///< SERVER_HOSTNAME; empty: the request's own
    QString title = QStringLiteral("Quayside"); ///< REGISTRY_TITLE
    std::optional<qint64> minimumFree; ///< blobs.min_free, bytes; nullopt: max(1 GiB, 2 %)
    std::chrono::seconds registryTokenLife{600};
    std::chrono::seconds sessionLife = std::chrono::days(31);
    Milliseconds uploadLife = std::chrono::days(2); ///< blobs.upload_life, after its last write
    Milliseconds trashSecondPass = std::chrono::hours(24); ///< blobs.trash_second_pass
    Milliseconds backupSafeWindow{0}; ///< backup.safe_window: so long freed objects stay
    Milliseconds gcInterval = std::chrono::seconds(30); ///< gc.interval
    Milliseconds gcExpiryInterval = std::chrono::seconds(10); ///< gc.expiry_interval
    Milliseconds gcAuditInterval = std::chrono::days(7); ///< gc.audit_interval
    int gcRate = 200; ///< gc.rate, objects a second
    std::chrono::seconds freshLogin{600}; ///< FRESH_LOGIN_TIMEOUT
    std::chrono::seconds oauthTokenLife = std::chrono::days(90); ///< OAUTH_TOKEN_DEFAULT_LIFETIME
    /// OAUTH_TOKEN_MAXIMUM_LIFETIME; ten years of 365.25 days, as Quay's.
    std::chrono::seconds oauthTokenMaximumLife{315'576'000};
    std::optional<std::chrono::seconds> appTokenLife; ///< APP_SPECIFIC_TOKEN_EXPIRATION; none: ever
    bool hasAppTokens = true; ///< FEATURE_APP_SPECIFIC_TOKENS
    bool hasAutoPrune = true; ///< FEATURE_AUTO_PRUNE
    std::optional<PruneRule> defaultPrune; ///< DEFAULT_NAMESPACE_AUTOPRUNE_POLICY, daily
    Milliseconds pruneInterval = std::chrono::hours(1); ///< autoprune.interval, of each namespace
    bool hasExpiryTrigger = true; ///< FEATURE_IMAGE_EXPIRY_TRIGGER
    Milliseconds expiryNotice = std::chrono::days(7); ///< IMAGE_EXPIRY_NOTICE; 0: none
    Milliseconds expiryNoticeInterval = std::chrono::minutes(1); ///< expirynotice.interval
    bool hasQuota = true; ///< FEATURE_QUOTA_MANAGEMENT
    bool canEditQuota = true; ///< FEATURE_EDIT_QUOTA
    std::optional<qint64> systemQuota; ///< DEFAULT_SYSTEM_REJECT_QUOTA_BYTES; nullopt: no default
    bool hasTokenAssignment = true; ///< FEATURE_ASSIGN_OAUTH_TOKEN
    BootstrapSettings bootstrap;
    EgressRules egress; ///< SSRF_ALLOWED_HOSTS, WEBHOOK_HOSTNAME_BLACKLIST
    MailSettings mail; ///< MAIL_*

    bool requiresTeamInvite = true; ///< FEATURE_REQUIRE_TEAM_INVITE, where there is mail

    bool hasMailing() const { return !mail.host.isEmpty(); }
    bool hasTeamInvites() const { return hasMailing() && requiresTeamInvite; }
};

/// What every service stands on. Outlives them; all members are thread-safe.
struct DomainContext {
    DbExecutor &db;
    BlobBackend &blobs;
    CountingPool &blobPool; ///< blob I/O and hashing
    CountingPool &passwordPool; ///< scrypt, so that sign-ins keep nobody from a blob
    DomainSettings settings;
    QByteArray secretKey; ///< 32 bytes, the same in every process of an installation
};

} // namespace quayside::server
