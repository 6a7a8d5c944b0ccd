#pragma once

#include "app/models/roles.h"

#include <QtCore/QAbstractItemModel>
#include <QtCore/QTimer>

#include <memory>
#include <vector>

namespace quayside {

class RepositoryModel;

/// The tree of one connection: itself, its namespaces, their repositories, each in natural order.
/// Follows a RepositoryModel by key, so that selection and expansion survive. IdRole: the path of a
/// repository, the name of a namespace. Main thread.
class NavigationModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Kind { Connection, Namespace, Repository };
    Q_ENUM(Kind)
    enum NavigationRole {
        KindRole = Qt::UserRole + 10, ///< Kind
        CountRole, ///< repositories of a namespace
        PublicRole, ///< whether everybody may pull from a repository
    };

    explicit NavigationModel(RepositoryModel &repositories, QObject *parent = nullptr);
    ~NavigationModel() override;

    void setConnectionName(const QString &name);
    /// A part of the path; case does not matter. Namespaces without a match are left out.
    void setFilter(const QString &text);
    QModelIndex connectionIndex() const { return index(0, 0); }
    /// Invalid when there is no such repository, or when it is filtered out.
    QModelIndex repositoryIndex(const QString &path) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    struct Entry;

    void sync();
    /// Makes the children those that are wanted, both being in order.
    void merge(Node &parent, const std::vector<Entry> &wanted);
    QModelIndex indexOf(const Node &node) const;
    const Node &nodeOf(const QModelIndex &index) const;

    RepositoryModel &m_repositories;
    QString m_filter;
    QTimer m_sync; // one for many changes
    std::unique_ptr<Node> m_root;
};

} // namespace quayside
