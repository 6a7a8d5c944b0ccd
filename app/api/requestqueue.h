#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <chrono>
#include <optional>

namespace quayside::api {

class HttpExchange;

/// Starts at most so many exchanges at a time, in the order they came. A registry that answers 429
/// gets half as many and, until its `Retry-After` is over, no new one; one more comes back after
/// every fifty good answers. Main thread.
class RequestQueue : public QObject {
    Q_OBJECT
public:
    explicit RequestQueue(QObject *parent);

    /// The most that are wanted at a time, at least 1.
    void setMost(int most);
    /// What is allowed now.
    int allowed() const { return m_allowed; }
    int running() const { return int(m_running.size()); }
    const QList<HttpExchange *> &exchanges() const { return m_running; }
    void add(HttpExchange *exchange);

private:
    void release(HttpExchange *exchange);
    void onThrottled(std::optional<std::chrono::milliseconds> pause);
    void onAnswered();
    void startMore();

    int m_most = 4;
    int m_allowed = 4;
    int m_goodInARow = 0;
    QTimer m_pause;
    QList<HttpExchange *> m_waiting;
    QList<HttpExchange *> m_running;
};

} // namespace quayside::api
