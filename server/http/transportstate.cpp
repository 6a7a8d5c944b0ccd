#include "server/http/transportstate.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>

namespace quayside::server {

namespace {

Q_LOGGING_CATEGORY(lcTransport, "quayside.http.transport", QtInfoMsg)

/// What proxies add to a request.
constexpr const char *kForwardingFields[] = {
    "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "forwarded", "via"};

/// An IPv4 client of a dual-stack socket is the same client.
QHostAddress plain(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    return isV4 ? QHostAddress(v4) : address;
}

QByteArray lastItem(const QByteArray &list)
{
    return list.sliced(list.lastIndexOf(',') + 1).trimmed();
}

bool isAuthority(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return QChar::isLetterOrNumber(uint(uchar(c))) ? uchar(c) < 0x80
                                                       : QByteArrayView(".-_:[]").indexOf(c) >= 0;
    });
}

} // namespace

TransportState::TransportState(TransportOptions options, const Router &router, DataPlane &dataPlane)
    : m_options(std::move(options))
    , m_router(router)
    , m_dataPlane(dataPlane)
{
    for (const QString &text : m_options.trustedProxies) {
        const auto subnet = QHostAddress::parseSubnet(text);
        if (subnet.second < 0)
            qCWarning(lcTransport, "trusted proxy ignored text=\"%ls\"", qUtf16Printable(text));
        else
            m_proxies.append(subnet);
    }
}

bool TransportState::isTrustedProxy(const QHostAddress &address) const
{
    const QHostAddress peer = plain(address);
    return std::any_of(m_proxies.begin(), m_proxies.end(),
                       [&](const auto &subnet) { return peer.isInSubnet(subnet); });
}

ClientOrigin TransportState::forwarded(ClientOrigin origin, const Headers &headers) const
{
    origin.peer = plain(origin.peer);
    const bool isLocalPeer = origin.peer.isLoopback();
    const bool isForwarded =
        std::any_of(std::begin(kForwardingFields), std::end(kForwardingFields),
                    [&](const char *field) { return headers.contains(field); });
    if (m_proxies.isEmpty() || !isTrustedProxy(origin.peer)) {
        origin.isFromUnknownProxy = isForwarded;
        origin.isFromThisMachine = isLocalPeer && !isForwarded;
        return origin;
    }
    bool isNamed = false;
    const QByteArray chain = headers.values("x-forwarded-for").join(',');
    const QList<QByteArray> hops = chain.split(',');
    // From the right: each proxy vouches only for the address it saw itself.
    for (auto hop = hops.crbegin(); hop != hops.crend() && isTrustedProxy(origin.peer); ++hop) {
        const QHostAddress address(QString::fromLatin1(hop->trimmed()));
        if (address.isNull())
            break;
        origin.peer = plain(address);
        isNamed = true;
    }
    // A proxy that forwards without saying for whom: its own address is not the client's.
    origin.isFromUnknownProxy = isForwarded && !isNamed;
    origin.isFromThisMachine =
        isLocalPeer && origin.peer.isLoopback() && !origin.isFromUnknownProxy;
    const QByteArray scheme = lastItem(headers.value("x-forwarded-proto"));
    if (scheme == "http" || scheme == "https")
        origin.scheme = scheme;
    const QByteArray host = lastItem(headers.value("x-forwarded-host"));
    if (isAuthority(host))
        origin.host = host;
    return origin;
}

bool TransportState::enterAddress(const QHostAddress &address)
{
    if (isTrustedProxy(address))
        return true;
    const std::lock_guard lock(m_mutex);
    int &count = m_perAddress[plain(address)];
    if (count >= limits().connectionsPerAddress)
        return false;
    ++count;
    return true;
}

void TransportState::leaveAddress(const QHostAddress &address)
{
    if (isTrustedProxy(address))
        return;
    const std::lock_guard lock(m_mutex);
    const auto found = m_perAddress.find(plain(address));
    if (found != m_perAddress.end() && --found.value() <= 0)
        m_perAddress.erase(found);
}

void TransportState::leaveConnection() const
{
    if (m_ended)
        m_ended();
}

} // namespace quayside::server
