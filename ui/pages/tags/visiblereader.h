#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/wire/tag.h"

#include <QtCore/QPointer>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>

namespace quayside::ui {

class Connection;

/// Reads what a column shows, one call a row: only for rows that are to be seen, a few at a time,
/// each once. Main thread.
class VisibleReader : public QObject {
    Q_OBJECT
public:
    struct Source {
        std::function<QList<wire::Tag>()> visible; ///< the tags that are to be seen now
        std::function<bool()> isWanted; ///< whether the column is shown
        std::function<QString(const wire::Tag &)> key; ///< what is asked for once
        std::function<api::ApiCallBase *(Connection &, const RepositoryName &, const wire::Tag &)>
            ask;
        /// Takes the answer; a failure is its business too.
        std::function<void(api::ApiCallBase &)> take;
    };
    explicit VisibleReader(Source source, QObject *parent = nullptr);
    ~VisibleReader() override;

    /// Everything that was asked is forgotten.
    void setTarget(Connection *connection, const std::optional<RepositoryName> &repository);
    /// Rows or columns came, went or were scrolled.
    void look();

private:
    void fill();

    Source m_source;
    Connection *m_connection = nullptr;
    std::optional<RepositoryName> m_repository;
    QSet<QString> m_asked;
    QList<QPointer<api::ApiCallBase>> m_calls;
    QTimer m_delay;
    int m_running = 0;
};

} // namespace quayside::ui
