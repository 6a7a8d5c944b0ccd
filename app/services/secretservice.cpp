#include "app/services/secretservice.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingReply>
#include <QtDBus/QDBusVariant>

namespace quayside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 5'000;

QString serviceName()
{
    return u"org.freedesktop.secrets"_s;
}

QString defaultCollection()
{
    return u"/org/freedesktop/secrets/aliases/default"_s;
}

QDBusMessage busCall(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/"_s,
                                          u"org.freedesktop.DBus"_s, method);
}

/// Calls and hands the answer on; an error is an answer too.
void call(const QDBusMessage &message, const QObject *context,
          std::function<void(const QDBusMessage &)> done)
{
    auto *watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, kTimeoutMs),
                                    const_cast<QObject *>(context));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

void readLocked(const QObject *context, std::function<void(KeychainState)> done)
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        serviceName(), defaultCollection(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    call(get, context, [done](const QDBusMessage &reply) {
        if (reply.type() != QDBusMessage::ReplyMessage)
            return done(KeychainState::Absent); // a service without a place to keep anything
        const QVariant value = reply.arguments().value(0).value<QDBusVariant>().variant();
        done(value.toBool() ? KeychainState::Locked : KeychainState::Open);
    });
}

bool isKWallet(const QStringList &names)
{
    return names.contains("org.kde.kwalletd5"_L1) || names.contains("org.kde.kwalletd6"_L1);
}

} // namespace

void queryKeychain(const QObject *context, std::function<void(KeychainState)> done)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
#ifdef Q_OS_LINUX
        const KeychainState state = KeychainState::Absent;
#else
        const KeychainState state = KeychainState::Open;
#endif
        QMetaObject::invokeMethod(
            const_cast<QObject *>(context), [done, state] { done(state); }, Qt::QueuedConnection);
        return;
    }
    call(busCall(u"ListNames"_s), context, [context, done](const QDBusMessage &running) {
        const QStringList names = running.arguments().value(0).toStringList();
        if (names.contains(serviceName()))
            return readLocked(context, done);
        if (isKWallet(names))
            return done(KeychainState::Open);
        call(busCall(u"ListActivatableNames"_s), context,
             [context, done](const QDBusMessage &startable) {
                 const QStringList more = startable.arguments().value(0).toStringList();
                 if (more.contains(serviceName()))
                     return readLocked(context, done);
                 done(isKWallet(more) ? KeychainState::Open : KeychainState::Absent);
             });
    });
}

namespace {

/// The desktop's question, until it is answered.
class UnlockPrompt : public QObject {
    Q_OBJECT
public:
    UnlockPrompt(const QString &path, QObject *context, std::function<void(bool)> done)
        : QObject(context)
        , m_done(std::move(done))
    {
        const QString interface = u"org.freedesktop.Secret.Prompt"_s;
        // Qt D-Bus knows no other way to hear a signal of an object without an interface class.
        QDBusConnection::sessionBus().connect(serviceName(), path, interface, u"Completed"_s, this,
                                              SLOT(onCompleted(bool, QDBusVariant)));
        QDBusMessage prompt =
            QDBusMessage::createMethodCall(serviceName(), path, interface, u"Prompt"_s);
        prompt << QString();
        call(prompt, this, [this](const QDBusMessage &reply) {
            if (reply.type() != QDBusMessage::ReplyMessage)
                onCompleted(true, {});
        });
    }

private Q_SLOTS:
    void onCompleted(bool isDismissed, const QDBusVariant &)
    {
        if (auto done = std::exchange(m_done, nullptr))
            done(!isDismissed);
        deleteLater();
    }

private:
    std::function<void(bool)> m_done;
};

} // namespace

void unlockKeychain(QObject *context, std::function<void(bool)> done)
{
    QDBusMessage unlock =
        QDBusMessage::createMethodCall(serviceName(), u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, u"Unlock"_s);
    unlock << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(defaultCollection())});
    call(unlock, context, [context, done](const QDBusMessage &reply) {
        const QString prompt = reply.arguments().value(1).value<QDBusObjectPath>().path();
        if (reply.type() != QDBusMessage::ReplyMessage || prompt.isEmpty())
            return done(false);
        if (prompt == "/"_L1)
            return done(true);
        new UnlockPrompt(prompt, context, done);
    });
}

} // namespace quayside

#include "secretservice.moc"
