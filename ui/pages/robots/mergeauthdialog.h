#pragma once

#include "app/services/authfile.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class MergeAuthDialog;
}

/// Adds credentials to a file of docker or podman: says what would change before it does, and does
/// nothing to a file that it cannot read.
class MergeAuthDialog : public Dialog {
    Q_OBJECT
public:
    MergeAuthDialog(const RegistryCredential &credential, const QProcessEnvironment &environment,
                    QWidget *parent = nullptr);
    ~MergeAuthDialog() override;

    void setPodmanFirst(bool isPodman);

Q_SIGNALS:
    /// `backup`: empty where there was no file.
    void merged(const QString &path, const QString &backup);

protected:
    void retranslate() override;

private:
    void choose();
    void plan();
    void apply();
    /// What is planned, in words; nothing is read for it.
    void showPlan();
    QString changesOf(const AuthMerge &merge) const;
    void showTrouble(const std::function<QString()> &title, const Error &error);

    std::unique_ptr<Ui::MergeAuthDialog> m_ui;
    RegistryCredential m_credential;
    QString m_docker;
    QString m_podman;
    std::optional<AuthPlan> m_plan;
};

} // namespace quayside::ui
