#include "ui/text/roletext.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

RoleTone roleTone(const QString &role)
{
    if (role == "local"_L1)
        return {Tone::Ok, Tone::OkFill};
    if (role == "production"_L1)
        return {Tone::Danger, Tone::DangerFill};
    if (role == "test"_L1)
        return {Tone::Warning, Tone::WarningFill};
    if (role == "development"_L1)
        return {Tone::Special, Tone::SpecialFill};
    return {Tone::Info, Tone::InfoFill};
}

QString RoleText::word(const QString &role)
{
    if (role == "local"_L1)
        return tr("LOCAL");
    if (role == "production"_L1)
        return tr("PRODUCTION");
    if (role == "test"_L1)
        return tr("TEST");
    if (role == "development"_L1)
        return tr("DEVELOPMENT");
    return role.toUpper();
}

} // namespace quayside::ui
