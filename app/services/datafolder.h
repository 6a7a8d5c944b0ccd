#pragma once

#include <QtCore/QString>

/// What lies in a folder that is, or is to be, a registry's. Reads the disk: off the main thread
/// where a slow one may be meant. Any thread.
namespace quayside::datafolder {

enum class Content {
    Missing, ///< it can be made
    Empty, ///< or what a first start left that came to grief
    Registry,
    Other, ///< somebody else's files
    NotAFolder ///< a file has that name, or is above it
};

struct Facts {
    Content content = Content::Missing;
    bool isWritable = false; ///< itself, or what it would be made in
    bool isNetwork = false; ///< locks and a database are not safe there
    QString fileSystem; ///< `ext4`
    qint64 free = 0;
    qint64 total = 0;
};

Facts inspect(const QString &folder);
/// The path itself, or the nearest one above it that is there.
QString existingPart(const QString &path);

struct Use {
    qint64 images = 0; ///< blobs, and those that are being pushed
    qint64 database = 0;
    qint64 reserve = 0; ///< the ballast: room to clean up in
    qint64 free = 0;
    qint64 total = 0;
    bool isWhole = true; ///< false: there was too much to count, the sums are least values

    qint64 used() const { return images + database + reserve; }
    friend bool operator==(const Use &, const Use &) = default;
};

/// Counts no more than `mostFiles`.
Use measure(const QString &folder, int mostFiles);

} // namespace quayside::datafolder
