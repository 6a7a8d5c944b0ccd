#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/apptoken.h"

namespace quayside {

enum class AppTokenColumn { Title, Created, LastUsed, Expires };
using AppTokenModel = RecordModel<wire::AppToken>;
/// App tokens by uuid.
AppTokenModel *makeAppTokenModel(QObject *parent);

} // namespace quayside
