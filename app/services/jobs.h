#pragma once

#include "app/services/job.h"

#include <map>

namespace quayside {

class Settings;

/// Every job of this program, and what the last runs left: 200 at most. Main thread.
class Jobs : public QObject {
    Q_OBJECT
public:
    explicit Jobs(Settings &settings, QObject *parent = nullptr);
    ~Jobs() override;

    /// Gives it an id and starts it. It lives until it is cleared.
    Job &add(std::unique_ptr<Job> job);
    /// Newest first.
    QList<JobRecord> records() const;
    /// nullptr: of an earlier run, or cleared.
    Job *find(qint64 id) const;
    int runningCount() const;
    /// Of all that run: 0 to 1.
    double progress() const;
    void clearFinished();
    /// The way back of a job becomes a job itself; each can be gone once.
    void undo(qint64 id);
    /// The newest that can be taken back; nothing when there is none.
    std::optional<qint64> newestUndoable() const;
    /// Everything of a connection that goes away.
    void interrupt(const QString &connection);

Q_SIGNALS:
    void added(qint64 id);
    void changed(qint64 id);
    void removed(qint64 id);
    void finished(qint64 id);

private:
    void watch(Job &job);
    void keep();

    Settings &m_settings;
    qint64 m_lastId = 0;
    std::map<qint64, JobRecord> m_records;
    std::map<qint64, std::unique_ptr<Job>> m_live;
};

} // namespace quayside
