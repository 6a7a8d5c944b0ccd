#include "app/services/credentialstore.h"

#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// The real keychain; run by keychain.sh, which brings a Secret Service of its own.
class TestKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsBackWhatItWrote();
};

void TestKeychain::readsBackWhatItWrote()
{
    CredentialStore writer(CredentialStore::Backend::Keychain);
    std::optional<Result<void>> written;
    writer.write(u"test/password"_s, u"pässword"_s, this,
                 [&](const Result<void> &r) { written = r; });
    QTRY_VERIFY_WITH_TIMEOUT(written, 12'000);
    QVERIFY2(*written, qPrintable(*written ? QString() : written->error().message));
    // Another store: not from memory.
    CredentialStore reader(CredentialStore::Backend::Keychain);
    std::optional<Result<QString>> read;
    reader.read(u"test/password"_s, this, [&](const Result<QString> &r) { read = r; });
    QTRY_VERIFY_WITH_TIMEOUT(read, 12'000);
    QCOMPARE(read->value(), u"pässword"_s);
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
