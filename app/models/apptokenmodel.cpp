#include "app/models/apptokenmodel.h"

#include "app/models/timevalue.h"

namespace quayside {

AppTokenModel *makeAppTokenModel(QObject *parent)
{
    using wire::AppToken;
    return new AppTokenModel(
        [](const AppToken &token) { return token.uuid; },
        {{[](const AppToken &token) { return token.title; }},
         {[](const AppToken &token) { return timeValue(token.created); },
          [](const AppToken &token) { return timeExport(token.created); }},
         {[](const AppToken &token) { return timeValue(token.lastAccessed); },
          [](const AppToken &token) { return timeExport(token.lastAccessed); }},
         {[](const AppToken &token) { return timeValue(token.expiration); },
          [](const AppToken &token) { return timeExport(token.expiration); }}},
        parent);
}

} // namespace quayside
