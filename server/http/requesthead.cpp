#include "server/http/requesthead.h"

#include <algorithm>
#include <array>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLengthDigits = 18; // always fits qint64

struct Refusal {
    int status = 0; ///< 0: none
    QLatin1StringView reason = {};

    explicit operator bool() const { return status != 0; }
};

constexpr std::array<bool, 256> tokenTable()
{
    std::array<bool, 256> table{};
    for (int c = '0'; c <= '9'; ++c)
        table[size_t(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        table[size_t(c)] = table[size_t(c) - 'a' + 'A'] = true;
    for (const char c :
         {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> kToken = tokenTable();

bool isToken(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return kToken[uchar(c)]; });
}

bool isSame(QByteArrayView a, QByteArrayView lower)
{
    return a.size() == lower.size() && a.compare(lower, Qt::CaseInsensitive) == 0;
}

QByteArrayView withoutSpace(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

bool isAuthority(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || c == '.' || c == '-' || c == '_' || c == ':' || c == '[' || c == ']' || c == '~';
    });
}

/// Looks at bytes until the empty line. Its refusals come before all others, whole head or not, so
/// that the answer does not depend on how the bytes were cut.
struct Scan {
    qsizetype end = -1; ///< behind the empty line
    Refusal refusal;
};

Scan scan(QByteArrayView bytes, qsizetype start, qsizetype from, const HeadLimits &limits)
{
    bool hasLine = from > start && bytes.sliced(start, from - start).indexOf("\r\n") >= 0;
    for (qsizetype i = from; i < bytes.size(); ++i) {
        const uchar c = uchar(bytes[i]);
        const bool isAfterCr = i > start && bytes[i - 1] == '\r';
        if (!hasLine && i - start > limits.requestLine + 1)
            return {-1, {414, "the request line is too long"_L1}};
        if (i - start >= limits.head)
            return {-1, {431, "the head is too large"_L1}};
        if (c == '\n') {
            if (!isAfterCr)
                return {-1, {400, "a line feed without carriage return"_L1}};
            if (i - 2 < start || bytes[i - 2] == '\n')
                return {i + 1, {}};
            hasLine = true;
        } else if (isAfterCr) {
            return {-1, {400, "a carriage return without line feed"_L1}};
        } else if ((c < 0x20 && c != '\t' && c != '\r') || c == 0x7f) {
            return {-1, {400, "a control character"_L1}};
        }
    }
    return {};
}

Refusal parseTarget(QByteArrayView target, RequestHead &head, bool &hasAuthority)
{
    const bool isPrintable = std::all_of(target.begin(), target.end(),
                                         [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f; });
    if (target.isEmpty() || !isPrintable || target.indexOf('#') >= 0)
        return {400, "a malformed target"_L1};
    if (target == "*") {
        if (head.method != Method::Options)
            return {400, "a malformed target"_L1};
    } else if (target.front() != '/') {
        const qsizetype scheme = target.indexOf("://");
        const QByteArrayView name = scheme < 0 ? QByteArrayView() : target.first(scheme);
        if (!isSame(name, "http") && !isSame(name, "https"))
            return {400, "a malformed target"_L1};
        target = target.sliced(scheme + 3);
        const qsizetype end =
            std::find_if(target.begin(), target.end(), [](char c) { return c == '/' || c == '?'; })
            - target.begin();
        head.host = target.first(end).toByteArray();
        if (head.host.isEmpty() || !isAuthority(head.host))
            return {400, "a malformed target"_L1};
        hasAuthority = true;
        target = target.sliced(end);
    }
    const qsizetype question = target.indexOf('?');
    head.path = (question < 0 ? target : target.first(question)).toByteArray();
    if (head.path.isEmpty())
        head.path = "/"_ba;
    if (question >= 0)
        head.query = target.sliced(question + 1).toByteArray();
    return {};
}

Refusal parseRequestLine(QByteArrayView line, RequestHead &head, bool &hasAuthority)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last || !isToken(line.first(first)))
        return {400, "a malformed request line"_L1};
    const QByteArrayView method = line.first(first);
    const QByteArrayView version = line.sliced(last + 1);
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5])
        || version[6] != '.' || !isDigit(version[7]))
        return {400, "a malformed version"_L1};
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return {505, "only HTTP/1.1 and HTTP/1.0 are spoken here"_L1};
    head.isHttp10 = version[7] == '0';
    if (method == "CONNECT" || method == "TRACE")
        return {405, "the method is not allowed"_L1};
    const auto known = methodFromString(method);
    if (!known)
        return {501, "the method is not known"_L1};
    head.method = *known;
    return parseTarget(line.sliced(first + 1, last - first - 1), head, hasAuthority);
}

Refusal parseField(QByteArrayView line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon))) // a folded line or a space before the colon too
        return {400, "a malformed field"_L1};
    head.headers.append(line.first(colon).toByteArray().toLower(),
                        withoutSpace(line.sliced(colon + 1)).toByteArray());
    return {};
}

Refusal checkLength(RequestHead &head)
{
    const QList<QByteArray> lengths = head.headers.values("content-length");
    const QList<QByteArray> codings = head.headers.values("transfer-encoding");
    if (lengths.size() > 1 || codings.size() > 1 || (!lengths.isEmpty() && !codings.isEmpty()))
        return {400, "an ambiguous length"_L1};
    if (!codings.isEmpty()) {
        if (head.isHttp10)
            return {400, "Transfer-Encoding with HTTP/1.0"_L1};
        if (!isSame(codings.first(), "chunked"))
            return {501, "the transfer coding is not known"_L1};
        head.isChunked = true;
    }
    if (!lengths.isEmpty()) {
        const QByteArray &digits = lengths.first();
        if (digits.isEmpty() || digits.size() > kMaxLengthDigits
            || !std::all_of(digits.begin(), digits.end(),
                            [](char c) { return c >= '0' && c <= '9'; }))
            return {400, "a malformed Content-Length"_L1};
        head.contentLength = digits.toLongLong();
    }
    return {};
}

Refusal checkHost(RequestHead &head, bool hasAuthority)
{
    const QList<QByteArray> hosts = head.headers.values("host");
    if (hosts.size() > 1 || (hosts.isEmpty() && !head.isHttp10))
        return {400, "exactly one Host is needed"_L1};
    if (!hosts.isEmpty() && !isAuthority(hosts.first()))
        return {400, "a malformed Host"_L1};
    if (!hasAuthority && !hosts.isEmpty())
        head.host = hosts.first();
    return {};
}

Refusal checkFields(RequestHead &head, bool hasAuthority)
{
    if (const Refusal refusal = checkLength(head))
        return refusal;
    if (const Refusal refusal = checkHost(head, hasAuthority))
        return refusal;
    head.keepsAlive = !head.isHttp10;
    for (const HeaderField &field : head.headers.fields()) {
        if (field.name == "connection") {
            for (const QByteArray &item : field.value.split(',')) {
                if (isSame(withoutSpace(item), "close"))
                    head.keepsAlive = false;
                else if (head.isHttp10 && isSame(withoutSpace(item), "keep-alive"))
                    head.keepsAlive = true;
            }
        } else if (field.name == "expect" && !head.isHttp10) {
            if (!isSame(field.value, "100-continue"))
                return {417, "the expectation is not known"_L1};
            head.expectsContinue = true;
        }
    }
    return {};
}

Refusal parseLines(QByteArrayView text, const HeadLimits &limits, RequestHead &head)
{
    bool hasAuthority = false;
    qsizetype end = text.indexOf("\r\n");
    if (const Refusal refusal = parseRequestLine(text.first(end), head, hasAuthority))
        return refusal;
    for (int fields = 0;; ++fields) {
        text = text.sliced(end + 2);
        end = text.indexOf("\r\n");
        if (end == 0)
            break;
        if (fields == limits.fields)
            return {431, "too many fields"_L1};
        if (const Refusal refusal = parseField(text.first(end), head))
            return refusal;
    }
    return checkFields(head, hasAuthority);
}

} // namespace

HeadResult parseHead(QByteArrayView bytes, const HeadLimits &limits, qsizetype clean)
{
    // One empty line before a request is ignored, as RFC 9112 (2.2) asks.
    const qsizetype start = bytes.startsWith("\r\n") ? 2 : 0;
    const Scan scanned = scan(bytes, start, clean > start + 1 ? clean : start, limits);
    HeadResult result;
    Refusal refusal = scanned.refusal;
    if (!refusal) {
        if (scanned.end < 0)
            return result;
        if (scanned.end == start + 2)
            refusal = {400, "an empty request"_L1};
        else
            refusal = parseLines(bytes.sliced(start, scanned.end - start), limits, result.head);
    }
    if (refusal) {
        result.kind = HeadResult::Kind::Refused;
        result.status = refusal.status;
        result.reason = refusal.reason;
        return result;
    }
    result.kind = HeadResult::Kind::Complete;
    result.size = scanned.end;
    return result;
}

} // namespace quayside::server
