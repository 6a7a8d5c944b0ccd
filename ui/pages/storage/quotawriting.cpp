#include "ui/pages/storage/quotawriting.h"

#include "app/api/quotaapi.h"
#include "app/services/callsequence.h"

namespace quayside::ui {

namespace {

using Quotas = QList<wire::Quota>;

/// What one writing is about, from call to call.
struct Writing {
    api::QuotaApi quotas;
    std::optional<QuotaWish> wish;
    QObject &context;
    RecordedChange::Done done;
};

const wire::Quota *ownOf(const Quotas &quotas)
{
    return quotas.isEmpty() || !quotas.constFirst().id ? nullptr : &quotas.constFirst();
}

/// `then` gets what the call brought; a refusal ends the writing.
template <class T, class Then>
api::ApiCallBase *follow(const Writing &writing, api::ApiCall<T> *call, Then then)
{
    QObject::connect(call, &api::ApiCallBase::finished, &writing.context,
                     [call, writing, then = std::move(then)] {
                         const Result<T> result = call->takeResult();
                         if (!result)
                             return writing.done(failure(result));
                         then(writing, result);
                     });
    return call;
}

void writeLimits(Writing writing, const Quotas &now)
{
    const wire::Quota *own = ownOf(now);
    if (!own)
        return writing.done({});
    const auto quota = *own->id;
    QList<std::pair<QuotaLimitKind, int>> wanted;
    for (const int percent : writing.wish->warnAt)
        wanted.append({QuotaLimitKind::Warning, percent});
    if (writing.wish->rejectAt)
        wanted.append({QuotaLimitKind::Reject, *writing.wish->rejectAt});
    // What goes goes first: there is one limit at most that refuses.
    QList<CallSequence::Step> steps;
    for (const wire::QuotaLimit &limit : own->limits) {
        if (wanted.removeOne({limit.kind, limit.percent}) || !limit.id)
            continue;
        steps.append({QString::number(limit.percent),
                      [quotas = writing.quotas, quota, id = *limit.id]() mutable {
                          return quotas.removeLimit(quota, id);
                      }});
    }
    for (const auto &[kind, percent] : std::as_const(wanted)) {
        steps.append({QString::number(percent),
                      [quotas = writing.quotas, quota, kind = kind, percent = percent]() mutable {
                          return quotas.addLimit(quota, kind, percent);
                      }});
    }
    auto *sequence = new CallSequence(steps, &writing.context);
    QObject::connect(sequence, &CallSequence::finished, &writing.context,
                     [sequence, done = writing.done] {
                         sequence->deleteLater();
                         const auto &failures = sequence->failures();
                         if (failures.isEmpty())
                             return done({});
                         done(tl::unexpected(failures.constFirst().error));
                     });
    sequence->start();
}

void writeQuota(Writing writing, const Quotas &now)
{
    const wire::Quota *own = ownOf(now);
    const auto end = [](const Writing &ended, const Result<void> &) { ended.done({}); };
    if (!writing.wish && !own)
        return writing.done({});
    if (!writing.wish) {
        follow(writing, writing.quotas.remove(*own->id), end);
        return;
    }
    auto *call = own ? writing.quotas.change(*own->id, writing.wish->bytes)
                     : writing.quotas.create(writing.wish->bytes);
    follow(writing, call, [](Writing made, const Result<void> &) {
        // The answer does not say its number.
        auto *read = made.quotas.list();
        follow(made, read, [](const Writing &known, const Result<Quotas> &quotas) {
            writeLimits(known, *quotas);
        });
    });
}

} // namespace

RecordedChange::Call quotaWriting(api::ApiClient &client, const QString &organization,
                                  const std::optional<QuotaWish> &wish)
{
    return [quotas = api::QuotaApi(client, organization),
            wish](QObject &context, const RecordedChange::Done &done) -> api::ApiCallBase * {
        Writing writing{quotas, wish, context, done};
        return follow(
            writing, writing.quotas.list(),
            [](const Writing &read, const Result<Quotas> &now) { writeQuota(read, *now); });
    };
}

} // namespace quayside::ui
