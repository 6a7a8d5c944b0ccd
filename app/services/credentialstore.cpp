#include "app/services/credentialstore.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

// A computer without a keychain is nothing to warn of: the caller asks the user.
Q_LOGGING_CATEGORY(lcCredentials, "quayside.services.credentials", QtWarningMsg)

constexpr int kLimitMs = 10'000;

Error keychainError(const QKeychain::Job &job)
{
    const ErrorCode code =
        job.error() == QKeychain::EntryNotFound ? ErrorCode::NotFound : ErrorCode::Unavailable;
    qCInfo(lcCredentials) << "keychain" << job.error() << job.errorString();
    return {code, job.errorString()};
}

/// Runs a job with the time limit; `done` once, and not at all when the context died.
template <class Job, class Done>
void run(Job *job, const QObject *context, Done done)
{
    // A file in place of the keychain would be plain text.
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    const auto isAnswered = std::make_shared<bool>(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [isAnswered, job, done] {
        if (!std::exchange(*isAnswered, true))
            done(job);
    });
    QTimer::singleShot(kLimitMs, context, [isAnswered, done] {
        if (!std::exchange(*isAnswered, true))
            done(static_cast<Job *>(nullptr));
    });
    job->start();
}

const Error &tooSlow()
{
    static const Error error{ErrorCode::Unavailable, u"the keychain did not answer in time"_s};
    return error;
}

} // namespace

CredentialStore::CredentialStore(Backend backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

void CredentialStore::read(const QString &key, const QObject *context, Read done)
{
    const auto kept = m_untilQuit.constFind(key);
    if (kept != m_untilQuit.constEnd() || m_backend == Backend::Memory) {
        Result<QString> result = failure(ErrorCode::NotFound, u"no secret of that name is kept"_s);
        if (kept != m_untilQuit.constEnd())
            result = *kept;
        QMetaObject::invokeMethod(
            const_cast<QObject *>(context), [done, result] { done(result); }, Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::ReadPasswordJob(u"quayside"_s, this);
    job->setKey(key);
    run(job, context, [done](QKeychain::ReadPasswordJob *answered) {
        if (!answered)
            return done(tl::unexpected(tooSlow()));
        if (answered->error() != QKeychain::NoError)
            return done(tl::unexpected(keychainError(*answered)));
        done(answered->textData());
    });
}

void CredentialStore::write(const QString &key, const QString &secret, const QObject *context,
                            Written done)
{
    m_untilQuit.insert(key, secret);
    if (m_backend == Backend::Memory) {
        QMetaObject::invokeMethod(
            const_cast<QObject *>(context),
            [done] { done(failure(ErrorCode::Unavailable, u"no keychain is used"_s)); },
            Qt::QueuedConnection);
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(u"quayside"_s, this);
    job->setKey(key);
    job->setTextData(secret);
    run(job, context, [done](QKeychain::WritePasswordJob *answered) {
        if (!answered)
            return done(tl::unexpected(tooSlow()));
        if (answered->error() != QKeychain::NoError)
            return done(tl::unexpected(keychainError(*answered)));
        done({});
    });
}

} // namespace quayside
