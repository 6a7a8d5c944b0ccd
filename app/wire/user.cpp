#include "app/wire/user.h"

#include "app/wire/jsonfields.h"

#include <QtCore/QCryptographicHash>

#include <array>
#include <utility>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kKinds{
    std::pair{AvatarKind::User, "user"_L1}, std::pair{AvatarKind::Robot, "robot"_L1},
    std::pair{AvatarKind::Org, "org"_L1},   std::pair{AvatarKind::Team, "team"_L1},
    std::pair{AvatarKind::App, "app"_L1},
};

constexpr std::array kPalette{
    "#969696"_L1, "#aec7e8"_L1, "#ff7f0e"_L1, "#ffbb78"_L1, "#2ca02c"_L1, "#98df8a"_L1,
    "#d62728"_L1, "#ff9896"_L1, "#9467bd"_L1, "#c5b0d5"_L1, "#8c564b"_L1, "#c49c94"_L1,
    "#e377c2"_L1, "#f7b6d2"_L1, "#7f7f7f"_L1, "#c7c7c7"_L1, "#bcbd22"_L1, "#1f77b4"_L1,
    "#17becf"_L1, "#9edae5"_L1, "#393b79"_L1, "#5254a3"_L1, "#6b6ecf"_L1, "#9c9ede"_L1,
    "#9ecae1"_L1, "#31a354"_L1, "#b5cf6b"_L1, "#a1d99b"_L1, "#8c6d31"_L1, "#ad494a"_L1,
    "#e7ba52"_L1, "#a55194"_L1,
};
static_assert(kPalette.size() == 32);

UserDetails readDetails(const QJsonObject &object)
{
    UserDetails details;
    details.isVerified = boolOr(object, "verified"_L1, false);
    details.email = stringOr(object, "email"_L1);
    details.logins = object.value("logins"_L1).toArray();
    details.isInvoiceEmail = boolOr(object, "invoice_email"_L1, false);
    details.invoiceEmailAddress = optionalString(object, "invoice_email_address"_L1);
    details.isPreferredNamespace = boolOr(object, "preferred_namespace"_L1, false);
    details.tagExpiration =
        std::chrono::seconds(optionalInteger(object, "tag_expiration_s"_L1).value_or(0));
    for (const QJsonValue &prompt : object.value("prompts"_L1).toArray())
        details.prompts.append(prompt.toString());
    details.company = optionalString(object, "company"_L1);
    details.familyName = optionalString(object, "family_name"_L1);
    details.givenName = optionalString(object, "given_name"_L1);
    details.location = optionalString(object, "location"_L1);
    details.isFreeAccount = boolOr(object, "is_free_account"_L1, true);
    details.hasPasswordSet = boolOr(object, "has_password_set"_L1, false);
    details.quota = NamespaceQuota::in(object);
    return details;
}

void writeDetails(const UserDetails &details, QJsonObject &object)
{
    object.insert("verified"_L1, details.isVerified);
    object.insert("email"_L1, details.email);
    object.insert("logins"_L1, details.logins);
    object.insert("invoice_email"_L1, details.isInvoiceEmail);
    object.insert("invoice_email_address"_L1, orNull(details.invoiceEmailAddress));
    object.insert("preferred_namespace"_L1, details.isPreferredNamespace);
    object.insert("tag_expiration_s"_L1, qint64(details.tagExpiration.count()));
    object.insert("prompts"_L1, QJsonArray::fromStringList(details.prompts));
    object.insert("company"_L1, orNull(details.company));
    object.insert("family_name"_L1, orNull(details.familyName));
    object.insert("given_name"_L1, orNull(details.givenName));
    object.insert("location"_L1, orNull(details.location));
    object.insert("is_free_account"_L1, details.isFreeAccount);
    object.insert("has_password_set"_L1, details.hasPasswordSet);
    if (details.quota)
        details.quota->writeTo(object);
}

} // namespace

QLatin1StringView toString(AvatarKind kind)
{
    for (const auto &[value, text] : kKinds) {
        if (value == kind)
            return text;
    }
    Q_UNREACHABLE();
}

std::optional<AvatarKind> avatarKindFromString(QStringView text)
{
    for (const auto &[value, name] : kKinds) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

Avatar Avatar::fromJson(const QJsonObject &object)
{
    return {.name = stringOr(object, "name"_L1),
            .hash = stringOr(object, "hash"_L1),
            .color = stringOr(object, "color"_L1),
            .kind = avatarKindFromString(stringOr(object, "kind"_L1)).value_or(AvatarKind::User)};
}

QJsonObject Avatar::toJson() const
{
    return {{"name"_L1, name}, {"hash"_L1, hash}, {"color"_L1, color}, {"kind"_L1, toString(kind)}};
}

Avatar avatarFor(const QString &name, const QString &email, AvatarKind kind)
{
    const QString key = (email.isEmpty() ? name : email).toLower();
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256);
    return {.name = name,
            .hash = QString::fromLatin1(hash.toHex()),
            .color = kPalette.at(size_t(uchar(hash.front())) % kPalette.size()),
            .kind = kind};
}

QStringList avatarPalette()
{
    return QStringList(kPalette.begin(), kPalette.end());
}

UserOrganization UserOrganization::fromJson(const QJsonObject &object)
{
    return {.name = stringOr(object, "name"_L1),
            .avatar = Avatar::fromJson(object.value("avatar"_L1).toObject()),
            .canCreateRepo = boolOr(object, "can_create_repo"_L1, false),
            .isPublic = boolOr(object, "public"_L1, false),
            .isOrgAdmin = optionalBool(object, "is_org_admin"_L1),
            .isPreferredNamespace = optionalBool(object, "preferred_namespace"_L1)};
}

QJsonObject UserOrganization::toJson() const
{
    QJsonObject object{{"name"_L1, name},
                       {"avatar"_L1, avatar.toJson()},
                       {"can_create_repo"_L1, canCreateRepo},
                       {"public"_L1, isPublic}};
    if (isOrgAdmin)
        object.insert("is_org_admin"_L1, *isOrgAdmin);
    if (isPreferredNamespace)
        object.insert("preferred_namespace"_L1, *isPreferredNamespace);
    return object;
}

Result<User> User::fromJson(const QJsonObject &object)
{
    User user;
    user.isAnonymous = boolOr(object, "anonymous"_L1, false);
    user.username = stringOr(object, "username"_L1);
    if (!user.isAnonymous && user.username.isEmpty())
        return failure(ErrorCode::Protocol, u"user without username"_s);
    user.avatar = Avatar::fromJson(object.value("avatar"_L1).toObject());
    user.canCreateRepo = optionalBool(object, "can_create_repo"_L1);
    user.isMe = optionalBool(object, "is_me"_L1);
    if (object.contains("email"_L1) || object.contains("tag_expiration_s"_L1))
        user.details = readDetails(object);
    for (const QJsonValue &entry : object.value("organizations"_L1).toArray())
        user.organizations.append(UserOrganization::fromJson(entry.toObject()));
    user.isSuperUser = optionalBool(object, "super_user"_L1);
    user.isGlobalReadonlySuperUser = optionalBool(object, "global_readonly_super_user"_L1);
    return user;
}

QJsonObject User::toJson() const
{
    QJsonObject object{
        {"anonymous"_L1, isAnonymous}, {"username"_L1, username}, {"avatar"_L1, avatar.toJson()}};
    if (canCreateRepo)
        object.insert("can_create_repo"_L1, *canCreateRepo);
    if (isMe)
        object.insert("is_me"_L1, *isMe);
    if (details)
        writeDetails(*details, object);
    QJsonArray entries;
    for (const UserOrganization &organization : organizations)
        entries.append(organization.toJson());
    object.insert("organizations"_L1, entries);
    if (isSuperUser)
        object.insert("super_user"_L1, *isSuperUser);
    if (isGlobalReadonlySuperUser)
        object.insert("global_readonly_super_user"_L1, *isGlobalReadonlySuperUser);
    return object;
}

} // namespace quayside::wire
