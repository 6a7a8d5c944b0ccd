#include "server/api/grantviews.h"

#include "app/wire/permission.h"

namespace quayside::server {

wire::Avatar avatarOf(GranteeKind kind, const QString &name, const QString &email)
{
    switch (kind) {
    case GranteeKind::User:
        break;
    case GranteeKind::Team:
        return wire::avatarFor(name, {}, wire::AvatarKind::Team);
    case GranteeKind::Robot:
        return wire::avatarFor(name, {}, wire::AvatarKind::Robot);
    }
    return wire::avatarFor(name, email, wire::AvatarKind::User);
}

Response grantedView(const QList<GrantedRepository> &repositories)
{
    wire::GrantedRepositories view;
    for (const auto &item : repositories)
        view.repositories.append({item.name, item.isPublic, item.role});
    return Response::json(200, view.toJson());
}

} // namespace quayside::server
