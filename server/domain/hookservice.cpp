#include "server/domain/hookservice.h"

#include "server/domain/accesspolicy.h"
#include "server/domain/hookevents.h"
#include "server/domain/hookmethods.h"
#include "server/domain/usagelog.h"

#include <QtCore/QUuid>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostHooks = 100;

/// A notification of a repository that the caller administers.
struct OwnHook {
    RepositoryRow repository;
    HookRow hook;
};

Result<void> logHook(Db &db, const Caller &caller, const RepositoryRow &repository,
                     const QString &kind, const HookRow &hook)
{
    return logInRepository(db, caller, repository, kind,
                           {{u"notification_id"_s, hook.uuid},
                            {u"event"_s, toString(hook.event)},
                            {u"method"_s, toString(hook.method)}});
}

HookRow shown(HookRow hook)
{
    hook.config = shownConfig(hook);
    return hook;
}

Result<OwnHook> hookToChange(Db &db, const Caller &caller, const RepositoryName &name,
                             const QString &uuid)
{
    auto repository = requireRepository(db, caller, name, RepositoryRole::Admin);
    if (!repository)
        return failure(repository);
    auto hook = HookStore(db).find(repository->id, uuid);
    if (!hook)
        return failure(hook);
    if (!*hook) {
        return failure(ErrorCode::InvalidInput,
                       u"No repository notification found for: %1, %2, %3"_s.arg(
                           name.namespaceName(), name.name(), uuid));
    }
    return OwnHook{*std::move(repository), **hook};
}

Result<HookRow> insertHook(Db &db, const DomainSettings &settings, const Caller &caller,
                           const RepositoryName &name, const NewHook &request, const QString &uuid)
{
    auto repository = requireRepository(db, caller, name, RepositoryRole::Admin);
    if (!repository)
        return failure(repository);
    auto event = checkedEvent(settings, request.event, request.eventConfig);
    if (!event)
        return failure(event);
    auto method = parsedMethod(request.method);
    if (!method)
        return failure(method);
    auto config = checkedConfig(db, *method, *repository, request.config);
    if (!config)
        return failure(config);
    // So that of two at once one is the one too many.
    if (auto locked = NamespaceStore(db).lock(repository->namespaceId); !locked)
        return failure(locked);
    HookStore store(db);
    auto count = store.count(repository->id);
    auto now = db.now();
    if (!count || !now)
        return tl::unexpected(!count ? count.error() : now.error());
    if (*count >= kMostHooks) {
        return failure(
            ErrorCode::InvalidInput,
            u"This repository has %1 notifications already: delete one first"_s.arg(kMostHooks));
    }
    HookRow row{.repository = repository->id,
                .uuid = uuid,
                .title = request.title,
                .event = event->kind,
                .method = *method,
                .config = *config,
                .eventConfig = event->config};
    if (auto inserted = store.insert(row, *now); !inserted)
        return failure(inserted);
    if (auto logged = logHook(db, caller, *repository, u"add_repo_notification"_s, row); !logged)
        return failure(logged);
    return shown(std::move(row));
}

} // namespace

Future<Result<QList<HookRow>>> HookService::list(Caller caller, RepositoryName name)
{
    return m_context.db.read([=](Db &db) -> Result<QList<HookRow>> {
        auto repository = requireRepository(db, caller, name, RepositoryRole::Admin, Purpose::Look);
        if (!repository)
            return failure(repository);
        auto rows = HookStore(db).list(repository->id);
        if (!rows)
            return rows;
        for (auto &row : *rows)
            row = shown(std::move(row));
        return rows;
    });
}

Future<Result<HookRow>> HookService::get(Caller caller, RepositoryName name, QString uuid)
{
    return m_context.db.read([=](Db &db) -> Result<HookRow> {
        auto repository = requireRepository(db, caller, name, RepositoryRole::Admin, Purpose::Look);
        if (!repository)
            return failure(repository);
        auto row = HookStore(db).find(repository->id, uuid);
        if (!row)
            return failure(row);
        if (!*row)
            return failure(ErrorCode::NotFound, u"Not Found"_s);
        return shown(**row);
    });
}

Future<Result<HookRow>> HookService::create(Caller caller, RepositoryName name, NewHook hook)
{
    const auto uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return m_context.db.write([=, settings = m_context.settings](Db &db) {
        return insertHook(db, settings, caller, name, hook, uuid);
    });
}

Future<Result<void>> HookService::remove(Caller caller, RepositoryName name, QString uuid)
{
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto own = hookToChange(db, caller, name, uuid);
        if (!own)
            return failure(own);
        if (auto removed = HookStore(db).remove(own->hook.id); !removed)
            return removed;
        return logHook(db, caller, own->repository, u"delete_repo_notification"_s, own->hook);
    });
}

Future<Result<void>> HookService::resetFailures(Caller caller, RepositoryName name, QString uuid)
{
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto own = hookToChange(db, caller, name, uuid);
        if (!own)
            return failure(own);
        if (auto reset = HookStore(db).resetFailures(own->hook.id); !reset)
            return reset;
        return logHook(db, caller, own->repository, u"reset_repo_notification"_s, own->hook);
    });
}

Future<Result<void>> HookService::test(Caller caller, RepositoryName name, QString uuid)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<void> {
        auto own = hookToChange(db, caller, name, uuid);
        if (!own)
            return failure(own);
        auto delivered =
            deliver(db, own->hook, sampleEvent(settings, own->hook, own->repository.path));
        if (!delivered)
            return failure(delivered);
        HookStore store(db);
        return *delivered ? store.resetFailures(own->hook.id) : store.recordFailure(own->hook.id);
    });
}

} // namespace quayside::server
