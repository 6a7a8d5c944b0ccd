#pragma once

#include "ui/widgets/banner.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class FreshLoginDialog;
}

/// A session confirms its password before something that matters.
class FreshLoginDialog : public Dialog {
    Q_OBJECT
public:
    FreshLoginDialog(const QString &registryName, const QString &userName,
                     QWidget *parent = nullptr);
    ~FreshLoginDialog() override;

    void showRefusal(std::function<Banner::Words()> words);

Q_SIGNALS:
    void submitted(const QString &password);

private:
    void retranslate() override;

    std::unique_ptr<Ui::FreshLoginDialog> m_ui;
    QString m_registryName;
    QString m_userName;
};

} // namespace quayside::ui
