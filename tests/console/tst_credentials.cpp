#include "tests/console/namespacewindow.h"
#include "ui/secretclipboard.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTabBar>

using namespace quayside;
using namespace quayside::ui;
using quayside::test::kWait;
using quayside::test::RogueGate;
using namespace Qt::StringLiterals;

/// The dialog of a robot's credentials against a real server.
class TestCredentials : public QObject, private quayside::test::NamespaceWindow {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void credentials_hideTheTokenUntilAsked();
    void credentials_commandsCarryNoSecret();
    void credentials_saveForTheUserAlone();
    void credentials_mergeIntoAFile();
    void credentials_refusalIsSaid();
    void credentials_withoutATokenAreRefused();
    void clipboard_forgetsTheSecret();
    void credentials_areKeptInTheKeychain();

private:
    QString tokenOf(const QString &shortName)
    {
        return m_caller->get(u"organization/payments/robots/"_s + shortName)
            .value("token"_L1)
            .toString();
    }
    QDialog *openCredentials(const QString &name);
    static QString code(const QDialog *dialog)
    {
        return in<QPlainTextEdit>(dialog, u"credentials.code"_s)->toPlainText();
    }
    static void showForm(const QDialog *dialog, int form)
    {
        in<QTabBar>(dialog, u"credentials.tabs"_s)->setCurrentIndex(form);
    }

    const QString kTable = u"robots.table"_s;
};

void TestCredentials::initTestCase()
{
    QVERIFY2(startOrganization(), "quayside-server must be built: ninja quayside-server");
    QVERIFY(m_caller->send("PUT", u"organization/payments/robots/ci"_s));
}

void TestCredentials::init()
{
    openConsole();
    QVERIFY(openTab(u"payments"_s, u"robots"_s));
    m_gate->forget();
}

void TestCredentials::cleanup()
{
    m_gate->relent();
    closeConsole();
}

QDialog *TestCredentials::openCredentials(const QString &name)
{
    (void)QTest::qWaitFor([&] { return rowOf(kTable, name).isValid(); }, kWait);
    if (!focusRow(kTable, name))
        return nullptr;
    QTest::keyClick(find<QTableView>(kTable), Qt::Key_Return);
    return await(u"credentials"_s);
}

void TestCredentials::credentials_hideTheTokenUntilAsked()
{
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    QVERIFY(dialog);
    const QString token = tokenOf(u"ci"_s);
    const QString read = u"GET /api/v1/organization/payments/robots/ci$"_s;
    QCOMPARE(m_gate->seen(read), 0);
    for (int form = 0; form < 7; ++form) {
        showForm(dialog, form);
        QVERIFY(!code(dialog).isEmpty() && !code(dialog).contains(token));
    }
    QCOMPARE(m_gate->seen(read), 0);
    showForm(dialog, 0);
    QTest::mouseClick(in<QPushButton>(dialog, u"credentials.show"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(code(dialog), token, kWait);
    press(dialog, u"credentials.show"_s);
    QVERIFY(!code(dialog).contains(token));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialogNamed(u"credentials"_s));
    // The second time it is there already.
    dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.show"_s);
    QCOMPARE(code(dialog), token);
    QCOMPARE(m_gate->seen(read), 1);
}

void TestCredentials::credentials_commandsCarryNoSecret()
{
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.show"_s);
    QTRY_COMPARE_WITH_TIMEOUT(code(dialog), tokenOf(u"ci"_s), kWait);
    const QString registry = m_console->window().connection()->registryName();
    showForm(dialog, 1);
    QCOMPARE(code(dialog),
             u"podman login --tls-verify=false -u 'payments+ci' %1 --password-stdin < "
             "payments-ci.token"_s.arg(registry));
    showForm(dialog, 2);
    QVERIFY(code(dialog).startsWith(u"docker login -u 'payments+ci'"_s));
    showForm(dialog, 5);
    QVERIFY(code(dialog).contains(u"skopeo login"_s) && code(dialog).contains(u"helm registry"_s));
    showForm(dialog, 6);
    QVERIFY(code(dialog).contains(u"AuthFile=%h/.config/containers/payments-ci.json"_s));
    for (const int form : {1, 2, 5, 6}) {
        showForm(dialog, form);
        QVERIFY(!code(dialog).contains(tokenOf(u"ci"_s)));
        QVERIFY(!in<QPushButton>(dialog, u"credentials.show"_s)->isVisible());
    }
    showForm(dialog, 4);
    QTest::keyClicks(in<QLineEdit>(dialog, u"credentials.kubernetesNamespace"_s), u"prod"_s);
    QVERIFY(code(dialog).contains(u"namespace: prod"_s));
    const auto scope = [&] {
        const QString data = code(dialog).section(u".dockerconfigjson: "_s, 1).trimmed();
        return QJsonDocument::fromJson(QByteArray::fromBase64(data.toLatin1()))
            .object()
            .value("auths"_L1)
            .toObject()
            .keys();
    };
    QCOMPARE(scope(), QStringList{registry});
    in<QComboBox>(dialog, u"credentials.scope"_s)->setCurrentIndex(1);
    QCOMPARE(scope(), QStringList{registry + "/payments"_L1});
}

void TestCredentials::credentials_saveForTheUserAlone()
{
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.save"_s);
    auto *file = qobject_cast<QFileDialog *>(await(u"credentials.file"_s));
    QVERIFY(file);
    const QString path = m_folder->filePath(u"payments-ci.token"_s);
    Q_EMIT file->fileSelected(path);
    file->close();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), kWait);
    QFile saved(path);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(saved.readAll()), tokenOf(u"ci"_s));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(in<QLabel>(dialog, u"credentials.status"_s)->text().contains(u"payments-ci.token"_s));
}

void TestCredentials::credentials_mergeIntoAFile()
{
    const QString path = m_folder->filePath(u"config.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"auths":{"quay.io":{"auth":"YTpi"}},"psFormat":"x"})");
    file.close();
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    showForm(dialog, 3);
    press(dialog, u"credentials.merge"_s);
    QDialog *merge = await(u"mergeAuth"_s);
    QVERIFY(merge);
    in<QComboBox>(merge, u"merge.file"_s)->setEditText(path);
    const QString changes = in<QPlainTextEdit>(merge, u"merge.changes"_s)->toPlainText();
    QVERIFY(changes.contains(u"+ "_s + m_console->window().connection()->registryName()));
    QVERIFY(changes.contains(u"= quay.io: stays"_s) && changes.contains(u"psFormat"_s));
    QVERIFY(!changes.contains(tokenOf(u"ci"_s)));
    press(merge, u"merge.merge"_s);
    QTRY_VERIFY(!dialogNamed(u"mergeAuth"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray merged = file.readAll();
    QVERIFY(merged.contains("quay.io") && merged.contains("psFormat"));
    QVERIFY(merged.contains((u"payments+ci:"_s + tokenOf(u"ci"_s)).toUtf8().toBase64()));
    QVERIFY(in<QLabel>(dialog, u"credentials.status"_s)->text().contains(u".backup-"_s));
    // Once more: nothing to do; and what cannot be read is left alone.
    press(dialog, u"credentials.merge"_s);
    merge = await(u"mergeAuth"_s);
    in<QComboBox>(merge, u"merge.file"_s)->setEditText(path);
    QVERIFY(!in<QPushButton>(merge, u"merge.merge"_s)->isEnabled());
    const QString broken = m_folder->filePath(u"broken.json"_s);
    QFile half(broken);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("{\"auths\":");
    half.close();
    in<QComboBox>(merge, u"merge.file"_s)->setEditText(broken);
    QVERIFY(!in<QPushButton>(merge, u"merge.merge"_s)->isEnabled());
    QVERIFY(in<QWidget>(merge, u"merge.banner"_s)->isVisible());
}

void TestCredentials::credentials_refusalIsSaid()
{
    m_gate->spoil(u"GET /api/v1/organization/payments/robots/ci$"_s,
                  RogueGate::answer(403, "insufficient_scope", "Not yours"));
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.show"_s);
    auto *banner = in<QWidget>(dialog, u"credentials.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    // Asked again it is there.
    m_gate->relent();
    press(dialog, u"credentials.show"_s);
    QTRY_COMPARE_WITH_TIMEOUT(code(dialog), tokenOf(u"ci"_s), kWait);
}

void TestCredentials::credentials_withoutATokenAreRefused()
{
    test::Fault without;
    without.status = 200;
    without.headers = "Content-Type: application/json\r\n";
    without.body = R"({"name":"payments+ci","description":""})";
    m_gate->spoil(u"GET /api/v1/organization/payments/robots/ci$"_s, without);
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.show"_s);
    auto *banner = in<QWidget>(dialog, u"credentials.banner"_s);
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), kWait);
    QVERIFY(!banner->findChild<QLabel *>(u"banner.text"_s)->text().isEmpty());
    QCOMPARE(in<QPushButton>(dialog, u"credentials.show"_s)->text(), u"Show"_s);
}

void TestCredentials::clipboard_forgetsTheSecret()
{
    using namespace std::chrono_literals;
    QClipboard *clipboard = QGuiApplication::clipboard();
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.copy"_s);
    QTRY_COMPARE_WITH_TIMEOUT(clipboard->text(), tokenOf(u"ci"_s), kWait);
    copySecret(u"short"_s, 20ms);
    QCOMPARE(clipboard->text(), u"short"_s);
    QTRY_COMPARE(clipboard->text(), QString());
    // Not what somebody else put there since.
    copySecret(u"first"_s, 20ms);
    clipboard->setText(u"theirs"_s);
    QSignalSpy changed(clipboard, &QClipboard::dataChanged);
    copySecret(u"second"_s, 40ms);
    clipboard->setText(u"theirs"_s);
    QTRY_VERIFY(changed.size() >= 2);
    QCOMPARE(clipboard->text(), u"theirs"_s);
}

void TestCredentials::credentials_areKeptInTheKeychain()
{
    QDialog *dialog = openCredentials(u"payments+ci"_s);
    press(dialog, u"credentials.keep"_s);
    auto *status = in<QLabel>(dialog, u"credentials.status"_s);
    QTRY_VERIFY_WITH_TIMEOUT(status->text().contains(u"keychain"_s), kWait);
    QFile settings(m_folder->filePath(u"settings.ini"_s));
    closeConsole();
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(tokenOf(u"ci"_s).toUtf8()));
}

QTEST_MAIN(TestCredentials)
#include "tst_credentials.moc"
