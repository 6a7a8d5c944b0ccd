#pragma once

#include "server/configkinds.h"

#include <map>

namespace quayside::server {

/// Every key there is; `gc.rate` is `rate` in the map `gc`.
const std::map<QString, ConfigOption> &configOptions();

} // namespace quayside::server
