#include "app/services/tokenmaker.h"

#include "app/api/apiclient.h"
#include "app/api/oauthapi.h"
#include "app/api/organizationsapi.h"

namespace quayside {

TokenMaker::TokenMaker(api::ApiClient &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

TokenMaker::~TokenMaker()
{
    if (m_call)
        m_call->abort();
}

template <class T, class Then>
void TokenMaker::follow(api::ApiCall<T> *call, Step step, Then then)
{
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call, step, then] {
        const Result<T> result = call->takeResult();
        m_call = nullptr;
        if (!result)
            Q_EMIT failed(step, result.error());
        else
            then(result);
    });
}

void TokenMaker::start(const TokenOrder &order)
{
    if (m_call)
        return;
    m_order = order;
    next();
}

void TokenMaker::next()
{
    if (m_order.makesOrganization)
        return makeOrganization();
    if (m_order.clientId.isEmpty())
        return makeApplication();
    switch (m_order.path) {
    case TokenPath::Native:
        return makeToken();
    case TokenPath::Assigned:
        return assign();
    case TokenPath::Browser:
        Q_EMIT made({});
    }
}

void TokenMaker::makeOrganization()
{
    const auto name = NamespaceName::parse(m_order.organization);
    if (!name) {
        Q_EMIT failed(Step::Organization, name.error());
        return;
    }
    follow(api::OrganizationsApi(m_client).create(*name, m_order.email), Step::Organization,
           [this](const Result<void> &) {
               m_order.makesOrganization = false;
               next();
           });
}

void TokenMaker::makeApplication()
{
    follow(api::OAuthApi(m_client).createApplication(m_order.organization,
                                                     {.name = m_order.applicationName}),
           Step::Application, [this](const Result<wire::OAuthApplication> &application) {
               m_order.clientId = application->clientId;
               next();
           });
}

void TokenMaker::makeToken()
{
    follow(api::OAuthApi(m_client).createToken(m_order.organization, m_order.clientId, m_order.name,
                                               m_order.scopes, m_order.lifetime),
           Step::Token, [this](const Result<wire::OAuthToken> &token) {
               if (token->token)
                   Q_EMIT made(*token);
               else
                   Q_EMIT failed(Step::Token,
                                 {ErrorCode::Protocol, QStringLiteral("a token without its text")});
           });
}

void TokenMaker::assign()
{
    follow(api::OAuthApi(m_client).assignToken(m_order.assignee, m_order.clientId, m_order.scopes),
           Step::Token, [this](const Result<void> &) { Q_EMIT made({}); });
}

} // namespace quayside
