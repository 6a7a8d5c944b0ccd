#include "ui/text/righttext.h"

namespace quayside::ui {

QString RightText::word(OrganizationRole role)
{
    switch (role) {
    case OrganizationRole::None:
        return tr("None");
    case OrganizationRole::Member:
        return tr("Member");
    case OrganizationRole::Creator:
        return tr("Creator");
    case OrganizationRole::Admin:
        return tr("Administrator");
    }
    return {};
}

QString RightText::word(RepositoryRole role)
{
    switch (role) {
    case RepositoryRole::None:
        return tr("None");
    case RepositoryRole::Read:
        return tr("Read");
    case RepositoryRole::Write:
        return tr("Write");
    case RepositoryRole::Admin:
        return tr("Admin");
    }
    return {};
}

} // namespace quayside::ui
