#include "server/domain/quotaservice.h"

#include "server/domain/callerrights.h"
#include "server/domain/quotacheck.h"
#include "server/domain/usagelog.h"

#include <algorithm>
#include <cmath>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostLimits = 20;
constexpr int kWhole = 100; // percent

tl::unexpected<Error> notFound()
{
    return failure(ErrorCode::NotFound, u"Not Found"_s);
}

Result<NamespaceRow> namespaceOf(Db &db, const QString &name, bool isOrganization)
{
    auto row = NamespaceStore(db).byName(name);
    if (!row)
        return failure(row);
    if (!*row || (*row)->isOrganization != isOrganization)
        return notFound();
    return **row;
}

/// The namespace, when the caller may look at its quota or change it. A change keeps its row
/// locked: pushes come before or after it.
Result<NamespaceRow> ownerOf(Db &db, const Caller &caller, const QuotaTarget &target,
                             Purpose purpose)
{
    if (target.kind == QuotaTarget::Kind::Own) {
        auto user = requireUserAdmin(caller);
        if (!user)
            return failure(user);
        return namespaceOf(db, caller.name, false);
    }
    const bool isOrganization = target.kind != QuotaTarget::Kind::AnyUser;
    if (target.kind == QuotaTarget::Kind::Organization && purpose == Purpose::Look) {
        auto access =
            requireOrganization(db, caller, target.name, OrganizationRole::Member, purpose);
        if (!access)
            return failure(access);
        return access->organization;
    }
    if (auto allowed = requireSuperuser(caller, purpose); !allowed)
        return failure(allowed);
    auto row = namespaceOf(db, target.name, isOrganization);
    if (!row || purpose == Purpose::Look)
        return row;
    auto isThere = NamespaceStore(db).lock(row->id);
    if (!isThere)
        return failure(isThere);
    if (!*isThere)
        return notFound();
    return row;
}

Result<std::optional<QuotaRow>> ownQuota(Db &db, NamespaceId ns, const NamespaceUse &use)
{
    if (!use.quota)
        return std::nullopt;
    auto limits = QuotaStore(db).limits(ns);
    if (!limits)
        return failure(limits);
    return QuotaRow{ns.value, *use.quota, std::move(*limits)};
}

/// The quota with that id: a namespace has one, and the namespace's id is its name.
Result<QuotaRow> quotaOf(Db &db, const NamespaceRow &owner, const QString &id)
{
    auto use = QuotaStore(db).use(owner.id);
    if (!use)
        return failure(use);
    auto quota = ownQuota(db, owner.id, *use);
    if (!quota)
        return failure(quota);
    if (!*quota || id != QString::number(owner.id.value))
        return notFound();
    return **quota;
}

struct OwnedQuota {
    NamespaceRow owner;
    QuotaRow quota;
};

/// The target as far as the caller may look or change, and its quota of that id.
Result<OwnedQuota> ownedQuota(Db &db, const Caller &caller, const QuotaTarget &target,
                              const QString &id, Purpose purpose)
{
    auto owner = ownerOf(db, caller, target, purpose);
    if (!owner)
        return failure(owner);
    auto quota = quotaOf(db, *owner, id);
    if (!quota)
        return failure(quota);
    return OwnedQuota{std::move(*owner), std::move(*quota)};
}

Result<QuotaLimitRow> limitOf(const QuotaRow &quota, const QString &id)
{
    for (const auto &limit : quota.limits) {
        if (id == QString::number(limit.id))
            return limit;
    }
    return notFound();
}

/// What is asked for, over what is there; id 0: a new one.
Result<QuotaLimitRow> checkedLimit(const QuotaRow &quota, QuotaLimitRow limit,
                                   const QuotaLimitRequest &request)
{
    if (request.kind) {
        const auto kind = quotaLimitKindFromString(*request.kind);
        if (!kind)
            return failure(ErrorCode::InvalidInput, u"The type must be Warning or Reject"_s);
        limit.kind = *kind;
    }
    if (request.percent) {
        const double percent = *request.percent;
        if (percent < 1 || percent > kWhole || std::floor(percent) != percent) {
            return failure(ErrorCode::InvalidInput,
                           u"The threshold must be a whole number of percent from 1 to 100"_s);
        }
        limit.percent = int(percent);
    }
    for (const auto &other : quota.limits) {
        if (other.id == limit.id || other.kind != limit.kind)
            continue;
        if (limit.kind == QuotaLimitKind::Reject) {
            return failure(ErrorCode::InvalidInput,
                           u"Only one quota limit of type 'Reject' allowed."_s);
        }
        if (other.percent == limit.percent) {
            return failure(ErrorCode::InvalidInput,
                           u"There is a warning at %1 percent already"_s.arg(limit.percent));
        }
    }
    if (limit.id == 0 && quota.limits.size() >= kMostLimits) {
        return failure(ErrorCode::InvalidInput,
                       u"This quota has %1 limits already: delete one first"_s.arg(kMostLimits));
    }
    return limit;
}

Result<void> logQuota(Db &db, const Caller &caller, const NamespaceRow &owner, const QString &verb,
                      qint64 bytes)
{
    return logInNamespace(db, caller, owner.id, u"org_%1_quota"_s.arg(verb),
                          {{u"namespace"_s, owner.name},
                           {u"limit"_s, quotaSizeText(bytes)},
                           {u"limit_bytes"_s, bytes}});
}

Result<void> logLimit(Db &db, const Caller &caller, const NamespaceRow &owner, const QString &verb,
                      const QuotaLimitRow &limit)
{
    return logInNamespace(db, caller, owner.id, u"org_%1_quota_limit"_s.arg(verb),
                          {{u"namespace"_s, owner.name},
                           {u"type"_s, toString(limit.kind)},
                           {u"threshold_percent"_s, limit.percent}});
}

QuotaRow systemQuota(qint64 bytes)
{
    return {std::nullopt, bytes, {{0, QuotaLimitKind::Reject, kWhole, {}}}};
}

} // namespace

Result<qint64> QuotaRequest::size() const
{
    if (text)
        return parseQuotaSize(*text);
    if (!bytes)
        return failure(ErrorCode::InvalidInput, u"One of 'limit_bytes' and 'limit' is needed"_s);
    if (*bytes < 1 || *bytes > double(kMostQuotaBytes) || std::floor(*bytes) != *bytes) {
        return failure(ErrorCode::InvalidInput,
                       u"'limit_bytes' must be a whole number from 1 to 2^60"_s);
    }
    return qint64(*bytes);
}

Result<std::optional<NamespaceQuotaView>> quotaView(Db &db, const DomainSettings &settings,
                                                    NamespaceId ns)
{
    if (!settings.hasQuota || !settings.canEditQuota)
        return std::nullopt;
    auto use = QuotaStore(db).use(ns);
    if (!use)
        return failure(use);
    auto own = ownQuota(db, ns, *use);
    if (!own)
        return failure(own);
    auto recount = GcStore(db).recount();
    if (!recount)
        return failure(recount);
    return NamespaceQuotaView{use->bytes, std::move(*own), settings.systemQuota, *recount};
}

Future<Result<std::optional<QuotaRow>>> QuotaService::find(Caller caller, QuotaTarget target)
{
    return m_context.db.read(
        [caller = std::move(caller), target = std::move(target),
         settings = m_context.settings](Db &db) -> Result<std::optional<QuotaRow>> {
            auto owner = ownerOf(db, caller, target, Purpose::Look);
            if (!owner)
                return failure(owner);
            auto use = QuotaStore(db).use(owner->id);
            if (!use)
                return failure(use);
            auto quota = ownQuota(db, owner->id, *use);
            if (quota && !*quota && settings.systemQuota)
                return std::optional(systemQuota(*settings.systemQuota));
            return quota;
        });
}

Future<Result<QuotaRow>> QuotaService::get(Caller caller, QuotaTarget target, QString id)
{
    return m_context.db.read([=](Db &db) -> Result<QuotaRow> {
        auto owner = ownerOf(db, caller, target, Purpose::Look);
        if (!owner)
            return failure(owner);
        return quotaOf(db, *owner, id);
    });
}

Future<Result<void>> QuotaService::create(Caller caller, QuotaTarget target, QuotaRequest request)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<void> {
        auto owner = ownerOf(db, caller, target, Purpose::Change);
        if (!owner)
            return failure(owner);
        auto bytes = request.size();
        if (!bytes)
            return failure(bytes);
        auto use = QuotaStore(db).use(owner->id);
        if (!use)
            return failure(use);
        if (use->quota) {
            return failure(ErrorCode::InvalidInput,
                           u"%1 quota for '%2' already exists"_s.arg(
                               owner->isOrganization ? u"Organization"_s : u"User"_s, owner->name));
        }
        if (auto set = QuotaStore(db).setQuota(owner->id, *bytes); !set)
            return set;
        return logQuota(db, caller, *owner, u"create"_s, *bytes);
    });
}

Future<Result<QuotaRow>> QuotaService::update(Caller caller, QuotaTarget target, QString id,
                                              QuotaRequest request)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<QuotaRow> {
        auto found = ownedQuota(db, caller, target, id, Purpose::Change);
        if (!found)
            return failure(found);
        const auto &[owner, quota] = *found;
        auto bytes = request.size();
        if (!bytes)
            return failure(bytes);
        if (*bytes == quota.bytes)
            return quota;
        if (auto set = QuotaStore(db).setQuota(owner.id, *bytes); !set)
            return failure(set);
        if (auto told = tellReached(db, settings, owner.id, owner.name); !told)
            return failure(told);
        if (auto logged = logQuota(db, caller, owner, u"change"_s, *bytes); !logged)
            return failure(logged);
        return quotaOf(db, owner, id);
    });
}

Future<Result<void>> QuotaService::remove(Caller caller, QuotaTarget target, QString id)
{
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto found = ownedQuota(db, caller, target, id, Purpose::Change);
        if (!found)
            return failure(found);
        const auto &[owner, quota] = *found;
        if (auto gone = QuotaStore(db).setQuota(owner.id, std::nullopt); !gone)
            return gone;
        return logQuota(db, caller, owner, u"delete"_s, quota.bytes);
    });
}

Future<Result<QuotaLimitRow>> QuotaService::limit(Caller caller, QuotaTarget target, QString id,
                                                  QString limit)
{
    return m_context.db.read([=](Db &db) -> Result<QuotaLimitRow> {
        auto found = ownedQuota(db, caller, target, id, Purpose::Look);
        if (!found)
            return failure(found);
        const auto &[owner, quota] = *found;
        return limitOf(quota, limit);
    });
}

Future<Result<void>> QuotaService::createLimit(Caller caller, QuotaTarget target, QString id,
                                               QuotaLimitRequest request)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<void> {
        auto found = ownedQuota(db, caller, target, id, Purpose::Change);
        if (!found)
            return failure(found);
        const auto &[owner, quota] = *found;
        auto made = checkedLimit(quota, {}, request);
        if (!made)
            return failure(made);
        if (auto added = QuotaStore(db).insertLimit(owner.id, made->kind, made->percent); !added)
            return added;
        if (auto told = tellReached(db, settings, owner.id, owner.name); !told)
            return told;
        return logLimit(db, caller, owner, u"create"_s, *made);
    });
}

Future<Result<QuotaRow>> QuotaService::updateLimit(Caller caller, QuotaTarget target, QString id,
                                                   QString limit, QuotaLimitRequest request)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) -> Result<QuotaRow> {
        auto found = ownedQuota(db, caller, target, id, Purpose::Change);
        if (!found)
            return failure(found);
        const auto &[owner, quota] = *found;
        auto row = limitOf(quota, limit);
        if (!row)
            return failure(row);
        auto changed = checkedLimit(quota, *row, request);
        if (!changed)
            return failure(changed);
        if (changed->kind == row->kind && changed->percent == row->percent)
            return quota;
        QuotaStore store(db);
        if (auto gone = store.forgetTold(owner.id, row->kind, row->percent); !gone)
            return failure(gone);
        if (auto set = store.updateLimit(owner.id, row->id, changed->kind, changed->percent); !set)
            return failure(set);
        if (auto told = tellReached(db, settings, owner.id, owner.name); !told)
            return failure(told);
        if (auto logged = logLimit(db, caller, owner, u"change"_s, *changed); !logged)
            return failure(logged);
        return quotaOf(db, owner, id);
    });
}

Future<Result<void>> QuotaService::removeLimit(Caller caller, QuotaTarget target, QString id,
                                               QString limit)
{
    return m_context.db.write([=](Db &db) -> Result<void> {
        auto found = ownedQuota(db, caller, target, id, Purpose::Change);
        if (!found)
            return failure(found);
        const auto &[owner, quota] = *found;
        auto row = limitOf(quota, limit);
        if (!row)
            return failure(row);
        if (auto gone = QuotaStore(db).removeLimit(owner.id, row->id); !gone)
            return gone;
        if (auto gone = QuotaStore(db).forgetTold(owner.id, row->kind, row->percent); !gone)
            return gone;
        return logLimit(db, caller, owner, u"delete"_s, *row);
    });
}

} // namespace quayside::server
