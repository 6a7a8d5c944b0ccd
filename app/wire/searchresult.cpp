#include "app/wire/searchresult.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

struct EntityWords {
    QLatin1StringView kind;
    QLatin1StringView title;
};

EntityWords wordsOf(SearchEntity::Kind kind)
{
    switch (kind) {
    case SearchEntity::Kind::User:
        break;
    case SearchEntity::Kind::Organization:
        return {"organization"_L1, "org"_L1};
    case SearchEntity::Kind::Robot:
        return {"robot"_L1, "robot"_L1};
    }
    return {"user"_L1, "user"_L1};
}

QString addressOf(const SearchEntity &entity)
{
    if (entity.kind == SearchEntity::Kind::Robot) {
        return u"/%1/%2?tab=robots&showRobot=%3"_s.arg(
            wordsOf(entity.isOfUser ? SearchEntity::Kind::User : SearchEntity::Kind::Organization)
                .kind,
            entity.name.section(u'+', 0, 0), entity.name);
    }
    const auto words = wordsOf(entity.kind);
    return u"/%1/%2"_s.arg(words.kind, entity.name);
}

} // namespace

QJsonObject SearchEntity::toJson() const
{
    const auto words = wordsOf(kind);
    QJsonObject object{
        {u"kind"_s, words.kind},
        {u"title"_s, words.title},
        {u"name"_s, name},
        {u"avatar"_s, avatar ? QJsonValue(avatar->toJson()) : QJsonValue(QJsonValue::Null)},
        {u"score"_s, score},
        {u"href"_s, addressOf(*this)}};
    if (shortName)
        object.insert(u"short_name"_s, *shortName);
    return object;
}

QJsonObject SearchTeam::toJson() const
{
    return {{u"kind"_s, u"team"_s},
            {u"name"_s, name},
            {u"organization"_s, organization.toJson()},
            {u"avatar"_s, avatarFor(name, {}, AvatarKind::Team).toJson()},
            {u"score"_s, score},
            {u"href"_s, u"/organization/%1/teams/%2"_s.arg(organization.name, name)}};
}

QJsonObject SearchRepository::toJson() const
{
    return {
        {u"kind"_s, u"repository"_s},
        {u"title"_s, u"repo"_s},
        {u"namespace"_s, owner.toJson()},
        {u"name"_s, name},
        {u"description"_s, orNull(description)},
        {u"is_public"_s, isPublic},
        {u"score"_s, score},
        {u"href"_s, u"/repository/%1/%2"_s.arg(owner.name, name)},
        {u"last_modified"_s,
         lastModified ? QJsonValue(toEpochSeconds(*lastModified)) : QJsonValue(QJsonValue::Null)},
        {u"stars"_s, stars},
        {u"popularity"_s, popularity}};
}

} // namespace quayside::wire
