#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/permission.h"

namespace quayside {

enum class PrototypeColumn { Delegate, ActivatingUser, Role };
using PrototypeModel = RecordModel<wire::Prototype>;
/// Default permissions by id. A filter looks through both names.
PrototypeModel *makePrototypeModel(QObject *parent);

} // namespace quayside
