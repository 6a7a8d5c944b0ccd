#include "app/services/recordedchange.h"

#include <algorithm>

namespace quayside {

namespace {

QStringList objectsOf(const QList<RecordedChange::Item> &items)
{
    QStringList objects;
    for (const RecordedChange::Item &item : items)
        objects.append(item.change.object);
    return objects;
}

} // namespace

RecordedChange::RecordedChange(JobKind kind, const QString &connection, const QString &target,
                               const QList<Item> &items)
    : BulkJob(kind, connection, target, objectsOf(items))
    , m_items(items)
{
}

RecordedChange::RecordedChange(JobKind kind, const QString &connection, const QString &target,
                               const JobChange &change, Call back)
    : RecordedChange(kind, connection, target, {{change, std::move(back)}})
{
}

void RecordedChange::run(qsizetype object)
{
    if (m_calls.isEmpty())
        return settle(object, {});
    hold(m_calls.at(object)(
        *this, [this, object](const Result<void> &result) { settle(object, result); }));
}

bool RecordedChange::isReversible() const
{
    return std::all_of(m_items.begin(), m_items.end(),
                       [](const Item &item) { return item.back != nullptr; });
}

QList<JobChange> RecordedChange::changes() const
{
    QList<JobChange> all;
    for (const qsizetype object : doneObjects())
        all.append(m_items.at(object).change);
    return all;
}

std::unique_ptr<Job> RecordedChange::undoJob() const
{
    QList<Item> items;
    QList<Call> calls;
    for (const qsizetype object : doneObjects()) {
        const Item &item = m_items.at(object);
        items.append({{item.change.object, item.change.after, item.change.before}, nullptr});
        calls.append(item.back);
    }
    auto back = std::make_unique<RecordedChange>(record().kind, record().connection,
                                                 record().target, items);
    back->m_calls = calls;
    return back;
}

} // namespace quayside
