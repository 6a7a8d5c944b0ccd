#pragma once

#include "app/core/clock.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace quayside {

/// Notices that the machine slept, by the clock on the wall: it went on while nothing here ran.
/// Main thread.
class ResumeWatch : public QObject {
    Q_OBJECT
public:
    explicit ResumeWatch(const Clock &clock, QObject *parent = nullptr);

    /// Looks now, ahead of the timer: whether there was a sleep since the last look. Whoever does
    /// something by a timer of his own asks first, for his may be the first to go on.
    bool look();

Q_SIGNALS:
    /// Once for each sleep, however long it was.
    void resumed();

private:
    const Clock &m_clock;
    Instant m_seen;
    QTimer m_timer;
};

} // namespace quayside
