#pragma once

#include "app/services/poller.h"

#include <QtCore/QObject>

class QWidget;

namespace quayside::ui {

class PageHost;

/// Reads the page in front anew by the clock while its window can be seen: what was pushed
/// elsewhere shows up by itself.
class PagePoller : public QObject {
    Q_OBJECT
public:
    PagePoller(QWidget &window, PageHost &pages);

    /// Whether the page in front is one that can be read.
    void setEnabled(bool isEnabled);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onRefreshed(bool isOk);

    QWidget &m_window;
    PageHost &m_pages;
    Poller m_poller;
};

} // namespace quayside::ui
