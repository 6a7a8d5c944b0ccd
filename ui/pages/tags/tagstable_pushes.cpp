#include "ui/pages/logs/logtable.h"
#include "ui/pages/tags/pushreader.h"
#include "ui/pages/tags/tagstable.h"
#include "ui/text/datetext.h"
#include "ui/text/errortext.h"

#include <QtCore/QLocale>

// By whom tags came to their images.

namespace quayside::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kColumn = int(TagModel::Column::PushedBy);

} // namespace

void TagTableModel::setPushesOffered(bool areOffered)
{
    if (m_arePushesOffered == areOffered)
        return;
    m_arePushesOffered = areOffered;
    Q_EMIT headerDataChanged(Qt::Horizontal, kColumn, kColumn);
}

void TagTableModel::setLogFailure(const std::optional<Error> &failure)
{
    if (!failure && !m_logFailure)
        return;
    m_logFailure = failure;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, kColumn), index(rowCount() - 1, kColumn));
}

QString TagTableModel::pusherIcon(const QModelIndex &index) const
{
    const TagPush *push = isBelow(index) ? nullptr : tags().pushOf(TagModel::tagOf(index));
    return push && push->gap == TagPush::Gap::None ? LogTableModel::performerIcon(push->record)
                                                   : QString();
}

QString TagTableModel::whyNoPusher(const wire::Tag &tag) const
{
    const TagPush *push = tags().pushOf(tag);
    if (!push)
        return m_logFailure
            ? tr("The usage log could not be read. %1").arg(ErrorText::sentence(*m_logFailure))
            : QString();
    switch (push->gap) {
    case TagPush::Gap::None:
        break;
    case TagPush::Gap::NoEntry:
        return tr("The usage log has no entry of it: it may not be kept for so long.");
    case TagPush::Gap::NotReached:
        //: %1 a number
        return tr("The newest %1 entries of the usage log do not reach back so far.")
            .arg(QLocale().toString(PushReader::kMostEntries));
    case TagPush::Gap::Unsearchable:
        return tr("The registry keeps its usage log where it cannot be searched.");
    }
    return {};
}

QVariant TagTableModel::pusherData(const wire::Tag &tag, int role) const
{
    if (const QString why = whyNoPusher(tag); !why.isEmpty())
        return role == Qt::DisplayRole ? QString(QChar(0x2014))
            : role == Qt::AccessibleTextRole
            //: who pushed a tag; %1 why that is so
            ? tr("unknown. %1").arg(why)
            : why;
    const TagPush *push = tags().pushOf(tag);
    if (!push)
        return {};
    const QString who = LogTableModel::performerText(push->record);
    const bool isRobot = push->record.performer && push->record.performer->isRobot;
    if (role == Qt::DisplayRole)
        return who;
    if (role == Qt::AccessibleTextRole)
        return isRobot ? tr("%1, robot account").arg(who) : who;
    const QString &kind = push->record.kind;
    const QString line = kind == "push_repo"_L1 ? tr("Pushed by %1").arg(who)
        : kind == "revert_tag"_L1
        //: of a tag
        ? tr("Restored by %1").arg(who)
        //: of a tag; it was not pushed
        : tr("Pointed to this image by %1").arg(who);
    return line + u'\n' + DateText::absoluteWithUtc(*push->record.at);
}

} // namespace quayside::ui
