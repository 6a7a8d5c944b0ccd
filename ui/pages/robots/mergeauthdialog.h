#pragma once

#include "app/services/authfile.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class MergeAuthDialog;
}

/// Adds credentials to a file of docker or podman: says what would change before it does, and does
/// nothing to a file that it cannot read.
class MergeAuthDialog : public QDialog {
    Q_OBJECT
public:
    MergeAuthDialog(const RegistryCredential &credential, const QProcessEnvironment &environment,
                    QWidget *parent = nullptr);
    ~MergeAuthDialog() override;

    void setPodmanFirst(bool isPodman);

Q_SIGNALS:
    /// `backup`: empty where there was no file.
    void merged(const QString &path, const QString &backup);

private:
    void choose();
    void plan();
    void apply();
    QString changesOf(const AuthMerge &merge) const;
    void showTrouble(const QString &title, const Error &error);

    std::unique_ptr<Ui::MergeAuthDialog> m_ui;
    RegistryCredential m_credential;
    QString m_docker;
    QString m_podman;
    std::optional<AuthPlan> m_plan;
};

} // namespace quayside::ui
