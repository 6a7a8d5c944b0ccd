#pragma once

#include <QtCore/QStringList>
#include <QtGui/QAccessible>

#include <dlfcn.h>

namespace quayside::test {

/// Makes Qt believe that somebody listens, which the platform plug-in of the tests has no bridge
/// for: QAccessible::setActive() tells observers alone. False: this Qt has no such way.
inline bool wakeAccessibility()
{
    auto **integration = static_cast<void **>(
        dlsym(RTLD_DEFAULT, "_ZN22QGuiApplicationPrivate20platform_integrationE"));
    const auto accessibilityOf = reinterpret_cast<void *(*)(const void *)>(
        dlsym(RTLD_DEFAULT, "_ZNK20QPlatformIntegration13accessibilityEv"));
    const auto setActive = reinterpret_cast<void (*)(void *, bool)>(
        dlsym(RTLD_DEFAULT, "_ZN22QPlatformAccessibility9setActiveEb"));
    if (!integration || !accessibilityOf || !setActive)
        return false;
    setActive(accessibilityOf(*integration), true);
    return QAccessible::isActive();
}

/// Everything that screen readers were told, in its order.
inline QStringList &told()
{
    static QStringList all;
    return all;
}

/// For QAccessible::installUpdateHandler().
inline void recordTold(QAccessibleEvent *event)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    if (event->type() == QAccessible::Announcement)
        told().append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
#else
    // What a reader says of an alert is the name of its object.
    if (event->type() == QAccessible::Alert)
        told().append(
            QAccessible::queryAccessibleInterface(event->object())->text(QAccessible::Name));
#endif
}

} // namespace quayside::test
