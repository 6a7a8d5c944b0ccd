#pragma once

#include "app/core/requestrecord.h"
#include "app/models/roles.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSortFilterProxyModel>

#include <optional>

namespace quayside {

/// Calls to registries, newest first; 500 at most. Words are the view's. Main thread.
class RequestModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, Method, Path, Status, Duration, Bytes, RequestId };
    static constexpr int kColumns = 7;
    static constexpr int kMostKept = 500;

    explicit RequestModel(QObject *parent = nullptr);

    void add(const RequestRecord &record);
    void clear();
    const RequestRecord &recordAt(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RequestRecord> m_records;
};

struct RequestsSince {
    QString connection;
    Instant time = {};
};

/// All of them, or those that failed, or that a connection made since a moment.
class RequestProxyModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFailedOnly(bool isFailedOnly);
    bool isFailedOnly() const { return m_isFailedOnly; }
    /// nullopt: of all connections and times.
    void setSince(const std::optional<RequestsSince> &since);
    const RequestRecord &recordAt(int row) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool m_isFailedOnly = false;
    std::optional<RequestsSince> m_since;
};

/// The same call for a shell, with a place holder for the token.
QString curlCommand(const RequestRecord &record);

} // namespace quayside
