#pragma once

#include "app/core/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace quayside::server {

/// One scope of a token request.
struct RegistryScope {
    QString type; ///< "repository" or "registry"
    QString name; ///< as requested, may begin with the host; "catalog" for a registry
    QString repository; ///< the path it stands for, without the host; empty for a registry
    QStringList actions; ///< of push, pull, * in the order asked for
};

/// Parses `repository:[HOST/]name:actions` and `registry:catalog:*`. nullopt for other types, which
/// are ignored. InvalidInput with Quay's sentence when a repository scope does not have this form.
/// Whether the name is a valid one is for RepositoryName to say. Source: quay-api.md 2.2.
Result<std::optional<RegistryScope>> parseRegistryScope(QStringView text, QStringView host);

} // namespace quayside::server
