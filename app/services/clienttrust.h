#pragma once

#include "app/core/result.h"

#include <QtCore/QString>

/// Whom Podman, Skopeo and Buildah of this account trust: one folder for each registry under
/// `~/.config/containers/certs.d` (containers-certs.d(5)). Docker's folder is root's alone.
namespace quayside::clienttrust {

/// Where the authority of `host:port` lies.
QString authorityFile(const QString &registry);
/// Exactly that authority is there.
bool isInstalled(const QString &registry, const QString &authority);
/// Copies the PEM file there; one of an earlier time is replaced. Answers where it lies now.
Result<QString> install(const QString &registry, const QString &authority);

} // namespace quayside::clienttrust
