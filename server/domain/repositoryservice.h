#pragma once

#include "server/domain/accesspolicy.h"
#include "server/domain/domaincontext.h"
#include "server/storage/logstore.h"

#include "app/core/future.h"

namespace quayside::server {

struct RepositoryDetails {
    RepositoryRow row;
    RepositoryRole role = RepositoryRole::None;
    bool isStarred = false;
    QString statusToken; ///< empty when it is public
    QList<DayCount> days; ///< when asked for: each of the last kStatsDays, the oldest first
};

inline constexpr int kStatsDays = 91; ///< with today
inline constexpr int kPopularityDays = 7; ///< with today

/// Repositories: made by API or by the first push, listed, changed, deleted.
class RepositoryService {
public:
    explicit RepositoryService(const DomainContext &context)
        : m_context(context)
    {
    }

    struct NewRepository {
        RepositoryName name;
        bool isPublic = false;
        QString description;
    };
    Future<Result<void>> create(Caller caller, NewRepository repository);
    /// `withActions`: what happened in the last kPopularityDays is counted.
    Future<Result<QList<RepositoryListItem>>> list(RepositoryListQuery query,
                                                   std::optional<QString> namespaceName,
                                                   bool withActions);
    Future<Result<RepositoryDetails>> get(Caller caller, RepositoryName name,
                                          bool withDays = false);
    Future<Result<void>> setDescription(Caller caller, RepositoryName name, QString description);
    Future<Result<void>> setVisibility(Caller caller, RepositoryName name, bool isPublic);
    /// Normal or ReadOnly, which takes no push and no change of its tags. InvalidInput where a
    /// mirroring organization decides.
    Future<Result<void>> setState(Caller caller, RepositoryName name, RepositoryState state);
    Future<Result<void>> remove(Caller caller, RepositoryName name);
    /// Idempotent, both; a repository that is not there has no star.
    Future<Result<void>> star(Caller caller, RepositoryName name);
    Future<Result<void>> unstar(Caller caller, RepositoryName name);
    /// Why a mirror or a read-only repository takes no push of the caller, who may read it; nullopt
    /// when it does, or is neither.
    Future<Result<std::optional<QString>>> stateRefusal(Caller caller, RepositoryName name);
    /// Paths the caller may pull.
    Future<Result<QStringList>> catalog(Caller caller, QString last, int limit);

private:
    const DomainContext &m_context;
};

/// The repository for a push: found, or made where the pusher may make it. Unauthenticated when its
/// state takes no pushes of his. In a write transaction.
Result<RepositoryRow> repositoryForPush(Db &db, const DomainSettings &settings,
                                        const Caller &caller, const RepositoryName &name);
/// Who a registry token speaks for, with the row ids. In any transaction.
Result<Caller> resolveSubject(Db &db, const DomainSettings &settings, Caller caller);

} // namespace quayside::server
