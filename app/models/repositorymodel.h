#pragma once

#include "app/core/repositoryfilter.h"
#include "app/models/roles.h"
#include "app/models/sortkeys.h"
#include "app/wire/repository.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>

namespace quayside {

/// Repositories of one connection; serves the list page and, by its first column, the navigator.
/// Key: `namespace/name`. Main thread.
class RepositoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column {
        Name,
        Visibility,
        State,
        Tags, ///< read row by row: setTagCount()
        Size,
        LastModified,
        Popularity,
        Description,
        Star, ///< for the user himself
    };
    static constexpr int kColumns = 9;

    explicit RepositoryModel(QObject *parent = nullptr);

    /// Updated, inserted and removed by key.
    void setRepositories(const QList<wire::Repository> &repositories);
    /// Updated and inserted by key: the others stay.
    void addRepositories(const QList<wire::Repository> &repositories);
    const wire::Repository &repositoryAt(int row) const { return m_repositories.at(row); }
    int rowOf(const QString &path) const;
    /// Nothing for one that is not listed.
    void setStarred(const QString &path, bool isStarred);
    void refreshTimes();
    /// Nothing: not known (yet), or the registry does not tell. Where it is the most that a
    /// registry lists, there may be more.
    std::optional<int> tagCountAt(int row) const;
    /// Whether it is worth asking: nothing is known, or the repository was pushed to since.
    bool isTagCountDue(int row) const;
    /// What is asked for: it is another whenever it is due again.
    QString tagCountKey(int row) const;
    /// The answer to that key; nullopt: there is none, and nobody asks for the same again. Nothing
    /// for a repository that is not listed any more.
    void setTagCount(const QString &path, const QString &key, std::optional<int> count);
    /// What was told is due again, but stays shown meanwhile; what was refused stays so.
    void outdateTagCounts();
    /// Somebody else asks from now on, who may be told more or less.
    void forgetTagCounts();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct TagCount {
        std::optional<int> count = {};
        QString key; ///< of the question that was answered
        bool isRefused = false;
    };

    QString exportText(int row, Column column) const;

    QList<wire::Repository> m_repositories;
    QHash<QString, TagCount> m_tagCounts; // by path
    int m_countRound = 0; // how often they were outdated
};

class RepositoryProxyModel : public SortedProxyModel {
    Q_OBJECT
public:
    explicit RepositoryProxyModel(QObject *parent = nullptr);

    void setFilter(RepositoryFilter filter);
    /// Empty: every namespace. No filter of the user's.
    void setNamespace(const QString &name);
    /// Whose repositories are his own; empty: nobody's.
    void setUser(const QString &name);
    /// Whether the registry tells how much of its quota a repository takes.
    bool hasSizes() const;
    /// How many there are without a filter.
    int countOfNamespace() const;
    bool isFiltering() const { return !m_filter.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    int compare(const QModelIndex &left, const QModelIndex &right) const override;
    int compareUnknown(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_namespace;
    QString m_user;
    RepositoryFilter m_filter;
};

} // namespace quayside
