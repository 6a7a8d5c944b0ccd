#include "server/workers/expirynotifier.h"

#include "server/domain/expiryhooks.h"
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
    const auto goesOn = [] { return !isInterrupted(); };
    const auto &settings = m_context.settings;
    if (settings.expiryNotice > Milliseconds(0))
        report("administrators", tellExpiring(m_context, goesOn));
    if (settings.hasExpiryTrigger)
        report("notifications", raiseExpiry(m_context, goesOn));
}

void ExpiryNotifier::report(const char *whom, const Result<qint64> &told)
{
    if (!told)
        qCWarning(lcExpiryNotice) << "not told whom=" << whom << "error=" << told.error().message;
    else if (*told > 0)
        qCInfo(lcExpiryNotice) << "told whom=" << whom << "tags=" << *told;
}

} // namespace quayside::server
