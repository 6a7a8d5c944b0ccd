#pragma once

#include "app/core/error.h"
#include "ui/pages/namespace/repositoryrights.h"

#include <QtWidgets/QDialog>

#include <memory>

namespace quayside::ui {

namespace Ui {
class RightsDialog;
}

/// The rights that one robot or user has in the repositories of a namespace.
class RightsDialog : public QDialog {
    Q_OBJECT
public:
    RightsDialog(const QString &window, const QString &holder, const QStringList &repositories,
                 QWidget *parent = nullptr);
    ~RightsDialog() override;

    /// What he has now; until then nothing can be changed.
    void setRights(const RepositoryRights::Rights &rights);
    void showRefusal(const QString &text);

Q_SIGNALS:
    void submitted(const RepositoryRights::Rights &before, const RepositoryRights::Rights &after);

private:
    std::unique_ptr<Ui::RightsDialog> m_ui;
    RepositoryRights *m_rights;
    RepositoryRights::Rights m_before;
};

} // namespace quayside::ui
