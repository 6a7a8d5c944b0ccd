#include "app/wire/repository.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

#include <array>
#include <utility>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStates{
    std::pair{RepositoryState::Normal, "NORMAL"_L1},
    std::pair{RepositoryState::ReadOnly, "READ_ONLY"_L1},
    std::pair{RepositoryState::Mirror, "MIRROR"_L1},
    std::pair{RepositoryState::OrgMirror, "ORG_MIRROR"_L1},
};

RepositoryState readState(const QJsonObject &object)
{
    const auto text = optionalString(object, "state"_L1);
    if (!text)
        return RepositoryState::Normal;
    return repositoryStateFromString(*text).value_or(RepositoryState::ReadOnly);
}

QList<RepositoryTag> readTags(const QJsonObject &entries)
{
    QList<RepositoryTag> tags;
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        const QJsonObject entry = it.value().toObject();
        tags.append({.name = stringOr(entry, "name"_L1, it.key()),
                     .manifestDigest = stringOr(entry, "manifest_digest"_L1),
                     .size = optionalInteger(entry, "size"_L1),
                     .lastModified = optionalRfc2822(entry, "last_modified"_L1),
                     .expiration = optionalRfc2822(entry, "expiration"_L1)});
    }
    return tags;
}

QJsonObject writeTags(const QList<RepositoryTag> &tags)
{
    QJsonObject entries;
    for (const RepositoryTag &tag : tags) {
        QJsonObject entry{{"name"_L1, tag.name},
                          {"size"_L1, orNull(tag.size)},
                          {"manifest_digest"_L1, tag.manifestDigest}};
        if (tag.lastModified)
            entry.insert("last_modified"_L1, toRfc2822(*tag.lastModified));
        if (tag.expiration)
            entry.insert("expiration"_L1, toRfc2822(*tag.expiration));
        entries.insert(tag.name, entry);
    }
    return entries;
}

QList<RepositoryDayCount> readStats(const QJsonArray &entries)
{
    QList<RepositoryDayCount> stats;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        stats.append({.date = QDate::fromString(stringOr(entry, "date"_L1), Qt::ISODate),
                      .count = optionalInteger(entry, "count"_L1).value_or(0)});
    }
    return stats;
}

} // namespace

QLatin1StringView toString(RepositoryState state)
{
    for (const auto &[value, text] : kStates) {
        if (value == state)
            return text;
    }
    Q_UNREACHABLE();
}

std::optional<RepositoryState> repositoryStateFromString(QStringView text)
{
    for (const auto &[value, name] : kStates) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

QuotaReport QuotaReport::fromJson(const QJsonObject &object)
{
    return {.quotaBytes = optionalInteger(object, "quota_bytes"_L1).value_or(0),
            .configuredQuota = optionalInteger(object, "configured_quota"_L1)};
}

QJsonObject QuotaReport::toJson() const
{
    return {{"quota_bytes"_L1, quotaBytes}, {"configured_quota"_L1, orNull(configuredQuota)}};
}

Result<Repository> Repository::fromJson(const QJsonObject &object)
{
    Repository result;
    result.namespaceName = stringOr(object, "namespace"_L1);
    result.name = stringOr(object, "name"_L1);
    if (result.namespaceName.isEmpty() || result.name.isEmpty())
        return failure(ErrorCode::Protocol, u"repository without namespace or name"_s);
    result.description = optionalString(object, "description"_L1);
    result.isPublic = boolOr(object, "is_public"_L1, false);
    result.kind = stringOr(object, "kind"_L1, u"image"_s);
    result.state = readState(object);
    if (object.contains("last_modified"_L1))
        result.lastModified = optionalSeconds(object, "last_modified"_L1);
    result.popularity = optionalNumber(object, "popularity"_L1);
    result.isStarred = optionalBool(object, "is_starred"_L1);
    if (const QJsonValue quota = object.value("quota_report"_L1); quota.isObject())
        result.quotaReport = QuotaReport::fromJson(quota.toObject());
    return result;
}

QJsonObject Repository::toJson() const
{
    QJsonObject object{
        {"namespace"_L1, namespaceName}, {"name"_L1, name}, {"description"_L1, orNull(description)},
        {"is_public"_L1, isPublic},      {"kind"_L1, kind}, {"state"_L1, toString(state)},
    };
    if (lastModified)
        object.insert("last_modified"_L1,
                      *lastModified ? QJsonValue(toEpochSeconds(**lastModified))
                                    : QJsonValue(QJsonValue::Null));
    if (popularity)
        object.insert("popularity"_L1, *popularity);
    if (isStarred)
        object.insert("is_starred"_L1, *isStarred);
    if (quotaReport)
        object.insert("quota_report"_L1, quotaReport->toJson());
    return object;
}

Result<RepositoryPage> RepositoryPage::fromJson(const QJsonObject &object)
{
    const QJsonValue entries = object.value("repositories"_L1);
    if (!entries.isArray())
        return failure(ErrorCode::Protocol, u"repository page without repositories"_s);
    RepositoryPage page;
    for (const QJsonValue &entry : entries.toArray()) {
        auto repository = Repository::fromJson(entry.toObject());
        if (!repository)
            return failure(repository);
        page.repositories.append(*std::move(repository));
    }
    page.nextPage = optionalString(object, "next_page"_L1);
    return page;
}

QJsonObject RepositoryPage::toJson() const
{
    QJsonArray entries;
    for (const Repository &repository : repositories)
        entries.append(repository.toJson());
    QJsonObject object{{"repositories"_L1, entries}};
    if (nextPage)
        object.insert("next_page"_L1, *nextPage);
    return object;
}

Result<RepositoryTagCount> RepositoryTagCount::fromJson(const QJsonObject &object)
{
    const QJsonValue tags = object.value("tags"_L1);
    return RepositoryTagCount{tags.isObject() ? std::optional(int(tags.toObject().size()))
                                              : std::nullopt};
}

Result<RepositoryDetails> RepositoryDetails::fromJson(const QJsonObject &object)
{
    RepositoryDetails result;
    result.namespaceName = stringOr(object, "namespace"_L1);
    result.name = stringOr(object, "name"_L1);
    if (result.namespaceName.isEmpty() || result.name.isEmpty())
        return failure(ErrorCode::Protocol, u"repository without namespace or name"_s);
    result.kind = stringOr(object, "kind"_L1, u"image"_s);
    result.description = optionalString(object, "description"_L1);
    result.isPublic = boolOr(object, "is_public"_L1, false);
    result.isOrganization = boolOr(object, "is_organization"_L1, false);
    result.isStarred = boolOr(object, "is_starred"_L1, false);
    result.statusToken = stringOr(object, "status_token"_L1);
    result.isTrustEnabled = boolOr(object, "trust_enabled"_L1, false);
    if (const auto seconds = optionalInteger(object, "tag_expiration_s"_L1))
        result.tagExpiration = std::chrono::seconds(*seconds);
    result.isFreeAccount = boolOr(object, "is_free_account"_L1, true);
    result.state = readState(object);
    if (const QJsonValue tags = object.value("tags"_L1); tags.isObject())
        result.tags = readTags(tags.toObject());
    result.canWrite = boolOr(object, "can_write"_L1, false);
    result.canAdmin = boolOr(object, "can_admin"_L1, false);
    if (const QJsonValue stats = object.value("stats"_L1); stats.isArray())
        result.stats = readStats(stats.toArray());
    return result;
}

QJsonObject RepositoryDetails::toJson() const
{
    QJsonObject object{
        {"namespace"_L1, namespaceName},
        {"name"_L1, name},
        {"kind"_L1, kind},
        {"description"_L1, orNull(description)},
        {"is_public"_L1, isPublic},
        {"is_organization"_L1, isOrganization},
        {"is_starred"_L1, isStarred},
        {"status_token"_L1, statusToken},
        {"trust_enabled"_L1, isTrustEnabled},
        {"tag_expiration_s"_L1,
         tagExpiration ? QJsonValue(qint64(tagExpiration->count())) : QJsonValue(QJsonValue::Null)},
        {"is_free_account"_L1, isFreeAccount},
        {"state"_L1, toString(state)},
        {"can_write"_L1, canWrite},
        {"can_admin"_L1, canAdmin},
    };
    if (tags)
        object.insert("tags"_L1, writeTags(*tags));
    if (stats) {
        QJsonArray entries;
        for (const RepositoryDayCount &day : *stats)
            entries.append(
                QJsonObject{{"date"_L1, day.date.toString(Qt::ISODate)}, {"count"_L1, day.count}});
        object.insert("stats"_L1, entries);
    }
    return object;
}

} // namespace quayside::wire
