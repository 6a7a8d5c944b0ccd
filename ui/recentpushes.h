#pragma once

#include "app/core/clock.h"
#include "app/core/reference.h"
#include "app/services/logreader.h"

#include <QtCore/QPointer>

namespace quayside::ui {

class Connection;

/// The images that were pushed to a registry last, as its log tells. Main thread.
class RecentPushes : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype kMost = 5;

    struct Push {
        RepositoryName repository;
        QString tag;
        Instant at;

        friend bool operator==(const Push &, const Push &) = default;
    };

    explicit RecentPushes(QObject *parent = nullptr);

    /// Reads again where somebody is signed in, and forgets what it had where nobody is.
    void read(Connection &connection);
    /// Each image once, the newest first; kMost at most.
    const QList<Push> &pushes() const { return m_pushes; }

Q_SIGNALS:
    void changed();

private:
    void take(const QList<wire::LogRecord> &records);
    void end();

    LogReader m_reader;
    QList<Push> m_pushes;
    QList<Push> m_incoming;
    int m_seen = 0; ///< records of the log
};

} // namespace quayside::ui
