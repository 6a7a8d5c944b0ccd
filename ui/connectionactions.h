#pragma once

#include "app/core/address.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace quayside {
class Jobs;
}

namespace quayside::ui {

class Connection;
class ConnectionPrompts;
class MainMenu;

/// The actions of a window that are about the registry that it shows, and who is signed in there.
class ConnectionActions : public QObject {
    Q_OBJECT
public:
    /// `connection` tells which one is shown, or nullptr.
    ConnectionActions(QWidget &window, MainMenu &menu, ConnectionPrompts &prompts, Jobs &jobs,
                      std::function<Connection *()> connection);

    /// Another connection, or another state of it.
    void update();
    void createOrganization();

Q_SIGNALS:
    void addressRequested(const quayside::Address &address);

private:
    /// Signed in with a name.
    Connection *account() const;

    QWidget &m_window;
    MainMenu &m_menu;
    Jobs &m_jobs;
    std::function<Connection *()> m_connection;
};

} // namespace quayside::ui
