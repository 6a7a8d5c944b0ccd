#include "ui/pages/oauth/recordedoauth.h"

#include "app/api/oauthapi.h"
#include "app/services/knowntokens.h"
#include "app/services/recordedchange.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

QString factsOf(const wire::OAuthApplication &application)
{
    QStringList facts{application.name};
    for (const QString &fact :
         {application.applicationUri, application.redirectUri.value_or(QString()),
          application.avatarEmail.value_or(QString()), application.description.simplified()}) {
        if (!fact.isEmpty())
            facts.append(fact);
    }
    return facts.join(u", "_s);
}

JobChange changeOf(const TokenFacts &token)
{
    const QString scopes = token.scopes.isEmpty() ? u"there"_s : token.scopes.join(u' ');
    return {token.name.isEmpty() ? token.application : token.application + u": "_s + token.name,
            {},
            scopes};
}

} // namespace

std::unique_ptr<Job> recordedApplication(const QString &connection, api::ApiClient &client,
                                         const QString &organization,
                                         const std::optional<wire::OAuthApplication> &before,
                                         const wire::OAuthApplication &after)
{
    api::OAuthApi api(client);
    RecordedChange::Call back;
    if (before)
        back = RecordedChange::call([api, organization, before = *before]() mutable {
            return api.updateApplication(
                organization, before.clientId,
                {before.name, before.applicationUri, before.redirectUri.value_or(QString()),
                 before.description, before.avatarEmail.value_or(QString())});
        });
    else
        back = RecordedChange::call([api, organization, id = after.clientId]() mutable {
            return api.removeApplication(organization, id);
        });
    return std::make_unique<RecordedChange>(
        JobKind::ChangeApplication, connection, organization,
        JobChange{after.name, before ? factsOf(*before) : QString(), factsOf(after)}, back);
}

std::unique_ptr<Job> recordedEnd(const QString &connection, const QString &organization,
                                 const wire::OAuthApplication &application)
{
    return std::make_unique<RecordedChange>(JobKind::ChangeApplication, connection, organization,
                                            JobChange{application.name, factsOf(application), {}},
                                            nullptr);
}

std::unique_ptr<Job> recordedToken(const QString &connection, api::ApiClient &client,
                                   const TokenFacts &token, KnownTokens &known)
{
    RecordedChange::Call back;
    if (!token.uuid.isEmpty()) {
        const auto revoke = RecordedChange::call([api = api::OAuthApi(client), token]() mutable {
            return api.revokeToken(token.organization, token.clientId, token.uuid);
        });
        back = [revoke, &known, uuid = token.uuid](QObject &context,
                                                   const RecordedChange::Done &done) {
            return revoke(context, [done, &known, uuid](const Result<void> &result) {
                if (result)
                    known.forget(uuid);
                done(result);
            });
        };
    }
    return std::make_unique<RecordedChange>(JobKind::ChangeToken, connection, token.organization,
                                            changeOf(token), back);
}

std::unique_ptr<Job> recordedRevocation(const QString &connection, const QList<TokenFacts> &tokens)
{
    if (tokens.isEmpty())
        return nullptr;
    QList<RecordedChange::Item> items;
    for (const TokenFacts &token : tokens) {
        const JobChange made = changeOf(token);
        items.append({{made.object, made.after, made.before}, nullptr});
    }
    return std::make_unique<RecordedChange>(JobKind::ChangeToken, connection,
                                            tokens.constFirst().organization, items);
}

} // namespace quayside::ui
