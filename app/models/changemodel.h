#pragma once

#include "app/core/jobrecord.h"
#include "app/models/roles.h"

#include <QtCore/QAbstractTableModel>

namespace quayside {

/// One object that this console changed.
struct ChangeRecord {
    qint64 job = 0;
    Instant time = {};
    JobKind kind = JobKind::ChangeExpiration;
    QString target; ///< of the job
    JobChange change;
    bool canUndo = false; ///< the whole job
};

/// What this console changed, newest first; 1000 at most. Words are the view's. Main thread.
class ChangeModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Time, What, Object, Before, After, Tools };
    static constexpr int kColumns = 6;

    explicit ChangeModel(QObject *parent = nullptr);

    /// Of one job, in the order in which they were made.
    void add(const QList<ChangeRecord> &records);
    void setUndoable(qint64 job, bool canUndo);
    const ChangeRecord &recordAt(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ChangeRecord> m_records;
};

} // namespace quayside
