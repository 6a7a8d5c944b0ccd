#include "server/outbound/transfer.h"

#include <QtCore/QThread>

#include <curl/curl.h>

#include <array>
#include <mutex>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(CURLcode code)
{
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::Timeout;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_USE_SSL_FAILED:
        return ErrorCode::TlsUntrusted;
    case CURLE_LOGIN_DENIED:
    case CURLE_REMOTE_ACCESS_DENIED:
        return ErrorCode::Unauthenticated;
    case CURLE_ABORTED_BY_CALLBACK:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Network;
    }
}

/// Called about once a second: a server that ends waits for nobody's answer.
int lookAround(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return QThread::currentThread()->isInterruptionRequested() ? 1 : 0;
}

} // namespace

Transfer::Transfer()
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_handle = curl_easy_init();
    Q_ASSERT(m_handle);
    // Threads and signals do not go together; what the environment names is no setting of ours.
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_PROXY, "");
    curl_easy_setopt(m_handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(m_handle, CURLOPT_XFERINFOFUNCTION, &lookAround);
    curl_easy_setopt(m_handle, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_handle);
}

Result<void> Transfer::perform()
{
    std::array<char, CURL_ERROR_SIZE> said{};
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, said.data());
    const CURLcode code = curl_easy_perform(m_handle);
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, nullptr);
    if (code == CURLE_OK)
        return {};
    const QString text = QString::fromUtf8(said[0] ? said.data() : curl_easy_strerror(code));
    return failure(codeOf(code), text);
}

} // namespace quayside::server
