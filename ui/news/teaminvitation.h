#pragma once

#include <QtCore/QCoreApplication>

class QWidget;

namespace quayside::wire {
struct InboxNotification;
}

namespace quayside::ui {

class Connection;

/// Asks whether an invitation to a team, which the bell told of, is taken or declined.
class TeamInvitation {
    Q_DECLARE_TR_FUNCTIONS(TeamInvitation)
public:
    /// Reads the notification again: its code is kept nowhere. Says in `window` how it ended.
    static void open(Connection &connection, const QString &notification, QWidget &window);
    /// Of one that was read.
    static void ask(Connection &connection, const wire::InboxNotification &invitation,
                    QWidget &window);

private:
    static void answer(Connection &connection, const wire::InboxNotification &invitation,
                       bool isTaken, QWidget &window);
};

} // namespace quayside::ui
