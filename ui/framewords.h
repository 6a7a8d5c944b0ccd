#pragma once

#include <QtCore/QObject>

namespace quayside::ui {

class Connection;
class LocationBar;
class StatusLine;

/// Which registry a window shows and how things stand with it: in the location bar above the pages
/// and in the status line below them.
class FrameWords : public QObject {
    Q_OBJECT
public:
    struct State {
        bool isRead = false; ///< signed in, and it is there
        bool isUp = false;
        bool isLocalRegistry = false;
    };

    FrameWords(LocationBar &location, StatusLine &status, QObject *parent);

    /// The registry's name for the window's title; empty when none is shown.
    QString show(const Connection *shown, const State &state);

private:
    void showUser(const Connection *shown, const State &state);
    QStringList facts(const Connection *shown, const State &state) const;

    LocationBar &m_location;
    StatusLine &m_status;
};

} // namespace quayside::ui
