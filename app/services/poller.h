#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>

namespace quayside {

/// When something that somebody looks at is to be read again: every `interval` while it can be
/// seen, at once when it is seen again, and ever more rarely while that fails. What is read and how
/// is the caller's, who reports how it went. Main thread.
class Poller : public QObject {
    Q_OBJECT
public:
    /// `longest`: the pause after many failures.
    Poller(std::chrono::milliseconds interval, std::chrono::milliseconds longest,
           QObject *parent = nullptr);

    /// From now on; a pause that runs begins anew where it is another. `longest` as above.
    void setInterval(std::chrono::milliseconds interval, std::chrono::milliseconds longest);
    /// Whether anybody can see it: false for a hidden or minimised window.
    void setVisible(bool isVisible);
    /// Whether there is something to read: false while nobody is signed in.
    void setEnabled(bool isEnabled);
    bool isActive() const { return m_isVisible && m_isEnabled; }
    /// Until the next reading, counted from the last report.
    std::chrono::milliseconds pause() const { return m_pause; }

    /// Now, and then after the first pause again: what was known may be long past. Nothing where it
    /// is not active.
    void hurry();

    void reportSuccess();
    /// Doubles the pause.
    void reportFailure();

Q_SIGNALS:
    void due();

private:
    void restart();

    std::chrono::milliseconds m_interval;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_pause;
    QTimer m_timer;
    bool m_isVisible = false;
    bool m_isEnabled = false;
};

} // namespace quayside
