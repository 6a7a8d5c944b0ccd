#pragma once

#include "server/domain/loadfigures.h"
#include "server/http/transportcounters.h"

namespace quayside::server {

/// The figures in Prometheus' text format 0.0.4. Pure.
QByteArray metricsText(const TransportCounters::Figures &transport, const LoadFigures &load);

} // namespace quayside::server
