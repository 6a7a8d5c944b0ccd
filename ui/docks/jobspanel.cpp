#include "ui/docks/jobspanel.h"

#include "app/services/jobs.h"
#include "ui/docks/docktable.h"
#include "ui/docks/jobfailuresdialog.h"
#include "ui/text/datetext.h"
#include "ui/text/jobtext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tintedicon.h"

#include <QtCore/QIdentityProxyModel>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QMenu>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Column = JobModel::Column;

/// Headers and sentences for assistive programs.
class JobsPanel::Headers final : public QIdentityProxyModel {
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        switch (Column(section)) {
        case Column::Job:
            return JobsPanel::tr("JOB");
        case Column::Target:
            return JobsPanel::tr("TARGET");
        case Column::Progress:
            return JobsPanel::tr("PROGRESS");
        case Column::Started:
            return JobsPanel::tr("STARTED");
        case Column::State:
            return JobsPanel::tr("STATE");
        case Column::Tools:
            break;
        }
        return QString();
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const auto *jobs = static_cast<const JobModel *>(sourceModel());
        if (role != Qt::AccessibleTextRole || !index.isValid())
            return QIdentityProxyModel::data(index, role);
        const JobRecord &record = jobs->recordAt(index.row());
        return u"%1, %2, %3, %4"_s.arg(JobText::kind(record.kind), record.target,
                                       JobText::count(record), JobText::state(record.state));
    }
};

enum class JobsPanel::Tool { None, Toggle, Cancel, Retry, Undo, Log };

namespace {

using Tool = JobsPanel::Tool;

QList<Tool> toolsOf(const JobRecord &record)
{
    QList<Tool> tools;
    if (record.canPause || record.state == JobState::Paused)
        tools.append(Tool::Toggle);
    if (record.isRunning())
        tools.append(Tool::Cancel);
    if (record.canRetry)
        tools.append(Tool::Retry);
    if (record.canUndo)
        tools.append(Tool::Undo);
    if (record.failed > 0)
        tools.append(Tool::Log);
    return tools;
}

QString iconOf(Tool tool, const JobRecord &record)
{
    switch (tool) {
    case Tool::Toggle:
        return record.state == JobState::Paused ? u"player-play"_s : u"player-pause"_s;
    case Tool::Cancel:
        return u"x"_s;
    case Tool::Retry:
        return u"refresh"_s;
    case Tool::Undo:
        return u"arrow-back-up"_s;
    case Tool::Log:
        return u"file-text"_s;
    case Tool::None:
        break;
    }
    return {};
}

class JobDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        const auto *headers = static_cast<const QIdentityProxyModel *>(index.model());
        const auto *jobs = static_cast<const JobModel *>(headers->sourceModel());
        const JobRecord &record = jobs->recordAt(index.row());
        const QFont &font = cell.option.font;
        switch (Column(index.column())) {
        case Column::Job:
            return paintIconText(cell, JobText::icon(record.kind), Tone::Muted,
                                 JobText::kind(record.kind), Tone::Text);
        case Column::Target: {
            paintText(cell.painter, cell.rect, record.target, font, tone(cell, Tone::Muted),
                      Qt::AlignLeft, Qt::ElideMiddle);
            return;
        }
        case Column::Progress:
            return paintProgress(cell, record);
        case Column::Started:
            paintText(cell.painter, cell.rect, DateText::shortTime(record.started), font,
                      tone(cell, Tone::Muted));
            return;
        case Column::State: {
            const auto look = JobText::look(record.state);
            return paintIconText(cell, look.icon, look.tone, JobText::state(record.state),
                                 look.tone);
        }
        case Column::Tools: {
            const QList<Tool> tools = toolsOf(record);
            for (qsizetype i = 0; i < tools.size(); ++i)
                paintIcon(cell.painter, iconOf(tools.at(i), record),
                          DockTable::toolRect(cell.rect, int(tools.size() - 1 - i)),
                          tone(cell, Tone::Muted));
            return;
        }
        }
    }

private:
    static void paintProgress(const Cell &cell, const JobRecord &record)
    {
        const double share = record.total > 0 ? double(record.settled()) / record.total : 0;
        const QRectF bar(cell.rect.left(), cell.rect.center().y() - 3,
                         qMax(40.0, cell.rect.width() - kCountWidth), 6);
        paintBox(cell.painter, bar, 3, tone(cell, Tone::Track), QColor());
        QRectF filled = bar;
        filled.setWidth(bar.width() * share);
        const Tone color = record.failed > 0 ? Tone::Danger
            : record.isRunning()             ? Tone::Accent
                                             : Tone::Ok;
        if (share > 0)
            paintBox(cell.painter, filled, 3, tone(cell, color), QColor());
        QRectF words = cell.rect;
        words.setLeft(bar.right() + 12);
        paintText(cell.painter, words, JobText::count(record), cell.option.font,
                  tone(cell, Tone::Muted));
    }

    static constexpr qreal kCountWidth = 150;
};

} // namespace

JobsPanel::JobsPanel(Jobs &jobs, QWidget *parent)
    : DockPanel(u"jobs"_s, parent)
    , m_jobs(jobs)
{
    auto *headers = new Headers(this);
    headers->setSourceModel(&m_model);
    setModel(headers, int(Column::Progress),
             {{int(Column::Job), 190},
              {int(Column::Target), 270},
              {int(Column::Started), 110},
              {int(Column::State), 130},
              {int(Column::Tools), 130}});
    table().setItemDelegate(new JobDelegate(&table()));
    const auto show = [this](qint64 id) {
        for (const JobRecord &record : m_jobs.records()) {
            if (record.id == id)
                m_model.setRecord(record);
        }
    };
    for (const JobRecord &record : m_jobs.records())
        m_model.setRecord(record);
    connect(&m_jobs, &Jobs::added, this, show);
    connect(&m_jobs, &Jobs::changed, this, show);
    connect(&m_jobs, &Jobs::removed, this, [this](qint64 id) { m_model.remove(id); });
    connect(&table(), &RecordTable::cellClicked, this,
            [this](const QModelIndex &index, const QPoint &point) {
                if (Column(index.column()) != Column::Tools)
                    return;
                const JobRecord &record = m_model.recordAt(index.row());
                const QList<Tool> tools = toolsOf(record);
                const int tool = DockTable::toolAt(point.x(), table().columnWidth(index.column()));
                if (tool < tools.size())
                    act(tools.at(tools.size() - 1 - tool), record.id);
            });
    connect(&table(), &RecordTable::rowActivated, this, [this](const QModelIndex &index) {
        showMenu(index.row(),
                 table().viewport()->mapToGlobal(table().visualRect(index).bottomLeft()));
    });
    table().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table(), &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        const QModelIndex index = table().indexAt(point);
        if (index.isValid())
            showMenu(index.row(), table().viewport()->mapToGlobal(point));
    });
}

void JobsPanel::act(Tool tool, qint64 id)
{
    Job *job = m_jobs.find(id);
    if (!job)
        return;
    switch (tool) {
    case Tool::Toggle:
        return job->record().state == JobState::Paused ? job->resume() : job->pause();
    case Tool::Cancel:
        return job->cancel();
    case Tool::Retry:
        return job->retry();
    case Tool::Undo:
        return m_jobs.undo(id);
    case Tool::Log: {
        auto *dialog = new JobFailuresDialog(job->record(), job->failures(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &JobFailuresDialog::addressRequested, this, &JobsPanel::addressRequested);
        dialog->open();
        return;
    }
    case Tool::None:
        break;
    }
}

void JobsPanel::showMenu(int row, const QPoint &global)
{
    const JobRecord record = m_model.recordAt(row);
    const QList<Tool> tools = toolsOf(record);
    if (tools.isEmpty() || !m_jobs.find(record.id))
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"jobs.menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Tool tool : tools) {
        const QString word = tool == Tool::Toggle
            ? (record.state == JobState::Paused ? tr("&Go on") : tr("&Pause"))
            : tool == Tool::Cancel ? tr("&Cancel")
            : tool == Tool::Retry  ? tr("&Retry failed")
            : tool == Tool::Undo   ? tr("&Undo")
                                   : tr("&What failed…");
        connect(menu->addAction(tintedIcon(iconOf(tool, record)), word), &QAction::triggered, this,
                [this, tool, id = record.id] { act(tool, id); });
    }
    menu->popup(global);
}

QString JobsPanel::title() const
{
    return tr("Jobs");
}

QString JobsPanel::emptyTitle() const
{
    return tr("No jobs");
}

QString JobsPanel::emptyText() const
{
    return tr("What takes a while, or works on many objects, is listed here.");
}

void JobsPanel::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = table().currentIndex();
    if (current.isValid() && event->key() == Qt::Key_Space)
        return act(Tool::Toggle, m_model.recordAt(current.row()).id);
    QWidget::keyPressEvent(event);
}

} // namespace quayside::ui
