#pragma once

#include "app/core/role.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for what somebody may do.
class RightText {
    Q_DECLARE_TR_FUNCTIONS(RightText)
public:
    static QString word(OrganizationRole role);
    static QString word(RepositoryRole role);
};

} // namespace quayside::ui
