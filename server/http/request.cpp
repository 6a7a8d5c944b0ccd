#include "server/http/request.h"

#include <QtCore/QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<Method, const char *>, 7> kMethods{{{Method::Get, "GET"},
                                                                   {Method::Head, "HEAD"},
                                                                   {Method::Post, "POST"},
                                                                   {Method::Put, "PUT"},
                                                                   {Method::Patch, "PATCH"},
                                                                   {Method::Delete, "DELETE"},
                                                                   {Method::Options, "OPTIONS"}}};

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QString> decoded(QByteArrayView encoded, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        char c = encoded[i];
        if (c == '%') {
            if (i + 2 >= encoded.size())
                return {};
            const int high = hexDigit(encoded[i + 1]);
            const int low = hexDigit(encoded[i + 2]);
            if (high < 0 || low < 0)
                return {};
            c = char(high * 16 + low);
            i += 2;
        } else if (plusIsSpace && c == '+') {
            c = ' ';
        }
        if (c == '\0')
            return {};
        bytes.append(c);
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return text;
}

/// Calls visit(value) for each `name=value` (or bare `name`) of a query until it returns false.
template <class Visit>
void forEachValue(QByteArrayView query, QByteArrayView name, Visit visit)
{
    while (!query.isEmpty()) {
        qsizetype end = query.indexOf('&');
        if (end < 0)
            end = query.size();
        const QByteArrayView pair = query.first(end);
        query = query.sliced(std::min(end + 1, query.size()));
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView rawKey = equals < 0 ? pair : pair.first(equals);
        const QByteArrayView rawValue = equals < 0 ? QByteArrayView("") : pair.sliced(equals + 1);
        if (rawKey != name) { // the common case needs no decoding
            if (rawKey.indexOf('%') < 0 && rawKey.indexOf('+') < 0)
                continue;
            const auto key = decoded(rawKey, true);
            if (!key || key->toUtf8() != name)
                continue;
        }
        if (auto value = decoded(rawValue, true)) {
            if (!visit(std::move(*value)))
                return;
        }
    }
}

} // namespace

QByteArray toString(Method method)
{
    for (const auto &[value, text] : kMethods) {
        if (value == method)
            return QByteArray::fromRawData(text, qsizetype(qstrlen(text)));
    }
    return "GET"_ba;
}

std::optional<Method> methodFromString(QByteArrayView text)
{
    for (const auto &[value, name] : kMethods) {
        if (text == QByteArrayView(name))
            return value;
    }
    return {};
}

QByteArray Headers::value(QByteArrayView lowerName) const
{
    for (const HeaderField &field : m_fields) {
        if (field.name == lowerName)
            return field.value;
    }
    return {};
}

QList<QByteArray> Headers::values(QByteArrayView lowerName) const
{
    QList<QByteArray> all;
    for (const HeaderField &field : m_fields) {
        if (field.name == lowerName)
            all.append(field.value);
    }
    return all;
}

bool Headers::contains(QByteArrayView lowerName) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const HeaderField &field) { return field.name == lowerName; });
}

void Headers::append(QByteArray lowerName, QByteArray value)
{
    m_fields.push_back({std::move(lowerName), std::move(value)});
}

void Headers::set(QByteArray lowerName, QByteArray value)
{
    std::erase_if(m_fields, [&](const HeaderField &field) { return field.name == lowerName; });
    append(std::move(lowerName), std::move(value));
}

QString Request::clientNetwork() const
{
    if (peer.protocol() != QAbstractSocket::IPv6Protocol)
        return peer.toString();
    Q_IPV6ADDR address = peer.toIPv6Address();
    std::fill(std::begin(address.c) + 8, std::end(address.c), quint8(0));
    return QHostAddress(address).toString();
}

std::optional<QString> Request::queryValue(QByteArrayView name) const
{
    std::optional<QString> first;
    forEachValue(query, name, [&](QString value) {
        first = std::move(value);
        return false;
    });
    return first;
}

QStringList Request::queryValues(QByteArrayView name) const
{
    QStringList all;
    forEachValue(query, name, [&](QString value) {
        all.append(std::move(value));
        return true;
    });
    return all;
}

bool Request::hasWellFormedQuery() const
{
    return decoded(query, true).has_value();
}

std::optional<QString> percentDecoded(QByteArrayView encoded)
{
    return decoded(encoded, false);
}

} // namespace quayside::server
