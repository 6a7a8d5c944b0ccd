#pragma once

#include "server/domain/domaincontext.h"
#include "server/storage/jobstore.h"

#include <functional>

namespace quayside::server {

/// One queue of work that outlives the process. Its functions block: they belong on a worker's
/// thread. Source: storage.md 4.4.
class JobQueue {
public:
    /// What is done for a job, outside a transaction. InvalidInput and Forbidden will not get
    /// better by themselves: the job is dead at once. Others are tried again, later each time.
    using Work = std::function<Result<void>(const ClaimedJob &)>;
    /// What its end writes, in the transaction that ends it: the error when it was the last try.
    using End = std::function<Result<void>(Db &, const ClaimedJob &, const std::optional<Error> &)>;

    JobQueue(const DomainContext &context, const QString &name);

    /// Does the next one that is due. False: there was none, or the database did not answer.
    bool runOne(const Work &work, const End &end) const;
    /// Jobs whose process died are ready again; what ended a week ago goes.
    void tidy() const;

private:
    const DomainContext &m_context;
    QString m_name;
    QString m_owner;
};

} // namespace quayside::server
