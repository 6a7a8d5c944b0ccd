#pragma once

#include "app/core/error.h"
#include "app/core/reference.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class NewOrganizationDialog;
}

/// Name and e-mail of an organization to be made. It stays open until whoever makes it says how
/// that went.
class NewOrganizationDialog : public QDialog {
    Q_OBJECT
public:
    explicit NewOrganizationDialog(const QString &registry, QWidget *parent = nullptr);
    ~NewOrganizationDialog() override;

    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const quayside::NamespaceName &name, const QString &email);

private:
    bool isEmailRight() const;
    void update();
    void submit();

    std::unique_ptr<Ui::NewOrganizationDialog> m_ui;
};

} // namespace quayside::ui
