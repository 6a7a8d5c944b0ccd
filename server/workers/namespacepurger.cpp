#include "server/workers/namespacepurger.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcNamespacePurger, "quayside.workers.namespacepurger", QtInfoMsg)

namespace {

constexpr int kAtOnce = 100;

} // namespace

NamespacePurger::NamespacePurger(const DomainContext &context, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_context(context)
{
}

void NamespacePurger::run()
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

bool NamespacePurger::finish(NamespaceId id)
{
    while (!isInterrupted()) {
        const auto state = continueRemoval(m_context, id).result();
        if (!state) {
            qCWarning(lcNamespacePurger) << "not purged error=" << state.error().message;
            return false;
        }
        if (*state == RemovalState::Done)
            return true;
    }
    return false;
}

} // namespace quayside::server
