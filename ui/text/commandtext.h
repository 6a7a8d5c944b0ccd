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
/// `registry/repository`, with `:tag` or `@digest`; an empty object: neither.
QString imageName(const QString &registry, const QString &repository, const QString &object);

} // namespace quayside::ui
