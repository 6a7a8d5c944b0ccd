#include "server/domain/logservice.h"

#include "server/domain/accesspolicy.h"
#include "server/domain/callerrights.h"

#include <QtCore/QSet>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

/// The scope, when the caller may read it.
Result<LogScope> scopeFor(Db &db, const Caller &caller, const LogTarget &target, Purpose purpose)
{
    switch (target.kind) {
    case LogTarget::Kind::Repository: {
        auto name = RepositoryName::parse(target.name);
        if (!name)
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        auto access = accessTo(db, caller, *name);
        if (!access)
            return failure(access);
        auto row = requireRole(*access, caller, RepositoryRole::Admin, purpose);
        if (!row)
            return failure(row);
        return LogScope{row->namespaceId, row->id};
    }
    case LogTarget::Kind::Organization: {
        auto row = requireOrganizationAdmin(db, caller, target.name, purpose);
        if (!row)
            return failure(row);
        return LogScope{row->id, {}};
    }
    case LogTarget::Kind::User: {
        auto id = requireUserAdmin(caller);
        if (!id)
            return failure(id);
        return LogScope{*id, {}};
    }
    case LogTarget::Kind::Registry:
        break;
    }
    if (auto allowed = requireSuperuser(caller, purpose); !allowed)
        return failure(allowed);
    return LogScope();
}

Instant startOf(QDate date)
{
    return instantFromMs(date.startOfDay(Qt::UTC).toMSecsSinceEpoch());
}

/// What the rows only name: at most as many look-ups as a page has rows.
Result<void> addNames(Db &db, bool withNamespaces, LogAnswer &answer)
{
    NamespaceStore namespaces(db);
    QSet<QString> performers;
    for (const auto &row : std::as_const(answer.rows)) {
        if (withNamespaces && row.namespaceId
            && !answer.namespaces.contains(row.namespaceId->value)) {
            auto found = namespaces.byId(*row.namespaceId);
            if (!found)
                return failure(found);
            if (*found)
                answer.namespaces.insert(row.namespaceId->value, **found);
        }
        if (row.performer.isEmpty() || performers.contains(row.performer))
            continue;
        performers.insert(row.performer);
        auto performer = namespaces.byName(row.performer);
        if (!performer)
            return failure(performer);
        if (*performer && (*performer)->email)
            answer.emails.insert(row.performer, *(*performer)->email);
    }
    return {};
}

} // namespace

Result<LogQuery> logQueryFor(Db &db, const Caller &caller, const LogTarget &target,
                             const LogAsk &ask, Purpose purpose)
{
    auto scope = scopeFor(db, caller, target, purpose);
    if (!scope)
        return failure(scope);
    auto now = db.now();
    if (!now)
        return failure(now);
    constexpr auto kDay = std::chrono::days(1);
    const Instant from = ask.start ? startOf(*ask.start) : *now - kDay;
    const Instant to = (ask.end ? startOf(*ask.end) : *now) + kDay;
    if (to < from)
        return failure(ErrorCode::InvalidInput, u"endtime lies before starttime"_s);
    return LogQuery{*scope, from, to, ask.performer};
}

Future<Result<LogAnswer>> LogService::page(Caller caller, LogTarget target, LogAsk ask)
{
    return m_context.db.read([=](Db &db) -> Result<LogAnswer> {
        auto query = logQueryFor(db, caller, target, ask, Purpose::Look);
        if (!query)
            return failure(query);
        auto rows = LogStore(db).page(*query, ask.after, kPage + 1);
        if (!rows)
            return failure(rows);
        LogAnswer answer{query->from, query->to, *rows, {}, {}, {}};
        if (answer.rows.size() > kPage) {
            answer.rows.removeLast();
            answer.next = LogPosition{answer.rows.constLast().at, answer.rows.constLast().id};
        }
        if (auto added = addNames(db, target.kind == LogTarget::Kind::Registry, answer); !added)
            return failure(added);
        return answer;
    });
}

Future<Result<QList<KindCount>>> LogService::totals(Caller caller, LogTarget target, LogAsk ask)
{
    return m_context.db.read([=](Db &db) -> Result<QList<KindCount>> {
        auto query = logQueryFor(db, caller, target, ask, Purpose::Look);
        if (!query)
            return failure(query);
        return LogStore(db).totals(*query);
    });
}

} // namespace quayside::server
