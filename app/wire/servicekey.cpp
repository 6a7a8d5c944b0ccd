#include "app/wire/servicekey.h"

#include "app/wire/datetime.h"
#include "app/wire/jsonfields.h"

#include <array>

namespace quayside::wire {

using namespace Qt::StringLiterals;

namespace {

// As Quay's database holds them, and so its answers.
constexpr std::array kApprovalKinds{
    std::pair{KeyApprovalKind::Superuser, "ServiceKeyApprovalType.SUPERUSER"_L1},
    std::pair{KeyApprovalKind::Rotation, "ServiceKeyApprovalType.KEY_ROTATION"_L1},
    std::pair{KeyApprovalKind::Automatic, "ServiceKeyApprovalType.AUTOMATIC"_L1},
};

QJsonValue httpDateOrNull(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toHttpDate(*time)) : QJsonValue::Null;
}

} // namespace

KeyApproval KeyApproval::fromJson(const QJsonObject &object)
{
    KeyApproval approval;
    const QString kind = stringOr(object, "approval_type"_L1);
    for (const auto &[value, name] : kApprovalKinds) {
        if (kind == name)
            approval.kind = value;
    }
    if (const QJsonObject user = object.value("approver"_L1).toObject(); !user.isEmpty()) {
        approval.approver = stringOr(user, "username"_L1, stringOr(user, "name"_L1));
        if (user.contains("avatar"_L1))
            approval.avatar = Avatar::fromJson(user.value("avatar"_L1).toObject());
    }
    approval.approved = optionalRfc2822(object, "approved_date"_L1);
    approval.notes = stringOr(object, "notes"_L1);
    return approval;
}

QJsonObject KeyApproval::toJson() const
{
    QJsonObject object{{"approver"_L1, QJsonValue::Null},
                       {"approval_type"_L1, QJsonValue::Null},
                       {"approved_date"_L1, httpDateOrNull(approved)},
                       {"notes"_L1, notes}};
    for (const auto &[value, name] : kApprovalKinds) {
        if (kind == value)
            object.insert("approval_type"_L1, name);
    }
    if (approver) {
        object.insert("approver"_L1,
                      QJsonObject{{"kind"_L1, "user"_L1},
                                  {"name"_L1, *approver},
                                  {"username"_L1, *approver},
                                  {"avatar"_L1, avatar ? avatar->toJson() : QJsonObject()}});
    }
    return object;
}

Result<ServiceKey> ServiceKey::fromJson(const QJsonObject &object)
{
    ServiceKey key;
    key.kid = stringOr(object, "kid"_L1);
    if (key.kid.isEmpty())
        return failure(ErrorCode::Protocol, u"a service key without an id"_s);
    key.name = stringOr(object, "name"_L1);
    key.service = stringOr(object, "service"_L1);
    key.jwk = object.value("jwk"_L1).toObject();
    key.metadata = object.value("metadata"_L1).toObject();
    key.created = optionalRfc2822(object, "created_date"_L1);
    key.expires = optionalRfc2822(object, "expiration_date"_L1);
    if (const auto rotation = optionalInteger(object, "rotation_duration"_L1))
        key.rotation = std::chrono::seconds(*rotation);
    if (const QJsonValue approval = object.value("approval"_L1); approval.isObject())
        key.approval = KeyApproval::fromJson(approval.toObject());
    return key;
}

QJsonObject ServiceKey::toJson() const
{
    return {{"name"_L1, name},
            {"kid"_L1, kid},
            {"service"_L1, service},
            {"jwk"_L1, jwk},
            {"metadata"_L1, metadata},
            {"created_date"_L1, httpDateOrNull(created)},
            {"expiration_date"_L1, httpDateOrNull(expires)},
            {"rotation_duration"_L1,
             rotation ? QJsonValue(qint64(rotation->count())) : QJsonValue::Null},
            {"approval"_L1, approval ? QJsonValue(approval->toJson()) : QJsonValue::Null}};
}

Result<ServiceKeyList> ServiceKeyList::fromJson(const QJsonObject &object)
{
    if (!object.value("keys"_L1).isArray())
        return failure(ErrorCode::Protocol, u"no list of service keys"_s);
    ServiceKeyList list;
    for (const QJsonValue &value : object.value("keys"_L1).toArray()) {
        auto key = ServiceKey::fromJson(value.toObject());
        if (!key)
            return failure(key);
        list.keys.append(std::move(*key));
    }
    return list;
}

QJsonObject ServiceKeyList::toJson() const
{
    QJsonArray array;
    for (const ServiceKey &key : keys)
        array.append(key.toJson());
    return {{"keys"_L1, array}};
}

QJsonObject ServiceKeyDraft::toJson() const
{
    QJsonObject object{
        {"service"_L1, service},
        {"expiration"_L1, expires ? QJsonValue(toEpochSeconds(*expires)) : QJsonValue::Null}};
    if (!name.isEmpty())
        object.insert("name"_L1, name);
    if (!notes.isEmpty())
        object.insert("notes"_L1, notes);
    return object;
}

Result<MadeServiceKey> MadeServiceKey::fromJson(const QJsonObject &object)
{
    MadeServiceKey key{.kid = stringOr(object, "kid"_L1),
                       .name = stringOr(object, "name"_L1),
                       .service = stringOr(object, "service"_L1),
                       .publicKey = stringOr(object, "public_key"_L1),
                       .privateKey = stringOr(object, "private_key"_L1)};
    if (key.kid.isEmpty() || key.privateKey.isEmpty())
        return failure(ErrorCode::Protocol, u"a made service key without id or private part"_s);
    return key;
}

QJsonObject MadeServiceKey::toJson() const
{
    return {{"kid"_L1, kid},
            {"name"_L1, name},
            {"service"_L1, service},
            {"public_key"_L1, publicKey},
            {"private_key"_L1, privateKey}};
}

} // namespace quayside::wire
