#pragma once

#include "app/core/result.h"

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <functional>

namespace quayside {

/// Secrets in a file that a passphrase opens, for computers without a keychain. A random key seals
/// the secrets (AES-256-GCM), the passphrase seals that key (scrypt); the file is the user's alone
/// (0600) and is replaced whole. Main thread; scrypt runs on a thread of the pool.
class SecretVault : public QObject {
    Q_OBJECT
public:
    explicit SecretVault(const QString &path, QObject *parent = nullptr);
    ~SecretVault() override;

    using Done = std::function<void(Result<void>)>;

    bool exists() const;
    bool isOpen() const { return !m_key.isEmpty(); }
    const QString &path() const { return m_path; }
    /// A new, empty one, which is open then. AlreadyExists; StorageFull when it cannot be written.
    void create(const QString &passphrase, const QObject *context, Done done);
    /// Unauthenticated: the passphrase is wrong. Protocol: the file is broken; it is left as it is.
    /// NotFound: there is none.
    void open(const QString &passphrase, const QObject *context, Done done);
    void close();

    /// Of what it keeps; none while it is closed.
    QStringList keys() const { return m_secrets.keys(); }
    /// NotFound; Unavailable while it is closed.
    Result<QString> read(const QString &key) const;
    Result<void> write(const QString &key, const QString &secret);
    Result<void> remove(const QString &key);

private:
    Result<void> save() const;

    QString m_path;
    QByteArray m_key;
    QString m_sealedKey;
    QJsonObject m_secrets;
};

} // namespace quayside
