#pragma once

#include "app/core/result.h"
#include "server/config.h"

namespace quayside::server {

/// Reads a config.yaml (empty name: none) and then the environment, which wins. InvalidInput names
/// every unknown key and wrong value at once, a line each.
Result<Config> loadConfig(const QString &file);

} // namespace quayside::server
