#pragma once

#include "app/core/manifest.h"
#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/domain/pullcounter.h"
#include "server/storage/manifeststore.h"

#include "app/core/future.h"

namespace quayside::server {

struct PushedManifest {
    Digest digest;
    std::optional<QString> subjectDigest;
    /// Why `quay.expires-after` was not followed, for a Warning field.
    std::optional<QString> expiryWarning;
};

/// A manifest and what its parts tell of it.
struct DescribedManifest {
    ManifestBody body;
    std::optional<Manifest> manifest; ///< nullopt when it cannot be read
    QList<LayerHistory> history; ///< of each layer, in order; empty when it is not known
};

/// Manifests: pushed, pulled, deleted, listed as referrers. Thread-safe.
class ManifestService {
public:
    ManifestService(const DomainContext &context, PullCounter &pulls)
        : m_context(context)
        , m_pulls(pulls)
    {
    }

    struct Push {
        QByteArray body;
        QString contentType;
        std::optional<Digest> digest; ///< the reference, when it is one: must be the body's
        QList<TagName> tags;
    };
    Future<Result<PushedManifest>> push(Caller caller, RepositoryName name, Push push);
    enum class Purpose {
        Pull,
        Look, ///< HEAD: no pull that counts
        LookForPush, ///< the pusher relies on what he is told: it gets a lease (storage.md I5)
    };
    /// NameUnknown, ManifestUnknown or TagExpired.
    Future<Result<ManifestBody>> pull(Caller caller, RepositoryName name,
                                      ManifestReference reference, Purpose purpose);
    /// By digest, with the history that the image's configuration holds.
    Future<Result<DescribedManifest>> describe(RepositoryName name, Digest digest);
    Future<Result<void>> remove(Caller caller, RepositoryName name, ManifestReference reference);
    Future<Result<QList<ReferrerRow>>> referrers(RepositoryName name, Digest subject,
                                                 QString artifactType, QString last, int limit);

private:
    /// Renews the lease when less than half of it is left (storage.md 3.2).
    Future<Result<ManifestBody>> lookForPush(RepositoryName name, ManifestReference reference);

    const DomainContext &m_context;
    PullCounter &m_pulls;
};

} // namespace quayside::server
