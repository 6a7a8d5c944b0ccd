#pragma once

#include "app/models/roles.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QList>

#include <functional>

namespace quayside {

/// What every short list of records has in common, whatever it lists. Main thread.
class RecordModelBase : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    virtual QString keyAt(int row) const = 0;
    /// -1: it is not listed.
    virtual int rowOf(const QString &key) const = 0;
    /// Whether the row is one that `text` looks for; case does not matter.
    virtual bool matches(int row, const QString &text) const = 0;
    /// Times are told anew.
    void refreshTimes()
    {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
};

/// Records of one kind in a table. Rows are told by their key, so that selection and place survive
/// a reading. Qt::DisplayRole and SortRole: the raw value (a time in epoch milliseconds, a number,
/// a text, a list); words and looks are the view's. ExportRole: the text for other programs.
template <class Row>
class RecordModel final : public RecordModelBase {
public:
    struct Column {
        std::function<QVariant(const Row &)> value;
        /// Empty: the value as text.
        std::function<QString(const Row &)> exported = {};
    };
    using Key = std::function<QString(const Row &)>;

    /// `key` is never the same for two rows. The first column is the one that a filter looks
    /// through, unless `sought` gives another text.
    RecordModel(Key key, QList<Column> columns, QObject *parent = nullptr,
                std::function<QString(const Row &)> sought = {})
        : RecordModelBase(parent)
        , m_key(std::move(key))
        , m_columns(std::move(columns))
        , m_sought(std::move(sought))
    {
    }

    const QList<Row> &rows() const { return m_rows; }
    const Row &rowAt(int row) const { return m_rows.at(row); }

    /// Updated, inserted and removed by key; of two rows with one key the first stays.
    void setRows(const QList<Row> &rows)
    {
        QHash<QString, const Row *> fresh;
        for (const Row &row : rows) {
            if (!fresh.contains(m_key(row)))
                fresh.insert(m_key(row), &row);
        }
        for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
            if (fresh.contains(m_key(m_rows.at(row))))
                continue;
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        }
        for (int row = 0; row < m_rows.size(); ++row) {
            const Row &now = *fresh.take(m_key(m_rows.at(row)));
            if (now == m_rows.at(row))
                continue;
            m_rows[row] = now;
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
        QList<Row> added;
        for (const Row &row : rows) {
            if (fresh.remove(m_key(row)) > 0)
                added.append(row);
        }
        append(added);
    }

    /// More of what does not stand there yet, as pages come in.
    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        const int first = int(m_rows.size());
        beginInsertRows({}, first, first + int(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }

    QString keyAt(int row) const override { return m_key(m_rows.at(row)); }

    int rowOf(const QString &key) const override
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_key(m_rows.at(row)) == key)
                return row;
        }
        return -1;
    }

    bool matches(int row, const QString &text) const override
    {
        const Row &record = m_rows.at(row);
        const QString all =
            m_sought ? m_sought(record) : m_columns.first().value(record).toString();
        return all.contains(text, Qt::CaseInsensitive);
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || index.row() >= m_rows.size() || index.column() >= m_columns.size())
            return {};
        const Row &row = m_rows.at(index.row());
        const Column &column = m_columns.at(index.column());
        switch (role) {
        case IdRole:
            return m_key(row);
        case Qt::DisplayRole:
        case SortRole:
            return column.value(row);
        case ExportRole:
            return column.exported ? column.exported(row) : exportText(column.value(row));
        default:
            return {};
        }
    }

private:
    static QString exportText(const QVariant &value)
    {
        return value.typeId() == QMetaType::QStringList
            ? value.toStringList().join(QLatin1Char(' '))
            : value.toString();
    }

    Key m_key;
    QList<Column> m_columns;
    std::function<QString(const Row &)> m_sought;
    QList<Row> m_rows;
};

} // namespace quayside
