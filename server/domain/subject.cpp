#include "server/domain/subject.h"

#include "app/core/robotname.h"
#include "server/storage/robotstore.h"

namespace quayside::server {

namespace {

Result<std::optional<Subject>> robotByName(Db &db, const QString &text)
{
    const auto name = RobotName::parse(text);
    if (!name)
        return std::nullopt;
    auto robot = RobotStore(db).byName(name->namespaceName(), name->shortName());
    if (!robot)
        return failure(robot);
    if (!*robot)
        return std::nullopt;
    return Subject{{(*robot)->id, text, {}}, (*robot)->namespaceId};
}

} // namespace

Result<std::optional<Subject>> subjectByName(Db &db, const QString &name)
{
    if (RobotName::isRobot(name))
        return robotByName(db, name);
    auto row = NamespaceStore(db).byName(name);
    if (!row)
        return failure(row);
    if (!*row || (*row)->isOrganization)
        return std::nullopt;
    const auto &user = **row;
    return Subject{{user.id, user.name, user.email.value_or(QString())}, user.id};
}

Result<bool> belongsTo(Db &db, NamespaceId organization, const Subject &subject)
{
    if (subject.isRobot())
        return subject.owner == organization;
    return TeamStore(db).isInOrganization(organization, subject.owner);
}

} // namespace quayside::server
