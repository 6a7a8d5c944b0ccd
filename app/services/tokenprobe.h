#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/user.h"

#include <QtCore/QObject>

#include <memory>

namespace quayside::api {
class ApiClient;
}

namespace quayside {

/// What one scope of a token answered.
struct ScopeAnswer {
    enum class Verdict {
        Works,
        Refused,
        Unknown, ///< there is nothing here to try it on
        Failed ///< the registry could not be asked
    };
    QString scope;
    Verdict verdict = Verdict::Unknown;
    QString call; ///< what was asked, for people; empty: nothing

    friend bool operator==(const ScopeAnswer &, const ScopeAnswer &) = default;
};

/// Tries a token that came from elsewhere, with calls that only read. What a scope reaches is seen
/// on a repository and an organization that the user has rights to; without them it is unknown.
/// Main thread.
class TokenProbe : public QObject {
    Q_OBJECT
public:
    /// `client`: of its own, with the token and without a session.
    TokenProbe(std::unique_ptr<api::ApiClient> client, const QStringList &scopes, QObject *parent);
    ~TokenProbe() override;

    void setOrganization(const QString &organization) { m_organization = organization; }
    void setRepository(const RepositoryName &repository) { m_repository = repository; }
    void start();

    /// After `finished`. Unauthenticated: it is no token, or a dead one.
    const std::optional<Error> &error() const { return m_error; }
    /// Whose it is; empty where it may not tell.
    const wire::User &user() const { return m_user; }
    /// One for each scope, in their order.
    const QList<ScopeAnswer> &answers() const { return m_answers; }

Q_SIGNALS:
    void finished();

private:
    void onUser(const Result<wire::User> &user);
    void askRepository();
    void askOrganization();
    void askAccount();
    void askRegistry();
    void settle(const QString &scope, ScopeAnswer::Verdict verdict, const QString &call);
    void settle(const QString &scope, const std::optional<Error> &error, const QString &call);
    void endPart();
    template <class T, class Then>
    void follow(api::ApiCall<T> *call, Then then);

    std::unique_ptr<api::ApiClient> m_client;
    QString m_organization;
    std::optional<RepositoryName> m_repository;
    std::optional<Error> m_error;
    wire::User m_user;
    QList<ScopeAnswer> m_answers;
    int m_open = 0; ///< calls on their way
};

} // namespace quayside
