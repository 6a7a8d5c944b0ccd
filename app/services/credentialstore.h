#pragma once

#include "app/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace quayside {

class SecretVault;
class Settings;

/// What is done with secrets on a computer without a keychain.
enum class SecretFallback { UntilQuit, File, Ask };

QLatin1StringView toString(SecretFallback fallback);
std::optional<SecretFallback> secretFallbackFromString(QStringView text);

/// Secrets in the system's keychain, service `quayside`; where there is none, what the user chose:
/// in memory until the program ends, in an encrypted file, or nowhere. Never on disk in plain text,
/// never in a log. Main thread; answers arrive through the event loop, within 10 s unless somebody
/// must be asked first.
class CredentialStore : public QObject {
    Q_OBJECT
public:
    enum class Backend { Keychain, Memory };
    enum class State { Unknown, Available, Locked, Absent, Slow };
    Q_ENUM(State)

    /// `settings`: remembers the choice and says where the encrypted file lies; without it nobody
    /// is asked and secrets are kept until quit.
    explicit CredentialStore(Backend backend, Settings *settings = nullptr,
                             QObject *parent = nullptr);
    ~CredentialStore() override;

    using Read = std::function<void(Result<QString>)>;
    using Written = std::function<void(Result<void>)>;

    /// NotFound: no such entry. Unavailable: see state(); Cancelled: the file's passphrase was not
    /// given.
    void read(const QString &key, const QObject *context, Read done);
    /// Kept until quit in every case but Ask; the result tells whether the keychain or the file has
    /// it too.
    void write(const QString &key, const QString &secret, const QObject *context, Written done);
    void remove(const QString &key, const QObject *context, Written done);
    /// Until quit, whatever there is; nothing is asked or kept elsewhere.
    void keepUntilQuit(const QString &key, const QString &secret);

    /// Of the keychain, as last seen.
    State state() const { return m_state; }
    /// Asks the keychain for its state; stateChanged() follows when it is another.
    void refreshState();
    /// Has the desktop ask for the keychain's password. Unavailable: it stays locked.
    void unlock(const QObject *context, Written done);
    std::optional<SecretFallback> fallback() const { return m_fallback; }
    SecretVault &vault() { return *m_vault; }
    Backend backend() const { return m_backend; }
    /// Whether secrets go to the encrypted file now.
    bool usesVault() const
    {
        return m_state == State::Absent && m_fallback == SecretFallback::File;
    }
    /// Closes the encrypted file and forgets what it keeps: who wants a secret from there is asked
    /// for the passphrase first. Happens by itself after the time without use that the settings
    /// have.
    void lockVault();

    /// Of several windows the first one asks: true for it, until the answer is there.
    bool takeQuestion() { return !std::exchange(m_isAsking, true); }
    /// The answer to fallbackNeeded(): remembered, and what waited for it goes on. For File the
    /// vault must be open.
    void chooseFallback(SecretFallback fallback);
    /// The answer to passphraseNeeded(): the vault is open now, or nobody wanted to open it.
    void endPassphrase();

Q_SIGNALS:
    void stateChanged();
    /// Another way was chosen of keeping secrets without a keychain.
    void fallbackChanged();
    /// There is no keychain and nobody has decided yet what is done instead. A write waits.
    void fallbackNeeded();
    /// The encrypted file is closed. A read or write waits.
    void passphraseNeeded();

private:
    using Failed = std::function<void(const Error &)>;

    void setState(State state);
    /// The encrypted file is in use: the time begins anew after which it is locked.
    void touchVault();
    void classify(const Error &error, const Failed &done);
    void readFallback(const QString &key, const QObject *context, const Read &done);
    void writeFallback(const QString &key, const QString &secret, const QObject *context,
                       const Written &done);
    /// Runs it when the vault is open, or when nobody opened it.
    void withVault(const QObject *context, std::function<void(bool isOpen)> then);

    Backend m_backend;
    Settings *m_settings;
    State m_state = State::Unknown;
    std::optional<SecretFallback> m_fallback;
    std::unique_ptr<SecretVault> m_vault;
    QTimer m_vaultLock;
    bool m_isAsking = false;
    QHash<QString, QString> m_untilQuit;
    QList<std::function<void()>> m_waitForFallback;
    QList<std::function<void(bool)>> m_waitForVault;
};

} // namespace quayside
