#include "server/workers/tokenpurger.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcTokens, "quayside.workers.tokenpurger", QtInfoMsg)

namespace {

constexpr int kAtOnce = 500; // short transactions: SQLite has one writer

/// `removeSome` until it finds fewer than it may take.
template <class F, class Interrupted>
void removeAll(const char *what, F removeSome, Interrupted isInterrupted)
{
    while (!isInterrupted()) {
        const auto removed = removeSome(kAtOnce).result();
        if (!removed) {
            qCWarning(lcTokens) << "not purged what=" << what
                                << "error=" << removed.error().message;
            return;
        }
        if (*removed > 0)
            qCInfo(lcTokens, "expired tokens removed what=%s count=%d", what, *removed);
        if (*removed < kAtOnce)
            return;
    }
}

} // namespace

TokenPurger::TokenPurger(ApiTokens &apiTokens, AppTokenService &appTokens,
                         std::chrono::milliseconds interval)
    : Worker(interval)
    , m_apiTokens(apiTokens)
    , m_appTokens(appTokens)
{
}

void TokenPurger::run()
{
    const auto isOver = [] { return isInterrupted(); };
    removeAll(
        "api", [this](int limit) { return m_apiTokens.removeExpired(limit); }, isOver);
    removeAll(
        "app", [this](int limit) { return m_appTokens.removeExpired(limit); }, isOver);
}

} // namespace quayside::server
