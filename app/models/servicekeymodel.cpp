#include "app/models/servicekeymodel.h"

#include "app/models/timevalue.h"

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShownId = 12;

QString status(const wire::ServiceKey &key)
{
    using Kind = wire::KeyApprovalKind;
    if (!key.approval)
        return u"waiting"_s;
    switch (key.approval->kind) {
    case Kind::Superuser:
        return u"superuser"_s;
    case Kind::Rotation:
        return u"rotation"_s;
    case Kind::Automatic:
        return u"automatic"_s;
    case Kind::Other:
        break;
    }
    return u"other"_s;
}

} // namespace

QString serviceKeyName(const wire::ServiceKey &key)
{
    return key.name.isEmpty() ? key.kid.left(kShownId) : key.name;
}

ServiceKeyModel *makeServiceKeyModel(QObject *parent)
{
    using Row = wire::ServiceKey;
    return new ServiceKeyModel(
        [](const Row &row) { return row.kid; },
        {{[](const Row &row) { return QVariant(serviceKeyName(row)); },
          [](const Row &row) { return row.name; }},
         {[](const Row &row) { return QVariant(row.service); }},
         {[](const Row &row) { return timeValue(row.created); },
          [](const Row &row) { return timeExport(row.created); }},
         {[](const Row &row) { return timeValue(row.expires); },
          [](const Row &row) { return timeExport(row.expires); }},
         {[](const Row &row) { return QVariant(status(row)); }},
         {[](const Row &row) { return QVariant(row.kid); }}},
        parent,
        [](const Row &row) {
            const auto approver = row.approval ? row.approval->approver : std::nullopt;
            return QStringList{row.name, row.service, row.kid, approver.value_or(QString())}.join(
                u' ');
        });
}

} // namespace quayside
