#include "server/auth/registryscope.h"

#include "app/core/reference.h"

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

bool isPathText(QStringView path)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'.' || c == u'_' || c == u'-';
    };
    const auto parts = path.split(u'/');
    return std::all_of(parts.begin(), parts.end(), [&](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), isAllowed);
    });
}

} // namespace

Result<std::optional<RegistryScope>> parseRegistryScope(QStringView text, QStringView host)
{
    const qsizetype first = text.indexOf(u':');
    const QStringView type = first < 0 ? text : text.first(first);
    if (type == "registry"_L1) {
        if (text.mid(first + 1) != "catalog:*"_L1)
            return std::nullopt;
        return RegistryScope{u"registry"_s, u"catalog"_s, {}, {u"*"_s}};
    }
    if (type != "repository"_L1)
        return std::nullopt;

    const auto bad = [&] {
        return failure(ErrorCode::InvalidInput,
                       u"Unable to decode repository and actions: %1"_s.arg(text));
    };
    // The host may carry a port, so the actions stand behind the last colon.
    const qsizetype last = text.lastIndexOf(u':');
    if (first < 0 || last <= first)
        return bad();
    RegistryScope scope;
    scope.type = type.toString();
    scope.name = text.mid(first + 1, last - first - 1).toString();
    QStringView path(scope.name);
    if (!host.isEmpty() && path.startsWith(host) && path.mid(host.size()).startsWith(u'/'))
        path = path.mid(host.size() + 1);
    scope.repository = withLibrary(path.toString());
    for (const QStringView action : text.mid(last + 1).split(u',')) {
        if (action != "push"_L1 && action != "pull"_L1 && action != "*"_L1)
            return bad();
        if (!scope.actions.contains(action))
            scope.actions.append(action.toString());
    }
    if (!isPathText(path))
        return bad();
    return scope;
}

} // namespace quayside::server
