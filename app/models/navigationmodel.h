#pragma once

#include "app/models/roles.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QHash>
#include <QtCore/QTimer>

#include <memory>
#include <vector>

namespace quayside {

class RepositoryModel;

/// How a connection fares, as far as the tree shows it.
enum class ConnectionShape { Closed, Opening, Open, Failed };

/// The tree of all connections: each with its namespaces, the user's own first, then those of his
/// organizations, then others that he may see into, then under one node those of which he sees what
/// is public alone; their repositories in natural order; and for those who may the administration
/// of the whole registry.
/// Follows a RepositoryModel per connection by key, so that selection and expansion survive.
/// IdRole: the id of a connection, the name of a namespace, the path of a repository. Main thread.
class NavigationModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Kind { Connection, Starred, Namespace, Repository, Superuser, Public };
    Q_ENUM(Kind)
    enum NavigationRole {
        KindRole = Qt::UserRole + 10, ///< Kind
        CountRole, ///< repositories of a namespace, namespaces that are public; invalid: unknown
        PublicRole, ///< whether everybody may pull from a repository
        MirrorRole, ///< whether a repository is a mirror
        ConnectionRole, ///< id of the connection that the node belongs to
        ShapeRole, ///< ConnectionShape
        ReadOnlyRole, ///< whether a connection is locked against changes
        FrozenRole, ///< whether a repository is read-only
        ConnectionKindRole, ///< the role of a connection: `production`, `local` ...
    };

    explicit NavigationModel(QObject *parent = nullptr);
    ~NavigationModel() override;

    struct Connection {
        QString id;
        QString name;
        QString role = {}; ///< `local`, `production` ...
        ConnectionShape shape = ConnectionShape::Closed;
        bool isReadOnly = false;
        /// There, whether they have repositories or not; the first is the user's own.
        QStringList namespaces = {};
        /// Of which it is not known how much is in them, with a sentence why.
        QHash<QString, QString> unknown = {};
        bool isSuperuser = false; ///< who is signed in

        friend bool operator==(const Connection &, const Connection &) = default;
    };
    /// Added at the end, or changed where it stands. `repositories` must outlive the node and stay
    /// the same one; nullptr while the connection was never opened.
    void setConnection(const Connection &connection, RepositoryModel *repositories);
    void removeConnection(const QString &id);
    /// A part of the path; case does not matter. Namespaces without a match are left out.
    void setFilter(const QString &text);
    /// Invalid when there is no such connection.
    QModelIndex connectionIndex(const QString &id) const;
    /// Invalid when there is no such repository, or when it is filtered out.
    QModelIndex repositoryIndex(const QString &connection, const QString &path) const;
    /// Invalid when it is not there.
    QModelIndex namespaceIndex(const QString &connection, const QString &name) const;
    /// The node of what others have made public.
    QModelIndex publicIndex(const QString &connection) const;
    QModelIndex superuserIndex(const QString &connection) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    struct Entry;

    void sync();
    void syncConnection(Node &node);
    /// Makes the children those that are wanted, both being in order.
    void merge(Node &parent, const std::vector<Entry> &wanted);
    Node *connectionNode(const QString &id) const;
    QModelIndex childIndex(const QString &connection, Kind kind, const QString &name) const;
    QModelIndex indexOf(const Node &node) const;
    const Node &nodeOf(const QModelIndex &index) const;

    QString m_filter;
    QTimer m_sync; // one for many changes
    std::unique_ptr<Node> m_root; // not a row itself
};

} // namespace quayside
