#include "app/services/credentialstore.h"
#include "app/services/secretvault.h"
#include "app/services/settings.h"

#include <QtCore/QTemporaryDir>
#include <QtDBus/QtDBus>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

/// A secret on the wire of the Secret Service.
struct WireSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

/// What the desktop does when the user types the keychain's password.
bool typeKeychainPassword()
{
    qDBusRegisterMetaType<WireSecret>();
    const auto bus = QDBusConnection::sessionBus();
    const QString service = u"org.freedesktop.secrets"_s;
    const QString path = u"/org/freedesktop/secrets"_s;
    QDBusMessage open = QDBusMessage::createMethodCall(
        service, path, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s);
    open << u"plain"_s << QVariant::fromValue(QDBusVariant(QString()));
    const auto session = bus.call(open).arguments().value(1).value<QDBusObjectPath>();
    QDBusMessage unlock = QDBusMessage::createMethodCall(
        service, path, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s);
    unlock << QVariant::fromValue(QDBusObjectPath(path + u"/collection/login"_s))
           << QVariant::fromValue(WireSecret{session, {}, "password", u"text/plain"_s});
    return bus.call(unlock).type() == QDBusMessage::ReplyMessage;
}

} // namespace

Q_DECLARE_METATYPE(WireSecret)

/// The real keychain in each of its states; run by keychain.sh, which brings one of its own.
class TestKeychain : public QObject {
    Q_OBJECT

private:
    using State = CredentialStore::State;

    static bool isMode(const char *mode) { return qgetenv("KEYCHAIN_MODE") == mode; }
    Result<void> write(CredentialStore &store, const QString &secret)
    {
        std::optional<Result<void>> result;
        store.write(u"test/password"_s, secret, this, [&](const Result<void> &r) { result = r; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 14'000))
            return failure(ErrorCode::Internal, u"no answer"_s);
        return *result;
    }
    Result<QString> read(CredentialStore &store)
    {
        std::optional<Result<QString>> result;
        store.read(u"test/password"_s, this, [&](const Result<QString> &r) { result = r; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 14'000))
            return failure(ErrorCode::Internal, u"no answer"_s);
        return *result;
    }

private Q_SLOTS:
    void open_readsBackWhatItWrote()
    {
        if (!isMode("open"))
            return;
        CredentialStore writer(CredentialStore::Backend::Keychain);
        const auto written = write(writer, u"pässword"_s);
        QVERIFY2(written, qPrintable(written ? QString() : written.error().message));
        QCOMPARE(writer.state(), State::Available);
        // Another store: not from memory.
        CredentialStore reader(CredentialStore::Backend::Keychain);
        QCOMPARE(read(reader).value(), u"pässword"_s);
        std::optional<Result<void>> removed;
        reader.remove(u"test/password"_s, this, [&](const Result<void> &r) { removed = r; });
        QTRY_VERIFY_WITH_TIMEOUT(removed, 12'000);
        QVERIFY(*removed);
        const auto gone = read(reader);
        QVERIFY(!gone && gone.error().code == ErrorCode::NotFound);
        QCOMPARE(reader.state(), State::Available);
    }

    void locked_isNotTakenForMissing()
    {
        if (!isMode("locked"))
            return;
        CredentialStore store(CredentialStore::Backend::Keychain);
        auto missing = read(store);
        QVERIFY(!missing && missing.error().code == ErrorCode::Unavailable);
        QCOMPARE(store.state(), State::Locked);
        CredentialStore other(CredentialStore::Backend::Keychain);
        const auto refused = write(other, u"secret"_s);
        QVERIFY(!refused && refused.error().code == ErrorCode::Unavailable);
        QCOMPARE(other.state(), State::Locked);

        // Nobody is there to answer the desktop's question.
        std::optional<Result<void>> unlocked;
        store.unlock(this, [&](const Result<void> &r) { unlocked = r; });
        QTRY_VERIFY_WITH_TIMEOUT(unlocked, 12'000);
        QVERIFY(!*unlocked);
        QCOMPARE(store.state(), State::Locked);

        QVERIFY(typeKeychainPassword());
        unlocked.reset();
        store.unlock(this, [&](const Result<void> &r) { unlocked = r; });
        QTRY_VERIFY_WITH_TIMEOUT(unlocked, 12'000);
        QVERIFY(*unlocked);
        QCOMPARE(store.state(), State::Available);
        QVERIFY(write(store, u"secret"_s));
        missing = read(store);
        QCOMPARE(missing.value(), u"secret"_s);
    }

    void none_asksOnceAndKeepsInAFile()
    {
        if (!isMode("none"))
            return;
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        CredentialStore store(CredentialStore::Backend::Keychain, &settings);
        int asked = 0;
        connect(&store, &CredentialStore::fallbackNeeded, this, [&] {
            ++asked;
            store.vault().create(u"a passphrase"_s, this, [&store](const Result<void> &created) {
                QVERIFY(created);
                store.chooseFallback(SecretFallback::File);
            });
        });
        QVERIFY(write(store, u"top-secret-1"_s));
        QVERIFY(write(store, u"top-secret-2"_s));
        QCOMPARE(asked, 1);
        QCOMPARE(store.state(), State::Absent);

        // The next start: nothing is asked but the passphrase, and that when a secret is wanted.
        CredentialStore next(CredentialStore::Backend::Keychain, &settings);
        connect(&next, &CredentialStore::fallbackNeeded, this, [] { QFAIL("asked again"); });
        bool isGiven = false;
        connect(&next, &CredentialStore::passphraseNeeded, this, [&] {
            if (!isGiven)
                return next.endPassphrase();
            next.vault().open(u"a passphrase"_s, this,
                              [&next](const Result<void> &) { next.endPassphrase(); });
        });
        const auto refused = read(next);
        QVERIFY(!refused && refused.error().code == ErrorCode::Cancelled);
        isGiven = true;
        QCOMPARE(read(next).value(), u"top-secret-2"_s);

        QFile file(settings.secretVaultFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("top-secret"));
    }

    void none_aLockedFileIsAskedForAgain()
    {
        if (!isMode("none"))
            return;
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        settings.setVaultLock(std::chrono::minutes(15));
        CredentialStore store(CredentialStore::Backend::Keychain, &settings);
        connect(&store, &CredentialStore::fallbackNeeded, this, [&] {
            store.vault().create(u"a passphrase"_s, this, [&store](const Result<void> &) {
                store.chooseFallback(SecretFallback::File);
            });
        });
        int asked = 0;
        connect(&store, &CredentialStore::passphraseNeeded, this, [&] {
            ++asked;
            store.vault().open(u"a passphrase"_s, this,
                               [&store](const Result<void> &) { store.endPassphrase(); });
        });
        QVERIFY(write(store, u"in the file"_s));
        store.keepUntilQuit(u"other/token"_s, u"in memory"_s);
        QCOMPARE(read(store).value(), u"in the file"_s);
        auto *timer = store.findChild<QTimer *>(u"credentials.lock"_s);
        QVERIFY(timer->isActive());
        QCOMPARE(timer->intervalAsDuration(), std::chrono::milliseconds(std::chrono::minutes(15)));
        // The real timer, which has come to its end.
        timer->setInterval(1);
        QTRY_VERIFY(!store.vault().isOpen());
        QCOMPARE(asked, 0);
        QCOMPARE(read(store).value(), u"in the file"_s);
        QCOMPARE(asked, 1);
        QVERIFY(timer->isActive());
        settings.setVaultLock(std::chrono::minutes(0));
        QVERIFY(!timer->isActive());
        // What was never in the file is not lost with it.
        store.lockVault();
        std::optional<Result<QString>> other;
        store.read(u"other/token"_s, this, [&other](const Result<QString> &r) { other = r; });
        QTRY_VERIFY(other);
        QCOMPARE(other->value(), u"in memory"_s);
        QCOMPARE(asked, 1);
    }

    void none_untilQuitAndAsk()
    {
        if (!isMode("none"))
            return;
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        CredentialStore store(CredentialStore::Backend::Keychain, &settings);
        connect(&store, &CredentialStore::fallbackNeeded, this,
                [&] { store.chooseFallback(SecretFallback::UntilQuit); });
        const auto kept = write(store, u"one"_s);
        QVERIFY(!kept && kept.error().code == ErrorCode::Unavailable);
        QCOMPARE(read(store).value(), u"one"_s);
        store.chooseFallback(SecretFallback::Ask);
        QVERIFY(!write(store, u"two"_s));
        CredentialStore next(CredentialStore::Backend::Keychain, &settings);
        QVERIFY(!write(next, u"three"_s));
        const auto forgotten = read(next);
        QVERIFY(!forgotten && forgotten.error().code == ErrorCode::NotFound);
    }

    void slow_endsAfterTenSeconds()
    {
        if (!isMode("slow"))
            return;
        CredentialStore store(CredentialStore::Backend::Keychain);
        QElapsedTimer elapsed;
        elapsed.start();
        const auto late = read(store);
        QVERIFY(!late && late.error().code == ErrorCode::Unavailable);
        QCOMPARE(store.state(), State::Slow);
        QVERIFY(elapsed.elapsed() >= 9'500);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
