#include "app/services/settingsfile.h"

#include <QtCore/QSettings>

#include <utility>

namespace quayside {

namespace {

constexpr auto kDelay = std::chrono::seconds(1);

} // namespace

SettingsFile::SettingsFile(const QSettings &from)
    : m_fileName(from.fileName())
{
    const QStringList keys = from.allKeys();
    for (const QString &key : keys)
        m_values.insert(key, from.value(key));
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &SettingsFile::writeSoon);
    m_writer.setMaxThreadCount(1);
}

SettingsFile::~SettingsFile()
{
    writeSoon();
    m_writer.waitForDone();
}

QVariant SettingsFile::value(const QString &key, const QVariant &otherwise) const
{
    return m_values.value(key, otherwise);
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    m_values.insert(key, value);
    m_changes.insert(key, value);
    if (!m_delay.isActive())
        m_delay.start();
}

void SettingsFile::empty(QStringView prefix)
{
    const QStringList keys = m_values.keys();
    for (const QString &key : keys) {
        if (key.startsWith(prefix))
            setValue(key, QByteArray());
    }
}

void SettingsFile::writeSoon()
{
    m_delay.stop();
    if (m_changes.isEmpty())
        return;
    m_writer.start([name = m_fileName, changes = std::exchange(m_changes, {})] {
        QSettings file(name, QSettings::IniFormat);
        for (auto it = changes.cbegin(); it != changes.cend(); ++it)
            file.setValue(it.key(), it.value());
        file.sync();
    });
}

} // namespace quayside
