#pragma once

#include "app/api/httpexchange.h"
#include "app/core/role.h"

#include <QtCore/QUrl>

namespace quayside::ui {

/// A call as code for other programs. The token is never among it: it is read from QUAY_TOKEN.
enum class CodeKind { Curl, PowerShell, Python };

QString codeText(CodeKind kind, const api::ApiRequest &request, const QUrl &registry);
/// Calls of curl, a line each, that fail where the registry refuses. Where they need secrets, what
/// fetches those stands above an empty line.
QString curlCommands(const QList<api::ApiRequest> &requests, const QUrl &registry);
/// Stands for a secret in the body of a request that is written down: curlCommands() reads it from
/// that variable of the environment. `variable`: capitals and underscores.
QString secretFrom(const QString &variable);
/// Permissions that are given, each where there is none yet or a lower one: what is there is read
/// first, by a function that the lines use; it stands above an empty line. `requests`: of the same
/// `role`.
QString curlGrants(const QList<api::ApiRequest> &requests, RepositoryRole role,
                   const QUrl &registry);
/// The whole address of a call; without who signs in.
QUrl addressOf(const api::ApiRequest &request, const QUrl &registry);

} // namespace quayside::ui
