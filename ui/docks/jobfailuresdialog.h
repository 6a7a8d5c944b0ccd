#pragma once

#include "app/services/job.h"

#include <QtWidgets/QDialog>

#include <memory>

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

private:
    QString asText() const;

    std::unique_ptr<Ui::JobFailuresDialog> m_ui;
};

} // namespace quayside::ui
