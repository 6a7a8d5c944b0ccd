#include "server/outbound/httpclient.h"

#include "server/outbound/transfer.h"

#include <curl/curl.h>

#include <sys/socket.h>
#include <unistd.h>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kConnectLimit = std::chrono::seconds(5);

struct Gate {
    const EgressGuard &guard;
    QString host;
    bool hasRefused = false;
};

/// libcurl's own socket, once the address that the name led to is judged.
curl_socket_t openSocket(void *data, curlsocktype, curl_sockaddr *target)
{
    auto &gate = *static_cast<Gate *>(data);
    const QHostAddress address(&target->addr);
    if (!gate.guard.isAllowed(gate.host, address)) {
        gate.hasRefused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(target->family, target->socktype | SOCK_CLOEXEC, target->protocol);
}

/// What is longer ends the transfer: nobody reads it.
size_t takeBody(char *bytes, size_t size, size_t count, void *data)
{
    auto &body = *static_cast<QByteArray *>(data);
    const auto taken = qMin(HttpClient::kLongestAnswer - body.size(), qsizetype(size * count));
    body.append(bytes, taken);
    return size_t(taken);
}

class LineList {
public:
    LineList() = default;
    ~LineList() { curl_slist_free_all(m_list); }
    Q_DISABLE_COPY_MOVE(LineList)
    void add(const QByteArray &line) { m_list = curl_slist_append(m_list, line.constData()); }
    curl_slist *list() const { return m_list; }

private:
    curl_slist *m_list = nullptr;
};

/// No value of a user breaks out of its line.
bool isOneLine(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n') && !text.contains('\0');
}

/// What is the same for every request: the rules.
void setRules(CURL *curl, Gate &gate, QByteArray &body)
{
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "Quayside/" QUAYSIDE_VERSION);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS,
                     long(std::chrono::milliseconds(kConnectLimit).count()));
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, &openSocket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &gate);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &body);
}

} // namespace

Result<OutboundAnswer> HttpClient::send(const OutboundRequest &request) const
{
    if (auto checked = m_guard.checkUrl(request.url); !checked)
        return failure(checked);
    LineList headers;
    for (const auto &[name, value] : request.headers) {
        if (!isOneLine(name) || !isOneLine(value))
            return failure(ErrorCode::InvalidInput, u"a header must be one line"_s);
        headers.add(name + ": " + value);
    }
    headers.add("Expect:"); // a wait that few servers understand
    LineList resolved;
    for (const auto &entry : m_resolved)
        resolved.add(entry);
    Transfer transfer;
    CURL *curl = transfer.handle();
    Gate gate{m_guard, request.url.host()};
    QByteArray body;
    setRules(curl, gate, body);
    curl_easy_setopt(curl, CURLOPT_URL, request.url.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    if (request.method != "GET") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
    }
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.list());
    curl_easy_setopt(curl, CURLOPT_RESOLVE, resolved.list());
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, long(request.timeout.count()));
    auto done = transfer.perform();
    if (!done && gate.hasRefused) {
        return failure(ErrorCode::Forbidden,
                       u"%1 leads to an address that is not allowed, see SSRF_ALLOWED_HOSTS"_s.arg(
                           request.url.host()));
    }
    if (!done && body.size() < kLongestAnswer)
        return failure(done);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return OutboundAnswer{int(status), body};
}

} // namespace quayside::server
