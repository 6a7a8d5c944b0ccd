#pragma once

namespace quayside::server {

/// Whether the collector got hold of a row (storage.md 3.2).
enum class Grip {
    Held, ///< locked for this transaction
    Busy, ///< somebody else holds it
    Gone,
};

} // namespace quayside::server
