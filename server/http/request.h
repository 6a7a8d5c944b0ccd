#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtNetwork/QHostAddress>

#include <optional>
#include <vector>

namespace quayside::server {

enum class Method { Get, Head, Post, Put, Patch, Delete, Options };

QByteArray toString(Method method);
std::optional<Method> methodFromString(QByteArrayView text);

/// One field of a head; `name` is lower case.
struct HeaderField {
    QByteArray name;
    QByteArray value;
};

/// Fields in the order they came.
class Headers {
public:
    Headers() = default;
    Headers(std::initializer_list<HeaderField> fields)
        : m_fields(fields)
    {
    }

    /// The first field of that lower-case name, or an empty array.
    QByteArray value(QByteArrayView lowerName) const;
    /// All fields of that lower-case name, in order (Accept comes in several).
    QList<QByteArray> values(QByteArrayView lowerName) const;
    bool contains(QByteArrayView lowerName) const;
    void append(QByteArray lowerName, QByteArray value);
    /// Replaces all fields of that name.
    void set(QByteArray lowerName, QByteArray value);

    const std::vector<HeaderField> &fields() const { return m_fields; }

private:
    std::vector<HeaderField> m_fields;
};

/// A validated request as handlers see it. A plain value; safe to pass between threads.
struct Request {
    Method method = Method::Get;
    QByteArray path; ///< as sent, still percent-encoded, without the query
    QByteArray query; ///< as sent, without '?'
    Headers headers;
    QByteArray body; ///< empty on the data plane
    std::optional<qint64> contentLength; ///< data plane: the declared length, if any
    QByteArray scheme = "http"; ///< what the client used (X-Forwarded-Proto from a trusted proxy)
    QByteArray host; ///< authority the client used, with its port
    QHostAddress peer; ///< the client (X-Forwarded-For from a trusted proxy)
    /// A proxy that TRUSTED_PROXIES does not name, or one that does not say for whom it asks, has
    /// been in between, by its fields: `peer` may be that proxy.
    bool isFromUnknownProxy = false;
    /// The client, and the proxy if there is one, have loopback addresses. False for a proxy
    /// elsewhere that names a loopback address: that one is of the proxy's machine.
    bool isFromThisMachine = false;
    QByteArray id; ///< for log lines and the X-Request-Id field of the answer

    /// The client's address, of IPv6 its /64 network: one client may use any address of it.
    QString clientNetwork() const;

    /// First value of a query parameter, percent-decoded ('+' is a space); nullopt when absent.
    std::optional<QString> queryValue(QByteArrayView name) const;
    /// All values of a repeated parameter.
    QStringList queryValues(QByteArrayView name) const;
    /// Whether all of the query decodes: percent encoding of UTF-8 without NUL. What does not
    /// counts as absent above.
    bool hasWellFormedQuery() const;
};

/// Decodes %XX; nullopt for a malformed escape, invalid UTF-8 or a NUL.
std::optional<QString> percentDecoded(QByteArrayView encoded);

} // namespace quayside::server
