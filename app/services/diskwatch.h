#pragma once

#include "app/services/localhealth.h"

#include <QtCore/QTimer>

namespace quayside {

class News;

/// Tells News while the disk of the registry on this computer runs short or is full, as the
/// registry itself judges it. Asks at once and every few minutes. Main thread.
class DiskWatch : public QObject {
    Q_OBJECT
public:
    explicit DiskWatch(News &news, QObject *parent = nullptr);

    /// One that answers; it takes the place of a former one. `folder`: of its data.
    void watch(const LocalServerInfo &info, const QString &folder);
    /// It ended: what was told stands, as its disk is no emptier.
    void stop();

private:
    void onReport();

    News &m_news;
    LocalHealth m_health;
    LocalServerInfo m_info;
    QString m_folder;
    QTimer m_timer;
};

} // namespace quayside
