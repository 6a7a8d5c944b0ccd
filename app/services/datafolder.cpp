#include "app/services/datafolder.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFileInfo>
#include <QtCore/QStorageInfo>

#include <algorithm>
#include <array>
#include <unistd.h>

namespace quayside::datafolder {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kNetworkFileSystems{"nfs"_L1,       "nfs4"_L1,      "cifs"_L1, "smb3"_L1,
                                         "smbfs"_L1,     "9p"_L1,        "afs"_L1,  "ceph"_L1,
                                         "glusterfs"_L1, "fuse.sshfs"_L1};

bool isOurName(const QString &name)
{
    static const QStringList kNames{u"ballast"_s,      u"blobs"_s,         u"uploads"_s,
                                    u"secret.key"_s,   u"quayside.lock"_s, u"ready.json"_s,
                                    u"console.yaml"_s, u"ca.pem"_s,        u"ca-key.pem"_s,
                                    u"server.pem"_s,   u"server-key.pem"_s};
    return kNames.contains(name);
}

Content contentOf(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return Content::NotAFolder;
    if (!info.exists()) {
        const QFileInfo parent(existingPart(folder));
        return parent.isDir() ? Content::Missing : Content::NotAFolder;
    }
    const QDir directory(folder);
    if (directory.exists(u"quayside.db"_s))
        return Content::Registry;
    const QStringList names =
        directory.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const bool isOurs = std::all_of(names.begin(), names.end(), &isOurName);
    if (!isOurs)
        return Content::Other;
    // Without a database in the folder it is elsewhere, or a first start came to grief.
    const bool isElsewhere = qEnvironmentVariableIsSet("DB_URI") && names.contains(u"blobs"_s);
    return isElsewhere ? Content::Registry : Content::Empty;
}

qint64 sizeOf(const QString &path, int &filesLeft)
{
    qint64 bytes = 0;
    QDirIterator walk(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                      QDirIterator::Subdirectories);
    while (walk.hasNext() && filesLeft > 0) {
        walk.next();
        bytes += walk.fileInfo().size();
        --filesLeft;
    }
    return bytes;
}

} // namespace

QString existingPart(const QString &path)
{
    QString existing = QDir::cleanPath(path);
    while (!QFileInfo::exists(existing) && existing.contains(u'/') && existing.size() > 1) {
        existing = QFileInfo(existing).path();
    }
    return existing;
}

Facts inspect(const QString &folder)
{
    const QString existing = existingPart(folder);
    const QStorageInfo storage(existing);
    Facts facts;
    facts.content = contentOf(folder);
    facts.isWritable = QFileInfo(existing).isDir()
        && ::access(QFile::encodeName(existing).constData(), W_OK | X_OK) == 0;
    facts.fileSystem = QString::fromLatin1(storage.fileSystemType());
    facts.isNetwork =
        std::find(kNetworkFileSystems.begin(), kNetworkFileSystems.end(), facts.fileSystem)
        != kNetworkFileSystems.end();
    facts.free = qMax<qint64>(0, storage.bytesAvailable());
    facts.total = qMax<qint64>(0, storage.bytesTotal());
    return facts;
}

Use measure(const QString &folder, int mostFiles)
{
    int filesLeft = mostFiles;
    const QDir directory(folder);
    Use use;
    const QFileInfoList files = directory.entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files) {
        if (file.fileName() == "ballast"_L1)
            use.reserve += file.size();
        else
            use.database += file.size();
    }
    use.images = sizeOf(directory.filePath(u"uploads"_s), filesLeft)
        + sizeOf(directory.filePath(u"blobs"_s), filesLeft);
    use.isWhole = filesLeft > 0;
    const QStorageInfo storage(existingPart(folder));
    use.free = qMax<qint64>(0, storage.bytesAvailable());
    use.total = qMax<qint64>(0, storage.bytesTotal());
    return use;
}

} // namespace quayside::datafolder
