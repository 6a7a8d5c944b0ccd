#pragma once

#include <QtCore/QObject>

#include <functional>

namespace quayside::ui {

class Connection;
class MainMenu;
class Toast;

/// What a window puts on the clipboard for the registry that it shows, and says so.
class CopyTools : public QObject {
    Q_OBJECT
public:
    /// `connection` tells which one is shown, or nullptr.
    CopyTools(MainMenu &menu, Toast &toast, std::function<Connection *()> connection,
              QObject *parent);

    void copy(const QString &text);
    /// As the keychain has it; nothing of it is shown.
    void copyPassword();
    void copyLoginCommand();

private:
    Toast &m_toast;
    std::function<Connection *()> m_connection;
};

} // namespace quayside::ui
