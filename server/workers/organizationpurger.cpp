#include "server/workers/organizationpurger.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcOrganizationPurger, "quayside.workers.organizationpurger", QtInfoMsg)

namespace {

constexpr int kAtOnce = 100;

} // namespace

OrganizationPurger::OrganizationPurger(const DomainContext &context,
                                       std::chrono::milliseconds interval)
    : Worker(interval)
    , m_context(context)
{
}

void OrganizationPurger::run()
{
    while (!isInterrupted()) {
        const auto left = unfinishedRemovals(m_context, kAtOnce).result();
        if (!left || left->isEmpty())
            return;
        for (const auto id : *left) {
            if (!finish(id))
                return; // the next round tries again
        }
    }
}

bool OrganizationPurger::finish(NamespaceId id)
{
    while (!isInterrupted()) {
        const auto state = continueRemoval(m_context, id).result();
        if (!state) {
            qCWarning(lcOrganizationPurger) << "not purged error=" << state.error().message;
            return false;
        }
        if (*state == RemovalState::Done)
            return true;
    }
    return false;
}

} // namespace quayside::server
