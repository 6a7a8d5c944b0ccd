#include "app/services/tokenprobe.h"

#include "app/api/apiclient.h"
#include "app/api/oauthapi.h"
#include "app/api/registryapi.h"
#include "app/api/repositoriesapi.h"
#include "app/api/session.h"

#include <algorithm>

namespace quayside {

using namespace Qt::StringLiterals;

using Verdict = ScopeAnswer::Verdict;

TokenProbe::TokenProbe(std::unique_ptr<api::ApiClient> client, const QStringList &scopes,
                       QObject *parent)
    : QObject(parent)
    , m_client(std::move(client))
{
    for (const QString &scope : scopes)
        m_answers.append({scope, Verdict::Unknown, {}});
}

TokenProbe::~TokenProbe() = default;

template <class T, class Then>
void TokenProbe::follow(api::ApiCall<T> *call, Then then)
{
    ++m_open;
    connect(call, &api::ApiCallBase::finished, this, [this, call, then] {
        then(call->takeResult());
        endPart();
    });
}

void TokenProbe::start()
{
    follow(api::Session(*m_client).user(),
           [this](const Result<wire::User> &user) { onUser(user); });
}

void TokenProbe::onUser(const Result<wire::User> &user)
{
    const QString call = u"GET /user/"_s;
    // A good token without user:read: only whose it is, it does not tell.
    const bool isRefused = !user && user.error().code == ErrorCode::Forbidden;
    if (!user && !isRefused) {
        m_error = user.error();
        return;
    }
    if (user)
        m_user = *user;
    settle(u"user:read"_s, isRefused ? Verdict::Refused : Verdict::Works, call);
    for (const wire::UserOrganization &organization : m_user.organizations) {
        if (organization.name == m_organization)
            settle(u"repo:create"_s, organization.canCreateRepo ? Verdict::Works : Verdict::Refused,
                   call);
    }
    askRepository();
    askOrganization();
    askAccount();
    askRegistry();
}

void TokenProbe::askRepository()
{
    const bool isWanted = std::any_of(m_answers.begin(), m_answers.end(), [](const auto &answer) {
        return answer.scope.startsWith("repo:"_L1) && answer.scope != "repo:create"_L1;
    });
    if (!m_repository || !isWanted)
        return;
    follow(api::RepositoriesApi(*m_client).details(*m_repository),
           [this](const Result<wire::RepositoryDetails> &details) {
               const QString call = u"GET /repository/"_s + m_repository->path();
               if (!details) {
                   for (const QString &scope : {u"repo:read"_s, u"repo:write"_s, u"repo:admin"_s})
                       settle(scope, details.error(), call);
                   return;
               }
               // Of a public one everybody reads, with and without the scope.
               if (!details->isPublic)
                   settle(u"repo:read"_s, Verdict::Works, call);
               const auto verdict = [](bool can) {
                   return can ? Verdict::Works : Verdict::Refused;
               };
               settle(u"repo:write"_s, verdict(details->canWrite || details->canAdmin), call);
               settle(u"repo:admin"_s, verdict(details->canAdmin), call);
           });
}

void TokenProbe::askOrganization()
{
    const auto isOrganizations = [](const ScopeAnswer &answer) {
        return answer.scope == "org:admin"_L1;
    };
    if (m_organization.isEmpty()
        || std::none_of(m_answers.begin(), m_answers.end(), isOrganizations))
        return;
    follow(api::OAuthApi(*m_client).applications(m_organization),
           [this](const Result<wire::OAuthApplications> &list) {
               settle(u"org:admin"_s, list ? std::nullopt : std::optional(list.error()),
                      u"GET /organization/%1/applications"_s.arg(m_organization));
           });
}

void TokenProbe::askAccount()
{
    const auto isAccounts = [](const ScopeAnswer &answer) {
        return answer.scope == "user:admin"_L1;
    };
    if (std::none_of(m_answers.begin(), m_answers.end(), isAccounts))
        return;
    follow(api::OAuthApi(*m_client).authorizations(),
           [this](const Result<wire::Authorizations> &list) {
               settle(u"user:admin"_s, list ? std::nullopt : std::optional(list.error()),
                      u"GET /user/authorizations"_s);
           });
}

void TokenProbe::askRegistry()
{
    const auto isRegistrys = [](const ScopeAnswer &answer) {
        return answer.scope == "super:user"_L1;
    };
    if (std::none_of(m_answers.begin(), m_answers.end(), isRegistrys))
        return;
    follow(api::RegistryApi(*m_client).superuserPanel(), [this](const Result<void> &panel) {
        settle(u"super:user"_s, panel ? std::nullopt : std::optional(panel.error()),
               u"GET /superuser/users/"_s);
    });
}

void TokenProbe::settle(const QString &scope, const std::optional<Error> &error,
                        const QString &call)
{
    const auto verdictOf = [](const Error &failure) {
        switch (failure.code) {
        case ErrorCode::Forbidden:
        case ErrorCode::NotFound:
        case ErrorCode::Unauthenticated:
            return Verdict::Refused;
        default:
            return Verdict::Failed;
        }
    };
    settle(scope, error ? verdictOf(*error) : Verdict::Works, call);
}

void TokenProbe::settle(const QString &scope, Verdict verdict, const QString &call)
{
    for (ScopeAnswer &answer : m_answers) {
        if (answer.scope == scope) {
            answer.verdict = verdict;
            answer.call = call;
        }
    }
}

void TokenProbe::endPart()
{
    if (--m_open > 0)
        return;
    Q_EMIT finished();
}

} // namespace quayside
