#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace quayside {

/// What a client signs in to a registry with: a robot's, an app token, a user's.
struct RegistryCredential {
    QString registry; ///< host[:port], as images are named
    QString userName;
    QString secret;

    friend bool operator==(const RegistryCredential &, const RegistryCredential &) = default;
};

/// `user:secret` as files of docker and podman hold it.
QString authEntry(const RegistryCredential &credential);
/// A whole `config.json` with one entry, as authEntry() makes it. `scope`: the registry, or a
/// namespace or repository below it, which podman and Kubernetes understand.
QByteArray dockerConfig(const QString &scope, const QString &entry);
/// A manifest of the type `kubernetes.io/dockerconfigjson`. `config`: base64 of a dockerConfig().
QByteArray kubernetesSecret(const QString &name, const QString &kubernetesNamespace,
                            const QString &config);
/// `acme+ci` as part of file names and of names in Kubernetes: `acme-ci`.
QString nameForFiles(const QString &userName);

} // namespace quayside
