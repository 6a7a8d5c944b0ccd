#include "app/services/repositoryreturn.h"

namespace quayside {

namespace {

QString text(const std::optional<Digest> &digest)
{
    return digest ? digest->toString() : QString();
}

bool isDone(ReturnAction action)
{
    return action != ReturnAction::Blocked && action != ReturnAction::Lost;
}

} // namespace

RepositoryReturn::RepositoryReturn(const QString &connection, api::TimeMachineApi api,
                                   const RepositoryName &repository, Instant at, bool keepsNewer,
                                   int count)
    : Job(JobKind::RestoreTags, connection, repository.path())
    , m_api(api)
    , m_repository(repository)
    , m_at(at)
    , m_keepsNewer(keepsNewer)
{
    mutableRecord().total = count;
}

RepositoryReturn::~RepositoryReturn()
{
    if (m_call)
        m_call->abort();
}

void RepositoryReturn::start()
{
    setState(JobState::Running);
    step({});
}

void RepositoryReturn::cancel()
{
    m_isCancelled = true;
}

void RepositoryReturn::interrupt()
{
    if (!record().isRunning())
        return;
    if (m_call)
        m_call->abort();
    m_call = nullptr;
    setState(JobState::Interrupted);
}

void RepositoryReturn::step(const std::optional<QString> &nextPage)
{
    auto *call = m_api.giveBack(m_repository, {m_at, m_keepsNewer, nextPage});
    m_call = call;
    connect(call, &api::ApiCallBase::finished, this, [this, call] {
        const auto returned = call->takeResult();
        m_call = nullptr;
        if (!returned) {
            ++mutableRecord().failed;
            addFailure({m_repository.path(), returned.error()});
            return conclude();
        }
        take(*returned);
        if (!returned->nextPage || m_isCancelled)
            return conclude();
        Q_EMIT changed();
        step(returned->nextPage);
    });
}

void RepositoryReturn::take(const wire::Returned &returned)
{
    if (!m_undoAt)
        m_undoAt = returned.undoAt;
    for (const wire::TagReturn &one : returned.changes) {
        if (!isDone(one.action)) {
            ++mutableRecord().failed;
            addFailure({one.name.toString(), Error{ErrorCode::Conflict, {}, one.detail}});
            continue;
        }
        ++mutableRecord().done;
        m_changes.append({one.name.toString(), text(one.currentDigest), text(one.targetDigest)});
    }
    mutableRecord().total = qMax(record().total, record().done + record().failed);
}

void RepositoryReturn::conclude()
{
    mutableRecord().canUndo = m_undoAt && !m_changes.isEmpty();
    setState(m_isCancelled              ? JobState::Cancelled
                 : failures().isEmpty() ? JobState::Done
                                        : JobState::Failed);
}

std::unique_ptr<Job> RepositoryReturn::undoJob() const
{
    if (!m_undoAt)
        return nullptr;
    return std::make_unique<RepositoryReturn>(record().connection, m_api, m_repository, *m_undoAt,
                                              false, int(m_changes.size()));
}

} // namespace quayside
