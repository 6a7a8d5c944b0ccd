#pragma once

namespace quayside::server {

/// A named moment at which a test kills the process: with `QUAYSIDE_FAULT=name:n` in the
/// environment it ends by SIGKILL the n-th time it comes here. Only in builds with tests; elsewhere
/// nothing. Any thread. Source: storage.md 6.
#ifdef QUAYSIDE_FAULTS
void faultPoint(const char *name);
#else
inline void faultPoint(const char *) { }
#endif

} // namespace quayside::server
