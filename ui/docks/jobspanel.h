#pragma once

#include "app/models/jobmodel.h"

#include <QtWidgets/QWidget>

namespace quayside {
class Jobs;
}

namespace quayside::ui {

class RecordTable;
class StateOverlay;

/// The jobs of this program, with pause, cancel, retry and undo at each.
class JobsPanel : public QWidget {
    Q_OBJECT
public:
    enum class Tool;

    explicit JobsPanel(Jobs &jobs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Headers;

    void act(Tool tool, qint64 id);
    void showMenu(int row, const QPoint &global);
    void showState();

    Jobs &m_jobs;
    JobModel m_model;
    Headers *m_headers;
    RecordTable *m_table;
    StateOverlay *m_overlay;
};

} // namespace quayside::ui
