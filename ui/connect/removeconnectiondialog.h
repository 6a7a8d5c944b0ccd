#pragma once

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class RemoveConnectionDialog;
}

/// Whether a connection goes, and its secrets with it.
class RemoveConnectionDialog : public QDialog {
    Q_OBJECT
public:
    explicit RemoveConnectionDialog(const QString &name, QWidget *parent = nullptr);
    ~RemoveConnectionDialog() override;

Q_SIGNALS:
    void confirmed(bool withSecrets);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::RemoveConnectionDialog> m_ui;
    QString m_name;
};

} // namespace quayside::ui
