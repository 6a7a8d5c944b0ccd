#include "app/models/organizationmodel.h"

#include "app/core/role.h"
#include "app/wire/datetime.h"

namespace quayside {

RecordModel<OrganizationRow> *makeOrganizationModel(QObject *parent)
{
    using Row = OrganizationRow;
    const auto role = [](const Row &row) {
        return QVariant(QString(toString(row.isAdmin         ? OrganizationRole::Admin
                                             : row.canCreate ? OrganizationRole::Creator
                                                             : OrganizationRole::Member)));
    };
    return new RecordModel<Row>(
        [](const Row &row) { return row.name; },
        {{[](const Row &row) { return QVariant(row.name); }},
         {role},
         {[](const Row &row) {
             return row.repositories ? QVariant(*row.repositories) : QVariant();
         }},
         {[](const Row &row) { return row.lastPush ? QVariant(toMs(*row.lastPush)) : QVariant(); },
          [](const Row &row) {
              return row.lastPush ? wire::toIso8601(*row.lastPush) : QString();
          }}},
        parent);
}

} // namespace quayside
