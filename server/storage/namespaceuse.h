#pragma once

#include <QtCore/QtGlobal>

#include <optional>

namespace quayside::server {

/// How much a namespace may use, and does: each blob once, however many repositories have it, until
/// its last link is collected. Source: quay-api.md 10.1.
struct NamespaceUse {
    qint64 bytes = 0;
    std::optional<qint64> quota; ///< nullopt: it has none of its own
};

} // namespace quayside::server
