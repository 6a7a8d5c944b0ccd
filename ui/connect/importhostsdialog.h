#pragma once

#include "app/services/hostimport.h"
#include "ui/widgets/dialog.h"

#include <memory>

namespace quayside::ui {

namespace Ui {
class ImportHostsDialog;
}

/// Which registries of docker and podman become connections; names only unless the box is ticked.
class ImportHostsDialog : public Dialog {
    Q_OBJECT
public:
    explicit ImportHostsDialog(const QList<ImportedHost> &hosts, QWidget *parent = nullptr);
    ~ImportHostsDialog() override;

Q_SIGNALS:
    void submitted(const QList<quayside::ImportedHost> &hosts, bool withSecrets);

private:
    void retranslate() override;
    QList<ImportedHost> ticked() const;

    std::unique_ptr<Ui::ImportHostsDialog> m_ui;
    QList<ImportedHost> m_hosts;
};

} // namespace quayside::ui
