#include "server/domain/gcaudit.h"

#include "server/domain/faultpoint.h"
#include "server/domain/manywrites.h"
#include "server/storage/blobstore.h"
#include "server/storage/candidatestore.h"
#include "server/storage/manifeststore.h"

#include <QtCore/QLoggingCategory>

namespace quayside::server {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcAudit, "quayside.domain.gcaudit", QtInfoMsg)

namespace {

constexpr int kPage = 500;

// In this order; a manifest's blobs become candidates when it goes.
constexpr auto kManifests = "manifests"_L1;
constexpr auto kLinks = "links"_L1;
constexpr auto kBlobs = "blobs"_L1;
constexpr auto kUncounted = "uncounted"_L1;
constexpr auto kCounts = "counts"_L1;
constexpr auto kRepositories = "repositories"_L1;
constexpr auto kNamespaces = "namespaces"_L1;
constexpr auto kDone = "done"_L1;

AuditRow begun(Instant now)
{
    AuditRow row;
    row.stage = kManifests;
    row.started = now;
    return row;
}

/// To where a page ended, or to the next stage when its table did.
void moveOn(AuditRow &row, std::optional<std::pair<qint64, qint64>> last, QLatin1StringView next)
{
    if (!last)
        row.stage = next;
    row.a = last ? last->first : 0;
    row.b = last ? last->second : 0;
}

Result<qint64> sum(const QList<Result<bool>> &results)
{
    qint64 count = 0;
    for (const auto &one : results) {
        if (!one)
            return failure(one);
        count += *one ? 1 : 0;
    }
    return count;
}

/// How many of the rows needed it: all that were found, or what a second look under lock says.
template <class F>
Result<qint64> mend(const DomainContext &context, bool isMending, qsizetype count, F make)
{
    if (!isMending)
        return qint64(count);
    return sum(writeMany(context, count, make));
}

auto missingCandidate(CandidateKind kind, qint64 a, qint64 b, std::optional<Instant> lease)
{
    return [=](Db &db) -> Result<bool> {
        auto now = db.now();
        if (!now)
            return failure(now);
        return CandidateStore(db).addMissing(kind, a, b, std::max(lease.value_or(*now), *now),
                                             u"audit"_s);
    };
}

} // namespace

Result<AuditFindings> GcAudit::manifests(AuditRow &row)
{
    auto page = m_context.db
                    .read([after = ManifestId{row.a}](Db &db) {
                        return ManifestStore(db).unreferenced(after, kPage);
                    })
                    .result();
    if (!page)
        return failure(page);
    auto missing =
        mend(m_context, m_isMending, page->found.size(), [&found = page->found](qsizetype i) {
            return missingCandidate(CandidateKind::Manifest, found.at(i).first.value, 0,
                                    found.at(i).second);
        });
    if (!missing)
        return failure(missing);
    std::optional<std::pair<qint64, qint64>> last;
    if (page->last)
        last.emplace(page->last->value, 0);
    moveOn(row, last, kLinks);
    return AuditFindings{*missing, 0};
}

Result<AuditFindings> GcAudit::links(AuditRow &row)
{
    auto page = m_context.db
                    .read([after = LinkKey{{row.a}, {row.b}}](Db &db) {
                        return BlobStore(db).unreferencedLinks(after, kPage);
                    })
                    .result();
    if (!page)
        return failure(page);
    auto missing =
        mend(m_context, m_isMending, page->found.size(), [&found = page->found](qsizetype i) {
            const auto &[key, lease] = found.at(i);
            return missingCandidate(CandidateKind::Link, key.repository.value, key.blob.value,
                                    lease);
        });
    if (!missing)
        return failure(missing);
    std::optional<std::pair<qint64, qint64>> last;
    if (page->last)
        last.emplace(page->last->repository.value, page->last->blob.value);
    moveOn(row, last, kBlobs);
    return AuditFindings{*missing, 0};
}

Result<AuditFindings> GcAudit::blobs(AuditRow &row)
{
    auto page = m_context.db
                    .read([after = BlobId{row.a}](Db &db) {
                        return BlobStore(db).unlinkedBlobs(after, kPage);
                    })
                    .result();
    if (!page)
        return failure(page);
    auto missing =
        mend(m_context, m_isMending, page->found.size(), [&found = page->found](qsizetype i) {
            return missingCandidate(CandidateKind::Blob, found.at(i).value, 0, std::nullopt);
        });
    if (!missing)
        return failure(missing);
    std::optional<std::pair<qint64, qint64>> last;
    if (page->last)
        last.emplace(page->last->value, 0);
    moveOn(row, last, kUncounted);
    return AuditFindings{*missing, 0};
}

Result<AuditFindings> GcAudit::uncounted(AuditRow &row)
{
    auto page = m_context.db
                    .read([after = LinkKey{{row.a}, {row.b}}](Db &db) {
                        return BlobStore(db).uncountedLinks(after, kPage);
                    })
                    .result();
    if (!page)
        return failure(page);
    auto wrong =
        mend(m_context, m_isMending, page->found.size(), [&found = page->found](qsizetype i) {
            return [key = found.at(i)](Db &db) {
                return BlobStore(db).countFirst(key.owner, key.blob);
            };
        });
    if (!wrong)
        return failure(wrong);
    std::optional<std::pair<qint64, qint64>> last;
    if (page->last)
        last.emplace(page->last->repository.value, page->last->blob.value);
    moveOn(row, last, kCounts);
    return AuditFindings{0, *wrong};
}

Result<AuditFindings> GcAudit::counts(AuditRow &row)
{
    auto page = m_context.db
                    .read([after = NamespaceBlobKey{{row.a}, {row.b}}](Db &db) {
                        return BlobStore(db).wrongLinkCounts(after, kPage);
                    })
                    .result();
    if (!page)
        return failure(page);
    auto wrong =
        mend(m_context, m_isMending, page->found.size(), [&found = page->found](qsizetype i) {
            return
                [key = found.at(i)](Db &db) { return BlobStore(db).recount(key.owner, key.blob); };
        });
    if (!wrong)
        return failure(wrong);
    std::optional<std::pair<qint64, qint64>> last;
    if (page->last)
        last.emplace(page->last->owner.value, page->last->blob.value);
    moveOn(row, last, kRepositories);
    return AuditFindings{0, *wrong};
}

Result<AuditFindings> GcAudit::sizes(AuditRow &row)
{
    const bool isRepositories = row.stage == kRepositories;
    auto page =
        m_context.db
            .read([after = row.a, isRepositories](Db &db) {
                return BlobStore(db).wrongSizes(
                    isRepositories ? SizeOf::Repositories : SizeOf::Namespaces, after, kPage);
            })
            .result();
    if (!page)
        return failure(page);
    auto wrong = mend(m_context, m_isMending, page->found.size(),
                      [&found = page->found, isRepositories](qsizetype i) {
                          return [id = found.at(i), isRepositories](Db &db) {
                              return isRepositories ? BlobStore(db).recount(RepositoryId{id})
                                                    : BlobStore(db).recount(NamespaceId{id});
                          };
                      });
    if (!wrong)
        return failure(wrong);
    std::optional<std::pair<qint64, qint64>> last;
    if (page->last)
        last.emplace(*page->last, 0);
    moveOn(row, last, isRepositories ? kNamespaces : kDone);
    return AuditFindings{0, *wrong};
}

Result<AuditFindings> GcAudit::step(AuditRow &row)
{
    auto found = row.stage == kManifests ? manifests(row)
        : row.stage == kLinks            ? links(row)
        : row.stage == kBlobs            ? blobs(row)
        : row.stage == kUncounted        ? uncounted(row)
        : row.stage == kCounts           ? counts(row)
                                         : sizes(row);
    if (found) {
        row.missing += found->missing;
        row.recounted += found->wrongSizes;
    }
    return found;
}

Result<AuditFindings> GcAudit::runWhole()
{
    auto row = begun(Instant());
    while (row.stage != kDone) {
        if (auto stepped = step(row); !stepped)
            return stepped;
    }
    return AuditFindings{row.missing, row.recounted};
}

Result<AuditFindings> GcAudit::runDue(Milliseconds interval, const GoesOn &goesOn)
{
    struct Now {
        std::optional<AuditRow> row;
        Instant now;
    };
    auto kept = m_context.db
                    .read([](Db &db) -> Result<Now> {
                        auto now = db.now();
                        if (!now)
                            return failure(now);
                        auto row = GcStore(db).audit();
                        if (!row)
                            return failure(row);
                        return Now{*row, *now};
                    })
                    .result();
    if (!kept)
        return failure(kept);
    auto row = kept->row.value_or(begun(kept->now));
    if (row.ended) {
        if (row.started + interval > kept->now)
            return AuditFindings();
        row = begun(kept->now);
    }
    while (row.stage != kDone && goesOn()) {
        if (auto stepped = step(row); !stepped)
            return stepped;
        faultPoint("gc.audit");
        auto saved = m_context.db
                         .write([row](Db &db) mutable -> Result<void> {
                             auto now = db.now();
                             if (!now)
                                 return failure(now);
                             if (row.stage == kDone)
                                 row.ended = *now;
                             return GcStore(db).saveAudit(row);
                         })
                         .result();
        if (!saved)
            return failure(saved);
    }
    if (row.stage == kDone && row.missing + row.recounted > 0) {
        qCWarning(lcAudit, "audit mended candidates=%lld sizes=%lld", row.missing, row.recounted);
    }
    return AuditFindings{row.missing, row.recounted};
}

} // namespace quayside::server
