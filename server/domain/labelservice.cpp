#include "server/domain/labelservice.h"

#include "server/domain/tagaccess.h"
#include "server/domain/usagelog.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUuid>

#include <algorithm>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestKey = 255;
constexpr qint64 kMostLabels = 1000;

constexpr QLatin1StringView kReserved[] = {
    "com.docker."_L1,
    "io.docker."_L1,
    "org.dockerproject."_L1,
    "org.opencontainers."_L1,
    "io.cncf."_L1,
    "io.kubernetes."_L1,
    "io.k8s."_L1,
    "io.quay"_L1,
    "com.coreos"_L1,
    "com.tectonic"_L1,
    "internal"_L1,
    "quay"_L1,
};

/// `^[a-z0-9](([a-z0-9]|[-.](?![.-]))*[a-z0-9])?$`. Source: quay-api.md 1.8.
bool isLabelKey(const QString &key)
{
    const auto isWord = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    };
    if (key.isEmpty() || key.size() > kLongestKey || !isWord(key.front()) || !isWord(key.back()))
        return false;
    for (qsizetype i = 1; i < key.size(); ++i) {
        const bool isSign = key[i] == u'-' || key[i] == u'.';
        if (!isWord(key[i]) && !(isSign && isWord(key[i - 1])))
            return false;
    }
    return true;
}

bool isReserved(const QString &key, const QStringList &more)
{
    const auto begins = [&key](const auto &prefix) { return key.startsWith(prefix); };
    return std::any_of(std::begin(kReserved), std::end(kReserved), begins)
        || std::any_of(more.begin(), more.end(), begins);
}

Result<ManifestRow> shownManifest(Db &db, const RepositoryRow &repository, const Digest &digest)
{
    auto manifest = ManifestStore(db).byDigest(repository.id, digest.toString());
    if (!manifest)
        return failure(manifest);
    if (!*manifest || (*manifest)->isDeleted)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **manifest;
}

Result<ManifestRow> readableManifest(Db &db, const Caller &caller, const RepositoryName &name,
                                     const Digest &digest)
{
    auto repository = requireRepository(db, caller, name, RepositoryRole::Read);
    if (!repository)
        return failure(repository);
    return shownManifest(db, *repository, digest);
}

Result<LabelRow> labelOf(Db &db, ManifestId manifest, const QString &uuid)
{
    auto label = ManifestStore(db).label(manifest, uuid);
    if (!label)
        return failure(label);
    if (!*label)
        return failure(ErrorCode::NotFound, u"Not Found"_s);
    return **label;
}

QJsonObject metadataOf(const LabelRow &label, const Digest &digest)
{
    return {{u"id"_s, label.uuid},
            {u"key"_s, label.key},
            {u"value"_s, label.value},
            {u"manifest_digest"_s, digest.toString()}};
}

Result<LabelRow> addLabel(Db &db, const DomainSettings &settings, const Caller &caller,
                          const RepositoryName &name, const Digest &digest,
                          const LabelRequest &request)
{
    auto repository = writableRepository(db, caller, name);
    if (!repository)
        return failure(repository);
    auto manifest = shownManifest(db, repository->row, digest);
    if (!manifest)
        return failure(manifest);
    auto mediaType = checkLabel(request, settings.reservedLabelPrefixes);
    if (!mediaType)
        return failure(mediaType);
    ManifestStore manifests(db);
    auto count = manifests.labelCount(manifest->id);
    if (!count)
        return failure(count);
    if (*count >= kMostLabels) {
        return failure(ErrorCode::InvalidInput,
                       u"A manifest may have at most %1 labels"_s.arg(kMostLabels));
    }
    const LabelRow label{QUuid::createUuid().toString(QUuid::WithoutBraces), request.key,
                         request.value, u"api"_s, *mediaType};
    if (auto added = manifests.addLabel(manifest->id, label); !added)
        return failure(added);
    auto metadata = metadataOf(label, digest);
    metadata.insert(u"media_type"_s, label.mediaType);
    if (auto logged =
            logInRepository(db, caller, repository->row, u"manifest_label_add"_s, metadata);
        !logged)
        return failure(logged);
    return label;
}

Result<void> removeLabel(Db &db, const Caller &caller, const RepositoryName &name,
                         const Digest &digest, const QString &uuid)
{
    auto repository = writableRepository(db, caller, name);
    if (!repository)
        return failure(repository);
    auto manifest = shownManifest(db, repository->row, digest);
    if (!manifest)
        return failure(manifest);
    auto label = labelOf(db, manifest->id, uuid);
    if (!label)
        return failure(label);
    if (label->source != u"api")
        return failure(ErrorCode::InvalidInput, u"Cannot delete immutable label"_s);
    if (auto removed = ManifestStore(db).removeLabel(manifest->id, uuid); !removed)
        return removed;
    return logInRepository(db, caller, repository->row, u"manifest_label_delete"_s,
                           metadataOf(*label, digest));
}

} // namespace

Result<QString> checkLabel(const LabelRequest &label, const QStringList &reservedPrefixes)
{
    if (!isLabelKey(label.key)) {
        return failure(ErrorCode::InvalidInput,
                       u"Label key is invalid: it has up to 255 of a-z, 0-9, '-' and '.', begins "
                       "and ends with a letter or digit, and has no two signs in a row"_s);
    }
    if (isReserved(label.key, reservedPrefixes))
        return failure(ErrorCode::InvalidInput, u"Label has a reserved prefix"_s);
    const auto document = QJsonDocument::fromJson(label.value.toUtf8());
    const bool isJson = document.isObject() || document.isArray();
    if (!label.mediaType)
        return isJson ? u"application/json"_s : u"text/plain"_s;
    if (*label.mediaType == u"text/plain")
        return *label.mediaType;
    if (*label.mediaType != u"application/json") {
        return failure(ErrorCode::InvalidInput,
                       u"Invalid media type: it is text/plain, application/json or null"_s);
    }
    if (!isJson)
        return failure(ErrorCode::InvalidInput, u"The value is no JSON object or list"_s);
    return *label.mediaType;
}

Future<Result<QList<LabelRow>>> LabelService::list(Caller caller, RepositoryName name,
                                                   Digest digest, QString prefix)
{
    return m_context.db.read([=](Db &db) -> Result<QList<LabelRow>> {
        auto manifest = readableManifest(db, caller, name, digest);
        if (!manifest)
            return failure(manifest);
        auto labels = ManifestStore(db).labels(manifest->id);
        if (!labels)
            return failure(labels);
        labels->removeIf([&](const LabelRow &label) { return !label.key.startsWith(prefix); });
        return labels;
    });
}

Future<Result<LabelRow>> LabelService::get(Caller caller, RepositoryName name, Digest digest,
                                           QString uuid)
{
    return m_context.db.read([=](Db &db) -> Result<LabelRow> {
        auto manifest = readableManifest(db, caller, name, digest);
        if (!manifest)
            return failure(manifest);
        return labelOf(db, manifest->id, uuid);
    });
}

Future<Result<LabelRow>> LabelService::add(Caller caller, RepositoryName name, Digest digest,
                                           LabelRequest label)
{
    return m_context.db.write([=, settings = m_context.settings](Db &db) {
        return addLabel(db, settings, caller, name, digest, label);
    });
}

Future<Result<void>> LabelService::remove(Caller caller, RepositoryName name, Digest digest,
                                          QString uuid)
{
    return m_context.db.write([=](Db &db) { return removeLabel(db, caller, name, digest, uuid); });
}

} // namespace quayside::server
