#include "app/wire/timemachine.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

QJsonValue digestOrNull(const std::optional<Digest> &digest)
{
    return digest ? QJsonValue(digest->toString()) : QJsonValue(QJsonValue::Null);
}

std::optional<Digest> optionalDigest(const QJsonObject &object, QLatin1StringView key)
{
    const auto digest = Digest::parse(stringOr(object, key));
    return digest ? std::optional(*digest) : std::nullopt;
}

void insertNextPage(QJsonObject &object, const std::optional<QString> &nextPage)
{
    if (nextPage)
        object.insert("next_page"_L1, *nextPage);
}

template <typename Item>
Result<QList<Item>> readList(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue entries = object.value(key);
    if (!entries.isArray())
        return failure(ErrorCode::Protocol, u"no list of %1"_s.arg(key));
    QList<Item> list;
    for (const QJsonValue &entry : entries.toArray()) {
        auto item = Item::fromJson(entry.toObject());
        if (!item)
            return failure(item);
        list.append(*std::move(item));
    }
    return list;
}

template <typename Item>
QJsonArray writeList(const QList<Item> &list)
{
    QJsonArray entries;
    for (const Item &item : list)
        entries.append(item.toJson());
    return entries;
}

Result<Instant> momentOf(const QJsonObject &object, QLatin1StringView key)
{
    const auto time = optionalMoment(object, key);
    if (!time)
        return failure(ErrorCode::Protocol, u"no moment %1"_s.arg(key));
    return *time;
}

} // namespace

Result<PastTags> PastTags::fromJson(const QJsonObject &object)
{
    auto at = momentOf(object, "at"_L1);
    auto since = momentOf(object, "complete_since"_L1);
    auto tags = readList<Tag>(object, "tags"_L1);
    if (!at || !since)
        return failure(!at ? at : since);
    if (!tags)
        return failure(tags);
    return PastTags{*at, *since, *std::move(tags), optionalString(object, "next_page"_L1)};
}

QJsonObject PastTags::toJson() const
{
    QJsonObject object{{"at"_L1, momentValue(at)},
                       {"complete_since"_L1, momentValue(completeSince)},
                       {"tags"_L1, writeList(tags)}};
    insertNextPage(object, nextPage);
    return object;
}

Result<TagReturn> TagReturn::fromJson(const QJsonObject &object)
{
    const auto name = TagName::parse(stringOr(object, "name"_L1));
    const auto action = returnActionFromString(stringOr(object, "action"_L1));
    if (!name || !action)
        return failure(ErrorCode::Protocol, u"a change without name or action"_s);
    return TagReturn{*name, *action, optionalDigest(object, "current_digest"_L1),
                     optionalDigest(object, "target_digest"_L1), stringOr(object, "detail"_L1)};
}

QJsonObject TagReturn::toJson() const
{
    return {{"name"_L1, name.toString()},
            {"action"_L1, QString(toString(action))},
            {"current_digest"_L1, digestOrNull(currentDigest)},
            {"target_digest"_L1, digestOrNull(targetDigest)},
            {"detail"_L1, detail}};
}

Result<ReturnPreview> ReturnPreview::fromJson(const QJsonObject &object)
{
    auto at = momentOf(object, "at"_L1);
    auto since = momentOf(object, "complete_since"_L1);
    auto changes = readList<TagReturn>(object, "changes"_L1);
    if (!at || !since)
        return failure(!at ? at : since);
    if (!changes)
        return failure(changes);
    return ReturnPreview{*at, *since, *std::move(changes), optionalString(object, "next_page"_L1)};
}

QJsonObject ReturnPreview::toJson() const
{
    QJsonObject object{{"at"_L1, momentValue(at)},
                       {"complete_since"_L1, momentValue(completeSince)},
                       {"changes"_L1, writeList(changes)}};
    insertNextPage(object, nextPage);
    return object;
}

Result<ReturnRequest> ReturnRequest::fromJson(const QJsonObject &object)
{
    ReturnRequest request;
    const auto at = optionalMoment(object, "at"_L1);
    if (!at)
        return failure(ErrorCode::InvalidInput, u"at must be a number of seconds since 1970"_s);
    request.at = *at;
    if (const QJsonValue keep = object.value("keep_newer"_L1); keep.isBool())
        request.keepNewer = keep.toBool();
    else if (!keep.isUndefined())
        return failure(ErrorCode::InvalidInput, u"keep_newer must be a boolean"_s);
    if (const QJsonValue next = object.value("next_page"_L1); next.isString())
        request.nextPage = next.toString();
    else if (!next.isUndefined() && !next.isNull())
        return failure(ErrorCode::InvalidInput, u"next_page must be a string"_s);
    return request;
}

QJsonObject ReturnRequest::toJson() const
{
    QJsonObject object{{"at"_L1, momentValue(at)}, {"keep_newer"_L1, keepNewer}};
    insertNextPage(object, nextPage);
    return object;
}

Result<Returned> Returned::fromJson(const QJsonObject &object)
{
    auto at = momentOf(object, "at"_L1);
    auto undoAt = momentOf(object, "undo_at"_L1);
    auto changes = readList<TagReturn>(object, "changes"_L1);
    if (!at || !undoAt)
        return failure(!at ? at : undoAt);
    if (!changes)
        return failure(changes);
    return Returned{*at, *undoAt, *std::move(changes), optionalString(object, "next_page"_L1)};
}

QJsonObject Returned::toJson() const
{
    QJsonObject object{{"at"_L1, momentValue(at)},
                       {"undo_at"_L1, momentValue(undoAt)},
                       {"changes"_L1, writeList(changes)}};
    insertNextPage(object, nextPage);
    return object;
}

Result<DeletedRepository> DeletedRepository::fromJson(const QJsonObject &object)
{
    const auto deleted = optionalSeconds(object, "deleted_ts"_L1);
    const auto until = optionalSeconds(object, "restorable_until_ts"_L1);
    DeletedRepository repository{stringOr(object, "id"_L1), stringOr(object, "namespace"_L1),
                                 stringOr(object, "name"_L1)};
    if (!deleted || !until || repository.id.isEmpty() || repository.nameSpace.isEmpty()
        || repository.name.isEmpty())
        return failure(ErrorCode::Protocol, u"a deleted repository without name or dates"_s);
    repository.deleted = *deleted;
    repository.restorableUntil = *until;
    repository.isPublic = boolOr(object, "is_public"_L1, false);
    repository.isNameTaken = boolOr(object, "is_name_taken"_L1, false);
    return repository;
}

QJsonObject DeletedRepository::toJson() const
{
    return {{"id"_L1, id},
            {"namespace"_L1, nameSpace},
            {"name"_L1, name},
            {"deleted_ts"_L1, toEpochSeconds(deleted)},
            {"restorable_until_ts"_L1, toEpochSeconds(restorableUntil)},
            {"is_public"_L1, isPublic},
            {"is_name_taken"_L1, isNameTaken}};
}

Result<DeletedRepositoryList> DeletedRepositoryList::fromJson(const QJsonObject &object)
{
    auto repositories = readList<DeletedRepository>(object, "repositories"_L1);
    if (!repositories)
        return failure(repositories);
    return DeletedRepositoryList{*std::move(repositories), optionalString(object, "next_page"_L1)};
}

QJsonObject DeletedRepositoryList::toJson() const
{
    QJsonObject object{{"repositories"_L1, writeList(repositories)}};
    insertNextPage(object, nextPage);
    return object;
}

Result<RepositoryReturn> RepositoryReturn::fromJson(const QJsonObject &object)
{
    const QJsonValue name = object.value("name"_L1);
    if (!name.isUndefined() && !name.isNull() && !name.isString())
        return failure(ErrorCode::InvalidInput, u"name must be a string"_s);
    return RepositoryReturn{optionalString(object, "name"_L1)};
}

QJsonObject RepositoryReturn::toJson() const
{
    return name ? QJsonObject{{"name"_L1, *name}} : QJsonObject();
}

} // namespace quayside::wire
