#include "app/services/connectiondefaults.h"
#include "app/services/settings.h"
#include "app/services/settingsfile.h"

namespace quayside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// What connections begin with.

const QList<std::chrono::seconds> &ConnectionDefaults::refreshChoices()
{
    static const QList<std::chrono::seconds> kAll{0s, 15s, 60s, 300s};
    return kAll;
}

ConnectionProfile ConnectionDefaults::profile() const
{
    ConnectionProfile made{.id = {}, .name = {}};
    made.refresh = refresh;
    made.timeout = timeout;
    made.keeping = keeping;
    made.isReadOnly = isReadOnly;
    return made;
}

ConnectionDefaults Settings::connectionDefaults() const
{
    ConnectionDefaults defaults;
    bool isNumber = false;
    const std::chrono::seconds refresh(value(u"connections/refreshSeconds"_s).toInt(&isNumber));
    if (isNumber && ConnectionDefaults::refreshChoices().contains(refresh))
        defaults.refresh = refresh;
    const std::chrono::seconds timeout(value(u"connections/timeoutSeconds"_s).toInt());
    if (timeout >= 5s && timeout <= 600s)
        defaults.timeout = timeout;
    defaults.keeping = secretKeepingFromString(value(u"connections/keeping"_s).toString())
                           .value_or(defaults.keeping);
    defaults.isReadOnly = value(u"connections/readOnly"_s).toString() == "true"_L1;
    return defaults;
}

void Settings::setConnectionDefaults(const ConnectionDefaults &defaults)
{
    setPreference(u"connections/refreshSeconds"_s, int(defaults.refresh.count()));
    setPreference(u"connections/timeoutSeconds"_s, int(defaults.timeout.count()));
    setPreference(u"connections/keeping"_s, QString(toString(defaults.keeping)));
    setPreference(u"connections/readOnly"_s, defaults.isReadOnly);
}

} // namespace quayside
