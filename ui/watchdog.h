#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

#include <chrono>
#include <optional>

namespace quayside::ui {

/// Logs rounds of the event loop that took longer than they may, with the class whose event took
/// most of it. Looks on only: it sees events of the main thread before they are delivered. Source:
/// console.md 1.9.
class Watchdog : public QObject {
    Q_OBJECT
public:
    explicit Watchdog(std::chrono::milliseconds limit, QObject *parent = nullptr);

    /// QUAYSIDE_WATCHDOG_MS; 16 ms in builds for debugging, else nothing.
    static std::optional<std::chrono::milliseconds> limitFromEnvironment();

Q_SIGNALS:
    /// `receiver`: a class; what took longest.
    void exceeded(const QByteArray &receiver, std::chrono::milliseconds round);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void endEvent();
    void onAwake();
    void onBlock();

    std::chrono::milliseconds m_limit;
    QElapsedTimer m_round; // invalid: the loop waits
    QElapsedTimer m_event;
    const char *m_receiver = nullptr; // of the event that is delivered; a class name of static life
    const char *m_worst = nullptr;
    int m_type = 0;
    int m_worstType = 0;
    qint64 m_worstNs = 0;
};

} // namespace quayside::ui
