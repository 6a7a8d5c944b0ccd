#include "app/wire/configdump.h"

namespace quayside::wire {

using namespace Qt::StringLiterals;

Result<ConfigDump> ConfigDump::fromJson(const QJsonObject &object)
{
    if (!object.value("config"_L1).isObject())
        return failure(ErrorCode::Protocol, u"no configuration"_s);
    return ConfigDump{object.value("config"_L1).toObject(), object.value("warning"_L1).toObject(),
                      object.value("env"_L1).toObject(), object.value("schema"_L1).toObject()};
}

QJsonObject ConfigDump::toJson() const
{
    return {{"config"_L1, config}, {"warning"_L1, warning}, {"env"_L1, env}, {"schema"_L1, schema}};
}

QString maskedSecret(qsizetype length)
{
    return u"********** (%1)"_s.arg(length);
}

} // namespace quayside::wire
