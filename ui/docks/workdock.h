#pragma once

#include <QtWidgets/QDockWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace quayside {
class Jobs;
class RequestModel;
} // namespace quayside

namespace quayside::ui {

/// The dock at the bottom: jobs, activity and requests, behind tabs of their own.
class WorkDock : public QDockWidget {
    Q_OBJECT
public:
    enum class Panel { Jobs, Activity, Requests };

    WorkDock(Jobs &jobs, RequestModel &requests, QWidget *parent = nullptr);

    void open(Panel panel);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabBar *m_tabs;
    QStackedWidget *m_panels;
    QPushButton *m_clear;
    QToolButton *m_close;
};

} // namespace quayside::ui
