#include "server/blobs/diskbackend.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <numeric>
#include <thread>
#include <vector>

using namespace quayside;
using namespace quayside::server;
using namespace Qt::StringLiterals;

class TestDiskBackend : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keys_areAsWritten();
    void upload_finishesAndReads();
    void finish_againAfterACrash();
    void finish_manyAtOnce();
    void openWriter_cutsALongerFile();
    void openWriter_refusesAShorterFile();
    void openWriter_shutsOutTheOneBefore();
    void openWriter_refusesALateClaim();
    void remove_ofNothingSucceeds();
    void open_missing();
    void list_seesAll();
    void open_refusesAFile();

private:
    std::unique_ptr<DiskBackend> open(const QString &path)
    {
        auto backend = DiskBackend::openFolder(path);
        if (!backend)
            qFatal("%s", qPrintable(backend.error().message));
        return std::move(*backend);
    }
    Result<std::unique_ptr<BlobWriter>> open(const QString &key, qint64 offset, qint64 fence)
    {
        return m_backend->openWriter({key, offset, m_backend->claim(key, fence)});
    }
    void put(const QString &key, const QByteArray &bytes)
    {
        auto writer = open(key, 0, 1);
        QVERIFY(writer.has_value());
        QVERIFY((*writer)->write({bytes.constData(), size_t(bytes.size())}).has_value());
        QCOMPARE((*writer)->offset(), bytes.size());
        QVERIFY((*writer)->sync().has_value());
    }
    QByteArray contents(const QString &key)
    {
        auto reader = m_backend->open(key);
        if (!reader)
            return "missing";
        QByteArray bytes((*reader)->size(), '\0');
        if ((*reader)->read(0, {bytes.data(), size_t(bytes.size())}) != bytes.size())
            return "short";
        return bytes;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DiskBackend> m_backend;
};

static const QString kId = u"0123abcd-ffff-4000-8000-000000000001"_s;

void TestDiskBackend::init()
{
    // One folder for all: making one syncs hundreds of folders, which a busy disk takes its time
    // for.
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    m_backend = open(m_folder->path());
    QStringList keys;
    const auto listed = m_backend->list([&keys](const ObjectInfo &object) {
        keys.append(object.key);
        return true;
    });
    QVERIFY(listed.has_value());
    for (const QString &key : keys)
        QVERIFY(m_backend->remove(key).has_value());
}

void TestDiskBackend::keys_areAsWritten()
{
    QCOMPARE(m_backend->name(), u"disk"_s);
    QCOMPARE(m_backend->uploadKey(kId), u"uploads/"_s + kId);
    const Digest digest = digestOf("abc");
    QCOMPARE(m_backend->blobKey(digest, kId), u"blobs/sha256/ba/%1.0123abcd"_s.arg(digest.hex()));
    const Digest large = digestOf("abc", DigestAlgorithm::Sha512);
    QCOMPARE(m_backend->blobKey(large, kId), u"blobs/sha512/dd/%1.0123abcd"_s.arg(large.hex()));
}

void TestDiskBackend::upload_finishesAndReads()
{
    const QString upload = m_backend->uploadKey(kId);
    const QString blob = m_backend->blobKey(digestOf("hello world"), kId);
    put(upload, "hello ");
    auto writer = open(upload, 6, 2);
    QVERIFY((*writer)->write({"world", 5}).has_value());
    QVERIFY((*writer)->sync().has_value());
    QVERIFY(!m_backend->open(blob).has_value());
    QCOMPARE(m_backend->finish(upload, blob).value_or(-1), 11);
    QCOMPARE(contents(blob), "hello world"_ba);
    auto reader = m_backend->open(blob);
    char tail[8] = {};
    QCOMPARE((*reader)->read(6, tail), 5);
    QCOMPARE(QByteArray(tail), "world"_ba);
    QVERIFY((*reader)->fileDescriptor() >= 0);
    // An open reader outlives the name.
    QVERIFY(m_backend->remove(blob).has_value());
    QCOMPARE((*reader)->read(6, tail), 5);
}

void TestDiskBackend::finish_againAfterACrash()
{
    const QString upload = m_backend->uploadKey(kId);
    const QString blob = m_backend->blobKey(digestOf("x"), kId);
    put(upload, "x");
    QCOMPARE(m_backend->finish(upload, blob).value_or(-1), 1);
    QCOMPARE(m_backend->finish(upload, blob).value_or(-1), 1);
    QVERIFY(m_backend->remove(blob).has_value());
    const auto gone = m_backend->finish(upload, blob);
    QVERIFY(!gone.has_value());
    QVERIFY(gone.error().code == ErrorCode::BlobUploadUnknown);
}

void TestDiskBackend::finish_manyAtOnce()
{
    QList<int> numbers(64);
    std::iota(numbers.begin(), numbers.end(), 0);
    std::vector<std::thread> threads;
    for (int &number : numbers) {
        threads.emplace_back([this, &n = number] {
            const QString id = u"%1-x"_s.arg(n, 8, 16, QLatin1Char('0'));
            const QByteArray bytes = QByteArray::number(n);
            auto writer = open(m_backend->uploadKey(id), 0, 1);
            const bool isDone = writer
                && (*writer)->write({bytes.constData(), size_t(bytes.size())}) && (*writer)->sync()
                && m_backend->finish(m_backend->uploadKey(id),
                                     m_backend->blobKey(digestOf("same"), id));
            n = isDone ? 1 : 0;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(std::accumulate(numbers.begin(), numbers.end(), 0), 64);
}

void TestDiskBackend::openWriter_cutsALongerFile()
{
    const QString upload = m_backend->uploadKey(kId);
    put(upload, "0123456789");
    auto writer = open(upload, 4, 2);
    QVERIFY(writer.has_value());
    QCOMPARE((*writer)->offset(), 4);
    QCOMPARE(contents(upload), "0123"_ba);
}

void TestDiskBackend::openWriter_refusesAShorterFile()
{
    const QString upload = m_backend->uploadKey(kId);
    put(upload, "0123");
    for (const auto &[key, offset] : {std::pair(upload, 5), std::pair(u"uploads/none"_s, 1)}) {
        const auto writer = open(key, offset, 2);
        QVERIFY(!writer.has_value());
        QVERIFY(writer.error().code == ErrorCode::BlobUploadUnknown);
    }
    QCOMPARE(contents(upload), "0123"_ba);
    QVERIFY(!QFile::exists(m_folder->filePath(u"uploads/none"_s)));
}

void TestDiskBackend::openWriter_shutsOutTheOneBefore()
{
    const QString upload = m_backend->uploadKey(kId);
    auto first = open(upload, 0, 1);
    QVERIFY((*first)->write({"good", 4}).has_value());
    auto second = open(upload, 2, 2);
    const auto late = (*first)->write({"evil", 4});
    QVERIFY(!late.has_value());
    QVERIFY(late.error().code == ErrorCode::Fenced);
    QVERIFY((*second)->write({"!!", 2}).has_value());
    const QString blob = m_backend->blobKey(digestOf("go!!"), kId);
    QCOMPARE(m_backend->finish(upload, blob).value_or(-1), 4);
    QVERIFY(!(*second)->write({"more", 4}).has_value());
    QCOMPARE(contents(blob), "go!!"_ba);
}

void TestDiskBackend::openWriter_refusesALateClaim()
{
    const QString upload = m_backend->uploadKey(kId);
    const auto early = m_backend->claim(upload, 1);
    const auto isFenced = [&] {
        const auto late = m_backend->openWriter({upload, 0, early});
        return !late && late.error().code == ErrorCode::Fenced;
    };
    {
        auto writer = open(upload, 0, 2);
        QVERIFY((*writer)->write({"good", 4}).has_value());
        // It had the first word, and begins when another one writes.
        QVERIFY(isFenced());
        QVERIFY((*writer)->write({"!!", 2}).has_value());
    }
    const QString blob = m_backend->blobKey(digestOf("good!!"), kId);
    QCOMPARE(m_backend->finish(upload, blob).value_or(-1), 6);
    QVERIFY(isFenced());
    QVERIFY(!QFile::exists(m_folder->filePath(upload)));
    QCOMPARE(contents(blob), "good!!"_ba);
}

void TestDiskBackend::remove_ofNothingSucceeds()
{
    QVERIFY(m_backend->remove(u"blobs/sha256/aa/none.00000000"_s).has_value());
}

void TestDiskBackend::open_missing()
{
    const auto reader = m_backend->open(u"blobs/sha256/aa/none.00000000"_s);
    QVERIFY(!reader.has_value());
    QVERIFY(reader.error().code == ErrorCode::NotFound);
}

void TestDiskBackend::list_seesAll()
{
    const QString blob = m_backend->blobKey(digestOf("x"), kId);
    put(m_backend->uploadKey(kId), "x");
    QVERIFY(m_backend->finish(m_backend->uploadKey(kId), blob).has_value());
    put(m_backend->uploadKey(kId), "abc");
    QMap<QString, qint64> seen;
    QVERIFY(m_backend
                ->list([&](const ObjectInfo &object) {
                    seen.insert(object.key, object.size);
                    return true;
                })
                .has_value());
    QCOMPARE(seen, (QMap<QString, qint64>{{blob, 1}, {m_backend->uploadKey(kId), 3}}));
}

void TestDiskBackend::open_refusesAFile()
{
    QFile file(m_folder->filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto backend = DiskBackend::openFolder(file.fileName());
    QVERIFY(!backend.has_value());
    QVERIFY(backend.error().code == ErrorCode::Forbidden);
}

QTEST_GUILESS_MAIN(TestDiskBackend)
#include "tst_diskbackend.moc"
