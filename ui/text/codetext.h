#pragma once

#include "app/api/httpexchange.h"

#include <QtCore/QUrl>

namespace quayside::ui {

/// A call as code for other programs. The token is never among it: it is read from QUAY_TOKEN.
enum class CodeKind { Curl, PowerShell, Python };

QString codeText(CodeKind kind, const api::ApiRequest &request, const QUrl &registry);
/// Calls of curl, a line each, that fail where the registry refuses.
QString curlCommands(const QList<api::ApiRequest> &requests, const QUrl &registry);
/// The whole address of a call.
QUrl addressOf(const api::ApiRequest &request, const QUrl &registry);

} // namespace quayside::ui
