#include "app/services/desktopscheme.h"

#include <QtCore/QProcess>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVariant>
#include <QtTest/QtTest>

using namespace quayside;
using namespace Qt::StringLiterals;

/// Answers as a desktop's portal does.
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    uint scheme = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group != "org.freedesktop.appearance"_L1 || key != "color-scheme"_L1)
            return QDBusVariant(QVariant(u"another"_s));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// What is known of the desktop's light or dark, on a real bus of the test's own.
class TestDesktopScheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void noPortal_nothingIsKnown();
    void portal_isAskedAndListenedTo();

private:
    QProcess m_bus;
    std::unique_ptr<DesktopScheme> m_early;
};

void TestDesktopScheme::initTestCase()
{
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    QVERIFY2(m_bus.waitForStarted(), "dbus-daemon must be there");
    QVERIFY(m_bus.waitForReadyRead(10'000));
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    QVERIFY(QDBusConnection::sessionBus().isConnected());
}

void TestDesktopScheme::cleanupTestCase()
{
    m_early.reset();
    m_bus.kill();
    m_bus.waitForFinished();
}

void TestDesktopScheme::noPortal_nothingIsKnown()
{
    m_early = std::make_unique<DesktopScheme>();
    QSignalSpy changed(m_early.get(), &DesktopScheme::changed);
    QVERIFY(!changed.wait(300));
    QVERIFY(!m_early->isDark());
}

void TestDesktopScheme::portal_isAskedAndListenedTo()
{
    QDBusConnection desktop = QDBusConnection::connectToBus(
        QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
    Portal portal;
    portal.scheme = 1;
    QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllSlots
                                       | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
    DesktopScheme scheme;
    QTRY_COMPARE(scheme.isDark(), std::optional(true));
    QSignalSpy changed(&scheme, &DesktopScheme::changed);
    const auto tell = [&portal](const QString &group, const QVariant &value) {
        Q_EMIT portal.SettingChanged(group, u"color-scheme"_s, QDBusVariant(value));
    };
    tell(u"org.example"_s, 2u);
    tell(u"org.freedesktop.appearance"_s, 2u);
    QTRY_COMPARE(scheme.isDark(), std::optional(false));
    QCOMPARE(changed.size(), 1);
    // Who was there before the portal hears of it, too.
    QTRY_COMPARE(m_early->isDark(), std::optional(false));
    // No preference, and what nobody knows.
    tell(u"org.freedesktop.appearance"_s, 7u);
    QTRY_VERIFY(!scheme.isDark());
    QDBusConnection::disconnectFromBus(u"desktop"_s);
}

QTEST_GUILESS_MAIN(TestDesktopScheme)
#include "tst_desktopscheme.moc"
