#pragma once

#include "app/core/clock.h"
#include "app/core/oauthscope.h"
#include "app/core/result.h"
#include "app/wire/user.h"

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <optional>

namespace quayside::wire {

/// An application as its administrators see it. Source: quay-api.md 8.2.
struct OAuthApplication {
    QString name;
    QString description;
    QString applicationUri;
    QString clientId;
    std::optional<QString> clientSecret = {};
    std::optional<QString> redirectUri = {};
    std::optional<QString> avatarEmail = {};

    /// Protocol when there is no client_id.
    static Result<OAuthApplication> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const OAuthApplication &, const OAuthApplication &) = default;
};

/// Answer of `GET /organization/{org}/applications`. Source: quay-api.md 8.2.
struct OAuthApplications {
    QList<OAuthApplication> applications;

    /// Protocol when there is no list.
    static Result<OAuthApplications> fromJson(const QJsonObject &object);
};

/// What anybody may know of one: `GET /app/{client_id}`. Source: quay-api.md 8.2.
struct OAuthApplicationInformation {
    QString name;
    QString description;
    QString uri;
    Avatar avatar;
    QString organization;
    Avatar organizationAvatar;
    bool isOrganizationAdmin = false;
    bool isOrganizationMember = false;

    QJsonObject toJson() const;
};

/// A token without its text, or with it right after it was made. Source: quay-api.md 8.3.
struct OAuthToken {
    QString uuid;
    std::optional<QString> name = {}; ///< null: by the browser flow
    QString scope;
    std::optional<Instant> expiresAt = {};
    std::optional<Instant> created = {};
    QString createdBy;
    std::optional<Instant> lastAccessed = {};
    std::optional<QString> token = {}; ///< a secret: only in the answer that makes it

    /// Protocol when there is no uuid.
    static Result<OAuthToken> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const OAuthToken &, const OAuthToken &) = default;
};

struct OAuthTokenPage {
    QList<OAuthToken> tokens;
    std::optional<QString> nextPage = {}; ///< opaque; absent on the last page

    static Result<OAuthTokenPage> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
};

/// `{"title","scope","description","icon","dangerous"}`. Source: quay-api.md 8.1.
QJsonObject scopeInfo(const OAuthScope &scope);
/// The same of each that is known.
QJsonArray scopeInfos(const QStringList &scopes);

/// An application where a user sees what he has authorized. Source: quay-api.md 8.4 to 8.6.
struct AuthorizedApplication {
    QString name;
    QString description;
    QString url;
    std::optional<QString> clientId = {}; ///< absent in granted tokens
    Avatar avatar;
    QString organization;
    Avatar organizationAvatar;

    static AuthorizedApplication fromJson(const QJsonObject &object);
    QJsonObject toJson() const;
    /// The same with avatars as JSON in strings, as the consent page of Quay has them.
    QJsonObject toConsentJson() const;

    friend bool operator==(const AuthorizedApplication &, const AuthorizedApplication &) = default;
};

/// A granted token. Source: quay-api.md 8.6.
struct Authorization {
    AuthorizedApplication application;
    QStringList scopes;
    QString uuid;

    /// Protocol when there is no uuid.
    static Result<Authorization> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const Authorization &, const Authorization &) = default;
};

struct Authorizations {
    QList<Authorization> authorizations;

    /// Protocol when there is no list.
    static Result<Authorizations> fromJson(const QJsonObject &object);
};

/// One that an administrator has assigned and its user has not made yet. Source: quay-api.md 8.5.
struct AssignedAuthorization {
    AuthorizedApplication application;
    QString uuid;
    QString redirectUri;
    QStringList scopes;

    /// Protocol when there is no uuid.
    static Result<AssignedAuthorization> fromJson(const QJsonObject &object);
    QJsonObject toJson() const;

    friend bool operator==(const AssignedAuthorization &, const AssignedAuthorization &) = default;
};

struct AssignedAuthorizations {
    QList<AssignedAuthorization> authorizations;

    /// Protocol when there is no list.
    static Result<AssignedAuthorizations> fromJson(const QJsonObject &object);
};

} // namespace quayside::wire
