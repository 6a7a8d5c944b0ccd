#pragma once

#include "app/core/address.h"
#include "app/core/reference.h"
#include "app/services/tagoperations.h"

#include <QtCore/QHash>

class QPushButton;

namespace quayside {
class Job;
class Jobs;
} // namespace quayside

namespace quayside::ui {

class Banner;
class Connection;
class Toast;

/// Asks when tags shall expire, gives the work to Jobs, and says in banner and toast of the page
/// what came of every job on the tags of its repository, whoever began it.
class TagChanges : public QObject {
    Q_OBJECT
public:
    /// All must outlive this.
    TagChanges(Jobs &jobs, Banner &banner, Toast &toast, QObject *parent);

    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// `usual`: how long tags of the repository live unless told otherwise.
    void ask(const QList<wire::Tag> &tags, std::optional<std::chrono::seconds> usual);
    bool isRunning() const;
    bool canRetry() const { return m_failed != 0; }
    void retry();

Q_SIGNALS:
    /// What is not allowed while one runs changed.
    void started();
    /// Of more than one tag.
    void progressed(int done, int total);
    void finished();
    /// Tags changed without a word of which.
    void outdated();
    /// The tag as the server has it now.
    void tagChanged(const quayside::wire::Tag &tag);
    void tagRemoved(const quayside::TagName &tag);
    void copied(const QString &text);
    /// The repository or the registry takes no writes.
    void refused();
    /// The user wants to see what the tags were refused by.
    void addressRequested(const quayside::Address &address);

private:
    void start(const QList<ExpirationPlanItem> &plan);
    /// Which tags the registry gave another date than was asked for, and which; empty: none.
    QString otherDates(const Job &job) const;
    /// A job on the tags of the repository that is shown.
    Job *ours(qint64 id) const;
    void attach(qint64 id);
    void onChanged(qint64 id);
    void onFinished(qint64 id);
    void onTag(const wire::Tag &tag);
    void clearExpiration();
    void showFailures(const Job &job);
    void forgetFailures();
    /// All of them, each with what the server said.
    void openFailures();
    void copyRequest();

    Jobs &m_jobs;
    Banner &m_banner;
    Toast &m_toast;
    QPushButton *m_list; // of the banner: leads to all failures
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    qint64 m_done = 0; // the job that the toast speaks of
    qint64 m_failed = 0; // the job that the banner speaks of; 0: none
    std::optional<wire::Tag> m_last; // that a job changed
    QHash<qint64, QHash<QString, std::optional<Instant>>> m_wanted; // by job and tag: its end
};

} // namespace quayside::ui
