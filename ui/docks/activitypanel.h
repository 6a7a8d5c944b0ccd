#pragma once

#include "app/models/changemodel.h"

#include <QtWidgets/QWidget>

namespace quayside {
class Jobs;
}

namespace quayside::ui {

class RecordTable;
class StateOverlay;

/// What this console changed, newest first, with the values before and after, and the way back.
class ActivityPanel : public QWidget {
    Q_OBJECT
public:
    explicit ActivityPanel(Jobs &jobs, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    class Headers;

    void addChanges(qint64 job);
    void showState();

    Jobs &m_jobs;
    ChangeModel m_model;
    Headers *m_headers;
    RecordTable *m_table;
    StateOverlay *m_overlay;
    QHash<qint64, qsizetype> m_shown; // changes of each job that stand in the list
};

} // namespace quayside::ui
