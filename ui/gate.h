#pragma once

#include <QtCore/QObject>

class QWidget;

namespace quayside::ui {

class Connection;
class ConnectionPrompts;
class LocalRegistry;
class PageHost;

/// What a window shows before there is anything to read: the start page, what went wrong, the way
/// on from there.
class Gate : public QObject {
    Q_OBJECT
public:
    /// `local`: nullptr where this program runs no registry.
    Gate(QWidget &window, PageHost &pages, ConnectionPrompts &prompts, LocalRegistry *local);

    /// Whether a registry is there to be asked, as far as this program knows.
    bool isUp(bool isLocal) const;
    /// Nothing stops `shown` (nullptr: its profile is gone) from being read.
    bool isOpen(const Connection *shown, bool isLocal) const;
    /// In place of pages, while it is not.
    void show(Connection *shown, bool isLocal);

Q_SIGNALS:
    /// The user wants to try again with what the window shows.
    void retryRequested();

private:
    void connectLocal();
    void showLocal(const Connection *shown);

    QWidget &m_window;
    PageHost &m_pages;
    LocalRegistry *m_local;
};

} // namespace quayside::ui
