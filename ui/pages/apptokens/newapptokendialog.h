#pragma once

#include "app/core/error.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class NewAppTokenDialog;
}

/// The title of an app token to be made. It stays open until whoever makes it says how that went.
class NewAppTokenDialog : public Dialog {
    Q_OBJECT
public:
    explicit NewAppTokenDialog(const QString &window, QWidget *parent = nullptr);
    ~NewAppTokenDialog() override;

    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const QString &title);

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::NewAppTokenDialog> m_ui;
};

} // namespace quayside::ui
