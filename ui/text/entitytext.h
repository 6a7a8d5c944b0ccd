#pragma once

#include "app/core/role.h"
#include "app/wire/permission.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words and glyphs for whoever may be given rights.
class EntityText {
    Q_DECLARE_TR_FUNCTIONS(EntityText)
public:
    /// "User", "Robot account", "Team", "Organization".
    static QString kindWord(const wire::Entity &entity);
    static QString icon(const wire::Entity &entity);
    /// Of a name where it alone is known: robots have a '+' in it.
    static QString userIcon(const QString &name);
    /// What the role allows, in a sentence.
    static QString meaning(OrganizationRole role);
};

} // namespace quayside::ui
