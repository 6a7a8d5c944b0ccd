#pragma once

#include "app/core/newsitem.h"
#include "app/models/roles.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QSortFilterProxyModel>

namespace quayside {

/// The news, newest first. Key: the item's id. Words are the view's. Main thread.
class NewsModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit NewsModel(QObject *parent = nullptr);

    /// Updated, inserted and removed by key.
    void setItems(const QList<NewsItem> &items);
    const NewsItem &itemAt(int row) const { return m_items.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<NewsItem> m_items;
};

enum class NewsFilter { All, Unread, Connection };

class NewsProxyModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// `connection`: which one `Connection` means.
    void setFilter(NewsFilter filter, const QString &connection);
    const NewsItem &itemAt(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    NewsFilter m_filter = NewsFilter::All;
    QString m_connection;
};

} // namespace quayside
