#pragma once

#include "ui/widgets/banner.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class FreshLoginDialog;
}

/// A session confirms its password before something that matters.
class FreshLoginDialog : public QDialog {
    Q_OBJECT
public:
    FreshLoginDialog(const QString &registryName, const QString &userName,
                     QWidget *parent = nullptr);
    ~FreshLoginDialog() override;

    void showRefusal(std::function<Banner::Words()> words);

Q_SIGNALS:
    void submitted(const QString &password);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::FreshLoginDialog> m_ui;
    QString m_registryName;
    QString m_userName;
};

} // namespace quayside::ui
