#include "app/services/authfile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

namespace {

const RegistryCredential kRobot{u"quay.example.org:8443"_s, u"acme+ci"_s, u"s3cret:with:colons"_s};

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QString pairIn(const QJsonObject &file, const QString &registry)
{
    const QString auth =
        file.value("auths"_L1).toObject().value(registry).toObject().value("auth"_L1).toString();
    return QString::fromUtf8(QByteArray::fromBase64(auth.toLatin1()));
}

} // namespace

/// One more entry in docker's and podman's files.
class TestAuthFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void merge_withoutAFileMakesOne_data();
    void merge_withoutAFileMakesOne();
    void merge_keepsEverythingElse();
    void merge_replacesTheEntryAndWhatWouldBePreferred();
    void merge_namesTheHelperThatIsAsked();
    void merge_ofTheSameChangesNothing();
    void merge_refusesWhatItCannotKeep_data();
    void merge_refusesWhatItCannotKeep();
    void plan_touchesNothing();
    void apply_writesForTheUserAloneAndKeepsACopy();
    void apply_toAFileThatIsNotThere();
    void apply_followsALink();
    void apply_refusesAFileThatChanged();
    void apply_refusedByTheFolderLeavesTheFile();
    void broken_isUntouched();
    void forms_areRight();
    void paths_followTheEnvironment();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
            ? file.fileName()
            : QString();
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QFile::Permissions others(const QString &name)
    {
        return QFile::permissions(name)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAuthFile::merge_withoutAFileMakesOne_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("no file") << false << QByteArray();
    QTest::newRow("empty") << true << QByteArray();
    QTest::newRow("white") << true << " \n"_ba;
    QTest::newRow("empty object") << true << "{}"_ba;
}

void TestAuthFile::merge_withoutAFileMakesOne()
{
    QFETCH(bool, isThere);
    QFETCH(QByteArray, content);
    const auto merge =
        mergeAuth(isThere ? std::optional(content) : std::optional<QByteArray>(), kRobot);
    QVERIFY(merge && !merge->replaces && merge->kept.isEmpty() && !merge->isUnchanged);
    QCOMPARE(pairIn(objectOf(merge->json), kRobot.registry), u"acme+ci:s3cret:with:colons"_s);
}

void TestAuthFile::merge_keepsEverythingElse()
{
    const QByteArray before = R"({"auths":{"quay.io":{"auth":"YTpi","email":"a@b.c"},"ghcr.io":{}},
        "HttpHeaders":{"X":"1"},"psFormat":"{{.ID}}","detachKeys":"ctrl-e","big":9007199254740993,
        "list":[1,"two",null,{"three":3.5}]})";
    const auto merge = mergeAuth(before, kRobot);
    QVERIFY(merge && !merge->replaces);
    QCOMPARE(merge->kept, (QStringList{u"ghcr.io"_s, u"quay.io"_s}));
    QCOMPARE(merge->settings.size(), 5);
    QJsonObject after = objectOf(merge->json);
    QJsonObject auths = after.value("auths"_L1).toObject();
    QVERIFY(auths.contains(kRobot.registry));
    auths.remove(kRobot.registry);
    after.insert("auths"_L1, auths);
    QCOMPARE(after, objectOf(before));
    QVERIFY(merge->json.contains("9007199254740993"));
}

void TestAuthFile::merge_replacesTheEntryAndWhatWouldBePreferred()
{
    const QByteArray before = R"({"auths":{"quay.example.org:8443":{"auth":"b2xkOnB3",
        "identitytoken":"t","email":"kept@example.org"}}})";
    const auto merge = mergeAuth(before, kRobot);
    QVERIFY(merge && merge->replaces);
    QCOMPARE(merge->oldUser, u"old"_s);
    const QJsonObject entry =
        objectOf(merge->json).value("auths"_L1).toObject().value(kRobot.registry).toObject();
    QCOMPARE(entry.keys(), (QStringList{u"auth"_s, u"email"_s}));
}

void TestAuthFile::merge_namesTheHelperThatIsAsked()
{
    QCOMPARE(mergeAuth(R"({"credsStore":"secretservice"})"_ba, kRobot)->helper, u"secretservice"_s);
    QCOMPARE(
        mergeAuth(R"({"credsStore":"a","credHelpers":{"quay.example.org:8443":"own"}})"_ba, kRobot)
            ->helper,
        u"own"_s);
    QCOMPARE(mergeAuth(R"({"credHelpers":{"gcr.io":"g"}})"_ba, kRobot)->helper, QString());
}

void TestAuthFile::merge_ofTheSameChangesNothing()
{
    const auto first = mergeAuth({}, kRobot);
    const auto second = mergeAuth(first->json, kRobot);
    QVERIFY(second && second->isUnchanged && second->replaces);
    QCOMPARE(second->json, first->json);
}

void TestAuthFile::merge_refusesWhatItCannotKeep_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("half") << R"({"auths":{"quay.io":{"auth":"YT)"_ba;
    QTest::newRow("comment") << "{} // mine"_ba;
    QTest::newRow("comma") << R"({"auths":{},})"_ba;
    QTest::newRow("array") << "[]"_ba;
    QTest::newRow("auths is a list") << R"({"auths":[]})"_ba;
    QTest::newRow("auths is null") << R"({"auths":null})"_ba;
    QTest::newRow("not text") << "\x7f\x45\x4c\x46"_ba;
}

void TestAuthFile::merge_refusesWhatItCannotKeep()
{
    QFETCH(QByteArray, content);
    const auto merge = mergeAuth(content, kRobot);
    QVERIFY(!merge);
    QVERIFY(merge.error().code == ErrorCode::InvalidInput);
    QVERIFY(!merge.error().message.contains(kRobot.secret));
}

void TestAuthFile::plan_touchesNothing()
{
    const QString file = write(u"config.json"_s, "{}");
    QVERIFY(planAuthMerge(file, kRobot));
    QVERIFY(planAuthMerge(path(u"none/auth.json"_s), kRobot));
    QCOMPARE(read(file), "{}"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{u"config.json"_s});
}

void TestAuthFile::apply_writesForTheUserAloneAndKeepsACopy()
{
    const QByteArray before = R"({"auths":{"quay.io":{"auth":"YTpi"}}})";
    const QString file = write(u"config.json"_s, before);
    QFile::setPermissions(file, QFile::permissions(file) | QFile::ReadGroup | QFile::ReadOther);
    const auto plan = planAuthMerge(file, kRobot);
    QVERIFY(plan);
    const auto backup = applyAuthMerge(*plan);
    QVERIFY(backup && QFileInfo(*backup).absolutePath() == m_folder->path());
    QCOMPARE(read(*backup), before);
    QVERIFY(others(*backup) == QFile::Permissions());
    QVERIFY(others(file) == QFile::Permissions());
    QCOMPARE(pairIn(objectOf(read(file)), u"quay.io"_s), u"a:b"_s);
    QCOMPARE(pairIn(objectOf(read(file)), kRobot.registry), u"acme+ci:s3cret:with:colons"_s);
    // Another one in the same second keeps both copies.
    const auto second = applyAuthMerge(*planAuthMerge(file, {u"other"_s, u"u"_s, u"s"_s}));
    QVERIFY(second && *second != *backup);
    QCOMPARE(read(*backup), before);
}

void TestAuthFile::apply_toAFileThatIsNotThere()
{
    const QString file = path(u".docker/config.json"_s);
    const auto backup = applyAuthMerge(*planAuthMerge(file, kRobot));
    QVERIFY(backup && backup->isEmpty());
    QVERIFY(others(file) == QFile::Permissions());
    QCOMPARE(pairIn(objectOf(read(file)), kRobot.registry), u"acme+ci:s3cret:with:colons"_s);
}

void TestAuthFile::apply_followsALink()
{
    const QString real = write(u"dotfiles.json"_s, "{}");
    const QString link = path(u"config.json"_s);
    QVERIFY(QFile::link(real, link));
    QVERIFY(applyAuthMerge(*planAuthMerge(link, kRobot)));
    QVERIFY(QFileInfo(link).isSymLink());
    QVERIFY(read(real).contains("quay.example.org"));
}

void TestAuthFile::apply_refusesAFileThatChanged()
{
    const QString file = write(u"config.json"_s, "{}");
    const auto plan = planAuthMerge(file, kRobot);
    write(u"config.json"_s, R"({"auths":{"new":{}}})");
    const auto done = applyAuthMerge(*plan);
    QVERIFY(!done && done.error().code == ErrorCode::Conflict);
    QCOMPARE(read(file), R"({"auths":{"new":{}}})"_ba);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
}

void TestAuthFile::apply_refusedByTheFolderLeavesTheFile()
{
    // A file where the folder should be refuses root as well.
    write(u"blocker"_s, "x");
    const AuthPlan plan{path(u"blocker/config.json"_s), {}, *mergeAuth({}, kRobot)};
    const auto done = applyAuthMerge(plan);
    QVERIFY(!done && done.error().code == ErrorCode::Unavailable);
    QCOMPARE(read(path(u"blocker"_s)), "x"_ba);
}

void TestAuthFile::broken_isUntouched()
{
    const QString file = write(u"config.json"_s, "{\"auths\":");
    const auto plan = planAuthMerge(file, kRobot);
    QVERIFY(!plan && plan.error().code == ErrorCode::InvalidInput);
    QCOMPARE(read(file), "{\"auths\":"_ba);
    const QString large = write(u"large.json"_s, QByteArray(1024 * 1024 + 1, ' '));
    QVERIFY(planAuthMerge(large, kRobot).error().code == ErrorCode::TooLarge);
}

void TestAuthFile::forms_areRight()
{
    const QByteArray config = dockerConfig(u"quay.example.org:8443/acme"_s, authEntry(kRobot));
    QCOMPARE(pairIn(objectOf(config), u"quay.example.org:8443/acme"_s),
             u"acme+ci:s3cret:with:colons"_s);
    const QString data = QString::fromLatin1(config.toBase64());
    const QByteArray secret = kubernetesSecret(u"ci-pull"_s, u"prod"_s, data);
    QVERIFY(secret.contains("  name: ci-pull\n  namespace: prod\n"));
    QVERIFY(secret.endsWith("  .dockerconfigjson: " + data.toLatin1() + '\n'));
    QVERIFY(!kubernetesSecret(u"ci-pull"_s, {}, data).contains("namespace:"));
    QCOMPARE(nameForFiles(u"acme+my_robot.1"_s), u"acme-my-robot-1"_s);
    QCOMPARE(nameForFiles(u"$app"_s), u"app"_s);
}

void TestAuthFile::paths_followTheEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, u"/home/ada"_s);
    QCOMPARE(dockerAuthFile(environment), u"/home/ada/.docker/config.json"_s);
    QCOMPARE(podmanAuthFile(environment), u"/home/ada/.config/containers/auth.json"_s);
    environment.insert(u"DOCKER_CONFIG"_s, u"/d"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, u"/x"_s);
    QCOMPARE(dockerAuthFile(environment), u"/d/config.json"_s);
    QCOMPARE(podmanAuthFile(environment), u"/x/containers/auth.json"_s);
}

QTEST_GUILESS_MAIN(TestAuthFile)
#include "tst_authfile.moc"
