#include "server/workers/expirynotifier.h"

#include "server/domain/expirynotice.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcExpiryNotice, "quayside.workers.expirynotifier", QtInfoMsg)

ExpiryNotifier::ExpiryNotifier(const DomainContext &context, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_context(context)
{
}

void ExpiryNotifier::run()
{
    const auto told = tellExpiring(m_context, [] { return !isInterrupted(); });
    if (!told)
        qCWarning(lcExpiryNotice) << "not told error=" << told.error().message;
    else if (*told > 0)
        qCInfo(lcExpiryNotice) << "told tags=" << *told;
}

} // namespace quayside::server
