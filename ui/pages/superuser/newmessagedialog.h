#pragma once

#include "app/core/error.h"
#include "app/wire/registrymessage.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class NewMessageDialog;
}

/// A message that everybody is to see. It stays open until whoever publishes it says how that went.
class NewMessageDialog : public Dialog {
    Q_OBJECT
public:
    explicit NewMessageDialog(const QString &registry, QWidget *parent = nullptr);
    ~NewMessageDialog() override;

    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const quayside::wire::RegistryMessage &message);

protected:
    void retranslate() override;

private:
    void update();
    void submit();

    std::unique_ptr<Ui::NewMessageDialog> m_ui;
};

} // namespace quayside::ui
