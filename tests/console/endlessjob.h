#pragma once

#include "app/services/job.h"

namespace quayside::test {

/// A job that runs until somebody ends it.
class EndlessJob final : public Job {
public:
    EndlessJob()
        : Job(JobKind::ChangeVisibility, QStringLiteral("x"), QStringLiteral("acme/web"))
    {
    }
    void start() override { setState(JobState::Running); }
    void cancel() override { setState(JobState::Cancelled); }
    void interrupt() override { setState(JobState::Interrupted); }
    void end(JobState state) { setState(state); }
};

} // namespace quayside::test
