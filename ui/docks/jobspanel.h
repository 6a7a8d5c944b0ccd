#pragma once

#include "app/core/address.h"
#include "app/models/jobmodel.h"
#include "ui/docks/dockpanel.h"

namespace quayside {
class Jobs;
}

namespace quayside::ui {

/// The jobs of this program, with pause, cancel, retry and undo at each.
class JobsPanel : public DockPanel {
    Q_OBJECT
public:
    enum class Tool;

    explicit JobsPanel(Jobs &jobs, QWidget *parent = nullptr);

Q_SIGNALS:
    void addressRequested(const quayside::Address &address);

protected:
    QString title() const override;
    QString emptyTitle() const override;
    QString emptyText() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Headers;

    void act(Tool tool, qint64 id);
    void showMenu(int row, const QPoint &global);

    Jobs &m_jobs;
    JobModel m_model;
};

} // namespace quayside::ui
