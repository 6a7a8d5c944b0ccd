#include "server/blobs/diskbackend.h"

#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <array>
#include <cstdio>
#include <sys/mount.h>
#include <unistd.h>
#include <vector>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

namespace {

constexpr int kSkipped = 77; // what ctest shows as skipped

/// A tmpfs of 16 MiB, gone with it.
class SmallDisk {
public:
    SmallDisk()
        : m_isMounted(::mount("tmpfs", encodedPath().constData(), "tmpfs", 0, "size=16m,mode=700")
                      == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(encodedPath().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }

private:
    QByteArray encodedPath() const { return QFile::encodeName(m_folder.path()); }

    QTemporaryDir m_folder;
    bool m_isMounted;
};

/// Starts this program again where it may mount. Returns what to leave with when there is no such
/// place.
int runInNamespace(int argc, char **argv)
{
    constexpr const char *kMark = "QUAYSIDE_TEST_IN_NAMESPACE";
    if (!qEnvironmentVariableIsSet(kMark)) {
        qputenv(kMark, "1");
        std::vector<char *> command;
        std::array<char, 8> unshare{"unshare"};
        std::array<char, 6> options{"-Urm"};
        command.push_back(unshare.data());
        command.push_back(options.data());
        command.insert(command.end(), argv, argv + argc);
        command.push_back(nullptr);
        QProcess probe;
        probe.start(u"unshare"_s, {u"-Urm"_s, u"true"_s});
        if (probe.waitForFinished() && probe.exitStatus() == QProcess::NormalExit
            && probe.exitCode() == 0)
            ::execvp(unshare.data(), command.data());
    }
    if (::geteuid() == 0 || qEnvironmentVariableIsSet("CI")) {
        std::fputs("FAILED: no tmpfs can be mounted, although root or in CI\n", stderr);
        return 1;
    }
    std::fputs("NOT RUN: a full disk needs root or user namespaces\n", stderr);
    return kSkipped;
}

} // namespace

class TestFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void write_fails_andGoesOnWhenThereIsRoom();
};

void TestFullDisk::write_fails_andGoesOnWhenThereIsRoom()
{
    const SmallDisk disk;
    QVERIFY(disk.isMounted());
    const auto backend = DiskBackend::openFolder(disk.path());
    QVERIFY(backend.has_value());
    QCOMPARE((*backend)->totalSpace().value_or(0), 16 * 1024 * 1024);
    const QString upload = (*backend)->uploadKey(u"0123abcd-ffff-4000-8000-000000000001"_s);
    auto writer = (*backend)->openWriter({upload, 0, (*backend)->claim(upload, 1)});
    const QByteArray block(1024 * 1024, 'x');
    Result<void> written;
    for (int i = 0; i < 32 && written; ++i)
        written = (*writer)->write({block.constData(), size_t(block.size())});
    QVERIFY(!written.has_value());
    QVERIFY(written.error().code == ErrorCode::StorageFull);
    QVERIFY((*backend)->freeSpace().value_or(1) < block.size());

    // Space is freed: the upload goes on where the row says.
    auto again = (*backend)->openWriter({upload, 1024, (*backend)->claim(upload, 2)});
    QVERIFY(again.has_value());
    QVERIFY((*again)->write({"end", 3}).has_value());
    QVERIFY((*again)->sync().has_value());
    QFile file(disk.path() + u'/' + upload);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(1024, 'x') + "end");
}

int main(int argc, char *argv[])
{
    if (!SmallDisk().isMounted())
        return runInNamespace(argc, argv);
    QCoreApplication app(argc, argv);
    TestFullDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_fulldisk.moc"
