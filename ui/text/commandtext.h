#pragma once

#include "app/services/settings.h"

#include <QtCore/QString>

namespace quayside::ui {

/// Commands of the clients that people have. `isPlain`: the registry speaks http, which podman and
/// skopeo must be told. `image`: name with its tag or digest. `tag`: what skopeo calls the copy,
/// where the image's name does not say it.
QString pullCommand(ClientChoice client, const QString &image, bool isPlain,
                    const QString &tag = {});
QString loginCommand(ClientChoice client, const QString &registry, const QString &user,
                     bool isPlain);
/// The same with the secret from a file (`< file`), so that it stands on no command line; with
/// Skopeo also helm's.
QString loginFromFile(ClientChoice client, const QString &registry, const QString &user,
                      const QString &file, bool isPlain);
/// A quadlet of podman for images of the namespace, with the secret from an auth file below
/// `~/.config/containers`.
QString imageUnit(const QString &registry, const QString &namespaceName, const QString &authFile,
                  bool isPlain);
/// `registry/repository`, with `:tag` or `@digest`; an empty object: neither.
QString imageName(const QString &registry, const QString &repository, const QString &object);

} // namespace quayside::ui
