#include "app/wire/recovery.h"

#include "app/wire/jsonfields.h"

namespace quayside::wire {

using namespace Qt::StringLiterals;

Result<RecoveryAnswer> RecoveryAnswer::fromJson(const QJsonObject &object)
{
    const QString status = stringOr(object, "status"_L1);
    if (status == "sent"_L1)
        return RecoveryAnswer();
    if (status != "org"_L1)
        return failure(ErrorCode::Protocol, u"status is neither sent nor org"_s);
    RecoveryAnswer answer;
    answer.isOrganization = true;
    answer.organizationEmail = stringOr(object, "orgemail"_L1);
    answer.organizationName = stringOr(object, "orgname"_L1);
    return answer;
}

} // namespace quayside::wire
