#include "server/domain/redirecturi.h"

#include <algorithm>
#include <optional>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxLength = 2048;

/// Taken apart by hand: a parser that repairs what it reads would compare something else than what
/// the browser is sent to.
struct Parts {
    QStringView scheme;
    QStringView host; ///< with the brackets of an IPv6 address; empty for a private scheme
    QStringView port; ///< without ':'
    QStringView path;
    QStringView query; ///< with its '?'
    bool hasAuthority = false;
};

bool isAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isPlain(QStringView text)
{
    return !text.isEmpty() && text.size() <= kMaxLength && !text.contains(".."_L1)
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return c > u' ' && c < QChar(0x7f) && !u"\\\"<>^`{|}@#"_s.contains(c);
           });
}

bool isScheme(QStringView text)
{
    if (text == u"http" || text == u"https")
        return true;
    return text.contains(u'.') && text.front() >= u'a' && text.front() <= u'z'
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isAlphanumeric(c) || c == u'+' || c == u'-' || c == u'.';
           });
}

bool isPort(QStringView text)
{
    bool isNumber = false;
    const auto value = text.toUInt(&isNumber);
    return isNumber && value >= 1 && value <= 65535 && text.size() <= 5
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isHost(QStringView text)
{
    const bool isBracketed = text.startsWith(u'[') && text.endsWith(u']');
    if (isBracketed)
        text = text.mid(1, text.size() - 2);
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [isBracketed](QChar c) {
        return isAlphanumeric(c) || c == u'.' || (isBracketed ? c == u':' : c == u'-' || c == u'_');
    });
}

bool readAuthority(QStringView authority, Parts &parts)
{
    parts.hasAuthority = true;
    parts.host = authority;
    const auto colon = authority.lastIndexOf(u':');
    if (colon > authority.lastIndexOf(u']')) {
        parts.host = authority.first(colon);
        parts.port = authority.sliced(colon + 1);
        if (!isPort(parts.port))
            return false;
    }
    return isHost(parts.host);
}

std::optional<Parts> partsOf(QStringView text)
{
    if (!isPlain(text))
        return std::nullopt;
    Parts parts;
    const auto colon = text.indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    parts.scheme = text.first(colon);
    auto rest = text.sliced(colon + 1);
    if (!isScheme(parts.scheme))
        return std::nullopt;
    if (const auto question = rest.indexOf(u'?'); question >= 0) {
        parts.query = rest.sliced(question);
        rest = rest.first(question);
    }
    if (rest.startsWith("//"_L1)) {
        rest = rest.sliced(2);
        const auto slash = rest.indexOf(u'/');
        if (!readAuthority(slash < 0 ? rest : rest.first(slash), parts))
            return std::nullopt;
        rest = slash < 0 ? QStringView() : rest.sliced(slash);
    } else if (!parts.scheme.contains(u'.')) {
        return std::nullopt; // http:path is nowhere
    }
    parts.path = rest;
    return parts;
}

bool isLoopback(const Parts &parts)
{
    return parts.scheme == u"http"
        && (parts.host == u"127.0.0.1" || parts.host == u"[::1]" || parts.host == u"localhost");
}

bool isBelow(QStringView given, QStringView registered)
{
    if (!given.startsWith(registered))
        return false;
    const auto rest = given.sliced(registered.size());
    return rest.isEmpty()
        || (!rest.contains(u'%') && (rest.startsWith(u'/') || registered.endsWith(u'/')));
}

} // namespace

bool isAllowedRedirect(QStringView given, QStringView registered, QStringView localHandler)
{
    if (!given.isEmpty() && given == localHandler)
        return true;
    const auto is = partsOf(given);
    const auto allowed = partsOf(registered);
    if (!is || !allowed)
        return false;
    const bool isSameHost = is->scheme == allowed->scheme && is->host == allowed->host
        && is->hasAuthority == allowed->hasAuthority;
    if (!isSameHost || (is->port != allowed->port && !isLoopback(*allowed)))
        return false;
    if (!allowed->query.isEmpty())
        return is->path == allowed->path && is->query == allowed->query;
    return isBelow(is->path, allowed->path) && !is->query.contains(u'%');
}

bool isNativeRedirect(QStringView uri)
{
    const auto parts = partsOf(uri);
    return parts && (isLoopback(*parts) || parts->scheme.contains(u'.'));
}

QString withQuery(const QString &uri, const QString &parameters)
{
    return uri + (uri.contains(u'?') ? u'&' : u'?') + parameters;
}

} // namespace quayside::server
