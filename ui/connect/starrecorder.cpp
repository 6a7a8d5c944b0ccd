#include "ui/connect/starrecorder.h"

#include "app/services/jobs.h"
#include "app/services/recordedchange.h"
#include "ui/connect/connection.h"
#include "ui/connect/connections.h"
#include "ui/connect/repositorylist.h"

namespace quayside::ui {

using namespace Qt::StringLiterals;

StarRecorder::StarRecorder(Connections &connections, Jobs &jobs, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_jobs(jobs)
{
    connect(&m_connections, &Connections::connectionMade, this, &StarRecorder::watch);
}

void StarRecorder::watch(const QString &id)
{
    RepositoryList &list = m_connections.repositories(*m_connections.made(id));
    connect(&list, &RepositoryList::starSet, this,
            [this, id](const RepositoryName &repository, bool isStarred) {
                record(id, repository, isStarred);
            });
}

void StarRecorder::record(const QString &id, const RepositoryName &repository, bool isStarred)
{
    RepositoryList &list = m_connections.repositories(*m_connections.made(id));
    const QString starred = u"starred"_s;
    // A connection that goes away takes the way back with it.
    const auto back = [&list, repository, isStarred](QObject &context,
                                                     const RecordedChange::Done &done) {
        return list.returnStar(repository, !isStarred,
                               [there = QPointer(&context), done](const Result<void> &result) {
                                   if (there)
                                       done(result);
                               });
    };
    m_jobs.add(std::make_unique<RecordedChange>(JobKind::ChangeStar, id, repository.path(),
                                                JobChange{repository.path(),
                                                          isStarred ? QString() : starred,
                                                          isStarred ? starred : QString()},
                                                back));
}

} // namespace quayside::ui
