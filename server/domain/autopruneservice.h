#pragma once

#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/autoprunestore.h"
#include "server/storage/tagstore.h"

#include "app/core/future.h"

#include <variant>

namespace quayside::server {

/// The caller's own namespace.
struct OwnNamespace { };

/// Whose policies are meant: an organization's, the caller's own, a repository's.
using PruneTarget = std::variant<QString, OwnNamespace, RepositoryName>;

/// A policy as somebody sent it: checked when it is known that he may.
struct PruneRequest {
    QString method;
    QString value;
    std::optional<QString> pattern;
    bool isMatching = true;

    Result<PruneRule> rule() const { return PruneRule::parse(method, value, pattern, isMatching); }
};

/// What policies would do to one tag.
struct PreviewedTag {
    PrunableRow tag;
    PruneDecision decision;
};

struct PrunePreview {
    QList<PreviewedTag> tags; ///< in the order of names
    QList<AutopruneRow> rules; ///< those that decisions name; without a uuid: not kept here
};

/// Where a page of a namespace's dry run begins.
struct PreviewCursor {
    RepositoryId repository; ///< after that one
    QString tag; ///< if not empty: in that one, after this tag
};

struct PreviewedRepository {
    RepositoryId id;
    QString name;
    PrunePreview preview; ///< with all of its tags
};

struct NamespacePreview {
    QList<PreviewedRepository> repositories; ///< in the order of their ids
    bool hasMore = false; ///< behind the last one
};

/// Auto-prune policies. Source: quay-api.md 10.2. Thread-safe.
class AutopruneService {
public:
    explicit AutopruneService(const DomainContext &context)
        : m_context(context)
    {
    }

    Future<Result<QList<AutopruneRow>>> list(Caller caller, PruneTarget target);
    Future<Result<AutopruneRow>> get(Caller caller, PruneTarget target, QString uuid);
    /// Its uuid. InvalidInput for one that PruneRule refuses, one that is there already, one that
    /// could never have a say beside one that is there, and the one too many.
    Future<Result<QString>> create(Caller caller, PruneTarget target, PruneRequest request);
    Future<Result<void>> update(Caller caller, PruneTarget target, QString uuid,
                                PruneRequest request);
    Future<Result<void>> remove(Caller caller, PruneTarget target, QString uuid);

    /// What these policies would do to a repository, or those that hold there when none are given.
    /// Only reads; InvalidInput when it is not asked for as a dry run.
    Future<Result<PrunePreview>> preview(Caller caller, RepositoryName name, bool isDryRun,
                                         std::optional<QList<PruneRequest>> policies);
    /// The same of all repositories of an organization or of the caller that policies apply to,
    /// from the cursor on: as many whole ones as make `limit` tags, at most 100.
    Future<Result<NamespacePreview>> previewAll(Caller caller, PruneTarget owner, bool isDryRun,
                                                std::optional<QList<PruneRequest>> policies,
                                                PreviewCursor cursor, int limit);

private:
    const DomainContext &m_context;
};

/// All that hold in a repository: its namespace's, its own, and the registry's.
Result<QList<AutopruneRow>> pruneRulesOf(Db &db, NamespaceId ns, RepositoryId repository,
                                         const std::optional<PruneRule> &registryDefault);

/// The live, visible tags of a repository with what the rules do to them, now or at a moment to
/// come, if nothing is pushed until then.
Result<QList<PreviewedTag>> decideFor(Db &db, RepositoryId repository,
                                      const QList<AutopruneRow> &rules,
                                      std::optional<Instant> at = {});

} // namespace quayside::server
