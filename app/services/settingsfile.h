#pragma once

#include <QtCore/QObject>
#include <QtCore/QThreadPool>
#include <QtCore/QTimer>
#include <QtCore/QVariant>

class QSettings;

namespace quayside {

/// An ini file that is read once and written behind the caller's back: a write waits for the disk,
/// which takes longer than a picture may. What is set is seen at once and reaches the disk within
/// about a second, or when this goes. One program at a time. Main thread.
class SettingsFile : public QObject {
    Q_OBJECT
public:
    /// Reads everything; later changes of `from` are not seen.
    explicit SettingsFile(const QSettings &from);
    ~SettingsFile() override;

    const QString &fileName() const { return m_fileName; }
    bool contains(const QString &key) const { return m_values.contains(key); }
    QVariant value(const QString &key, const QVariant &otherwise = {}) const;
    void setValue(const QString &key, const QVariant &value);
    /// What begins so is read as nothing from now on.
    void empty(QStringView prefix);
    /// Begins to write what is not written yet, without the second's wait.
    void writeSoon();

private:
    QString m_fileName;
    QVariantHash m_values;
    QVariantHash m_changes; ///< not given to the writer yet
    QTimer m_delay;
    QThreadPool m_writer; ///< one thread: the order of writes is that of the calls
};

} // namespace quayside
