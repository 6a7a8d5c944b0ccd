#include "ui/docks/activitypanel.h"

#include "app/services/jobs.h"
#include "ui/docks/docktable.h"
#include "ui/text/datetext.h"
#include "ui/text/jobtext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QIdentityProxyModel>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Column = ChangeModel::Column;

/// Headers and words.
class ActivityPanel::Headers final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (Column(section)) {
        case Column::Time:
            return ActivityPanel::tr("TIME");
        case Column::What:
            return ActivityPanel::tr("CHANGE");
        case Column::Object:
            return ActivityPanel::tr("OBJECT");
        case Column::Before:
            return ActivityPanel::tr("BEFORE");
        case Column::After:
            return ActivityPanel::tr("AFTER");
        case Column::Tools:
            break;
        }
        return QString();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid()
            || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole
                && role != Qt::ToolTipRole))
            return QIdentityProxyModel::data(index, role);
        const ChangeRecord &record = recordAt(index.row());
        switch (Column(index.column())) {
        case Column::Time:
            return role == Qt::ToolTipRole ? DateText::absoluteWithUtc(record.time)
                                           : DateText::shortTime(record.time);
        case Column::What:
            return JobText::kind(record.kind);
        case Column::Object:
            return JobText::object(record.kind, record.target, record.change.object);
        case Column::Before:
            return JobText::value(record.kind, record.change.before);
        case Column::After:
            return JobText::value(record.kind, record.change.after);
        case Column::Tools:
            return record.canUndo && role != Qt::DisplayRole ? ActivityPanel::tr("Undo")
                                                             : QString();
        }
        return {};
    }

    const ChangeRecord &recordAt(int row) const
    {
        return static_cast<const ChangeModel *>(sourceModel())->recordAt(row);
    }
};

namespace {

class ChangeDelegate final : public CellDelegate {
public:
    ChangeDelegate(const ChangeModel &model, QObject *parent)
        : CellDelegate(parent)
        , m_model(model)
    {
    }

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        const ChangeRecord &record = m_model.recordAt(index.row());
        const auto column = Column(index.column());
        if (column == Column::What)
            return paintIconText(cell, JobText::icon(record.kind), Tone::Muted,
                                 index.data().toString(), Tone::Text);
        if (column == Column::Tools) {
            if (record.canUndo)
                paintIcon(cell.painter, u"arrow-back-up"_s, DockTable::toolRect(cell.rect, 0),
                          tone(cell, Tone::Muted));
            return;
        }
        const bool isMuted = column == Column::Time || column == Column::Before;
        paintText(cell.painter, cell.rect, index.data().toString(), cell.option.font,
                  tone(cell, isMuted ? Tone::Muted : Tone::Text), Qt::AlignLeft,
                  column == Column::Object ? Qt::ElideMiddle : Qt::ElideRight);
    }

private:
    const ChangeModel &m_model;
};

} // namespace

ActivityPanel::ActivityPanel(Jobs &jobs, QWidget *parent)
    : DockPanel(u"activity"_s, parent)
    , m_jobs(jobs)
{
    auto *headers = new Headers(this);
    headers->setSourceModel(&m_model);
    setModel(headers, int(Column::Object),
             {{int(Column::Time), 110},
              {int(Column::What), 200},
              {int(Column::Before), 190},
              {int(Column::After), 190},
              {int(Column::Tools), 50}});
    table().setItemDelegate(new ChangeDelegate(m_model, &table()));
    for (const JobRecord &record : m_jobs.records())
        addChanges(record.id);
    connect(&m_jobs, &Jobs::finished, this, &ActivityPanel::addChanges);
    connect(&m_jobs, &Jobs::changed, this, [this](qint64 id) {
        if (const Job *job = m_jobs.find(id))
            m_model.setUndoable(id, job->record().canUndo);
    });
    connect(&m_jobs, &Jobs::removed, this, [this](qint64 id) { m_model.setUndoable(id, false); });
    const auto undo = [this](const QModelIndex &index) {
        m_jobs.undo(m_model.recordAt(index.row()).job);
    };
    connect(&table(), &RecordTable::rowActivated, this, undo);
    connect(&table(), &RecordTable::cellClicked, this, [undo](const QModelIndex &index) {
        if (Column(index.column()) == Column::Tools)
            undo(index);
    });
}

void ActivityPanel::addChanges(qint64 id)
{
    const Job *job = m_jobs.find(id);
    if (!job)
        return;
    // A job that was retried ends more than once.
    const QList<JobChange> all = job->changes();
    const qsizetype shown = m_shown.value(id);
    const Instant now = Clock::system().now();
    QList<ChangeRecord> fresh;
    for (qsizetype i = shown; i < all.size(); ++i)
        fresh.append(
            {id, now, job->record().kind, job->record().target, all.at(i), job->record().canUndo});
    m_shown.insert(id, all.size());
    m_model.add(fresh);
    m_model.setUndoable(id, job->record().canUndo);
}

QString ActivityPanel::title() const
{
    return tr("Activity");
}

QString ActivityPanel::emptyTitle() const
{
    return tr("Nothing changed yet");
}

QString ActivityPanel::emptyText() const
{
    return tr("What you change in this run is listed here, with the way back.");
}

} // namespace quayside::ui
