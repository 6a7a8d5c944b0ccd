#include "ui/pages/tags/tagstable.h"

#include "ui/pages/tags/tagdelegates.h"
#include "ui/text/datetext.h"
#include "ui/text/presentation.h"
#include "ui/text/sizetext.h"

#include <QtCore/QDateTime>

namespace quayside::ui {

QVariant TagTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = TagModel::Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == TagModel::Column::Size ? Qt::AlignRight : Qt::AlignLeft)
                   | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TagModel::Column::Tag:
        return tr("TAG");
    case TagModel::Column::Size:
        return tr("SIZE");
    case TagModel::Column::LastModified:
        return tr("LAST MODIFIED");
    case TagModel::Column::Expires:
        //: The name that users know from Quay; zh_TW shows it in brackets after the Chinese word.
        return tr("EXPIRES");
    case TagModel::Column::Manifest:
        return tr("MANIFEST");
    case TagModel::Column::Pull:
        return tr("PULL");
    }
    return {};
}

QVariant TagTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return TagProxyModel::data(index, role);
    const wire::Tag &tag = TagModel::tagOf(index);
    const Instant now = Clock::system().now();
    switch (TagModel::Column(index.column())) {
    case TagModel::Column::Expires: {
        if (role == Qt::ToolTipRole)
            return expiryToolTip(tag);
        if (!tag.end)
            return tr("%1 never expires").arg(tag.name.toString());
        //: %1 tag, %2 "in 5 days", %3 date and time, %4 "soon"
        return tr("%1 expires %2, %3, %4")
            .arg(tag.name.toString(), DateText::expiry(tag.end, now), DateText::absolute(*tag.end),
                 DateText::expiryStateWord(
                     expiryState(tag.end, now, Presentation::current().limits)));
    }
    case TagModel::Column::LastModified:
        return role == Qt::ToolTipRole ? DateText::absoluteWithUtc(tag.start)
                                       : DateText::ago(tag.start, now);
    case TagModel::Column::Size:
        if (!tag.size)
            return {};
        return role == Qt::ToolTipRole
            ? tr("%1 bytes, compressed").arg(QLocale().toString(*tag.size))
            : sizeText(*tag.size, QLocale());
    case TagModel::Column::Manifest:
        return tag.manifestDigest.toString();
    case TagModel::Column::Pull:
        return tr("Pull commands and actions of %1").arg(tag.name.toString());
    default:
        return role == Qt::AccessibleTextRole ? QVariant(tag.name.toString()) : QVariant();
    }
}

} // namespace quayside::ui
