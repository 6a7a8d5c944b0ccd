#pragma once

#include "app/core/future.h"
#include "app/core/reference.h"
#include "server/domain/caller.h"
#include "server/domain/domaincontext.h"
#include "server/storage/manifeststore.h"

namespace quayside::server {

/// A label that somebody wants to add.
struct LabelRequest {
    QString key;
    QString value;
    std::optional<QString> mediaType; ///< nullopt: by the value
};

/// Labels of manifests. Thread-safe. Source: quay-api.md 5.2.
class LabelService {
public:
    explicit LabelService(const DomainContext &context)
        : m_context(context)
    {
    }

    /// Those whose key begins with `prefix`.
    Future<Result<QList<LabelRow>>> list(Caller caller, RepositoryName name, Digest digest,
                                         QString prefix);
    Future<Result<LabelRow>> get(Caller caller, RepositoryName name, Digest digest, QString uuid);
    /// InvalidInput for a key that is none or is reserved, and for an unfit media type or value.
    Future<Result<LabelRow>> add(Caller caller, RepositoryName name, Digest digest,
                                 LabelRequest label);
    /// InvalidInput for a label that was not made by add().
    Future<Result<void>> remove(Caller caller, RepositoryName name, Digest digest, QString uuid);

private:
    const DomainContext &m_context;
};

/// What is wrong with it, in Quay's words; its media type otherwise. Pure.
Result<QString> checkLabel(const LabelRequest &label, const QStringList &reservedPrefixes);

} // namespace quayside::server
