#pragma once

#include "app/core/result.h"

#include <QtCore/QList>
#include <QtCore/QStringList>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

namespace quayside::server {

/// What an administrator says of addresses that users choose.
struct EgressRules {
    /// SSRF_ALLOWED_HOSTS: names, addresses and networks that are allowed whatever they are.
    QStringList allowed = {};
    /// WEBHOOK_HOSTNAME_BLACKLIST: names that are refused besides.
    QStringList refused = {};
};

/// Keeps what users make the server connect to (webhooks, exports, mirrors) away from the networks
/// that only the server reaches: loopback, private, link-local and reserved addresses, those of
/// cloud metadata, in IPv6 clothes too. A name is judged before it is kept; the address it leads to
/// is judged again at each connection, by whoever connects, so that a name that changes its mind
/// changes nothing. Thread-safe. Source: design.md 3, quay-api.md 6.1, 7.3.
class EgressGuard {
public:
    explicit EgressGuard(const EgressRules &rules = {});

    /// InvalidInput: no http or https address of a host; Forbidden: one that is not allowed.
    Result<void> checkUrl(const QUrl &url) const;
    /// Forbidden by its name or as an address.
    Result<void> checkHost(const QString &host) const;
    /// Whether `host`, which leads to this address, may be connected to.
    bool isAllowed(const QString &host, const QHostAddress &address) const;

    /// Whether an address is one of the internet that everybody reaches.
    static bool isPublic(const QHostAddress &address);

private:
    bool isNamed(const QString &host) const;

    QStringList m_allowedNames;
    QList<QPair<QHostAddress, int>> m_allowedNetworks;
    QStringList m_refusedNames;
};

} // namespace quayside::server
