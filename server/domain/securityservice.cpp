#include "server/domain/securityservice.h"

#include "app/core/digest.h"
#include "app/core/mediatype.h"
#include "server/domain/accesspolicy.h"
#include "server/storage/manifeststore.h"

namespace quayside::server {

using namespace Qt::StringLiterals;

QLatin1StringView toString(ScanState state)
{
    return state == ScanState::Queued ? "queued"_L1 : "unsupported"_L1;
}

Future<Result<ScanState>> SecurityService::report(Caller caller, RepositoryName name, QString image)
{
    return m_context.db.read([=](Db &db) -> Result<ScanState> {
        auto repository = requireRepository(db, caller, name, RepositoryRole::Read);
        if (!repository)
            return failure(repository);
        const auto notFound = [] { return failure(ErrorCode::NotFound, u"Not Found"_s); };
        const auto digest = Digest::parse(image.contains(u':') ? image : u"sha256:"_s + image);
        if (!digest)
            return notFound();
        ManifestStore manifests(db);
        auto row = manifests.byDigest(repository->id, digest->toString());
        if (row && !*row)
            row = manifests.byConfig(repository->id, digest->toString());
        if (!row)
            return failure(row);
        if (!*row || (*row)->isDeleted)
            return notFound();
        const bool hasLayers = !mediatype::isIndex((*row)->mediaType) && (*row)->layersSize > 0;
        return hasLayers ? ScanState::Queued : ScanState::Unsupported;
    });
}

} // namespace quayside::server
