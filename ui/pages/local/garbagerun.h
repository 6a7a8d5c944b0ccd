#pragma once

#include "app/api/apicall.h"
#include "app/wire/gc.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

namespace quayside::ui {

class Connection;

/// One garbage collection that the user asked for: shown beforehand, begun, and watched to its end.
/// Main thread.
class GarbageRun : public QObject {
    Q_OBJECT
public:
    explicit GarbageRun(QObject *parent = nullptr);

    /// Whether the registry collects on request, and this user may ask.
    static bool isOffered(const Connection &connection);
    bool isRunning() const { return m_connection; }
    /// Shows what a run would come upon, and starts it when the user agrees. `reclaimable`: bytes
    /// that the time machine holds; nullopt: not known. `parent`: of the question.
    void preview(Connection &connection, std::optional<qint64> reclaimable, QWidget *parent);

Q_SIGNALS:
    void started();
    void finished(const quayside::wire::GcRun &run);
    /// Timeout: it is still running; the registry goes on with it.
    void failed(const quayside::Error &error);

private:
    void ask(Connection &connection, const wire::GcStatus &status,
             std::optional<qint64> reclaimable, QWidget *parent);
    void start(Connection &connection);
    void look();
    void onStatus(const Result<wire::GcStatus> &status);
    void begin();
    void stop();

    QPointer<api::ApiCallBase> m_look; ///< for the question
    QPointer<Connection> m_connection; ///< nullptr: none runs
    std::optional<qint64> m_before; ///< the newest run when it was asked for
    QTimer m_pause;
    QDeadlineTimer m_patience;
};

} // namespace quayside::ui
