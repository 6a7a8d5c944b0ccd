#include "server/domain/faultpoint.h"

#ifdef QUAYSIDE_FAULTS

#include <QtCore/QByteArray>

#include <atomic>
#include <csignal>

namespace quayside::server {

namespace {

struct Fault {
    QByteArray name;
    std::atomic<int> left = 0; ///< how often the point is still passed

    Fault()
    {
        const auto text = qgetenv("QUAYSIDE_FAULT");
        const auto colon = text.lastIndexOf(':');
        name = colon < 0 ? text : text.first(colon);
        left = colon < 0 ? 1 : text.mid(colon + 1).toInt();
    }
};

} // namespace

void faultPoint(const char *name)
{
    static Fault fault;
    if (fault.name == name && --fault.left == 0)
        std::raise(SIGKILL);
}

} // namespace quayside::server

#endif
