#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/administration.h"
#include "app/wire/registrymessage.h"

namespace quayside {

enum class UserColumn { Name, State, Email, Size };
/// State: `superuser`, `enabled` or `disabled`. Size: bytes. Key: the name.
RecordModel<wire::AdministeredUser> *makeUserModel(QObject *parent);

enum class AdministeredOrganizationColumn { Name, Email, Size };
/// Size: bytes. Key: the name.
RecordModel<wire::AdministeredOrganization> *makeAdministeredOrganizationModel(QObject *parent);

enum class MessageColumn { Content, Severity };
/// Content: its first line. Severity: `info`, `warning` or `error`. Key: the uuid.
RecordModel<wire::RegistryMessage> *makeMessageModel(QObject *parent);

} // namespace quayside
