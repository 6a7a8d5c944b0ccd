#pragma once

#include "app/models/changemodel.h"
#include "ui/docks/dockpanel.h"

namespace quayside {
class Jobs;
}

namespace quayside::ui {

/// What this console changed, newest first, with the values before and after, and the way back.
class ActivityPanel : public DockPanel {
    Q_OBJECT
public:
    explicit ActivityPanel(Jobs &jobs, QWidget *parent = nullptr);

protected:
    QString title() const override;
    QString emptyTitle() const override;
    QString emptyText() const override;

private:
    class Headers;

    void addChanges(qint64 job);

    Jobs &m_jobs;
    ChangeModel m_model;
    QHash<qint64, qsizetype> m_shown; // changes of each job that stand in the list
};

} // namespace quayside::ui
