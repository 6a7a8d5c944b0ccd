#pragma once

#include "app/api/repositoriesapi.h"
#include "app/core/clock.h"
#include "app/core/reference.h"
#include "app/models/repositorymodel.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QSet>

#include <functional>

namespace quayside::ui {

class Connection;

/// The repositories of one connection, read once for every window that shows them: the list page,
/// the navigator and the palette look at the same model.
///
/// A registry that has few is read whole. Of one that has many a user gets those of his namespaces
/// and the starred ones first, then what others have made public, a thousand at a time: hosted
/// registries have millions. While it is read for the first time, rows come as the answers do.
class RepositoryList : public QObject {
    Q_OBJECT
public:
    explicit RepositoryList(Connection &connection);
    ~RepositoryList() override;

    RepositoryModel &model() { return m_model; }
    /// Names of what is known of a namespace, sorted, without the namespace.
    QStringList namesIn(const QString &namespaceName) const;
    /// Whether a reading came to its end since the sign-in.
    bool isLoaded() const { return m_isLoaded; }
    /// A sentence: why it is not known how much is in a namespace. Empty when it is known.
    QString whyUnknown(const QString &namespaceName) const;
    /// Whether there are more than were asked for.
    bool hasMore() const { return m_rest && !m_call; }
    /// Reads the next thousand of them.
    void loadMore();
    bool isLoading() const { return m_call; }
    /// When that was; nothing before.
    std::optional<Instant> readAt() const { return m_readAt; }
    /// Of the last reading; code Internal without a message: none.
    const Error &error() const { return m_error; }
    bool hasFailed() const
    {
        return m_error.code != ErrorCode::Internal || !m_error.message.isEmpty();
    }
    /// Whether it is small enough to be read again by the clock.
    bool isReadQuietly() const;
    /// Reads all pages; while one reading is on its way, nothing.
    void refresh();
    /// Ends the reading that is under way. Of a first one, what came stays.
    void stop();
    /// Shown at once, and taken back when the registry refuses it.
    void setStarred(const RepositoryName &repository, bool isStarred);
    /// The same as the way back of what starSet() told: that is not told again. `done` gets its
    /// end, at once with Conflict while one is on its way.
    api::ApiCallBase *returnStar(const RepositoryName &repository, bool isStarred,
                                 const std::function<void(const Result<void> &)> &done);
    /// What is read meanwhile may still say the old.
    bool isStarPending(const QString &path) const { return m_stars.contains(path); }

Q_SIGNALS:
    /// A reading began, came to its end, or the list was forgotten.
    void changed();
    void refreshed(bool isOk);
    void starChanged(const QString &path, bool isStarred);
    /// The registry has it as setStarred() wanted it.
    void starSet(const quayside::RepositoryName &repository, bool isStarred);
    void starRefused(const QString &path, const quayside::Error &error);

private:
    struct Question {
        api::RepositoriesApi::Among among = {};
        std::optional<QString> next = {};

        /// Of everything there is.
        bool isOfAll() const { return among == api::RepositoriesApi::Among{}; }
    };

    void ask();
    void onPage(const Question &question, wire::RepositoryPage page);
    /// What comes after a page that is not the last.
    void proceed(const Question &question, const QString &next);
    void finish();
    bool seesAllAnyway() const;
    void onConnectionState();
    api::ApiCallBase *sendStar(const RepositoryName &repository, bool isStarred,
                               const std::function<void(const Result<void> &)> &done);
    void showStar(const QString &path, bool isStarred);

    Connection &m_connection;
    RepositoryModel m_model;
    QPointer<api::ApiCallBase> m_call;
    QList<Question> m_questions;
    QList<wire::Repository> m_incoming;
    std::optional<QString> m_rest; // where the reading of everything was left
    int m_pages = 0; // of everything, so far
    int m_mostPages; // where it is left
    QSet<QString> m_unread; // namespaces that the registry does not tell, so far
    QSet<QString> m_untold; // the same of the last reading that came to its end
    Error m_error;
    QString m_user;
    QHash<QString, bool> m_stars; // that are on their way, by path
    bool m_isLoaded = false;
    std::optional<Instant> m_readAt;
};

} // namespace quayside::ui
