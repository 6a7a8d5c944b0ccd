#pragma once

#include "server/storage/db.h"
#include "server/storage/rowid.h"

#include <QtCore/QList>

namespace quayside::server {

struct TagRow {
    TagId id;
    QString name;
    ManifestId manifest;
    QString manifestDigest;
    QString mediaType;
    qint64 layersSize = 0;
    Instant start;
    std::optional<Instant> end; ///< set: over
    std::optional<Instant> expires; ///< planned end
    bool isImmutable = false;
    bool isReversion = false;
    std::optional<QString> expiresFrom = {}; ///< label, annotation, index, children, api
};

/// Reads a row from that column on: id, name, manifest_id, the manifest's digest, media_type and
/// layers_size, start_ms, end_ms, expires_ms, immutable, reversion, expires_from.
inline TagRow tagRow(const Rows &rows, int first = 0)
{
    TagRow row;
    row.id = TagId{rows.int64(first)};
    row.name = rows.text(first + 1);
    row.manifest = ManifestId{rows.int64(first + 2)};
    row.manifestDigest = rows.text(first + 3);
    row.mediaType = rows.text(first + 4);
    row.layersSize = rows.int64(first + 5);
    row.start = rows.instant(first + 6);
    row.end = rows.optionalInstant(first + 7);
    row.expires = rows.optionalInstant(first + 8);
    row.isImmutable = rows.boolean(first + 9);
    row.isReversion = rows.boolean(first + 10);
    row.expiresFrom = rows.optionalText(first + 11);
    return row;
}

inline Result<QList<TagRow>> tagRows(Result<Rows> rows)
{
    if (!rows)
        return failure(rows);
    QList<TagRow> list;
    while (rows->next())
        list.append(tagRow(*rows));
    return list;
}

} // namespace quayside::server
