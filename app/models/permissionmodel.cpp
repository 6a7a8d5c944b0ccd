#include "app/models/permissionmodel.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

PermissionRow rowOf(const wire::Permission &permission, wire::Entity::Kind kind)
{
    PermissionRow row;
    row.entity.name = permission.name;
    row.entity.kind = kind;
    row.entity.isRobot = permission.isRobot;
    row.entity.isOrganizationMember = permission.isOrganizationMember;
    row.entity.avatar = permission.avatar;
    row.role = permission.role;
    return row;
}

int kindNumber(const PermissionRow &row)
{
    if (row.entity.kind == wire::Entity::Kind::Team)
        return 2;
    return row.entity.isRobot.value_or(false) ? 1 : 0;
}

} // namespace

QList<PermissionRow> permissionRows(const wire::PermissionMap &users,
                                    const wire::PermissionMap &teams)
{
    QList<PermissionRow> rows;
    for (const wire::Permission &permission : users.permissions)
        rows.append(rowOf(permission, wire::Entity::Kind::User));
    for (const wire::Permission &permission : teams.permissions)
        rows.append(rowOf(permission, wire::Entity::Kind::Team));
    return rows;
}

RecordModel<PermissionRow> *makePermissionModel(QObject *parent)
{
    return new RecordModel<PermissionRow>(
        [](const PermissionRow &row) {
            return (row.entity.kind == wire::Entity::Kind::Team ? u"team/"_s : u"user/"_s)
                + row.entity.name;
        },
        {{[](const PermissionRow &row) { return QVariant(row.entity.name); }},
         {[](const PermissionRow &row) { return QVariant(kindNumber(row)); },
          [](const PermissionRow &row) {
              return QStringList{u"user"_s, u"robot"_s, u"team"_s}.at(kindNumber(row));
          }},
         {[](const PermissionRow &row) { return QVariant(int(row.role)); },
          [](const PermissionRow &row) { return QString(toString(row.role)); }}},
        parent);
}

} // namespace quayside
