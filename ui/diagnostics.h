#pragma once

#include <QtCore/QString>

class QWidget;

namespace quayside::ui {

struct Workspace;

/// What somebody who is to help needs to know of this console: versions, settings, connections, the
/// last lines of the local registry's log and the last requests. Names of connections, hosts and
/// repositories are in it, no password, token or passphrase. In English, whatever the console
/// speaks. Source: console.md 1.14, 8.
class Diagnostics {
public:
    static QString text(const Workspace &workspace);

    /// Asks for a file, writes it for its owner alone and says over `window` where it lies.
    static void save(const Workspace &workspace, QWidget &window);
};

} // namespace quayside::ui
