#pragma once

#include "app/core/error.h"
#include "app/services/connectionprofile.h"

#include <QtCore/QObject>
#include <QtCore/QUrl>

#include <memory>
#include <optional>

namespace quayside::api {
class ApiClient;
}

namespace quayside {

/// Looks what answers at an address: below which path, and whether over https or http where nobody
/// answers over the one that was typed. Nothing that says who asks goes to it: no token, no
/// password, no cookie, no client certificate; the proxy alone is told its own secret.
class RegistryProbe : public QObject {
    Q_OBJECT
public:
    enum class Kind {
        Nothing, ///< nobody answers; `error` says why
        Unknown, ///< somebody does, and it is no registry as far as it tells
        Registry, ///< of the OCI protocol alone
        Quay,
    };
    struct Finding {
        Kind kind = Kind::Nothing;
        QUrl url = {}; ///< where it was found
        QString title = {}; ///< as it calls itself
        QString version = {}; ///< for people
        std::optional<Error> error = {};
    };

    RegistryProbe(ConnectionProfile profile, const QString &proxySecret, QObject *parent);
    ~RegistryProbe() override;

    void start();

Q_SIGNALS:
    /// Once; it deletes itself then.
    void finished(const quayside::RegistryProbe::Finding &finding);

private:
    /// The addresses with that scheme, from the whole path to none.
    QList<QUrl> placesOf(const QString &scheme) const;
    void makeClient(const QUrl &url);
    void askNext();
    void onFailure(const Error &error);
    void askForRegistry();
    void finish(const Finding &finding);

    ConnectionProfile m_profile;
    QString m_proxySecret;
    QStringList m_schemes; // that are left, the present one first
    QList<QUrl> m_places; // that are left, of the present scheme
    std::optional<Error> m_firstError;
    std::unique_ptr<api::ApiClient> m_client;
    bool m_isFinished = false;
};

} // namespace quayside
