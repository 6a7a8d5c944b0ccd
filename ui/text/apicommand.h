#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace quayside::ui {

/// In what a call of the API is written down.
enum class CommandLanguage { Curl, PowerShell, Python, Ansible };

/// A call of the API that reads, for other programs.
struct ApiCommand {
    QUrl registry;
    QString path; ///< with its query, below `/api/v1`; `digest` stands in it as it is
    QString digest = {}; ///< becomes a variable of its own; empty: none
    QString authorityFile = {}; ///< of the registry's own CA; empty: the system knows it
};

/// The token is the variable QUAY_TOKEN of the environment, never in the text. The certificate is
/// always checked.
QString apiCommandText(CommandLanguage language, const ApiCommand &command);

/// As their makers write them.
QString toString(CommandLanguage language);

} // namespace quayside::ui
