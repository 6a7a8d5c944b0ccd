#pragma once

#include <QtCore/QObject>

#include <optional>

namespace quayside {

/// Whether the desktop wants dark or light windows, as its portal tells on the session bus: Qt
/// before 6.5 does not ask it. Without a bus, a portal or a wish nothing is known. Main thread.
/// Source: XDG Desktop Portal, `org.freedesktop.portal.Settings`, key `color-scheme` of
/// `org.freedesktop.appearance`: 1 dark, 2 light, else no preference.
class DesktopScheme : public QObject {
    Q_OBJECT
public:
    /// Asks; the answer comes by changed().
    explicit DesktopScheme(QObject *parent = nullptr);

    std::optional<bool> isDark() const { return m_isDark; }

Q_SIGNALS:
    void changed();

private:
    void take(const QVariant &value);

    std::optional<bool> m_isDark;
};

} // namespace quayside
