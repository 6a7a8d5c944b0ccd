#include "ui/connect/contentreader.h"

#include "ui/connect/connection.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostConfig = 4 * 1024 * 1024; // bytes that a person may want to read

} // namespace

ContentReader::ContentReader(QObject *parent)
    : QObject(parent)
{
}

ContentReader::~ContentReader()
{
    stop();
}

void ContentReader::setTarget(Connection *connection,
                              const std::optional<RepositoryName> &repository)
{
    stop();
    m_connection = connection;
    m_repository = repository;
    m_token.clear();
}

void ContentReader::stop()
{
    ++m_question;
    m_isReading = false;
    m_done = {};
    if (m_call)
        m_call->abort();
    m_call = nullptr;
}

void ContentReader::readReferrers(const Digest &digest, const Done &done)
{
    read(
        [repository = m_repository, digest](api::ContentApi &api, const QByteArray &token) {
            return api.referrers(*repository, digest, token);
        },
        done);
}

void ContentReader::readConfig(const ImageConfig &config, const Done &done)
{
    if (config.size <= kMostConfig)
        return read([repository = m_repository, digest = config.digest](
                        api::ContentApi &api,
                        const QByteArray &token) { return api.blob(*repository, digest, token); },
                    done);
    if (!begin(done))
        return;
    const auto refuse = [this, size = config.size, question = m_question] {
        if (question == m_question)
            end(failure(ErrorCode::TooLarge, u"a config of %1 bytes"_s.arg(size)));
    };
    QMetaObject::invokeMethod(this, refuse, Qt::QueuedConnection);
}

bool ContentReader::begin(const Done &done)
{
    stop();
    m_isReading = m_connection && m_repository;
    if (m_isReading)
        m_done = done;
    return m_isReading;
}

void ContentReader::read(const Ask &ask, const Done &done)
{
    if (!begin(done))
        return;
    m_ask = ask;
    m_isTokenNew = false;
    if (m_token.isEmpty())
        askForService();
    else
        askWith(m_token);
}

void ContentReader::askForService()
{
    m_isTokenNew = true;
    auto *call = api::ContentApi(m_connection->client()).service();
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto service = call->takeResult();
        if (!service)
            return end(failure(service));
        m_connection->readRegistryUser(
            this, [this, service = *service, question = m_question](const QByteArray &user) {
                if (question == m_question)
                    askForToken(user, service);
            });
    });
}

void ContentReader::askForToken(const QByteArray &user, const QString &service)
{
    auto *call = api::ContentApi(m_connection->client()).pullToken(service, *m_repository, user);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto token = call->takeResult();
        if (!token)
            return end(failure(token));
        if (token->isEmpty())
            return end(failure(ErrorCode::Unauthenticated, u"no token for /v2"_s));
        m_token = *token;
        askWith(m_token);
    });
}

void ContentReader::askWith(const QByteArray &token)
{
    api::ContentApi api(m_connection->client());
    auto *call = m_ask(api, token);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto answer = call->takeResult();
        const bool isRefused = answer && answer->status == 401;
        if (isRefused && !m_isTokenNew)
            return askForService(); // it has ended
        if (answer && answer->elsewhere.isValid() && answer->status / 100 == 3)
            return goElsewhere(m_connection->url().resolved(answer->elsewhere));
        take(answer, false);
    });
}

void ContentReader::goElsewhere(const QUrl &url)
{
    if (url.scheme() != "https"_L1 && url.scheme() != m_connection->url().scheme())
        return end(failure(ErrorCode::Protocol, u"the registry leads to %1"_s.arg(url.scheme())));
    m_elsewhere = m_connection->clientElsewhere(
        url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment));
    auto *call = api::ContentApi(*m_elsewhere).elsewhere(url);
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this,
            [this, call] { take(call->takeResult(), true); });
}

void ContentReader::take(const Result<api::ContentAnswer> &answer, bool isLast)
{
    if (!answer)
        return end(failure(answer));
    if (answer->status == 200)
        return end(answer->body);
    if (answer->status == 404)
        return end(failure(ErrorCode::NotFound, u"/v2 does not have it"_s));
    if ((answer->status == 401 || answer->status == 403) && !isLast)
        return end(failure(ErrorCode::Unauthenticated, u"/v2 answers %1"_s.arg(answer->status)));
    const ErrorCode code = answer->status == 429 ? ErrorCode::RateLimited
        : answer->status >= 500                  ? ErrorCode::Unavailable
                                                 : ErrorCode::Protocol;
    end(failure(code, u"/v2 answers %1"_s.arg(answer->status)));
}

void ContentReader::end(const Result<QByteArray> &result)
{
    m_isReading = false;
    m_call = nullptr;
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

} // namespace quayside::ui
