#pragma once

#include "app/api/apicall.h"
#include "app/core/reference.h"
#include "app/models/repositorymodel.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>

namespace quayside::ui {

class Connection;

/// The repositories of one connection, read once for every window that shows them: the list page,
/// the navigator and the palette look at the same model.
class RepositoryList : public QObject {
    Q_OBJECT
public:
    explicit RepositoryList(Connection &connection);
    ~RepositoryList() override;

    RepositoryModel &model() { return m_model; }
    /// Names of what is known of a namespace, sorted, without the namespace.
    QStringList namesIn(const QString &namespaceName) const;
    /// Whether the whole list was read at least once since the sign-in.
    bool isLoaded() const { return m_isLoaded; }
    bool isLoading() const { return m_call; }
    /// Of the last reading; code Internal without a message: none.
    const Error &error() const { return m_error; }
    /// Reads all pages; while one reading is on its way, nothing.
    void refresh();
    /// Nothing comes of the reading that is under way.
    void stop();
    /// Shown at once, and taken back when the registry refuses it.
    void setStarred(const RepositoryName &repository, bool isStarred);
    /// What is read meanwhile may still say the old.
    bool isStarPending(const QString &path) const { return m_stars.contains(path); }

Q_SIGNALS:
    /// A reading began, came to its end, or the list was forgotten.
    void changed();
    void refreshed(bool isOk);
    void starChanged(const QString &path, bool isStarred);
    void starRefused(const QString &path, const quayside::Error &error);

private:
    void loadPage(const std::optional<QString> &next);
    void onConnectionState();
    void showStar(const QString &path, bool isStarred);

    Connection &m_connection;
    RepositoryModel m_model;
    QPointer<api::ApiCallBase> m_call;
    QList<wire::Repository> m_incoming;
    Error m_error;
    QString m_user;
    QHash<QString, bool> m_stars; // that are on their way, by path
    bool m_isLoaded = false;
};

} // namespace quayside::ui
