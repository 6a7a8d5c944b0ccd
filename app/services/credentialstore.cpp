#include "app/services/credentialstore.h"

#include "app/services/secretservice.h"
#include "app/services/secretvault.h"
#include "app/services/settings.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QMetaMethod>

#include <qt6keychain/keychain.h>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

// A computer without a keychain is nothing to warn of: the caller asks the user.
Q_LOGGING_CATEGORY(lcCredentials, "quayside.services.credentials", QtWarningMsg)

constexpr int kLimitMs = 10'000;

constexpr std::pair<SecretFallback, QLatin1StringView> kFallbacks[]{
    {SecretFallback::UntilQuit, "until-quit"_L1},
    {SecretFallback::File, "file"_L1},
    {SecretFallback::Ask, "ask"_L1}};

/// The job's own words are for logs; what they mean is decided in classify().
Error keychainError(const QKeychain::Job &job)
{
    qCInfo(lcCredentials) << "keychain" << job.error() << job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::Forbidden, job.errorString()};
    default:
        return {ErrorCode::Unavailable, job.errorString()};
    }
}

const Error &tooSlow()
{
    static const Error error{ErrorCode::Timeout, u"the keychain did not answer in time"_s};
    return error;
}

/// Runs a job with the time limit; `done` once, and not at all when the context died.
template <class Job>
void run(Job *job, const QObject *context, std::function<void(Result<Job *>)> done)
{
    // A file in place of the keychain would be plain text.
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    const auto isAnswered = std::make_shared<bool>(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [isAnswered, job, done] {
        if (std::exchange(*isAnswered, true))
            return;
        if (job->error() != QKeychain::NoError)
            return done(tl::unexpected(keychainError(*job)));
        done(job);
    });
    QTimer::singleShot(kLimitMs, context, [isAnswered, done] {
        if (!std::exchange(*isAnswered, true))
            done(tl::unexpected(tooSlow()));
    });
    job->start();
}

void later(const QObject *context, std::function<void()> what)
{
    QMetaObject::invokeMethod(const_cast<QObject *>(context), std::move(what),
                              Qt::QueuedConnection);
}

Error unavailable()
{
    return {ErrorCode::Unavailable, u"no keychain is used"_s};
}

} // namespace

QLatin1StringView toString(SecretFallback fallback)
{
    return kFallbacks[int(fallback)].second;
}

std::optional<SecretFallback> secretFallbackFromString(QStringView text)
{
    for (const auto &[fallback, name] : kFallbacks) {
        if (text == name)
            return fallback;
    }
    return {};
}

CredentialStore::CredentialStore(Backend backend, Settings *settings, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_settings(settings)
    , m_fallback(SecretFallback::UntilQuit)
    , m_vault(std::make_unique<SecretVault>(settings ? settings->secretVaultFile() : QString()))
{
    if (settings && backend == Backend::Keychain)
        m_fallback = secretFallbackFromString(settings->secretFallback());
    m_vaultLock.setObjectName(u"credentials.lock"_s);
    m_vaultLock.setParent(this); // so that it is found by its name
    m_vaultLock.setSingleShot(true);
    connect(&m_vaultLock, &QTimer::timeout, this, &CredentialStore::lockVault);
    if (settings)
        connect(settings, &Settings::preferenceChanged, this, &CredentialStore::touchVault);
}

CredentialStore::~CredentialStore() = default;

void CredentialStore::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void CredentialStore::touchVault()
{
    const auto limit = m_settings ? m_settings->vaultLock() : std::chrono::minutes(0);
    if (limit.count() == 0 || !m_vault->isOpen())
        m_vaultLock.stop();
    else
        m_vaultLock.start(limit);
}

void CredentialStore::lockVault()
{
    // What was written in this run lies here as well; what is kept until quit alone stays.
    for (const QString &key : m_vault->keys()) {
        const auto kept = m_untilQuit.constFind(key);
        if (kept != m_untilQuit.constEnd() && m_vault->read(key) == *kept)
            m_untilQuit.erase(kept);
    }
    m_vault->close();
    m_vaultLock.stop();
}

void CredentialStore::classify(const Error &error, const Failed &done)
{
    if (error.code == ErrorCode::Timeout) {
        setState(State::Slow);
        return done({ErrorCode::Unavailable, error.message});
    }
    // QtKeychain says neither that nobody keeps secrets here nor that what looks missing is locked.
    queryKeychain(this, [this, error, done](KeychainState keychain) {
        if (keychain == KeychainState::Absent)
            setState(State::Absent);
        else if (keychain == KeychainState::Locked || error.code == ErrorCode::Forbidden)
            setState(State::Locked);
        else if (error.code == ErrorCode::NotFound)
            setState(State::Available);
        else
            setState(State::Absent);
        const bool isMissing = m_state == State::Available;
        done({isMissing ? ErrorCode::NotFound : ErrorCode::Unavailable, error.message});
    });
}

void CredentialStore::refreshState()
{
    if (m_backend == Backend::Memory)
        return;
    queryKeychain(this, [this](KeychainState keychain) {
        setState(keychain == KeychainState::Absent       ? State::Absent
                     : keychain == KeychainState::Locked ? State::Locked
                                                         : State::Available);
    });
}

void CredentialStore::unlock(const QObject *context, Written done)
{
    const QPointer<const QObject> guard(context);
    unlockKeychain(this, [this, guard, done](bool isUnlocked) {
        setState(isUnlocked ? State::Available : State::Locked);
        if (!guard)
            return;
        if (isUnlocked)
            done({});
        else
            done(failure(ErrorCode::Unavailable, u"the keychain is still locked"_s));
    });
}

void CredentialStore::read(const QString &key, const QObject *context, Read done)
{
    touchVault();
    const auto kept = m_untilQuit.constFind(key);
    if (kept != m_untilQuit.constEnd())
        return later(context, [done, secret = *kept] { done(secret); });
    if (m_backend == Backend::Memory)
        return later(context, [done] {
            done(failure(ErrorCode::NotFound, u"no secret of that name is kept"_s));
        });
    auto *job = new QKeychain::ReadPasswordJob(u"quayside"_s, this);
    job->setKey(key);
    const QPointer<const QObject> guard(context);
    run<QKeychain::ReadPasswordJob>(
        job, context, [this, key, guard, done](Result<QKeychain::ReadPasswordJob *> answered) {
            if (answered) {
                setState(State::Available);
                return done((*answered)->textData());
            }
            classify(answered.error(), [this, key, guard, done](const Error &error) {
                if (!guard)
                    return;
                if (m_state == State::Absent)
                    return readFallback(key, guard, done);
                done(tl::unexpected(error));
            });
        });
}

void CredentialStore::readFallback(const QString &key, const QObject *context, const Read &done)
{
    if (m_fallback != SecretFallback::File || !m_vault->exists())
        return done(failure(m_fallback ? ErrorCode::NotFound : ErrorCode::Unavailable,
                            u"there is no keychain"_s));
    withVault(context, [this, key, done](bool isOpen) {
        if (!isOpen)
            return done(failure(ErrorCode::Cancelled, u"the file of secrets stays closed"_s));
        done(m_vault->read(key));
    });
}

void CredentialStore::keepUntilQuit(const QString &key, const QString &secret)
{
    m_untilQuit.insert(key, secret);
}

void CredentialStore::write(const QString &key, const QString &secret, const QObject *context,
                            Written done)
{
    touchVault();
    if (m_state == State::Absent && m_fallback == SecretFallback::Ask)
        return later(context, [done] { done(tl::unexpected(unavailable())); });
    m_untilQuit.insert(key, secret);
    if (m_backend == Backend::Memory)
        return later(context, [done] { done(tl::unexpected(unavailable())); });
    auto *job = new QKeychain::WritePasswordJob(u"quayside"_s, this);
    job->setKey(key);
    job->setTextData(secret);
    const QPointer<const QObject> guard(context);
    run<QKeychain::WritePasswordJob>(
        job, context,
        [this, key, secret, guard, done](Result<QKeychain::WritePasswordJob *> answered) {
            if (answered) {
                setState(State::Available);
                return done({});
            }
            classify(answered.error(), [this, key, secret, guard, done](const Error &error) {
                if (!guard)
                    return;
                if (m_state == State::Absent)
                    return writeFallback(key, secret, guard, done);
                done(tl::unexpected(error));
            });
        });
}

void CredentialStore::writeFallback(const QString &key, const QString &secret,
                                    const QObject *context, const Written &done)
{
    if (!m_fallback) {
        if (!isSignalConnected(QMetaMethod::fromSignal(&CredentialStore::fallbackNeeded)))
            return done(tl::unexpected(unavailable()));
        const QPointer<const QObject> guard(context);
        m_waitForFallback.append([this, key, secret, guard, done] {
            if (guard)
                writeFallback(key, secret, guard, done);
        });
        if (m_waitForFallback.size() == 1)
            Q_EMIT fallbackNeeded();
        return;
    }
    if (m_fallback == SecretFallback::Ask)
        m_untilQuit.remove(key);
    if (m_fallback != SecretFallback::File)
        return done(tl::unexpected(unavailable()));
    withVault(context, [this, key, secret, done](bool isOpen) {
        if (!isOpen)
            return done(failure(ErrorCode::Cancelled, u"the file of secrets stays closed"_s));
        done(m_vault->write(key, secret));
    });
}

void CredentialStore::withVault(const QObject *context, std::function<void(bool isOpen)> then)
{
    if (m_vault->isOpen())
        return then(true);
    if (!isSignalConnected(QMetaMethod::fromSignal(&CredentialStore::passphraseNeeded)))
        return then(false);
    const QPointer<const QObject> guard(context);
    m_waitForVault.append([guard, then](bool isOpen) {
        if (guard)
            then(isOpen);
    });
    if (m_waitForVault.size() == 1)
        Q_EMIT passphraseNeeded();
}

void CredentialStore::chooseFallback(SecretFallback fallback)
{
    m_isAsking = false;
    m_fallback = fallback;
    if (m_settings)
        m_settings->setSecretFallback(toString(fallback));
    touchVault();
    Q_EMIT fallbackChanged();
    for (const auto &waiting : std::exchange(m_waitForFallback, {}))
        waiting();
}

void CredentialStore::endPassphrase()
{
    m_isAsking = false;
    touchVault();
    for (const auto &waiting : std::exchange(m_waitForVault, {}))
        waiting(m_vault->isOpen());
}

void CredentialStore::remove(const QString &key, const QObject *context, Written done)
{
    touchVault();
    m_untilQuit.remove(key);
    if (m_vault->isOpen()) {
        const Result<void> removed = m_vault->remove(key);
        if (!removed || m_backend == Backend::Memory)
            return later(context, [done, removed] { done(removed); });
    }
    if (m_backend == Backend::Memory)
        return later(context, [done] { done({}); });
    auto *job = new QKeychain::DeletePasswordJob(u"quayside"_s, this);
    job->setKey(key);
    const QPointer<const QObject> guard(context);
    run<QKeychain::DeletePasswordJob>(
        job, context, [this, key, guard, done](Result<QKeychain::DeletePasswordJob *> answered) {
            if (answered)
                return done({});
            classify(answered.error(), [this, key, guard, done](const Error &error) {
                if (!guard)
                    return;
                // It may lie in the file, which was closed above.
                if (usesVault() && m_vault->exists())
                    withVault(guard, [this, key, done](bool isOpen) {
                        done(isOpen ? m_vault->remove(key)
                                    : failure(ErrorCode::Cancelled,
                                              u"the file of secrets stays closed"_s));
                    });
                else if (error.code == ErrorCode::NotFound)
                    done({});
                else
                    done(tl::unexpected(error));
            });
        });
}

} // namespace quayside
