#include "server/domain/tagcursors.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// Everything that makes it this reader's list, and the place in it.
QByteArray keyOf(const Caller &caller, const TagQuery &query, int offset)
{
    return QStringList{caller.name,
                       caller.address,
                       QString::number(query.repository.value),
                       QString::number(query.onlyLive),
                       query.exactName,
                       query.containing,
                       QString::number(query.limit),
                       QString::number(offset)}
        .join(u'\n')
        .toUtf8();
}

} // namespace

void TagCursors::find(const Caller &caller, TagQuery &query)
{
    if (query.offset == 0)
        return;
    const QMutexLocker lock(&m_mutex);
    const auto *entry = m_entries.object(keyOf(caller, query, query.offset));
    if (entry && std::chrono::steady_clock::now() - entry->at < kLife)
        query.after = entry->position;
}

void TagCursors::keep(const Caller &caller, const TagQuery &query, const TagRow &last)
{
    auto *entry = new Entry{{last.start, last.name}, std::chrono::steady_clock::now()};
    const QMutexLocker lock(&m_mutex);
    m_entries.insert(keyOf(caller, query, query.offset + query.limit), entry);
}

} // namespace quayside::server
