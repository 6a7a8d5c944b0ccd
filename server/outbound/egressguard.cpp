#include "server/outbound/egressguard.h"

#include <algorithm>
#include <array>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

using Network = QPair<QHostAddress, int>;

/// What is not everybody's: RFC 6890 and its successors, the IANA registries of special addresses.
const QList<Network> &reserved()
{
    static const QList<Network> networks = [] {
        static constexpr std::array kReserved{
            "0.0.0.0/8",      "10.0.0.0/8",     "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12",  "192.0.0.0/24",  "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24",
            "203.0.113.0/24", "224.0.0.0/4",    "240.0.0.0/4",   "::/128",
            "::1/128",        "100::/64",       "2001::/23",     "2001:db8::/32",
            "3fff::/20",      "5f00::/16",      "fc00::/7",      "fe80::/10",
            "fec0::/10",      "ff00::/8"};
        QList<Network> all;
        for (const char *text : kReserved)
            all.append(QHostAddress::parseSubnet(QString::fromLatin1(text)));
        return all;
    }();
    return networks;
}

bool isIn(const QHostAddress &address, const QList<Network> &networks)
{
    return std::any_of(networks.begin(), networks.end(), [&](const Network &network) {
        return network.first.protocol() == address.protocol() && address.isInSubnet(network);
    });
}

/// The IPv4 address inside: mapped, NAT64, 6to4.
std::optional<QHostAddress> carried(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return std::nullopt;
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto at = [&bytes](int first) {
        return QHostAddress(quint32(bytes[first]) << 24 | quint32(bytes[first + 1]) << 16
                            | quint32(bytes[first + 2]) << 8 | quint32(bytes[first + 3]));
    };
    static const Network kMapped = QHostAddress::parseSubnet(u"::ffff:0:0/96"_s);
    static const Network kCompatible = QHostAddress::parseSubnet(u"::/96"_s);
    static const Network kNat64 = QHostAddress::parseSubnet(u"64:ff9b::/96"_s);
    static const Network kLocalNat64 = QHostAddress::parseSubnet(u"64:ff9b:1::/48"_s);
    static const Network kSixToFour = QHostAddress::parseSubnet(u"2002::/16"_s);
    for (const Network &network : {kMapped, kCompatible, kNat64, kLocalNat64}) {
        if (address.isInSubnet(network))
            return at(12);
    }
    return address.isInSubnet(kSixToFour) ? std::optional(at(2)) : std::nullopt;
}

/// As names are compared: without the root's dot, in small letters.
QString normal(QString host)
{
    host = host.toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return host;
}

/// Names that lead nowhere outside, whatever a resolver says.
bool isLocalName(const QString &host)
{
    static constexpr std::array kNames{"localhost"_L1, "metadata"_L1,
                                       "metadata.google.internal"_L1};
    static constexpr std::array kEndings{".localhost"_L1, ".local"_L1, ".internal"_L1,
                                         ".localdomain"_L1, ".home.arpa"_L1};
    return std::find(kNames.begin(), kNames.end(), host) != kNames.end()
        || std::any_of(kEndings.begin(), kEndings.end(),
                       [&](QLatin1StringView ending) { return host.endsWith(ending); });
}

tl::unexpected<Error> refusal(const QString &host)
{
    return failure(ErrorCode::Forbidden, u"%1 is not allowed, see SSRF_ALLOWED_HOSTS"_s.arg(host));
}

} // namespace

EgressGuard::EgressGuard(const EgressRules &rules)
{
    for (const QString &entry : rules.allowed) {
        const Network network = QHostAddress::parseSubnet(entry);
        if (network.second >= 0)
            m_allowedNetworks.append(network);
        else
            m_allowedNames.append(normal(entry));
    }
    for (const QString &entry : rules.refused)
        m_refusedNames.append(normal(entry));
}

bool EgressGuard::isNamed(const QString &host) const
{
    return m_allowedNames.contains(normal(host));
}

Result<void> EgressGuard::checkUrl(const QUrl &url) const
{
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       u"must be an address such as https://host.example/path"_s);
    }
    return checkHost(url.host());
}

Result<void> EgressGuard::checkHost(const QString &host) const
{
    const QString name = normal(host);
    if (m_refusedNames.contains(name))
        return refusal(host);
    const QHostAddress address(name);
    const bool isAddress = !address.isNull();
    if (isAddress ? isAllowed(host, address) : isNamed(host) || !isLocalName(name))
        return {};
    return refusal(host);
}

bool EgressGuard::isAllowed(const QString &host, const QHostAddress &address) const
{
    if (m_refusedNames.contains(normal(host)))
        return false;
    const auto inside = carried(address);
    return isNamed(host) || isIn(address, m_allowedNetworks)
        || (inside && isIn(*inside, m_allowedNetworks)) || isPublic(address);
}

bool EgressGuard::isPublic(const QHostAddress &address)
{
    if (const auto inside = carried(address))
        return !isIn(*inside, reserved());
    return !address.isNull() && !isIn(address, reserved());
}

} // namespace quayside::server
