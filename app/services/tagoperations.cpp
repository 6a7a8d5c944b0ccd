#include "app/services/tagoperations.h"

namespace quayside {

namespace {

QStringList namesOf(const QList<ExpirationPlanItem> &plan)
{
    QStringList names;
    for (const ExpirationPlanItem &item : plan)
        names.append(item.tag.toString());
    return names;
}

QString text(const std::optional<Instant> &instant)
{
    return instant ? QString::number(toMs(*instant)) : QString();
}

} // namespace

ExpirationChange::ExpirationChange(JobKind kind, const QString &connection, api::TagsApi tags,
                                   const RepositoryName &repository,
                                   const QList<ExpirationPlanItem> &plan)
    : BulkJob(kind, connection, repository.path(), namesOf(plan))
    , m_tags(tags)
    , m_repository(repository)
    , m_plan(plan)
{
}

void ExpirationChange::run(qsizetype object)
{
    const ExpirationPlanItem &item = m_plan.at(object);
    auto *call = m_tags.change(m_repository, item.tag, {.expiration = item.after});
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto result = call->takeResult();
        if (result)
            readAgain(object);
        else
            settle(object, result);
    });
}

void ExpirationChange::readAgain(qsizetype object)
{
    auto *call = m_tags.find(m_repository, m_plan.at(object).tag);
    hold(call);
    connect(call, &api::ApiCallBase::finished, this, [this, call, object] {
        const auto page = call->takeResult();
        if (page && !page->tags.isEmpty()) {
            m_plan[object].after = page->tags.constFirst().end;
            Q_EMIT tagChanged(page->tags.constFirst());
        }
        settle(object, {});
    });
}

QList<JobChange> ExpirationChange::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects()) {
        const ExpirationPlanItem &item = m_plan.at(object);
        all.append({item.tag.toString(), text(item.before), text(item.after)});
    }
    return all;
}

bool ExpirationChange::isReversible() const
{
    return record().kind == JobKind::ChangeExpiration;
}

std::unique_ptr<Job> ExpirationChange::undoJob() const
{
    QList<ExpirationPlanItem> back;
    for (const qsizetype object : doneObjects()) {
        const ExpirationPlanItem &item = m_plan.at(object);
        back.append({item.tag, item.after, item.before});
    }
    return std::make_unique<ExpirationChange>(JobKind::RestoreExpiration, record().connection,
                                              m_tags, m_repository, back);
}

} // namespace quayside
