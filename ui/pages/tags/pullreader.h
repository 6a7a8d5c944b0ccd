#pragma once

#include "app/api/tagsapi.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>

namespace quayside::ui {

class Connection;

/// Asks how often tags were pulled: only of those that are to be seen, a few at a time, each once.
/// Main thread.
class PullReader : public QObject {
    Q_OBJECT
public:
    /// `visible`: the tags that are to be seen now.
    explicit PullReader(std::function<QList<wire::Tag>()> visible, QObject *parent = nullptr);
    ~PullReader() override;

    /// Everything that was asked is forgotten.
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    static bool isOffered(const Connection &connection);
    void setActive(bool isActive);
    /// Rows came, went or were scrolled.
    void look();

Q_SIGNALS:
    void pullsRead(const quayside::wire::TagPullStatistics &pulls);

private:
    void fill();

    std::function<QList<wire::Tag>()> m_visible;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    QSet<QString> m_asked; // names
    QList<QPointer<api::ApiCallBase>> m_calls;
    QTimer m_delay;
    int m_running = 0;
    bool m_isActive = false;
};

} // namespace quayside::ui
