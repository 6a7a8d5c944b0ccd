#include "app/wire/administration.h"

#include "app/wire/jsonfields.h"

namespace quayside::wire {

using namespace Qt::StringLiterals;

AdministeredUser AdministeredUser::fromJson(const QJsonObject &object)
{
    return {.username = stringOr(object, "username"_L1, stringOr(object, "name"_L1)),
            .email = optionalString(object, "email"_L1),
            .isVerified = boolOr(object, "verified"_L1, true),
            .avatar = Avatar::fromJson(object.value("avatar"_L1).toObject()),
            .isSuperUser = boolOr(object, "super_user"_L1, false),
            .isEnabled = boolOr(object, "enabled"_L1, true),
            .quota = NamespaceQuota::in(object)};
}

QJsonObject AdministeredUser::toJson() const
{
    QJsonObject object{{"kind"_L1, "user"_L1},         {"name"_L1, username},
                       {"username"_L1, username},      {"email"_L1, orNull(email)},
                       {"verified"_L1, isVerified},    {"avatar"_L1, avatar.toJson()},
                       {"super_user"_L1, isSuperUser}, {"global_readonly_super_user"_L1, false},
                       {"enabled"_L1, isEnabled}};
    if (quota)
        quota->writeTo(object);
    return object;
}

AdministeredOrganization AdministeredOrganization::fromJson(const QJsonObject &object)
{
    return {.name = stringOr(object, "name"_L1),
            .email = optionalString(object, "email"_L1),
            .avatar = Avatar::fromJson(object.value("avatar"_L1).toObject()),
            .quota = NamespaceQuota::in(object)};
}

QJsonObject AdministeredOrganization::toJson() const
{
    QJsonObject object{
        {"name"_L1, name}, {"email"_L1, orNull(email)}, {"avatar"_L1, avatar.toJson()}};
    if (quota)
        quota->writeTo(object);
    return object;
}

Result<AdministeredUserPage> AdministeredUserPage::fromJson(const QJsonObject &object)
{
    if (!object.value("users"_L1).isArray())
        return failure(ErrorCode::Protocol, u"no list of users"_s);
    AdministeredUserPage page;
    for (const QJsonValue &value : object.value("users"_L1).toArray())
        page.users.append(AdministeredUser::fromJson(value.toObject()));
    page.nextPage = optionalString(object, "next_page"_L1);
    return page;
}

Result<AdministeredOrganizationPage> AdministeredOrganizationPage::fromJson(
    const QJsonObject &object)
{
    if (!object.value("organizations"_L1).isArray())
        return failure(ErrorCode::Protocol, u"no list of organizations"_s);
    AdministeredOrganizationPage page;
    for (const QJsonValue &value : object.value("organizations"_L1).toArray())
        page.organizations.append(AdministeredOrganization::fromJson(value.toObject()));
    page.nextPage = optionalString(object, "next_page"_L1);
    return page;
}

Result<MadeUser> MadeUser::fromJson(const QJsonObject &object)
{
    MadeUser user{stringOr(object, "username"_L1), stringOr(object, "password"_L1)};
    if (user.username.isEmpty() || user.password.isEmpty())
        return failure(ErrorCode::Protocol, u"a made user without name or password"_s);
    return user;
}

Result<RegistrySize> RegistrySize::fromJson(const QJsonObject &object)
{
    RegistrySize size;
    size.bytes = optionalInteger(object, "size_bytes"_L1);
    if (const auto ran = optionalInteger(object, "last_ran"_L1))
        size.lastRun = instantFromMs(*ran);
    size.isQueued = boolOr(object, "queued"_L1, false);
    size.isRunning = boolOr(object, "running"_L1, false);
    return size;
}

Result<ChangeLog> ChangeLog::fromJson(const QJsonObject &object)
{
    if (!object.value("log"_L1).isString())
        return failure(ErrorCode::Protocol, u"no change log"_s);
    return ChangeLog{object.value("log"_L1).toString()};
}

} // namespace quayside::wire
