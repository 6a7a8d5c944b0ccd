#pragma once

#include "app/core/error.h"
#include "ui/pages/namespace/repositoryrights.h"
#include "ui/widgets/dialog.h"

#include <functional>
#include <memory>

namespace quayside::ui {

namespace Ui {
class RightsDialog;
}

/// The rights that one robot or user has in the repositories of a namespace.
class RightsDialog : public Dialog {
    Q_OBJECT
public:
    RightsDialog(const QString &window, const QString &holder, const QStringList &repositories,
                 QWidget *parent = nullptr);
    ~RightsDialog() override;

    /// What he has now; until then nothing can be changed.
    void setRights(const RepositoryRights::Rights &rights);
    /// `text`: which ones and why; asked again in another language.
    void showRefusal(const std::function<QString()> &text);

Q_SIGNALS:
    void submitted(const RepositoryRights::Rights &before, const RepositoryRights::Rights &after);

protected:
    void retranslate() override;

private:
    std::unique_ptr<Ui::RightsDialog> m_ui;
    RepositoryRights *m_rights;
    RepositoryRights::Rights m_before;
};

} // namespace quayside::ui
