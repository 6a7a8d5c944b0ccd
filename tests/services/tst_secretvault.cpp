#include "app/services/secretvault.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

class TestSecretVault : public QObject {
    Q_OBJECT

private:
    using Step = void (SecretVault::*)(const QString &, const QObject *, SecretVault::Done);

    Result<void> await(SecretVault &vault, Step step, const QString &passphrase)
    {
        std::optional<Result<void>> result;
        (vault.*step)(passphrase, this, [&](const Result<void> &r) { result = r; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
            return failure(ErrorCode::Internal, u"no answer"_s);
        return *result;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void secrets_areThereAfterReopening()
    {
        const QString path = m_folder.filePath(u"deeper/secrets.vault"_s);
        {
            SecretVault vault(path);
            QVERIFY(!vault.exists());
            QVERIFY(await(vault, &SecretVault::create, u"pässphrase"_s));
            QVERIFY(vault.write(u"prod/token"_s, u"top-secret-token"_s));
            QVERIFY(vault.write(u"prod/password"_s, u"top-secret-password"_s));
            QVERIFY(vault.remove(u"prod/password"_s));
        }
        QCOMPARE(QFile::permissions(path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!contentOf(path).contains("top-secret"));
        QVERIFY(!contentOf(path).contains("prod"));
        SecretVault vault(path);
        QVERIFY(vault.read(u"prod/token"_s).error().code == ErrorCode::Unavailable);
        QVERIFY(await(vault, &SecretVault::open, u"pässphrase"_s));
        QCOMPARE(vault.read(u"prod/token"_s).value(), u"top-secret-token"_s);
        QVERIFY(vault.read(u"prod/password"_s).error().code == ErrorCode::NotFound);
        vault.close();
        QVERIFY(!vault.isOpen());
        QVERIFY(!vault.write(u"x"_s, u"y"_s));
    }

    void open_tellsWrongFromBroken()
    {
        const QString path = m_folder.filePath(u"b.vault"_s);
        SecretVault vault(path);
        QVERIFY(await(vault, &SecretVault::open, u"any"_s).error().code == ErrorCode::NotFound);
        QVERIFY(await(vault, &SecretVault::create, u"right"_s));
        QVERIFY(vault.write(u"a"_s, u"b"_s));
        vault.close();
        QVERIFY(await(vault, &SecretVault::open, u"wrong"_s).error().code
                == ErrorCode::Unauthenticated);
        QVERIFY(await(vault, &SecretVault::create, u"again"_s).error().code
                == ErrorCode::AlreadyExists);

        const QByteArray good = contentOf(path);
        const qsizetype at = good.indexOf("v1.") + 20;
        for (const QByteArray &bad :
             {QByteArray(good).replace(at, 1, good.at(at) == 'A' ? "B" : "A"), good.left(60),
              QByteArray(), "{\"version\":2}"_ba}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bad);
            file.close();
            QVERIFY(await(vault, &SecretVault::open, u"right"_s).error().code
                    == ErrorCode::Protocol);
            // It is nobody's business to overwrite what might be mended.
            QCOMPARE(contentOf(path), bad);
        }
    }

    void save_failsWhereNothingCanBeWritten()
    {
        SecretVault vault(u"/proc/nowhere/secrets.vault"_s);
        QVERIFY(await(vault, &SecretVault::create, u"x"_s).error().code == ErrorCode::StorageFull);
        QVERIFY(!vault.isOpen());
    }
};

QTEST_GUILESS_MAIN(TestSecretVault)
#include "tst_secretvault.moc"
