#include "ui/text/entitytext.h"

#include "app/core/robotname.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

QString EntityText::kindWord(const wire::Entity &entity)
{
    switch (entity.kind) {
    case wire::Entity::Kind::User:
        return entity.isRobot.value_or(false) ? tr("Robot account") : tr("User");
    case wire::Entity::Kind::Team:
        return tr("Team");
    case wire::Entity::Kind::Org:
        return tr("Organization");
    case wire::Entity::Kind::External:
        return tr("External");
    }
    return {};
}

QString EntityText::icon(const wire::Entity &entity)
{
    switch (entity.kind) {
    case wire::Entity::Kind::Team:
        return u"users"_s;
    case wire::Entity::Kind::Org:
        return u"building"_s;
    default:
        return entity.isRobot.value_or(false) ? u"robot"_s : u"user"_s;
    }
}

QString EntityText::userIcon(const QString &name)
{
    return RobotName::isRobot(name) ? u"robot"_s : u"user"_s;
}

QString EntityText::meaning(OrganizationRole role)
{
    switch (role) {
    case OrganizationRole::None:
        return {};
    case OrganizationRole::Member:
        return tr("Only what the team is given in repositories.");
    case OrganizationRole::Creator:
        return tr("May also create repositories.");
    case OrganizationRole::Admin:
        return tr("May do everything in the organization.");
    }
    return {};
}

} // namespace quayside::ui
