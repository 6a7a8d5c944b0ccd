#include "app/models/deletedrepositorymodel.h"

#include "app/models/timevalue.h"

namespace quayside {

DeletedRepositoryModel *makeDeletedRepositoryModel(QObject *parent)
{
    using Row = wire::DeletedRepository;
    const auto key = [](const Row &row) { return row.id; };
    return new DeletedRepositoryModel(
        key,
        {{[](const Row &row) { return QVariant(row.name); }},
         {[](const Row &row) { return QVariant(row.isPublic); }},
         {[](const Row &row) { return timeValue(row.deleted); },
          [](const Row &row) { return timeExport(row.deleted); }},
         {[](const Row &row) { return timeValue(row.restorableUntil); },
          [](const Row &row) { return timeExport(row.restorableUntil); }}},
        parent);
}

} // namespace quayside
