#pragma once

#include "app/core/error.h"
#include "app/core/reference.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class NewRepositoryDialog;
}

/// Name, visibility and description of a repository to be made. It stays open until whoever makes
/// it says how that went.
class NewRepositoryDialog : public Dialog {
    Q_OBJECT
public:
    /// `namespaces`: where the user may create; the first is chosen.
    NewRepositoryDialog(const QString &registry, const QStringList &namespaces,
                        QWidget *parent = nullptr);
    ~NewRepositoryDialog() override;

    void showRefusal(const Error &error);

Q_SIGNALS:
    void submitted(const quayside::RepositoryName &name, bool isPublic, const QString &description);

protected:
    void retranslate() override;

private:
    Result<RepositoryName> name() const;
    void updateButton();
    void submit();

    std::unique_ptr<Ui::NewRepositoryDialog> m_ui;
};

} // namespace quayside::ui
