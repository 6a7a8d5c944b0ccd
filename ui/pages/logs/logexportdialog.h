#pragma once

#include "app/api/logsapi.h"
#include "ui/widgets/dialog.h"

#include <QtCore/QPointer>

#include <memory>

namespace quayside::ui {

class Connection;

namespace Ui {
class LogExportDialog;
}

/// Asks where the registry says that an export of the log lies, and orders it. What was typed stays
/// when the registry refuses it.
class LogExportDialog : public Dialog {
    Q_OBJECT
public:
    LogExportDialog(Connection &connection, const api::LogTarget &target,
                    const api::LogRange &range, QWidget *parent);
    ~LogExportDialog() override;

protected:
    void retranslate() override;

private:
    void check();
    void send();

    std::unique_ptr<Ui::LogExportDialog> m_ui;
    Connection &m_connection;
    api::LogTarget m_target;
    api::LogRange m_range;
    QPointer<api::ApiCallBase> m_call;
};

} // namespace quayside::ui
