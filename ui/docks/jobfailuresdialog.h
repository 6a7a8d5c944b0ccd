#pragma once

#include "app/core/address.h"
#include "app/services/job.h"

#include <QtWidgets/QDialog>

#include <memory>

class QPushButton;

namespace quayside::ui {

namespace Ui {
class JobFailuresDialog;
}

/// What a job could not do: object by object, with what the server said.
class JobFailuresDialog : public QDialog {
    Q_OBJECT
public:
    JobFailuresDialog(const JobRecord &record, const QList<JobFailure> &failures,
                      QWidget *parent = nullptr);
    ~JobFailuresDialog() override;

Q_SIGNALS:
    /// The user wants to see what the objects were refused by.
    void addressRequested(const quayside::Address &address);

private:
    void offer(QPushButton &way, const JobRecord &record, const QString &tab, bool isReason);
    QString asText() const;

    std::unique_ptr<Ui::JobFailuresDialog> m_ui;
};

} // namespace quayside::ui
