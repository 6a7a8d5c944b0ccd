#pragma once

#include "ui/pages/local/clientcommands.h"
#include "ui/widgets/fillpanel.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class ConnectCard;
}

/// Commands of one client at a time, to copy.
class ConnectCard : public FillPanel {
    Q_OBJECT
public:
    explicit ConnectCard(QWidget *parent = nullptr);
    ~ConnectCard() override;

    void setRegistry(const ClientCommands::Registry &registry);

Q_SIGNALS:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showCommands();

    std::unique_ptr<Ui::ConnectCard> m_ui;
    ClientCommands::Registry m_registry;
};

} // namespace quayside::ui
