#pragma once

#include "app/services/settings.h"
#include "ui/pages/local/clientcommands.h"
#include "ui/widgets/fillpanel.h"

#include <memory>
#include <optional>

namespace quayside::ui {

namespace Ui {
class ConnectCard;
}

/// Commands of one client at a time, to copy; of the preferred one first.
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
    /// Its tab, when it is another than before.
    void showPreferred();

    std::unique_ptr<Ui::ConnectCard> m_ui;
    ClientCommands::Registry m_registry;
    std::optional<ClientChoice> m_preferred; ///< whose tab was opened by itself
};

} // namespace quayside::ui
