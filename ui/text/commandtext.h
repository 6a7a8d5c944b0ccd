#pragma once

#include "app/services/settings.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace quayside::ui {

// Commands of the clients that people have, one line each; nothing else makes them. Each begins
// with the path that the user chose for its program (Presentation), or with the program's name.
// `isPlain`: the registry speaks http, which podman and skopeo must be told. `image`: name with its
// tag or digest. What skopeo keeps here is a folder in OCI layout, named as the image.

/// The program, as a POSIX shell is told it.
QString clientCommand(ClientChoice client);
/// A word of a POSIX shell: in quotes when there is something in it that a shell minds.
QString shellWord(const QString &text);
/// `tag`: what skopeo calls the copy, where the image's name does not say it.
QString pullCommand(ClientChoice client, const QString &image, bool isPlain,
                    const QString &tag = {});
/// The same for many tags of a repository, as a loop of a POSIX shell; `repository` with its
/// registry.
QString pullLoop(ClientChoice client, const QString &repository, const QStringList &tags,
                 bool isPlain);
/// The line of a container in a manifest of Kubernetes.
QString imageLine(const QString &image);
QString loginCommand(ClientChoice client, const QString &registry, const QString &user,
                     bool isPlain);
/// The same with the secret from a file (`< file`), so that it stands on no command line; with
/// Skopeo also helm's.
QString loginFromFile(ClientChoice client, const QString &registry, const QString &user,
                      const QString &file, bool isPlain);
/// Gives a local image its name in the registry; of podman and docker only.
QString tagCommand(ClientChoice client, const QString &source, const QString &image);
/// `source`: what the image is called here; empty: it has the name of the registry already.
QString pushCommand(ClientChoice client, const QString &source, const QString &image, bool isPlain);
/// From another registry, by skopeo, with all platforms. `isPlain`: where it goes to.
QString copyCommand(const QString &source, const QString &image, bool isPlain);
/// What the registry tells of an image, and which tags there are, by skopeo.
QString inspectCommand(const QString &image, bool isPlain);
QString listTagsCommand(const QString &repository, bool isPlain);
/// A quadlet of podman for images of the namespace, with the secret from an auth file below
/// `~/.config/containers`.
QString imageUnit(const QString &registry, const QString &namespaceName, const QString &authFile,
                  bool isPlain);
/// `registry/repository`, with `:tag` or `@digest`; an empty object: neither.
QString imageName(const QString &registry, const QString &repository, const QString &object);

} // namespace quayside::ui
