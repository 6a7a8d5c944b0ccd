#pragma once

#include "app/api/apicall.h"
#include "app/wire/oauth.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <chrono>

namespace quayside::api {
class ApiClient;
}

namespace quayside {

/// How a token comes into being.
enum class TokenPath {
    Native, ///< the registry has a call for it
    Browser, ///< the registry's own page makes it, for who is signed in in the browser
    Assigned ///< another user makes it with his browser
};

/// What is to be made.
struct TokenOrder {
    TokenPath path = TokenPath::Native;
    QString organization = {};
    bool makesOrganization = false;
    QString email = {}; ///< of a new organization; empty: none
    QString clientId = {}; ///< empty: an application is made first
    QString applicationName = {};
    QString name = {}; ///< of the token
    QStringList scopes = {};
    std::optional<std::chrono::seconds> lifetime = {}; ///< absent: the server's own
    QString assignee = {}; ///< of Assigned
};

/// Makes organization, application and token, as far as they are not there: what was made before
/// something failed is not made again. Main thread.
class TokenMaker : public QObject {
    Q_OBJECT
public:
    enum class Step { Organization, Application, Token };
    Q_ENUM(Step)

    explicit TokenMaker(api::ApiClient &client, QObject *parent = nullptr);
    ~TokenMaker() override;

    /// One at a time.
    void start(const TokenOrder &order);
    bool isBusy() const { return m_call; }
    /// With what was made so far: its application is known from its step on.
    const TokenOrder &order() const { return m_order; }

Q_SIGNALS:
    /// `token`: without a text but for Native. It is a secret.
    void made(const quayside::wire::OAuthToken &token);
    void failed(quayside::TokenMaker::Step step, const quayside::Error &error);

private:
    void next();
    void makeOrganization();
    void makeApplication();
    void makeToken();
    void assign();
    template <class T, class Then>
    void follow(api::ApiCall<T> *call, Step step, Then then);

    api::ApiClient &m_client;
    TokenOrder m_order;
    QPointer<api::ApiCallBase> m_call;
};

} // namespace quayside
