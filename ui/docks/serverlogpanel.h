#pragma once

#include <QtWidgets/QWidget>

namespace quayside::ui {

class LocalRegistry;
class LogCard;

/// The log of the registry on this computer, in the dock: as on its page.
class ServerLogPanel : public QWidget {
    Q_OBJECT
public:
    explicit ServerLogPanel(LocalRegistry &registry, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    LocalRegistry &m_registry;
    LogCard *m_log = nullptr; ///< made when it is first to be seen
};

} // namespace quayside::ui
