#pragma once

#include "app/core/clock.h"
#include "app/core/digest.h"

#include <QtCore/QDate>
#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

/// `state` of a repository. A text that this program does not know reads as ReadOnly: no write is
/// offered. Source: quay-api.md 3.2.
enum class RepositoryState { Normal, ReadOnly, Mirror, OrgMirror };

QLatin1StringView toString(RepositoryState state);
std::optional<RepositoryState> repositoryStateFromString(QStringView text);

struct QuotaReport {
    qint64 quotaBytes = 0;
    std::optional<qint64> configuredQuota = {}; ///< null: none

    static QuotaReport fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const QuotaReport &, const QuotaReport &) = default;
};

/// An item of the repository list. Source: quay-api.md 3.2.
struct Repository {
    QString namespaceName;
    QString name;
    std::optional<QString> description = {};
    bool isPublic = false;
    QString kind = QStringLiteral("image");
    RepositoryState state = RepositoryState::Normal;
    /// Outer nullopt: not asked for; inner: no live tag (null).
    std::optional<std::optional<Instant>> lastModified = {};
    std::optional<double> popularity = {}; ///< absent unless asked for
    std::optional<bool> isStarred = {}; ///< absent for anonymous callers
    std::optional<QuotaReport> quotaReport = {};

    QString path() const { return namespaceName + u'/' + name; }

    /// Protocol when namespace or name is missing.
    static Result<Repository> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Repository &, const Repository &) = default;
};

struct RepositoryPage {
    QList<Repository> repositories;
    std::optional<QString> nextPage = {}; ///< opaque; absent on the last page

    static Result<RepositoryPage> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// A tag inside RepositoryDetails. Source: quay-api.md 3.3.
struct RepositoryTag {
    QString name;
    QString manifestDigest;
    std::optional<qint64> size = {};
    std::optional<Instant> lastModified = {};
    std::optional<Instant> expiration = {};
};

struct RepositoryDayCount {
    QDate date;
    qint64 count = 0;
};

/// Answer of `GET /repository/{repo}`. Source: quay-api.md 3.3.
struct RepositoryDetails {
    QString namespaceName;
    QString name;
    QString kind = QStringLiteral("image");
    std::optional<QString> description = {};
    bool isPublic = false;
    bool isOrganization = false;
    bool isStarred = false;
    QString statusToken; ///< private repositories only, else empty
    bool isTrustEnabled = false;
    std::optional<std::chrono::seconds> tagExpiration = {}; ///< time machine of the namespace
    bool isFreeAccount = true;
    RepositoryState state = RepositoryState::Normal;
    std::optional<QList<RepositoryTag>> tags = {}; ///< only with includeTags
    bool canWrite = false; ///< false whenever the state is not Normal
    bool canAdmin = false;
    std::optional<QList<RepositoryDayCount>> stats = {}; ///< only with includeStats

    /// Whether writing is this user's business, also where the state keeps it from being done now:
    /// then the registry tells it of administrators only.
    bool mayWrite() const { return canWrite || (canAdmin && state != RepositoryState::Normal); }

    static Result<RepositoryDetails> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// How many tags the answer of `GET /repository/{repo}?includeTags=true` holds, and nothing else of
/// it. Source: quay-api.md 3.3.
struct RepositoryTagCount {
    static constexpr int kMost = 500; ///< the newest: the repository may have more

    std::optional<int> count = {}; ///< absent: the registry does not tell

    static Result<RepositoryTagCount> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire
