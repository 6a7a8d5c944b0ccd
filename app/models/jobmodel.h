#pragma once

#include "app/core/jobrecord.h"
#include "app/models/roles.h"

#include <QtCore/QAbstractTableModel>

namespace quayside {

/// Jobs, newest first. Key: the id. Words are the view's. Main thread.
class JobModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum class Column { Job, Target, Progress, Started, State, Tools };
    static constexpr int kColumns = 6;

    explicit JobModel(QObject *parent = nullptr);

    /// Inserted where its id belongs, or changed where it stands.
    void setRecord(const JobRecord &record);
    void remove(qint64 id);
    const JobRecord &recordAt(int row) const { return m_records.at(row); }
    /// -1 when there is none.
    int rowOf(qint64 id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<JobRecord> m_records;
};

} // namespace quayside
