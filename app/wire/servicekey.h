#pragma once

#include "app/core/clock.h"
#include "app/core/result.h"
#include "app/wire/user.h"

namespace quayside::wire {

/// Who or what let a service key be used.
enum class KeyApprovalKind {
    Superuser, ///< somebody did
    Rotation, ///< the key before it vouched for it
    Automatic, ///< the registry made it for itself
    Other, ///< of a newer registry
};

struct KeyApproval {
    KeyApprovalKind kind = KeyApprovalKind::Other;
    std::optional<QString> approver = {}; ///< a user's name
    std::optional<Avatar> avatar = {}; ///< his
    std::optional<Instant> approved = {};
    QString notes;

    static KeyApproval fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const KeyApproval &, const KeyApproval &) = default;
};

/// The public part of a key that a service proves itself by: `GET /superuser/keys`. Dates are whole
/// seconds. Source: quay-api.md 9.8.
struct ServiceKey {
    QString kid;
    QString name; ///< may be empty
    QString service; ///< `quay`: what signs the registry's own tokens
    QJsonObject jwk; ///< RFC 7517
    QJsonObject metadata;
    std::optional<Instant> created = {};
    std::optional<Instant> expires = {}; ///< none: never
    std::optional<std::chrono::seconds> rotation = {};
    std::optional<KeyApproval> approval = {}; ///< none: it waits for one, and is not taken

    /// Protocol without an id.
    static Result<ServiceKey> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const ServiceKey &, const ServiceKey &) = default;
};

struct ServiceKeyList {
    QList<ServiceKey> keys;

    /// Protocol when there is no list, or a key in it without an id.
    static Result<ServiceKeyList> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// What a new key is to be. Its body: `expiration` is always there, null for never.
struct ServiceKeyDraft {
    QString service;
    QString name;
    QString notes; ///< of its approval
    std::optional<Instant> expires = {};

    QJsonObject toJson() const;
};

/// A key pair that was made: the private part is in no other answer.
struct MadeServiceKey {
    QString kid;
    QString name;
    QString service;
    QString publicKey; ///< PEM
    QString privateKey; ///< PEM, a secret

    /// Protocol without an id or a private part.
    static Result<MadeServiceKey> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

} // namespace quayside::wire
