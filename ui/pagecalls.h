#pragma once

#include <QtCore/QObject>

namespace quayside {
struct Address;
struct RequestRecord;
} // namespace quayside

namespace quayside::ui {

class History;
class MainMenu;
class PageHost;
class WorkDock;

/// What the page in front asks of its registry, for those who learn the API: listed in the dock,
/// and from there to the explorer. Source: console.md 7.
class PageCalls : public QObject {
    Q_OBJECT
public:
    /// To be made before anybody shows what the history names: a page asks as soon as it is shown.
    PageCalls(MainMenu &menu, PageHost &pages, WorkDock &dock, const History &history,
              QObject *parent);

Q_SIGNALS:
    /// `object`: the call, as the page there finds it.
    void addressRequested(const quayside::Address &address, const QString &object);

private:
    void onAddress();
    void show();
    void explore(const RequestRecord &record);

    WorkDock &m_dock;
    const History &m_history;
};

} // namespace quayside::ui
