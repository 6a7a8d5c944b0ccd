#include "ui/pages/logs/logtable.h"

#include "ui/text/datetext.h"
#include "ui/text/logtext.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QtCore/QDate>
#include <QtCore/QLocale>

namespace quayside::ui {

using namespace Qt::StringLiterals;

using Column = LogModel::Column;

namespace {

QString tokenOf(const wire::LogRecord &record)
{
    return record.metadata.value("oauth_token_application"_L1).toString();
}

} // namespace

const wire::LogRecord &LogTableModel::recordAt(const QModelIndex &index) const
{
    return log().recordAt(mapToSource(index).row());
}

QString LogTableModel::performerIcon(const wire::LogRecord &record)
{
    if (!record.performer)
        return u"server-2"_s;
    if (record.performer->isRobot)
        return u"robot"_s;
    return record.metadata.contains("oauth_token_id"_L1) ? u"key"_s : u"user"_s;
}

QString LogTableModel::performerText(const wire::LogRecord &record)
{
    if (!record.performer)
        //: who did it: nobody in person
        return tr("the registry");
    if (!record.metadata.contains("oauth_token_id"_L1))
        return record.performer->name;
    const QString application = tokenOf(record);
    return application.isEmpty()
        //: a user who used an API token
        ? tr("%1 (token)").arg(record.performer->name)
        //: a user who used an API token of an application
        : tr("%1 (token of %2)").arg(record.performer->name, application);
}

QVariant LogTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time:
        return tr("TIME");
    case Column::Action:
        return tr("ACTION");
    case Column::By:
        return tr("BY");
    case Column::Ip:
        return tr("IP");
    case Column::Repository:
        return tr("REPOSITORY");
    case Column::Tag:
        return tr("TAG");
    case Column::Kind:
        return tr("KIND");
    case Column::Metadata:
        return tr("METADATA");
    }
    return {};
}

QVariant LogTableModel::data(const QModelIndex &index, int role) const
{
    const bool isTold = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!index.isValid() || (!isTold && role != Qt::ToolTipRole))
        return LogProxyModel::data(index, role);
    const wire::LogRecord &record = recordAt(index);
    switch (Column(index.column())) {
    case Column::Time:
        if (!record.at)
            return {};
        return isTold ? DateText::shortTime(*record.at) : DateText::absoluteWithUtc(*record.at);
    case Column::By: {
        const QString text = performerText(record);
        if (role == Qt::AccessibleTextRole && record.performer && record.performer->isRobot)
            return tr("%1, robot account").arg(text);
        return text;
    }
    case Column::Action:
    case Column::Repository:
    case Column::Metadata:
        return LogProxyModel::data(index, Qt::DisplayRole);
    default:
        return isTold ? LogProxyModel::data(index, Qt::DisplayRole) : QVariant();
    }
}

void LogDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const auto &model = *static_cast<const LogTableModel *>(index.model());
    const QString text = index.data().toString();
    switch (Column(index.column())) {
    case Column::Action: {
        const wire::LogRecord &record = model.recordAt(index);
        const bool isGrave = LogText::isGrave(record.kind);
        paintIconText(cell, LogText::icon(record), isGrave ? Tone::Danger : Tone::Muted, text,
                      Tone::Text);
        return;
    }
    case Column::By:
        paintIconText(cell, LogTableModel::performerIcon(model.recordAt(index)), Tone::Muted, text,
                      Tone::Text);
        return;
    case Column::Metadata:
        paintText(cell.painter, cell.rect, text, monoFont(), tone(cell, Tone::Muted));
        return;
    default:
        paintText(cell.painter, cell.rect, text, cell.option.font, tone(cell, Tone::Muted));
    }
}

QString LogTotalDelegate::displayText(const QVariant &value, const QLocale &) const
{
    return value.typeId() == QMetaType::QDate
        ? QLocale().toString(value.toDate(), QLocale::ShortFormat)
        : QLocale().toString(value.toLongLong());
}

void LogTotalDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QVariant value = index.data();
    const bool isDay = value.typeId() == QMetaType::QDate;
    const bool isNone = !isDay && value.toLongLong() == 0;
    paintText(cell.painter, cell.rect, displayText(value, QLocale()), cell.option.font,
              tone(cell, isNone ? Tone::Muted : Tone::Text),
              isDay ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace quayside::ui
