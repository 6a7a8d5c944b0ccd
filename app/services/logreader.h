#pragma once

#include "app/api/apiclient.h"
#include "app/api/logsapi.h"

#include <QtCore/QPointer>

namespace quayside {

/// Reads a usage log page by page, the newest first, until it is at its end or told to stop. Main
/// thread; outlived by the client that it reads with.
class LogReader : public QObject {
    Q_OBJECT
public:
    /// It stops there by itself: whoever wants more goes on.
    static constexpr int kMostAtOnce = 20'000;

    explicit LogReader(QObject *parent = nullptr);
    ~LogReader() override;

    /// What was read before is forgotten.
    void begin(api::ApiClient &client, const api::LogTarget &target, const api::LogRange &range);
    /// On from where it was stopped.
    void proceed();
    void stop();
    void forget();
    bool isReading() const { return m_isReading; }
    /// Whether it was stopped before the end.
    bool canProceed() const { return m_client && !m_isReading && m_next.has_value(); }
    /// The registry keeps its log where it cannot be searched.
    bool isUnsearchable() const { return m_isUnsearchable; }

Q_SIGNALS:
    void pageRead(const QList<quayside::wire::LogRecord> &records);
    /// At the end, or stopped by itself.
    void finished();
    void failed(const quayside::Error &error);

private:
    void readPage();
    void takePage(const wire::LogPage &page);

    QPointer<api::ApiClient> m_client;
    api::LogTarget m_target;
    api::LogRange m_range;
    std::optional<QString> m_next;
    QPointer<api::ApiCallBase> m_call;
    int m_count = 0;
    bool m_isReading = false;
    bool m_isUnsearchable = false;
};

} // namespace quayside
