#pragma once

#include <QtCore/QObject>

namespace quayside {
class Jobs;
class RepositoryName;
} // namespace quayside

namespace quayside::ui {

class Connections;

/// Tells the list of changes about every star that the user sets or takes away, wherever he does
/// it, with the way back. Main thread.
class StarRecorder : public QObject {
    Q_OBJECT
public:
    /// `parent`: outlived by both.
    StarRecorder(Connections &connections, Jobs &jobs, QObject *parent);

private:
    void watch(const QString &id);
    void record(const QString &id, const RepositoryName &repository, bool isStarred);

    Connections &m_connections;
    Jobs &m_jobs;
};

} // namespace quayside::ui
