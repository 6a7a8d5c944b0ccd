#pragma once

#include "app/models/roles.h"
#include "app/wire/tag.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QAbstractTableModel>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QSortFilterProxyModel>

namespace quayside {

/// The live tags of one repository. Key: the tag's name. Texts are raw (names, digests, epoch
/// milliseconds, bytes); words and colours are the delegates'. Main thread.
class TagModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Tag, Size, LastModified, Expires, Manifest, Pull };
    static constexpr int kColumns = 6;

    explicit TagModel(QObject *parent = nullptr);

    /// Another repository: everything is forgotten.
    void clear();
    /// The whole list as the server has it now: rows are updated, inserted and removed by name, so
    /// that selection and scroll survive.
    void setTags(const QList<wire::Tag> &tags);
    /// One more page of the first load: appended or updated, nothing removed.
    void addTags(const QList<wire::Tag> &tags);
    void updateTag(const wire::Tag &tag);
    void removeTag(const TagName &name);
    /// Whether EXPIRES may be changed at all (right to write, state of the repository).
    void setWritable(bool isWritable);
    bool isWritable() const { return m_isWritable; }

    const wire::Tag &tagAt(int row) const { return m_tags.at(row); }
    /// The tag behind an index of this model or of a proxy over it.
    static const wire::Tag &tagOf(QModelIndex index);
    /// -1 when there is none.
    int rowOf(const QString &name) const { return m_rows.value(name, -1); }
    /// Dates are relative to now: tell the views to paint them again.
    void refreshTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QVariant sortValue(const wire::Tag &tag, Column column) const;
    void removeMissing(const QSet<QString> &names);
    void reindex(int from);

    QList<wire::Tag> m_tags;
    QHash<QString, int> m_rows;
    bool m_isWritable = false;
};

enum class ExpiryFilter { All, Never, Any, Within7Days, Within31Days };

/// Sorts by raw values and filters by name and state.
class TagProxyModel : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TagProxyModel(QObject *parent = nullptr);

    /// A part of the name, or a glob when it holds `*` or `?`. Case does not matter.
    void setNameFilter(const QString &text);
    void setExpiryFilter(ExpiryFilter filter);
    bool isFiltering() const { return !m_text.isEmpty() || m_expiry != ExpiryFilter::All; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QString m_text;
    QRegularExpression m_glob;
    ExpiryFilter m_expiry = ExpiryFilter::All;
};

} // namespace quayside
