#include "app/core/robotname.h"

namespace quayside {

using namespace Qt::StringLiterals;

Result<RobotName> RobotName::parse(QStringView text)
{
    const auto plus = text.indexOf(u'+');
    if (plus < 0)
        return failure(ErrorCode::InvalidInput, u"a robot is written namespace+name"_s);
    auto owner = NamespaceName::parse(text.first(plus));
    if (!owner)
        return failure(owner);
    return make(*owner, text.mid(plus + 1));
}

Result<RobotName> RobotName::make(const NamespaceName &owner, QStringView shortName)
{
    if (auto name = NamespaceName::parse(shortName); !name) {
        return failure(
            ErrorCode::InvalidInput,
            u"The name for the robot '%1' is invalid: it must match expression "
            "^([a-z0-9]+(?:[._-][a-z0-9]+)*)$ and be between 2 and 255 characters in length"_s.arg(
                shortName.left(255)));
    }
    return RobotName(owner.toString() + u'+' + shortName.toString(), owner.toString().size());
}

} // namespace quayside
