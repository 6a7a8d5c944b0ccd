#include "server/workers/keyloader.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

Q_LOGGING_CATEGORY(lcKeys, "quayside.workers.keyloader", QtInfoMsg)

KeyLoader::KeyLoader(TokenService &tokens, std::chrono::milliseconds interval)
    : Worker(interval)
    , m_tokens(tokens)
{
    m_tokens.setWake([this] { wake(); });
}

KeyLoader::~KeyLoader()
{
    m_tokens.setWake({});
}

void KeyLoader::run()
{
    const auto before = m_tokens.keyId();
    if (const auto loaded = m_tokens.loadKeys(); !loaded)
        qCWarning(lcKeys) << "keys not loaded error=" << loaded.error().message;
    else if (const auto now = m_tokens.keyId(); now != before)
        qCInfo(lcKeys, "signing with another key kid=%s", qPrintable(now));
}

} // namespace quayside::server
