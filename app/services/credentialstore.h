#pragma once

#include "app/core/result.h"

#include <QtCore/QHash>
#include <QtCore/QObject>

#include <functional>

namespace quayside {

/// Secrets in the system's keychain, service `quayside`; where there is none they are kept in
/// memory until the program ends. Never on disk in plain text, never in a log. Main thread; answers
/// arrive through the event loop, within 10 s.
class CredentialStore : public QObject {
    Q_OBJECT
public:
    enum class Backend { Keychain, Memory };

    explicit CredentialStore(Backend backend, QObject *parent = nullptr);

    using Read = std::function<void(Result<QString>)>;
    using Written = std::function<void(Result<void>)>;

    /// NotFound: no such entry. Unavailable: there is no keychain, it is locked or did not answer.
    void read(const QString &key, const QObject *context, Read done);
    /// Kept until quit in every case; the result tells whether the keychain has it too.
    void write(const QString &key, const QString &secret, const QObject *context, Written done);

private:
    Backend m_backend;
    QHash<QString, QString> m_untilQuit;
};

} // namespace quayside
