#include "app/models/administrationmodel.h"

namespace quayside {

using namespace Qt::StringLiterals;

RecordModel<wire::AdministeredUser> *makeUserModel(QObject *parent)
{
    using Row = wire::AdministeredUser;
    return new RecordModel<Row>(
        [](const Row &row) { return row.username; },
        {{[](const Row &row) { return QVariant(row.username); }},
         {[](const Row &row) {
             return QVariant(!row.isEnabled        ? u"disabled"_s
                                 : row.isSuperUser ? u"superuser"_s
                                                   : u"enabled"_s);
         }},
         {[](const Row &row) { return QVariant(row.email.value_or(QString())); }},
         {[](const Row &row) { return QVariant(row.usedBytes()); }}},
        parent, [](const Row &row) { return row.username + u' ' + row.email.value_or(QString()); });
}

RecordModel<wire::AdministeredOrganization> *makeAdministeredOrganizationModel(QObject *parent)
{
    using Row = wire::AdministeredOrganization;
    return new RecordModel<Row>(
        [](const Row &row) { return row.name; },
        {{[](const Row &row) { return QVariant(row.name); }},
         {[](const Row &row) { return QVariant(row.email.value_or(QString())); }},
         {[](const Row &row) { return QVariant(row.usedBytes()); }}},
        parent);
}

RecordModel<wire::RegistryMessage> *makeMessageModel(QObject *parent)
{
    using Row = wire::RegistryMessage;
    return new RecordModel<Row>(
        [](const Row &row) { return row.uuid; },
        {{[](const Row &row) { return QVariant(row.content.section(u'\n', 0, 0)); },
          [](const Row &row) { return row.content; }},
         {[](const Row &row) {
             return QVariant(row.severity == wire::MessageSeverity::Error         ? u"error"_s
                                 : row.severity == wire::MessageSeverity::Warning ? u"warning"_s
                                                                                  : u"info"_s);
         }}},
        parent, [](const Row &row) { return row.content; });
}

} // namespace quayside
