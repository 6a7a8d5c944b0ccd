#pragma once

#include "app/core/address.h"

#include <QtCore/QList>

#include <optional>

namespace quayside {

/// A registry that can be jumped to.
struct JumpHost {
    QString connection; ///< id of its profile
    QString authority; ///< `host` or `host:port`, as in image names
    QString prefix = {}; ///< path under which its pages lie, without a slash at the end
};

struct JumpTarget {
    Address address;
    QString object = {}; ///< a tag or a digest in the repository; empty: none was named

    friend bool operator==(const JumpTarget &, const JumpTarget &) = default;
};

/// The page that a pasted text names: an address of ours, `host/ns/repo`, with `:tag` or
/// `@sha256:...` after it, or the address of a page of a registry's web console. An image name
/// without a host, and a digest after it, belong to the connection of `current`, which is what is
/// shown; a digest alone to its repository. Docker Hub's short names are no pages of ours. Nothing
/// when the text names no page, or one of a registry that is not in `hosts`.
std::optional<JumpTarget> resolveJump(const QString &text, const QList<JumpHost> &hosts,
                                      const Address &current);

/// The host that such a text names, also of an unknown registry; empty: it names none.
QString jumpHost(const QString &text);

} // namespace quayside
