#pragma once

#include "server/domain/domaincontext.h"

#include <QtCore/QList>

#include <algorithm>

namespace quayside::server {

/// Runs `make(i)` for i in [0, count) as transactions of their own, some of them at once: SQLite
/// commits neighbours together, PostgreSQL gives two connections, the others are for requests.
/// Waits: worker threads only. The results in order.
template <class F>
auto writeMany(const DomainContext &context, qsizetype count, F make)
{
    using R = std::invoke_result_t<decltype(make(qsizetype())), Db &>;
    const qsizetype atOnce = context.db.engine() == Engine::Sqlite ? 32 : 2;
    QList<R> results;
    results.reserve(count);
    for (qsizetype from = 0; from < count; from += atOnce) {
        QList<Future<R>> running;
        for (qsizetype i = from; i < std::min(count, from + atOnce); ++i)
            running.append(context.db.write(make(i)));
        for (const auto &one : std::as_const(running))
            results.append(one.result());
    }
    return results;
}

} // namespace quayside::server
