#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/timemachine.h"

namespace quayside {

enum class DeletedRepositoryColumn { Name, Visibility, Deleted, RestorableUntil };

/// Repositories that can come back, by their id; times in epoch milliseconds.
using DeletedRepositoryModel = RecordModel<wire::DeletedRepository>;
DeletedRepositoryModel *makeDeletedRepositoryModel(QObject *parent);

} // namespace quayside
