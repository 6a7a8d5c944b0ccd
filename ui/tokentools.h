#pragma once

#include "ui/workspace.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace quayside::ui {

class Connection;
class ConnectionPrompts;

/// The way to an API token from anywhere in a window: for the registry that it shows, or for one
/// that has to be connected first. Keeps the window open while a token would be lost.
class TokenTools : public QObject {
    Q_OBJECT
public:
    /// `connection` tells which one is shown, or nullptr.
    TokenTools(QWidget &window, const Workspace &workspace, ConnectionPrompts &prompts,
               std::function<Connection *()> connection);

    void start();
    /// Whether nothing stands in the way. Otherwise the user is asked, and `close` is called when
    /// the token may be lost.
    bool mayClose(const std::function<void()> &close);

Q_SIGNALS:
    void announced(const QString &text);

private:
    void open(Connection &connection);
    void onState(const QString &id);

    QWidget &m_window;
    Workspace m_workspace;
    ConnectionPrompts &m_prompts;
    std::function<Connection *()> m_connection;
    bool m_isWaiting = false; ///< for a connection to be open
};

} // namespace quayside::ui
