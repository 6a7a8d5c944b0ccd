#pragma once

#include "app/models/roles.h"
#include "app/wire/repository.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSortFilterProxyModel>

namespace quayside {

/// Repositories of one connection; serves the list page and, by its first column, the navigator.
/// Key: `namespace/name`. Main thread.
class RepositoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Name, Visibility, State, LastModified };
    static constexpr int kColumns = 4;

    explicit RepositoryModel(QObject *parent = nullptr);

    /// Updated, inserted and removed by key.
    void setRepositories(const QList<wire::Repository> &repositories);
    const wire::Repository &repositoryAt(int row) const { return m_repositories.at(row); }
    int rowOf(const QString &path) const;
    void refreshTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<wire::Repository> m_repositories;
};

class RepositoryProxyModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit RepositoryProxyModel(QObject *parent = nullptr);

    void setNameFilter(const QString &text);
    bool isFiltering() const { return !m_text.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
};

} // namespace quayside
