#include "app/services/desktopscheme.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusVariant>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 5'000;
constexpr uint kDark = 1;
constexpr uint kLight = 2;
constexpr auto kGroup = "org.freedesktop.appearance"_L1;
constexpr auto kKey = "color-scheme"_L1;

} // namespace

/// Hears what the portal calls out. Here, where the type of its argument is known as a whole:
/// QtDBus finds no slot otherwise.
class PortalListener : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void heard(const QVariant &value);

public Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
    {
        if (group == kGroup && key == kKey)
            Q_EMIT heard(value.variant());
    }
};

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // QtDBus 6.4 looks the slot's types up by name, before it has named its own.
    qRegisterMetaType<QDBusVariant>("QDBusVariant");
    auto *listener = new PortalListener(this);
    connect(listener, &PortalListener::heard, this, &DesktopScheme::take);
    // Of whoever is the portal by then: it may come later, or once more.
    bus.connect(QString(), path, interface, u"SettingChanged"_s, listener,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    QDBusMessage read = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    read << QString(kGroup) << QString(kKey);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(read, kTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (watcher->reply().type() == QDBusMessage::ReplyMessage)
            take(watcher->reply().arguments().value(0));
    });
}

void DesktopScheme::take(const QVariant &value)
{
    // An answer to Read is a variant in a variant.
    QVariant inner = value;
    for (int depth = 0; depth < 2 && inner.canConvert<QDBusVariant>(); ++depth)
        inner = inner.value<QDBusVariant>().variant();
    const uint scheme = inner.toUInt();
    const std::optional<bool> isDark =
        scheme == kDark || scheme == kLight ? std::optional(scheme == kDark) : std::nullopt;
    if (isDark == m_isDark)
        return;
    m_isDark = isDark;
    Q_EMIT changed();
}

} // namespace quayside

#include "desktopscheme.moc"
