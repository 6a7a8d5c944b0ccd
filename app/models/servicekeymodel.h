#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/servicekey.h"

namespace quayside {

enum class ServiceKeyColumn { Name, Service, Created, Expires, Status, Kid };

using ServiceKeyModel = RecordModel<wire::ServiceKey>;

/// Name: serviceKeyName(). Times: epoch milliseconds, no expiry: none. Status: `waiting`,
/// `superuser`, `rotation`, `automatic` or `other`. Key: the id. The filter looks through names,
/// services, ids and who approved.
ServiceKeyModel *makeServiceKeyModel(QObject *parent);

/// Its name, or else the first characters of its id.
QString serviceKeyName(const wire::ServiceKey &key);

} // namespace quayside
