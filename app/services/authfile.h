#pragma once

#include "app/core/result.h"
#include "app/services/registrycredential.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QStringList>

#include <optional>

namespace quayside {

/// What a file of docker or podman becomes with one more entry, and what that changes.
struct AuthMerge {
    QByteArray json; ///< the whole file
    bool replaces = false; ///< the registry stood there already
    QString oldUser = {}; ///< whose entry is replaced; empty: not known
    QStringList kept = {}; ///< other registries
    QStringList settings = {}; ///< other keys of the file
    /// A helper that docker asks for this registry in place of the entry; empty: none.
    QString helper = {};
    bool isUnchanged = false;
};

/// `existing`: nullopt or only white space where there is no file yet. Everything else in it is
/// kept. InvalidInput when it is no JSON object, or its `auths` is none.
Result<AuthMerge> mergeAuth(const std::optional<QByteArray> &existing,
                            const RegistryCredential &credential);

/// A merge into a file that was read, to be shown before it is written.
struct AuthPlan {
    QString path;
    std::optional<QByteArray> before; ///< nullopt: there is no file
    AuthMerge merge;
};

/// InvalidInput as mergeAuth(); TooLarge above 1 MiB; Unavailable where it cannot be read.
Result<AuthPlan> planAuthMerge(const QString &path, const RegistryCredential &credential);
/// Writes it at once or not at all, for the user alone (0600). A file that was there is copied
/// beside it first; returns that copy's path, empty where there was none. Conflict when the file
/// changed since it was read; Unavailable where it cannot be written.
Result<QString> applyAuthMerge(const AuthPlan &plan);

/// At once or not at all, for the user alone (0600). Unavailable where it cannot be written.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// Where docker and podman look for the user's entries.
QString dockerAuthFile(const QProcessEnvironment &environment);
QString podmanAuthFile(const QProcessEnvironment &environment);

} // namespace quayside
