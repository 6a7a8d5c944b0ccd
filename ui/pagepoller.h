#pragma once

#include "app/services/poller.h"

#include <QtCore/QObject>

class QWidget;

namespace quayside::ui {

class Connections;
class PageHost;

/// Reads the page in front anew by the clock while its window can be seen, as often as its
/// connection wants: what was pushed elsewhere shows up by itself. After a sleep of the machine at
/// once, and once.
class PagePoller : public QObject {
    Q_OBJECT
public:
    PagePoller(QWidget &window, PageHost &pages, Connections &connections);

    /// Whether the page in front is one that can be read, and how often; 0: not by itself.
    void set(bool isEnabled, std::chrono::seconds interval);

Q_SIGNALS:
    /// It is time to look for what is news beside the page: what others made.
    void surroundingsDue();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onDue();
    void onRefreshed(bool isOk);

    QWidget &m_window;
    PageHost &m_pages;
    Connections &m_connections;
    Poller m_poller;
    int m_rounds = 0;
    int m_roundsBetween = 1; ///< readings of the page for one of the list in the navigator
};

} // namespace quayside::ui
