#pragma once

#include <QtWidgets/QDockWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace quayside {
class Jobs;
class RequestModel;
struct Address;
} // namespace quayside

namespace quayside::ui {

class FillPanel;
class LocalRegistry;
class RequestsPanel;

/// The dock at the bottom: jobs, activity, requests and, where this console runs a registry, that
/// one's log, behind tabs of their own.
class WorkDock : public QDockWidget {
    Q_OBJECT
public:
    enum class Panel { Jobs, Activity, Requests, ServerLog };

    /// `local`: nullptr where there is none.
    WorkDock(Jobs &jobs, RequestModel &requests, LocalRegistry *local, QWidget *parent = nullptr);

    void open(Panel panel);
    RequestsPanel &requests() const { return *m_requests; }

Q_SIGNALS:
    /// The user wants to see what a job was refused by.
    void addressRequested(const quayside::Address &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead(Jobs &jobs);
    void retranslate();

    QTabBar *m_tabs;
    QStackedWidget *m_panels;
    RequestsPanel *m_requests;
    FillPanel *m_head;
    QPushButton *m_clear;
    QToolButton *m_close;
};

} // namespace quayside::ui
