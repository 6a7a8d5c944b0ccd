#pragma once

#include "app/core/address.h"
#include "app/services/job.h"
#include "ui/widgets/dialog.h"

#include <memory>

class QPushButton;

namespace quayside::ui {

namespace Ui {
class JobFailuresDialog;
}

/// What a job could not do: object by object, with what the server said.
class JobFailuresDialog : public Dialog {
    Q_OBJECT
public:
    JobFailuresDialog(const JobRecord &record, const QList<JobFailure> &failures,
                      QWidget *parent = nullptr);
    ~JobFailuresDialog() override;

Q_SIGNALS:
    /// The user wants to see what the objects were refused by.
    void addressRequested(const quayside::Address &address);

protected:
    void retranslate() override;

private:
    void offer(QPushButton &way, const QString &tab, bool isReason);
    QString asText() const;

    std::unique_ptr<Ui::JobFailuresDialog> m_ui;
    JobRecord m_record;
    QList<JobFailure> m_failures;
};

} // namespace quayside::ui
