#include "app/services/tagoperations.h"

namespace quayside {

namespace {

constexpr int kParallel = 4;

} // namespace

ExpirationChange::ExpirationChange(api::TagsApi tags, RepositoryName repository,
                                   QList<ExpirationPlanItem> plan, QObject *parent)
    : QObject(parent)
    , m_tags(tags)
    , m_repository(std::move(repository))
    , m_plan(std::move(plan))
{
}

ExpirationChange::~ExpirationChange()
{
    for (const auto &call : std::as_const(m_calls)) {
        if (call)
            call->abort();
    }
}

void ExpirationChange::start()
{
    fill();
}

void ExpirationChange::cancel()
{
    m_isCancelled = true;
}

void ExpirationChange::fill()
{
    while (!m_isCancelled && m_running < kParallel && m_next < m_plan.size()) {
        ++m_running;
        change(m_plan.at(m_next++));
    }
    m_calls.removeIf([](const auto &call) { return call.isNull(); });
    if (isFinished())
        Q_EMIT finished();
}

void ExpirationChange::change(const ExpirationPlanItem &item)
{
    auto *call = m_tags.change(m_repository, item.tag, {.expiration = item.after});
    m_calls.append(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, item] {
        const auto result = call->takeResult();
        if (result)
            return readAgain(item);
        m_failures.append({item, result.error()});
        settle();
    });
}

void ExpirationChange::readAgain(const ExpirationPlanItem &item)
{
    auto *call = m_tags.find(m_repository, item.tag);
    m_calls.append(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, item] {
        ExpirationPlanItem stored = item;
        const auto page = call->takeResult();
        if (page && !page->tags.isEmpty()) {
            stored.after = page->tags.constFirst().end;
            Q_EMIT tagChanged(page->tags.constFirst());
        }
        m_done.append(stored);
        settle();
    });
}

void ExpirationChange::settle()
{
    --m_running;
    Q_EMIT progressed();
    fill();
}

QList<ExpirationPlanItem> ExpirationChange::undoPlan() const
{
    QList<ExpirationPlanItem> plan;
    for (const ExpirationPlanItem &item : m_done)
        plan.append({item.tag, item.after, item.before});
    return plan;
}

QList<ExpirationPlanItem> ExpirationChange::retryPlan() const
{
    QList<ExpirationPlanItem> plan;
    for (const TagFailure &failed : m_failures)
        plan.append(failed.item);
    return plan;
}

} // namespace quayside
