#include "server/workers/apptokenpurger.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcAppTokens, "quayside.workers.apptokenpurger", QtInfoMsg)

namespace {

constexpr int kAtOnce = 500; // short transactions: SQLite has one writer

} // namespace

AppTokenPurger::AppTokenPurger(AppTokenService &tokens, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_tokens(tokens)
{
}

void AppTokenPurger::run()
{
    while (!isInterrupted()) {
        const auto removed = m_tokens.removeExpired(kAtOnce).result();
        if (!removed) {
            qCWarning(lcAppTokens) << "not purged error=" << removed.error().message;
            return;
        }
        if (*removed > 0)
            qCInfo(lcAppTokens, "expired app tokens removed count=%d", *removed);
        if (*removed < kAtOnce)
            return;
    }
}

} // namespace quayside::server
