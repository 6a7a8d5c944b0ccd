#pragma once

#include "app/services/bulkjob.h"

namespace quayside {

/// What a page has changed by calls of its own, for the list of what was changed; where there is a
/// way back, that is a job of the same kind, which makes the calls.
class RecordedChange final : public BulkJob {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<void> &)>;
    /// Begins a call and tells its end to `done`, as long as `context` is there.
    using Call = std::function<api::ApiCallBase *(QObject &context, const Done &done)>;
    /// `change` is done already. `back`: takes it back; nullptr: nothing does.
    struct Item {
        JobChange change;
        Call back = nullptr;
    };

    /// `start`: begins an ApiCall of any type; what it answers is nobody's business.
    template <class Start>
    static Call call(Start start)
    {
        return [start = std::move(start)](QObject &context,
                                          const Done &done) mutable -> api::ApiCallBase * {
            auto *begun = start();
            QObject::connect(begun, &api::ApiCallBase::finished, &context, [begun, done] {
                const auto result = begun->takeResult();
                if (result)
                    done({});
                else
                    done(failure(result));
            });
            return begun;
        };
    }

    /// One thing at least; they are taken back together, or not at all.
    RecordedChange(JobKind kind, const QString &connection, const QString &target,
                   const QList<Item> &items);
    RecordedChange(JobKind kind, const QString &connection, const QString &target,
                   const JobChange &change, Call back);

    QList<JobChange> changes() const override;
    std::unique_ptr<Job> undoJob() const override;

protected:
    void run(qsizetype object) override;
    bool isReversible() const override;

private:
    QList<Item> m_items;
    QList<Call> m_calls; // what there is to do, one for each item; empty: nothing, it is done
};

} // namespace quayside
