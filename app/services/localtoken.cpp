#include "app/services/localtoken.h"

#include "app/services/servercommand.h"

#include <utility>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLimit = std::chrono::seconds(30);

} // namespace

LocalToken::LocalToken(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(kLimit);
    connect(&m_limit, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const QString text = QString::fromUtf8(m_process.readAllStandardOutput()).trimmed();
        if (code == 0 && status == QProcess::NormalExit && !text.isEmpty())
            return finish(text);
        finish(failure(ErrorCode::Unavailable,
                       QString::fromUtf8(m_process.readAllStandardError()).trimmed()));
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            finish(failure(ErrorCode::NotFound, m_process.errorString()));
    });
}

LocalToken::~LocalToken()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(1'000);
}

QString LocalToken::tokenName()
{
    return u"Quayside console"_s;
}

QStringList LocalToken::scopes()
{
    return {u"repo:admin"_s, u"repo:create"_s, u"user:read"_s};
}

void LocalToken::make(const QString &dataFolder, const QString &user,
                      std::function<void(Result<QString>)> done)
{
    if (m_done) {
        return done(failure(ErrorCode::Unavailable, u"a token is being made"_s));
    }
    m_done = std::move(done);
    const QStringList words =
        servercommand::createToken(dataFolder, user, tokenName(), scopes(), kLife);
    m_limit.start();
    m_process.start(words.first(), words.mid(1), QProcess::ReadOnly);
}

void LocalToken::finish(const Result<QString> &result)
{
    m_limit.stop();
    if (const auto done = std::exchange(m_done, nullptr))
        done(result);
}

} // namespace quayside
