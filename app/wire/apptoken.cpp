#include "app/wire/apptoken.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <QtCore/QJsonArray>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

QJsonValue dateOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toRfc2822(*time)) : QJsonValue();
}

} // namespace

Result<AppToken> AppToken::fromJson(const QJsonObject &object)
{
    AppToken token;
    token.uuid = stringOr(object, "uuid"_L1);
    if (token.uuid.isEmpty())
        return failure(ErrorCode::Protocol, u"a token without uuid"_s);
    token.title = stringOr(object, "title"_L1);
    token.lastAccessed = optionalRfc2822(object, "last_accessed"_L1);
    token.created = optionalRfc2822(object, "created"_L1);
    token.expiration = optionalRfc2822(object, "expiration"_L1);
    token.tokenCode = optionalString(object, "token_code"_L1);
    return token;
}

QJsonObject AppToken::toJson() const
{
    QJsonObject object{{"uuid"_L1, uuid},
                       {"title"_L1, title},
                       {"last_accessed"_L1, dateOrNull(lastAccessed)},
                       {"created"_L1, dateOrNull(created)},
                       {"expiration"_L1, dateOrNull(expiration)}};
    if (tokenCode)
        object.insert("token_code"_L1, *tokenCode);
    return object;
}

Result<AppTokenList> AppTokenList::fromJson(const QJsonObject &object)
{
    const QJsonValue list = object.value("tokens"_L1);
    if (!list.isArray())
        return failure(ErrorCode::Protocol, u"no list of tokens"_s);
    AppTokenList all;
    for (const QJsonValue &value : list.toArray()) {
        auto token = AppToken::fromJson(value.toObject());
        if (!token)
            return failure(token);
        all.tokens.append(*token);
    }
    return all;
}

Result<AppTokenAnswer> AppTokenAnswer::fromJson(const QJsonObject &object)
{
    auto token = AppToken::fromJson(object.value("token"_L1).toObject());
    if (!token)
        return failure(token);
    return AppTokenAnswer{*token};
}

} // namespace quayside::wire
